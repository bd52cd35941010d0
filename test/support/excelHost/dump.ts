import type { Book } from './model/book.ts';
import type { Cell, Sheet } from './model/sheet.ts';

/**
 * All that a person could see or find in the workbook, as plain data: two of them are the same text, or something is
 * left of what was taken back. Ids are left out, and what says of a blank cell that it is as any other.
 */
export function dump(book: Book): string {
  const all = {
    sheets: book.sheets.map((sheet) => sheetOf(sheet, book)),
    names: book.names.map(({ scope, ...name }) => ({ ...name, scope: scope?.name })).sort(byText),
    settings: [...book.settings].filter(([, value]) => value !== false).sort(byText),
  };
  return JSON.stringify(all);
}

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
const sorted = (style: object) =>
  Object.fromEntries(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
const isUsual = ({ value, formula, format, style }: Cell) =>
  value === '' && formula === undefined && format === 'General' && Object.keys(style).length === 0;

/** What Excel says where nothing was said. */
const USUAL_PAGE: Readonly<Record<string, unknown>> = { BlackAndWhite: false, Orientation: 'Portrait' };
const WHOLE = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
/** Told in their own way below. */
const APART = new Set([
  'id',
  'cells',
  'page',
  'columnWidths',
  'rowHeights',
  'hiddenRows',
  'hiddenColumns',
  'conditionals',
]);

function sheetOf(sheet: Sheet, { tables, charts }: Book): unknown {
  const cells: [row: number, column: number, ...rest: unknown[]][] = [];
  sheet.existing(WHOLE, (cell, row, column) => {
    const { value, formula, format, style } = cell;
    if (!isUsual(cell)) cells.push([row, column, value, formula, format, sorted(style)]);
  });
  return {
    ...Object.fromEntries(Object.entries(sheet).filter(([key]) => !APART.has(key))),
    page: Object.entries(sheet.page).filter(([key, value]) => USUAL_PAGE[key] !== value),
    cells: cells.sort(([a, b], [c, d]) => a - c || b - d),
    sizes: [sheet.columnWidths, sheet.rowHeights].map((map) => [...map].sort(byText)),
    hidden: [sheet.hiddenRows, sheet.hiddenColumns].map((set) => [...set].sort(byText)),
    conditionals: sheet.conditionals.map(({ id: _id, ...one }) => one),
    tables: tables
      .filter((table) => table.sheet === sheet)
      .map(({ id: _id, sheet: _sheet, ...table }) => table)
      .sort(byText),
    charts: charts
      .filter((chart) => chart.sheet === sheet)
      .map(({ id: _id, sheet: _sheet, source: _source, ...one }) => one),
  };
}
