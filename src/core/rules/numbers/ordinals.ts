import { readCode, type CodeStyle } from '../../table/index.ts';
import { readRoman, writeRoman } from '../../text/index.ts';

/** A number in a list: what stands before its last part, and the last part counted. */
export interface Ordinal {
  style: CodeStyle;
  /** "1.2" → "1"; "" where there is one part only. */
  prefix: string;
  n: number;
}

const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** "II." → 2; "1.2" → 2 below "1"; "c)" → 3; undefined for dashes, words and what is no number. */
export function ordinalOf(written: string): Ordinal | undefined {
  const { key, style } = readCode(written);
  const parts = key.split(/[.\-/]/u);
  const last = parts.at(-1) ?? '';
  const prefix = parts.slice(0, -1).join('.');
  const n = countOf(last, style);
  return n === undefined ? undefined : { style, prefix, n };
}

function countOf(last: string, style: CodeStyle): number | undefined {
  if (/^\d{1,4}$/u.test(last)) return Number(last);
  if (style === 'roman' || style === 'romanDotted') return readRoman(last);
  if (style !== 'letter' && style !== 'lower') return undefined;
  const at = LETTERS.indexOf(last.toLowerCase());
  return last.length === 1 && at >= 0 ? at + 1 : undefined;
}

/** The same number as written, its last part another: ("II", 3) → "III"; ("1.2)", 3) → "1.3)". */
export function renumbered(written: string, n: number): string | undefined {
  const { key, style } = readCode(written);
  const last = key.split(/[.\-/]/u).at(-1) ?? '';
  const at = written.lastIndexOf(last);
  const other = saidLike(last, style, n);
  return last === '' || at < 0 || other === undefined
    ? undefined
    : written.slice(0, at) + other + written.slice(at + last.length);
}

function saidLike(last: string, style: CodeStyle, n: number): string | undefined {
  if (/^\d+$/u.test(last)) return String(n).padStart(last.startsWith('0') ? last.length : 1, '0');
  if (style === 'roman' || style === 'romanDotted') return writeRoman(n);
  const letter = LETTERS[n - 1];
  return last === last.toUpperCase() ? letter?.toUpperCase() : letter;
}
