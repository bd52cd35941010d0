import type { Column } from '../table/index.ts';
import { foldKey, readRoman, writeRoman } from '../text/index.ts';

/**
 * Schedules that give the time by columns: one for the start and one for the end, one a month
 * or quarter with a mark in it, or one for the month with its bare number. The phrase they stand for is put in words
 * ("Từ 01/3/2026 đến 15/4/2026", "Tháng 3, 6", "Quý II/2026"); the cells themselves stay with their headers.
 */
export function phraseOfTimeColumns(
  columns: readonly Column[],
  texts: readonly string[],
): string | undefined {
  return fromStartAndEnd(columns, texts) ?? fromMarks(columns, texts) ?? fromBareMonth(columns, texts);
}

const START = /(^| )(bat dau|khoi dau|tu ngay|(?<!thu )tu)$/u;
const END = /(^| )(ket thuc|hoan thanh|hoan tat|xong|den ngay|den)$/u;

function fromStartAndEnd(columns: readonly Column[], texts: readonly string[]): string | undefined {
  const [start, end] = [START, END].map((words) =>
    columns.findIndex(({ header, role }) => role !== 'code' && words.test(foldKey(header))),
  );
  if (start === undefined || end === undefined || start < 0 || end < 0) return undefined;
  const from = texts[start] ?? '';
  const to = texts[end] ?? '';
  if (from !== '' && to !== '') return `Từ ${from} đến ${to}`;
  return to !== '' ? `Đến ${to}` : from !== '' ? `Từ ${from}` : undefined;
}

type Unit = 'tháng' | 'quý';

/** A column that stands for a month or a quarter, in the year that its header may say. */
interface Slot {
  unit: Unit;
  number: number;
  year: string;
}

const MONTH = /(?:^t|(?:^|[^\p{L}\p{N}])(?:thang|t|thoi gian|tien do|nam \d{4})) *(?<month>0?[1-9]|1[0-2])$/u;
/** Below "Chỉ tiêu" or "Kinh phí" a quarter is no time of the work. */
const QUARTER =
  /^(?:(?:tien do|thoi gian|thoi han|lo trinh|ke hoach|thuc hien|hoan thanh|nam|20\d\d) )*quy (?:(?<roman>i{1,3}|iv)|(?<quarter>[1-4]))$/u;
const YEAR = /(?<!\d)20\d\d(?!\d)/u;

/** "Tháng 3", "T3", "Thời gian – 3", "Năm 2026 – Quý II". */
function slotOf({ header }: Column): Slot | undefined {
  const key = foldKey(header);
  const year = YEAR.exec(key)?.[0] ?? '';
  const month = MONTH.exec(key)?.groups?.['month'];
  if (month !== undefined) return { unit: 'tháng', number: Number(month), year };
  const { roman, quarter } = QUARTER.exec(key)?.groups ?? {};
  const number = readRoman(roman?.toUpperCase() ?? '') ?? Number(quarter);
  return number > 0 ? { unit: 'quý', number, year } : undefined;
}

const A_YEAR_HAS: Record<Unit, number> = { tháng: 12, quý: 4 };
const NAME: Record<Unit, (number: number) => string> = {
  tháng: String,
  quý: (number) => writeRoman(number) ?? '',
};
/** With fewer columns than these the header names months or quarters for another reason. */
const FEWEST: Record<Unit, number> = { tháng: 3, quý: 2 };

function fromMarks(columns: readonly Column[], texts: readonly string[]): string | undefined {
  const slots = columns.map(slotOf);
  const unit = slots.find((slot) => slot !== undefined)?.unit ?? 'tháng';
  const own = slots.filter((slot) => slot?.unit === unit);
  const marked = slots.filter((slot, i): slot is Slot => slot?.unit === unit && (texts[i] ?? '') !== '');
  return own.length < FEWEST[unit] || marked.length === 0 ? undefined : phraseOf(unit, marked);
}

function phraseOf(unit: Unit, marked: readonly Slot[]): string {
  const names = marked.map(({ number, year }) => NAME[unit](number) + (year && `/${year}`));
  if (marked.length > 1 && isRun(unit, marked))
    return `Từ ${unit} ${names[0] ?? ''} đến ${unit} ${names.at(-1) ?? ''}`;
  return `${unit.charAt(0).toUpperCase()}${unit.slice(1)} ${names.join(', ')}`;
}

function isRun(unit: Unit, marked: readonly Slot[]): boolean {
  const counted = marked.map(({ number, year }) => Number(year) * A_YEAR_HAS[unit] + number);
  return counted.every((count, i) => count === (counted[0] ?? 0) + i);
}

const MONTH_HEADER = /^(?:thoi gian )?thang(?: (?:thuc hien|hoan thanh))?$/u;
const MONTH_NUMBER = String.raw`(?:0?[1-9]|1[0-2])`;
const BARE_MONTHS = new RegExp(
  String.raw`^${MONTH_NUMBER}(?:\s*(?:[-–,;+&]|và|đến)\s*${MONTH_NUMBER})*(?:\s*[/-]\s*20\d\d)?$`,
  'u',
);

function fromBareMonth(columns: readonly Column[], texts: readonly string[]): string | undefined {
  const at = columns.findIndex(({ header }) => MONTH_HEADER.test(foldKey(header)));
  const text = texts[at] ?? '';
  return BARE_MONTHS.test(text) ? `Tháng ${text}` : undefined;
}
