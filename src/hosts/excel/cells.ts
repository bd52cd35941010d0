import { type CellValue, type ColumnModel, dayOfSerial, serialOfDay } from '../../core/workbook/index.ts';

/** What Excel takes and gives as one cell. */
export type RawValue = string | number | boolean;

const DAY_FORMAT = 'dd/mm/yyyy';
const TEXT_FORMAT = '@';

/** dd/mm/yyyy, [$-42A]d mmmm yyyy; not "General", not 0.00, not [Red]0 and not text in quotes. */
const isDayFormat = (format: string): boolean =>
  format !== 'General' && /[dy]/iu.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, ''));

/**
 * A cell as Excel gives it → as the program knows it. Text that looks like a formula is its own value, be it kept from
 * being one by "@" or by an apostrophe; a formula is none, even where its cell was made text afterwards.
 */
export function cellOf(value: RawValue, formula: RawValue, format: string): CellValue {
  const shown = shownOf(value, format);
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (!isFormula) return shown;
  const result = typeof shown === 'boolean' ? String(shown).toUpperCase() : shown;
  return { formula: formula.slice(1), ...(result === null ? {} : { result: result as string | number }) };
}

function shownOf(value: RawValue, format: string): null | RawValue | { day: string } {
  if (value === '') return null;
  const day = typeof value === 'number' && isDayFormat(format) ? dayOfSerial(value) : undefined;
  return day === undefined ? value : { day };
}

/** What goes into `values`: null leaves the cell alone; formulas are written by themselves. */
export function rawOf(value: CellValue): RawValue | null {
  if (value === null || typeof value !== 'object') return value;
  return 'day' in value ? (serialOfDay(value.day) ?? value.day) : null;
}

const FORMATS: Record<NonNullable<ColumnModel['format']>, string> = {
  text: TEXT_FORMAT,
  day: DAY_FORMAT,
  integer: '0',
  decimal: '0.00',
  general: 'General',
};

/** The number format that the cells of a column have unless what they hold needs another. */
export const usualFormat = (column: ColumnModel | undefined): string => FORMATS[column?.format ?? 'general'];

/** The number format of a cell that holds this: under "@" Excel makes text of a number and of a formula. */
export function formatIn(value: CellValue, usual: string): string {
  const needed = formatOf(value);
  return needed ?? (value !== null && usual === TEXT_FORMAT ? 'General' : usual);
}

/** The number format to write with a value in the place of another; undefined: that of the cell is right. */
export function formatInPlace(value: CellValue, old: CellValue, usual: string): string | undefined {
  const isText = typeof old === 'string' || usual === TEXT_FORMAT;
  return formatOf(value) ?? (isText ? formatIn(value, usual) : undefined);
}

/** The number format a value needs, whatever its column says; undefined: that of the column. */
function formatOf(value: CellValue): string | undefined {
  if (typeof value === 'string') return TEXT_FORMAT;
  if (value === null || typeof value !== 'object') return undefined;
  if ('day' in value) return serialOfDay(value.day) === undefined ? TEXT_FORMAT : DAY_FORMAT;
  return typeof value.result === 'object' ? DAY_FORMAT : undefined;
}
