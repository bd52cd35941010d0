import { tooLarge } from '../../core/outcome/index.ts';
import type { CellValue, DayValue, SheetSnapshot, Snapshot } from '../../core/workbook/index.ts';
import type { Content, SheetCell, SheetRow } from './model.ts';
import { momentOf } from './serial.ts';
import { readIso } from './shown.ts';
import { readTables } from './tables.ts';
import { readWorkbook, type WorkbookData } from './workbook.ts';

/** Cells of all rows together, blank ones on the way to the last filled one included (excel.md, 3). */
const MOST_CELLS = 5_000_000;

/**
 * The workbook as a host hands it out: values, days, formulas with their results, tables. For reading back what this
 * program wrote, wherever it was edited since.
 *
 * Errors (DocumentError): those of readWorkbook, 'too-large'.
 */
export const readXlsxSnapshot = (bytes: Uint8Array): Snapshot => snapshotOfBook(readWorkbook(bytes));

export function snapshotOfBook(book: WorkbookData): Snapshot {
  let cells = 0;
  const sheets = book.sheets.map((sheet): SheetSnapshot => {
    for (const { cells: own } of sheet.rows) cells += (own.at(-1)?.column ?? -1) + 1;
    if (cells > MOST_CELLS) throw tooLarge('cells', MOST_CELLS, { size: cells });
    const rows = valuesOf(sheet.rows, book.date1904);
    const tables = readTables(book.zip, sheet);
    return { name: sheet.name, rows, tables, ...(sheet.hidden && { hidden: true as const }) };
  });
  return { sheets, ...(book.carries.length > 0 && { carries: book.carries }) };
}

function valuesOf(rows: readonly SheetRow[], date1904: boolean): CellValue[][] {
  const values: CellValue[][] = [];
  for (const { row, cells } of rows) {
    while (values.length < row) values.push([]);
    const line: CellValue[] = new Array<CellValue>((cells.at(-1)?.column ?? -1) + 1).fill(null);
    for (const cell of cells) line[cell.column] = cellValue(cell, date1904);
    values.push(line);
  }
  return values;
}

function cellValue(cell: SheetCell, date1904: boolean): CellValue {
  const value = plainValue(cell, date1904);
  if (cell.formula === undefined) return value;
  if (value === null) return { formula: cell.formula };
  return { formula: cell.formula, result: typeof value === 'boolean' ? String(value).toUpperCase() : value };
}

type PlainValue = null | string | number | boolean | DayValue;
type OfKind<K extends Content['kind']> = Extract<Content, { kind: K }>;

const VALUES: {
  [K in Content['kind']]: (content: OfKind<K>, cell: SheetCell, date1904: boolean) => PlainValue;
} = {
  text: ({ text }) => text,
  number: ({ number }, { format }, date1904) => {
    const day = format.kind === 'date' && format.month ? momentOf(number, date1904)?.day : undefined;
    return day === undefined ? number : { day };
  },
  boolean: ({ value }) => value,
  error: ({ text }) => text,
  moment: ({ iso }) => {
    const day = readIso(iso)?.day;
    return day === undefined ? iso : { day };
  },
  none: () => null,
};

function plainValue(cell: SheetCell, date1904: boolean): PlainValue {
  const value = VALUES[cell.content.kind] as (c: Content, cell: SheetCell, d: boolean) => PlainValue;
  return value(cell.content, cell, date1904);
}
