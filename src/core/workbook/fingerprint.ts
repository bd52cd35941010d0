import type { CellValue } from './model.ts';
import { isFormula } from './isFormula.ts';

// Bound once: looked up for each letter it is most of the work where globals are looked up slowly (as in a vm).
const imul = Math.imul;

type Rows = readonly (readonly CellValue[])[];

/** What people wrote on a sheet, as a short text: `{ print: "1f3a…" }`. Two sheets that differ rarely share it. */
export interface Fingerprint {
  print: string;
}

/** Of values alone: a host may write a formula in another way than it was given, and its result changes with the day. */
export const fingerprintOf = (rows: Rows): Fingerprint => ({ print: hash(plainText(rows, () => '=')) });

/** Results of formulas may differ (it is another day): what people wrote may not. */
export const sameRows = (a: Rows, b: Rows): boolean => plainText(a, formulaOf) === plainText(b, formulaOf);

const formulaOf = (formula: string) => `=${formula}`;

function plainText(rows: Rows, ofFormula: (formula: string) => string): string {
  const kept = rows.map((row) => {
    const cells = row.map((cell) => (isFormula(cell) ? [ofFormula(cell.formula)] : cell));
    while (cells.length > 0 && (cells.at(-1) ?? null) === null) cells.pop();
    return cells;
  });
  while (kept.length > 0 && kept.at(-1)?.length === 0) kept.pop();
  return JSON.stringify(kept);
}

/** Two FNV-1a hashes of 32 bits, from both ends: no secret is kept, only slips are noticed. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x811c9dc5];
  for (let i = 0; i < text.length; i++) {
    a = imul(a ^ text.charCodeAt(i), 0x01000193);
    b = imul(b ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return [a, b].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
