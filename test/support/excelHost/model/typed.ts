import { invalidArgument } from '../errors.ts';

export type CellValue = string | number | boolean;

/** What Excel makes of a value written into a cell: it behaves as if somebody had typed it. */
export interface Typed {
  value: CellValue;
  formula?: string;
  /** The number format that the cell takes on when it had none. */
  format?: string;
}

export interface Locale {
  /** Which of 1/2/2022 is the day. Guess: the user's own order, as with typing; Microsoft's pages do not say. */
  dayFirst: boolean;
  /** The year of "15/3". */
  year: number;
}

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

/** asTyped('3/2022', 'General', …) → 44621 with "mmm-yy"; with the format "@" it stays the text it is, and a number becomes text. */
export function asTyped(written: CellValue, format: string, locale: Locale): Typed {
  // A cell that is formatted as text takes numbers as text too, and shows them on the left.
  if (typeof written !== 'string') return { value: format === '@' ? String(written).toUpperCase() : written };
  if (written.length > LONGEST_TEXT) throw invalidArgument('The text is longer than a cell holds.');
  if (format === '@') return { value: written };
  if (written.startsWith("'")) return { value: written.slice(1) };
  const text = written.trim();
  return asNumber(text) ?? asFormula(written) ?? asDate(text, locale) ?? { value: written };
}

function asNumber(text: string): Typed | null {
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/iu.test(text)) return { value: Number(text) };
  if (/^(?:true|false)$/iu.test(text)) return { value: text.toLowerCase() === 'true' };
  const percent = /^[-+]?\d+(\.\d+)?%$/u.exec(text);
  return percent ? { value: Number(text.slice(0, -1)) / 100, format: percent[1] ? '0.00%' : '0%' } : null;
}

/** What =TODAY() comes to; no other formula is counted here. */
const TODAY = 46_023;

/** "- Chủ trì…" is a formula to Excel, and a wrong one: the cell shows #NAME? and the text is gone. */
function asFormula(text: string): Typed | null {
  if (!/^[=+-]./su.test(text)) return null;
  if (text.length > LONGEST_FORMULA) throw invalidArgument('The formula is too long.');
  if (!text.startsWith('=')) return { value: '#NAME?', formula: `=${text}` };
  return { value: text === '=TODAY()' ? TODAY : 0, formula: text };
}

function asDate(text: string, { dayFirst, year }: Locale): Typed | null {
  const full = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(text);
  if (full)
    return dated(
      Number(full[3]),
      ...ordered(full[1], full[2], dayFirst),
      dayFirst ? 'dd/mm/yyyy' : 'm/d/yyyy',
    );
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const month = /^(\d{1,2})[-/](\d{4})$/u.exec(text) ?? /^(?<year>\d{4})-(\d{1,2})$/u.exec(text);
  if (month)
    return dated(
      Number(month.groups ? month[1] : month[2]),
      Number(month.groups ? month[2] : month[1]),
      1,
      'mmm-yy',
    );
  const day = /^(\d{1,2})[-/](\d{1,2})$/u.exec(text);
  return day ? dated(year, ...ordered(day[1], day[2], dayFirst), 'd-mmm') : null;
}

function ordered(
  one: string | undefined,
  other: string | undefined,
  dayFirst: boolean,
): [month: number, day: number] {
  return dayFirst ? [Number(other), Number(one)] : [Number(one), Number(other)];
}

function dated(year: number, month: number, day: number, format: string): Typed | null {
  const time = Date.UTC(year, month - 1, day);
  const real = new Date(time).getUTCMonth() === month - 1 && new Date(time).getUTCDate() === day;
  return real && year >= 1900 ? { value: time / 86_400_000 + 25_569, format } : null;
}
