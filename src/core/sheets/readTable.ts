import {
  type Area,
  type CellValue,
  isFormula,
  type SheetSnapshot,
  type Snapshot,
  type TableModel,
} from '../workbook/index.ts';
import { foldKey } from '../text/index.ts';
import { shownText } from './codecs.ts';
import type { Report } from './model.ts';
import { missingColumn, type TableSpec } from './spec.ts';

/** A table as it was found: its headers, and its rows that are not blank, each with the row of its sheet. */
export interface FoundTable {
  sheet: string;
  headers: string[];
  /** Formulas of calculated columns, by column. */
  formulas: (string | undefined)[];
  /** The column of its sheet in which the first of them stands. */
  left: number;
  rows: { cells: CellValue[]; row: number }[];
}

/**
 * A table by its name, else by its sheet and its headers: another program may have saved the file without its tables.
 * undefined when neither is there.
 */
export function findTable(
  snapshot: Snapshot,
  name: string,
  sheetName: string,
  headers: readonly string[],
): FoundTable | undefined {
  for (const sheet of snapshot.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (table) return takeTable(sheet, table);
  }
  const sheet = snapshot.sheets.find((one) => one.name === sheetName);
  return sheet && takeByHeaders(sheet, headers);
}

/**
 * With what was typed right below or beside it: Excel lets a table grow over that, other programs do not, and a person
 * sees no difference. A row of totals is no row of it.
 */
function takeTable(sheet: SheetSnapshot, { area, columns }: TableModel): FoundTable {
  const headerAt = (column: number) => shownText(sheet.rows[area.top]?.[column] ?? null);
  let { right, bottom } = area;
  while (headerAt(right + 1) !== '') right++;
  const isRow = (row: readonly CellValue[] = []) => !isBlank(row) && !row.some(isTotal);
  while (isRow(sheet.rows[bottom + 1]?.slice(area.left, right + 1))) bottom++;
  return { ...takeArea(sheet, { ...area, right, bottom }), formulas: columns.map(({ formula }) => formula) };
}

const isTotal = (cell: CellValue) => isFormula(cell) && /SUBTOTAL\(/iu.test(cell.formula);
/** Blank, or filled by formulas alone. */
export const isBlank = (row: readonly CellValue[]) =>
  row.every((cell) => isFormula(cell) || shownText(cell) === '');

function takeByHeaders(sheet: SheetSnapshot, headers: readonly string[]): FoundTable | undefined {
  const keys = new Set(headers.map(foldKey));
  const least = Math.min(2, keys.size);
  const top = sheet.rows.findIndex(
    (row) => row.filter((cell) => keys.has(foldKey(shownText(cell)))).length >= least,
  );
  if (top < 0) return undefined;
  const width = sheet.rows[top]?.length ?? 0;
  const blank = sheet.rows.findIndex((row, i) => i > top && isBlank(row));
  const bottom = (blank < 0 ? sheet.rows.length : blank) - 1;
  return takeArea(sheet, { top, left: 0, right: width - 1, bottom });
}

function takeArea(sheet: SheetSnapshot, { top, left, right, bottom }: Area): FoundTable {
  const take = (row: number) =>
    Array.from({ length: right - left + 1 }, (_, i) => sheet.rows[row]?.[left + i] ?? null);
  const rows = Array.from({ length: Math.max(0, bottom - top) }, (_, i) => top + 1 + i)
    .map((row) => ({ cells: take(row), row }))
    .filter(({ cells }) => !isBlank(cells));
  return { sheet: sheet.name, headers: take(top).map(shownText), formulas: [], left, rows };
}

/** The rows of a table of a known kind; a missing table or column is reported, a cell that says nothing too. */
export const readRows = <R>(snapshot: Snapshot, spec: TableSpec<R>, report: Report): Partial<R>[] =>
  readPlacedRows(snapshot, spec, report).map(({ value }) => value);

/** The same, each with the sheet and the row (from 1) it stands in. */
export function readPlacedRows<R>(
  snapshot: Snapshot,
  spec: TableSpec<R>,
  report: Report,
): { value: Partial<R>; where: { sheet: string; row: number } }[] {
  const headers = spec.fields.map(({ header }) => header);
  const found = findTable(snapshot, spec.table, spec.sheet, headers);
  if (!found) {
    report(missingSheet(spec.sheet));
    return [];
  }
  const columns = spec.fields.map(({ header }) => columnOfHeader(found.headers, header));
  spec.fields.forEach(({ header }, i) => {
    if (columns[i] === -1) report(missingColumn(found.sheet, header));
  });
  return found.rows.map(({ cells, row }) => {
    const into: Partial<R> = {};
    spec.fields.forEach((field, i) => {
      const cell = cells[columns[i] ?? -1] ?? null;
      field.read(cell, into);
      if (field.isWrong(cell)) report(wrongCell(found.sheet, row, field.header, shownText(cell)));
    });
    return { value: into, where: { sheet: found.sheet, row: row + 1 } };
  });
}

export const columnOfHeader = (headers: readonly string[], header: string): number => {
  const exact = headers.indexOf(header);
  if (exact >= 0) return exact;
  const key = foldKey(header);
  return headers.findIndex((one) => key !== '' && foldKey(one) === key);
};

export const missingSheet = (sheet: string) => ({
  code: 'sheet-missing',
  text: `Sổ làm việc không còn trang “${sheet}”: phần này để trống.`,
  where: { sheet },
});

const wrongCell = (sheet: string, row: number, header: string, shown: string) => ({
  code: 'cell-not-understood',
  text: `Trang “${sheet}”, dòng ${row + 1}, cột “${header}”: không hiểu “${shown.slice(0, 100)}”, coi như trống.`,
  where: { sheet, row: row + 1 },
});
