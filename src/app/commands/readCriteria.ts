import type { Note } from '../../core/outcome/index.ts';
import { checkScheme, readScheme, type Scheme, type ScoringFinding } from '../../core/scoring/index.ts';
import {
  findForms,
  hasCriteria,
  readFormFile,
  readScoringBook,
  type ScoringBook,
  scoringSheets,
  sourcesByTable,
} from '../../core/sheets/index.ts';
import { modernise } from '../../core/table/index.ts';
import type { SheetModel, Snapshot, WorkbookModel } from '../../core/workbook/index.ts';
import type { OverBook } from '../history.ts';
import type { DocumentFile, Ports } from '../ports.ts';
import { notOf, overRound } from '../round/sheets.ts';

export interface CriteriaRead extends OverBook {
  scheme: Scheme;
  findings: ScoringFinding[];
  /** What was guessed, left out or has to be looked at, with its place. */
  notes: Note[];
  /** Tiêu chí, Quy định chấm điểm, and Đơn vị chấm and Bỏ phiếu to be filled in. */
  workbook: WorkbookModel;
}

/**
 * A document with a table of criteria → the workbook that `forms` and `score` go on with; undefined when it holds none,
 * or is such a workbook already. @throws DocumentError
 */
export const readCriteriaCommand = {
  id: 'read-criteria',
  async run(
    file: DocumentFile,
    ports: Pick<Ports, 'readDocument' | 'readWorkbook'>,
    replaced?: Snapshot,
  ): Promise<CriteriaRead | undefined> {
    const snapshot = await ports.readWorkbook(file);
    if (snapshot && (hasCriteria(snapshot) || findForms(snapshot, file.name).length > 0)) return undefined;
    const document = modernise(await ports.readDocument(file));
    const read = readScheme(document.value);
    if (!read) return undefined;
    const { value: scheme, notes } = read;
    const { units, votes } = blockOf(replaced);
    const sheets = scoringSheets({ scheme, units, votes, sources: sourcesByTable(read.sources) });
    return {
      scheme,
      findings: checkScheme(scheme),
      notes: [...document.notes, ...notes],
      workbook: { sheets, names: [] },
      ...overPoints(replaced, sheets, scheme.criteria.length),
    };
  },
};

/** Who is scored and how was voted stays as people entered it. */
const blockOf = (replaced: Snapshot | undefined): Pick<ScoringBook, 'units' | 'votes'> =>
  replaced && hasCriteria(replaced) ? readScoringBook(replaced).value : { units: [], votes: [] };

/** Points hang on their criteria: a workbook in which somebody has scored does not get others. */
function overPoints(replaced: Snapshot | undefined, sheets: readonly SheetModel[], count: number): OverBook {
  if (replaced && hasPoints(replaced)) return { left: notOf(sheets, replaced) };
  const text = `Đưa bộ tiêu chí vào sổ: ${count} tiêu chí`;
  return overRound(replaced, sheets, { id: 'take-criteria', text });
}

function hasPoints(snapshot: Snapshot): boolean {
  if (!hasCriteria(snapshot)) return false;
  const { sheets } = readFormFile(readScoringBook(snapshot).value, snapshot);
  return sheets.some(({ units }) => units.some(({ entries }) => Object.keys(entries).length > 0));
}
