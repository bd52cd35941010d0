import type { Area } from './area.ts';

/** 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** (0, 1) → "B1", both zero-based. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** {top: 0, left: 0, bottom: 4, right: 1} → "A1:B5"; one cell → "A1". */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** The same with dollar signs, as names of the workbook want it: "$A$1:$B$5". */
export function fixedAddress({ top, left, bottom, right }: Area): string {
  const fixed = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = fixed(top, left);
  return top === bottom && left === right ? first : `${first}:${fixed(bottom, right)}`;
}

/** "Phụ lục 1" → "'Phụ lục 1'"; an apostrophe inside is doubled. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** What Excel takes for the name of a sheet (excel.md, 11). */
export const isSheetName = (name: string) =>
  name.length > 0 &&
  name.length <= 31 &&
  !/[\\/?*[\]:\u0000-\u001f]|^'|'$/u.test(name) &&
  name.toLowerCase() !== 'history';

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/iu;
/** Of a sheet of Excel. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** "B3" → { row: 2, column: 1 }; undefined for what is no cell of a sheet. */
function parseCell(address: string): { row: number; column: number } | undefined {
  const [, letters, digits] = CELL.exec(address.trim()) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const row = Number(digits) - 1;
  const column = columnNumber(letters);
  return row >= 0 && row < MOST_ROWS && column < MOST_COLUMNS ? { row, column } : undefined;
}

/** "A1:C3" or "B2" → the area, its corners in order. */
export function parseArea(text: string): Area | undefined {
  const [first = '', last = first] = text.split(':');
  const from = parseCell(first);
  const to = parseCell(last);
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** "AA" → 26. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
