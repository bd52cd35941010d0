import { DocumentError } from '../../core/outcome/index.ts';
import { minutesDoc } from '../../core/exports/index.ts';
import { type FormRules, hasCriteria, Round } from '../../core/sheets/index.ts';
import type { Snapshot } from '../../core/workbook/index.ts';
import { ImportError } from '../importError.ts';
import { makeFormsCommand } from '../commands/forms.ts';
import { readCriteriaCommand } from '../commands/readCriteria.ts';
import { scoreCommand, type Scored, settled } from '../commands/score.ts';
import type {
  CriteriaDraft,
  CriteriaRequest,
  GatheredRound,
  GatherRequest,
  RoundForms,
  RoundFormsRequest,
  RoundStep,
  ShownRound,
} from '../round/model.ts';
import { type ReturnedForm, takeReturned } from '../round/returned.ts';
import { roundEdits } from '../round/sheets.ts';
import { changesBetween, showRound } from '../round/show.ts';
import type { DocumentFile } from '../ports.ts';
import type { WorkTools } from './model.ts';

/** How the open workbook is called among files. */
const THE_BOOK: DocumentFile = { name: 'Sổ làm việc', bytes: new Uint8Array() };

/** How the round of the open workbook stands; undefined: it holds no criteria. */
export function round(snapshot: Snapshot, tools: WorkTools): ShownRound | undefined {
  const scored = count(snapshot, [], {}, tools);
  return scored && showRound(scored);
}

/** By what its forms are read; undefined: the workbook holds no criteria. */
export const formRules = (snapshot: Snapshot): FormRules | undefined =>
  hasCriteria(snapshot) ? new Round(snapshot).rules : undefined;

/** What the round would be with these forms and this step, against how it stands; undefined: no criteria. */
export function gather(
  { snapshot, forms, step }: GatherRequest,
  tools: WorkTools,
): GatheredRound | undefined {
  tools.progress({ stage: 'score' });
  const before = round(snapshot, tools);
  const scored = count(snapshot, forms, step, tools);
  if (!before || !scored) return undefined;
  const after = showRound(scored);
  return {
    round: after,
    changes: changesBetween(before.ranking, after.ranking),
    ...roundEdits(scored.workbook.sheets, snapshot),
  };
}

/** Criteria of a document, or of a workbook that holds some, for the open workbook. @throws DocumentError no-criteria, ImportError */
export async function criteria(
  { snapshot, file }: CriteriaRequest,
  tools: WorkTools,
): Promise<CriteriaDraft> {
  tools.progress({ stage: 'file', file: file.name, at: 1, of: 1 });
  // Its points hang on its criteria; a person who wants others begins in a workbook of their own.
  if (hasCriteria(snapshot)) throw new ImportError('criteria-already');
  const read = await readCriteriaCommand.run(file, tools);
  const taken = read ?? (await ofWorkbook(file, tools));
  if (!taken) throw new DocumentError('no-criteria', { file: file.name });
  const { scheme, findings, notes, workbook } = taken;
  const settled = findings.filter(({ rule }) => rule !== 'form-missing');
  return {
    criteria: scheme.criteria.length,
    findings: settled,
    notes,
    ...roundEdits(workbook.sheets, snapshot),
  };
}

/** A workbook of criteria is taken with its block and its points. */
async function ofWorkbook(file: DocumentFile, tools: WorkTools): ReturnType<typeof scoreCommand.run> {
  const snapshot = await tools.readWorkbook(file);
  return snapshot && hasCriteria(snapshot) ? scoreCommand.run({ files: [file] }, tools) : undefined;
}

/** A blank form for each unit, or a sheet for each office that scores, in one .zip. */
export async function roundForms({ snapshot, by }: RoundFormsRequest, tools: WorkTools): Promise<RoundForms> {
  const made = await makeFormsCommand.run(THE_BOOK, withBook(snapshot, tools), by);
  if (!made) return { kind: 'nothing', why: 'no-criteria' };
  const of = made.forms.length;
  if (of === 0) return { kind: 'nothing', why: by === 'unit' ? 'no-units' : 'no-scorers' };
  const files: DocumentFile[] = [];
  for (const { name, workbook } of made.forms) {
    tools.progress({ stage: 'form', at: files.length + 1, of });
    files.push({ name, bytes: await tools.writeWorkbook(workbook) });
  }
  const name = by === 'unit' ? 'Phiếu chấm điểm.zip' : 'Phiếu chấm theo tiêu chí.zip';
  return { kind: 'file', file: { name, bytes: await tools.zip(files) } };
}

/** The council's minutes of how the round stands; undefined: the workbook holds no criteria. */
export async function minutes(snapshot: Snapshot, tools: WorkTools): Promise<DocumentFile | undefined> {
  tools.progress({ stage: 'score' });
  const scored = count(snapshot, [], {}, tools);
  if (!scored) return undefined;
  tools.progress({ stage: 'export' });
  const bytes = await tools.writeExport({ to: 'docx', model: minutesDoc(scored) });
  return { name: 'Biên bản họp Hội đồng.docx', bytes };
}

function count(
  snapshot: Snapshot,
  forms: readonly ReturnedForm[],
  step: RoundStep,
  tools: WorkTools,
): Scored | undefined {
  if (!hasCriteria(snapshot)) return undefined;
  const round = new Round(snapshot);
  for (const form of forms) takeReturned(round, form);
  return settled(round, { ...step, day: tools.today() });
}

const withBook = (snapshot: Snapshot, tools: WorkTools): WorkTools => ({
  ...tools,
  readWorkbook: (file) => (file === THE_BOOK ? Promise.resolve(snapshot) : tools.readWorkbook(file)),
});
