import {
  type CellValue,
  isFormula,
  sameRows,
  type SheetModel,
  type SheetSnapshot,
} from '../workbook/index.ts';
import { shownText } from './codecs.ts';
import { DAYS_OFF_SPEC, DIRECTORY_SPEC } from './plainTables.ts';
import { columnOfHeader, isBlank } from './readTable.ts';
import { SCORING_TABLES } from './scoring/index.ts';

/** Tables that nothing but people fill, and whose place no formula knows. */
const WRITTEN = new Set([DIRECTORY_SPEC.table, DAYS_OFF_SPEC.table, ...SCORING_TABLES]);

/**
 * Need this sheet not be put, since it stands there and says the same? `asRead`: as it would be made of what it says.
 * What stands there besides stays then: rows that could not be read, notes, colours, the order people gave it.
 */
export const isLeftAlone = (
  sheet: SheetModel,
  standing: SheetSnapshot,
  asRead: SheetModel | undefined,
): boolean =>
  asRead !== undefined &&
  sheet.tables.length > 0 &&
  sameRows(asRead.rows, sheet.rows) &&
  sheet.tables.every((table) => WRITTEN.has(table.name) && holds(standing, sheet, table));

/**
 * The table is there with all of its columns, and in it every row as it would be written, and none besides of the same
 * name: formulas look for that.
 */
function holds(standing: SheetSnapshot, sheet: SheetModel, { name, area, columns }: Table): boolean {
  const found = standing.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!found) return false;
  const heads = (standing.rows[found.area.top] ?? []).slice(0, found.area.right + 1).map(shownText);
  const at = columns.map(({ header }) => columnOfHeader(heads, header));
  if (at.includes(-1)) return false;
  const there = bodyOf(standing, found.area).map((row) => at.map((i) => row[i] ?? null));
  const wanted = bodyOf(sheet, area).filter((row) => !isBlank(row));
  const nameOf = ([name = null]: readonly CellValue[]) => shownText(name);
  const names = new Set(wanted.map(nameOf));
  const besides = there.filter((row) => !wanted.some((one) => says(row, one)));
  return (
    wanted.every((row) => there.some((one) => says(one, row))) &&
    !besides.some((row) => names.has(nameOf(row)))
  );
}

/** What is taken for blank because nobody could read it stands there all the same. */
const says = (row: readonly CellValue[], asWritten: readonly CellValue[]): boolean =>
  asWritten.every((cell, i) => cell === null || isSame(cell, row[i] ?? null));
const isSame = (a: CellValue, b: CellValue): boolean =>
  a === b || (isFormula(a) ? isFormula(b) : JSON.stringify(a) === JSON.stringify(b));

type Table = SheetModel['tables'][number];
type Rows = readonly (readonly CellValue[])[];

const bodyOf = ({ rows }: { rows: Rows }, { top, bottom }: Table['area']) => rows.slice(top + 1, bottom + 1);
