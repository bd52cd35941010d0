import { NO_CLEANING, OFFICIAL_CLEANING } from '../../core/exports/index.ts';
import { type Plan, planYears, yearsInWords } from '../../core/plan/index.ts';
import { isOurs } from '../../core/sheets/index.ts';
import { makeAssignment } from '../commands/assignment.ts';
import { exportPlan } from '../commands/exportPlan.ts';
import { fileNames } from '../commands/fileNames.ts';
import { makeLetters } from '../commands/letters.ts';
import { buildNextYear } from '../commands/nextYear.ts';
import type {
  ExportKind,
  ExportOrder,
  ExportRemarks,
  ExportRequestOfBook,
  MadeFile,
} from '../exporting/model.ts';
import type { WorkTools } from './model.ts';

/** A file for others of the plan in the open workbook; nothing is written into the workbook. */
export async function exportBook(
  { snapshot, order }: ExportRequestOfBook,
  tools: WorkTools,
): Promise<MadeFile> {
  if (!isOurs(snapshot)) return nothing('no-plan');
  // The commands read files; the open workbook stands for the one that they ask for.
  const own: WorkTools = { ...tools, readWorkbook: () => Promise.resolve(snapshot) };
  const make = MAKERS[order.what] as (order: ExportOrder, tools: WorkTools) => Promise<MadeFile>;
  return make(order, own);
}

const THE_BOOK = [{ name: 'Sổ làm việc', bytes: new Uint8Array() }];
const NO_REMARKS: ExportRemarks = { changes: [], undated: [], unreached: [], decisions: [], notes: [] };

type Make<Kind extends ExportKind> = (
  order: Extract<ExportOrder, { what: Kind }>,
  tools: WorkTools,
) => Promise<MadeFile>;

const MAKERS: { [Kind in ExportKind]: Make<Kind> } = {
  async annex({ to, asWritten, blankNumber = false, unitNames, unit }, tools) {
    const made = await exportPlan.run(
      {
        ...{ files: THE_BOOK, shippedFor: tools.shippedFor, to },
        cleaning: asWritten ? NO_CLEANING : { ...OFFICIAL_CLEANING, blankNumber },
        ...(unitNames && { unitNames }),
        ...(unit !== undefined && { unit }),
      },
      tools,
    );
    if (!made) return nothing('unit-without-tasks');
    const title = unit === undefined ? 'Phụ lục kế hoạch' : `Phụ lục kế hoạch - ${unit}`;
    const bytes = await tools.writeExport(made.content);
    return file(title, to, bytes, { changes: made.changes, undated: made.undated });
  },
  async letters({ within, blankNumber = false, template, unit }, tools) {
    const asked = { files: THE_BOOK, shippedFor: tools.shippedFor, within, blankNumber };
    const { letters, unreached } = await makeLetters.run(
      { ...asked, ...(unit !== undefined && { unit }) },
      tools,
    );
    const [first] = letters;
    if (!first) return nothing('nothing-to-remind');
    const of = letters.length;
    const { files, notes } = await tools.writeLetters(letters, template, (at) =>
      tools.progress({ stage: 'letter', at, of }),
    );
    const [only] = files;
    if (files.length === 1 && only)
      return { kind: 'file', file: only, remarks: { ...NO_REMARKS, unreached, notes } };
    return file('Công văn đôn đốc', 'zip', await tools.zip(files), { unreached, notes });
  },
  async assignment({ unit }, tools) {
    const made = await makeAssignment.run(
      {
        ...{ files: THE_BOOK, shippedFor: tools.shippedFor, cleaning: OFFICIAL_CLEANING },
        ...(unit !== undefined && { unit }),
      },
      tools,
    );
    if (!made.document) return nothing('unit-without-tasks');
    const title = unit === undefined ? 'Bảng phân công' : `Bảng phân công - ${unit}`;
    const bytes = await tools.writeExport({ to: 'docx', model: made.document });
    return file(title, 'docx', bytes, { unreached: made.others });
  },
  async 'next-year'({ carryUnfinished }, tools) {
    const asked = { files: THE_BOOK, shippedFor: tools.shippedFor, carryUnfinished };
    const made = await buildNextYear.run(asked, tools);
    if (!made) return nothing('year-unknown');
    const bytes = await tools.writeWorkbook(made.workbook);
    const decisions = made.decisions.map(({ text }) => text);
    return file(titleOf(made.plan), 'xlsx', bytes, { decisions });
  },
};

/** Named after the year that the plan is for. */
function titleOf({ document }: Plan): string {
  const years = planYears(document);
  return years === undefined ? 'Kế hoạch năm sau' : `Kế hoạch năm ${yearsInWords(years)}`;
}

const nothing = (why: Extract<MadeFile, { kind: 'nothing' }>['why']): MadeFile => ({ kind: 'nothing', why });

function file(title: string, ending: string, bytes: Uint8Array, remarks: Partial<ExportRemarks>): MadeFile {
  const [name = title] = fileNames([title], ending);
  return { kind: 'file', file: { name, bytes }, remarks: { ...NO_REMARKS, ...remarks } };
}
