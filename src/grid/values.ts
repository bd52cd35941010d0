import {
  type CellLook,
  type CellValue,
  dayInWords,
  dayOfSerial,
  isFormula,
  type NumberShape,
  serialOfDay,
} from '../core/workbook/index.ts';

type Format = CellLook['format'];

/** What a cell shows: { day: "2026-02-25" } → "25/02/2026", 12.5 → "12,5", a formula by its result. */
export function shownText(value: CellValue, format?: Format): string {
  if (isFormula(value)) return shownText(value.result ?? null, format);
  if (value === null) return '';
  if (typeof value === 'object') return dayInWords(value.day);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? shownNumber(value, format) : value;
}

/** Fifteen digits are what Excel knows; a comma parts the decimals. */
function shownNumber(value: number, format: Format): string {
  const day = format === 'day' ? dayOfSerial(value) : undefined;
  if (day !== undefined) return dayInWords(day);
  if (typeof format === 'object') return shapedNumber(value, format);
  if (format === 'integer') return value.toFixed(0);
  if (format === 'decimal') return value.toFixed(2).replace('.', ',');
  return String(Number(value.toPrecision(15))).replace('.', ',');
}

/** 1234.5 → "1.234,50"; 0.125 as parts of a hundred → "12,5%". */
function shapedNumber(value: number, shape: NumberShape): string {
  const { least, most, grouped, percent, before = '', after = '' } = shape;
  const size = Number(Math.abs(percent ? value * 100 : value).toPrecision(15));
  const [whole = '0', decimals = ''] = size.toFixed(Math.min(most, 20)).split('.');
  const kept = decimals.slice(0, least) + decimals.slice(least).replace(/0+$/u, '');
  const parted = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/gu, '.') : whole;
  const isNegative = value < 0 && Number(`${whole}.${decimals}`) !== 0;
  return `${isNegative ? '-' : ''}${before}${parted}${kept && `,${kept}`}${percent ? '%' : ''}${after}`;
}

const isPercent = (format: Format): boolean => typeof format === 'object' && format.percent === true;

/** What a person edits: a formula as it is written, else what is shown. */
export const editText = (value: CellValue, format?: Format): string =>
  isFormula(value)
    ? `=${value.formula}`
    : typeof value === 'number'
      ? editNumber(value, format)
      : shownText(value, format);

/** A share is typed as parts of a hundred: 0.125 → "12,5%". */
const editNumber = (value: number, format: Format): string =>
  isPercent(format)
    ? `${editNumber(Number((value * 100).toPrecision(15)), undefined)}%`
    : String(value).replace('.', ',');

/**
 * What typed letters are, by the format of the cell: "25/2/2026" → a day, "12,5" → a number, "=A1*2" → a formula; in a
 * cell for text all of it is text, and an apostrophe in front makes it text anywhere. A month ("3/2026") stays text:
 * a day made of it would be a wrong one.
 */
export function typedValue(text: string, format?: Format): CellValue {
  const plain = text.replaceAll('\r\n', '\n').normalize('NFC');
  if (plain === '') return null;
  if (format === 'text') return plain;
  if (plain.startsWith("'")) return plain.slice(1);
  if (/^=./u.test(plain)) return { formula: plain.slice(1) };
  const trimmed = plain.trim();
  const share = isPercent(format) ? numberTyped(trimmed.replace(/\s*%$/u, '')) : undefined;
  if (share !== undefined) return Number((share / 100).toPrecision(15));
  return dayTyped(trimmed) ?? numberTyped(trimmed) ?? booleanTyped(trimmed) ?? plain;
}

function dayTyped(text: string): CellValue | undefined {
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text) ?? [];
  if (!date || !month || !year) return undefined;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return serialOfDay(day) === undefined ? undefined : { day };
}

/** "1.234,5" and "1234,5" → 1234.5; a dot before three digits parts thousands, as in this country. */
function numberTyped(text: string): number | undefined {
  if (/^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/u.test(text))
    return Number(text.replaceAll('.', '').replace(',', '.'));
  return /^[+-]?\d{1,15}([,.]\d{1,12})?$/u.test(text) ? Number(text.replace(',', '.')) : undefined;
}

const booleanTyped = (text: string): boolean | undefined =>
  text.toUpperCase() === 'TRUE' ? true : text.toUpperCase() === 'FALSE' ? false : undefined;
