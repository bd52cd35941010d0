import type { Area } from '../../core/workbook/index.ts';

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/iu;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** "B3" → { row: 2, column: 1 }; undefined for what is no cell of a sheet. */
export function parseCell(address: string): { row: number; column: number } | undefined {
  const [, letters, digits] = CELL.exec(address.trim()) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const row = Number(digits) - 1;
  const column = columnNumber(letters);
  return row >= 0 && row < LAST_ROW && column < LAST_COLUMN ? { row, column } : undefined;
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

/** 2, 1 → "B3". */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "AA" → 26. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** 26 → "AA". */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
