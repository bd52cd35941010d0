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
