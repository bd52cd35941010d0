import { hasCriteria, isOurs, readScoringBook, scoringSheets } from '../../core/sheets/index.ts';
import type { Edit, SheetModel, SheetSnapshot, Snapshot } from '../../core/workbook/index.ts';
import { allLeft, type OverBook, type WrittenCommand } from '../history.ts';
import { bookEdits } from '../worker/bookEdits.ts';

/** The edits that put the sheets of a round; a person's own sheet of such a name is not written over but told. */
export const roundEdits = (
  sheets: readonly SheetModel[],
  before: Snapshot,
): { edits: Edit[]; inTheWay: string[] } =>
  bookEdits({ sheets: [...sheets], names: [] }, before, {
    ours: before.sheets.filter((sheet) => sheets.some((model) => isOld(sheet, model))),
    asRead: hasCriteria(before) ? scoringSheets(readScoringBook(before).value) : [],
  });

/**
 * The sheets of a round over a workbook of ours that is there. Not where a sheet of somebody's own has a name that is
 * needed: then all of the old is left. Any other workbook is nothing that a round could go on in.
 */
export function overRound(
  replaced: Snapshot | undefined,
  sheets: readonly SheetModel[],
  command: Omit<WrittenCommand, 'edits'>,
): OverBook {
  if (!replaced) return { left: [] };
  if (!isOurs(replaced) && !hasCriteria(replaced)) return allLeft(replaced);
  const { edits, inTheWay } = roundEdits(sheets, replaced);
  return inTheWay.length === 0
    ? { over: { ...command, edits }, left: [] }
    : { left: notOf(sheets, replaced) };
}

/** The sheets of a workbook that a round would not put anew. */
export const notOf = (sheets: readonly SheetModel[], { sheets: old }: Snapshot): string[] =>
  old.filter((sheet) => !sheets.some((model) => isOld(sheet, model))).map(({ name }) => name);

/** The sheet that a count wrote before: it has our table or, where it has none, our title in its corner. */
function isOld(sheet: SheetSnapshot, model: SheetModel): boolean {
  if (sheet.name.toLowerCase() !== model.name.toLowerCase()) return false;
  const tables = new Set(sheet.tables.map(({ name }) => name.toLowerCase()));
  const [first] = model.tables;
  return first ? tables.has(first.name.toLowerCase()) : sheet.rows[0]?.[0] === model.rows[0]?.[0];
}
