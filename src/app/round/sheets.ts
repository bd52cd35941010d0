import type { Edit, SheetModel, SheetSnapshot, Snapshot } from '../../core/workbook/index.ts';
import { bookEdits } from '../worker/bookEdits.ts';

/** The edits that put the sheets of a round; a person's own sheet of such a name is not written over but told. */
export const roundEdits = (
  sheets: readonly SheetModel[],
  before: Snapshot,
): { edits: Edit[]; inTheWay: string[] } =>
  bookEdits(
    { sheets: [...sheets], names: [] },
    before,
    before.sheets.filter((sheet) => sheets.some((model) => isOld(sheet, model))),
  );

/** The sheet that a count wrote before: it has our table or, where it has none, our title in its corner. */
function isOld(sheet: SheetSnapshot, model: SheetModel): boolean {
  if (sheet.name.toLowerCase() !== model.name.toLowerCase()) return false;
  const tables = new Set(sheet.tables.map(({ name }) => name.toLowerCase()));
  const [first] = model.tables;
  return first ? tables.has(first.name.toLowerCase()) : sheet.rows[0]?.[0] === model.rows[0]?.[0];
}
