import {
  findingCellEdits,
  type FindingRow,
  FINDING_SHEET,
  PAIR_SHEET,
  redrawEdits,
} from '../../core/sheets/index.ts';
import type { Edit, WorkbookModel } from '../../core/workbook/index.ts';
import { type BookCheck, modelOf, rowsOf } from './checkBook.ts';

/**
 * What brings Vấn đề and Cặp việc up to date after an edit. Rows stay where people see them, new findings come below,
 * so that most edits change a few cells; only more rows need the sheet to be drawn again. `model`: all sheets as they
 * would be made now.
 */
export function recordOf(check: BookCheck): { record: Edit[]; model: WorkbookModel } {
  const rows = inOrderOf(rowsOf(check), check.content.findings);
  const model = modelOf(check, rows);
  const cells = findingCellEdits(check.snapshot, rows);
  const redrawn = cells ? [PAIR_SHEET] : [FINDING_SHEET, PAIR_SHEET];
  return { model, record: [...(cells ?? []), ...redrawEdits(check.snapshot, model, redrawn)] };
}

/** As they stand on the sheet; what is new keeps its order below them. */
function inOrderOf(rows: readonly FindingRow[], before: readonly FindingRow[]): FindingRow[] {
  const places = new Map(before.map(({ key }, i) => [key, i]));
  const place = ({ key }: FindingRow) => places.get(key) ?? before.length;
  return [...rows].sort((a, b) => place(a) - place(b));
}
