import type { Area } from '../../core/workbook/index.ts';

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/iu;
/** Of a sheet. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** "B3" → { row: 2, column: 1 }; undefined for what is no cell of a sheet. */
export function parseCell(address: string): { row: number; column: number } | undefined {
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
