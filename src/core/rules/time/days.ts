import { type IsoDay, partsOf, weekday } from '../../calendar/index.ts';

/**
 * "2022-02-05" → "05/02/2022", "2022-03-15" → "15/3/2022": days below 10 and the months 1 and 2 get a nought, as
 * Decree 30/2020 has it (Appendix I, part II, point 4).
 */
export function sayDay(day: IsoDay): string {
  const { year, month, day: number } = partsOf(day);
  const pad = (n: number, padded: boolean) => (padded ? `0${n}` : String(n));
  return `${pad(number, number < 10)}/${pad(month, month < 3)}/${year}`;
}

/** By Weekday: Monday is 1. */
const WEEKDAYS = ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;

/** "2022-09-10" → "thứ Bảy". */
export const sayWeekday = (day: IsoDay): string => WEEKDAYS[weekday(day)];

/** "thứ bảy", "Thứ 7", "T7", "chủ nhật", "CN" → the Weekday; undefined for other words. */
export function readWeekday(words: string): number | undefined {
  const key = words.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim();
  if (/^(?:chủ nhật|cn)$/u.test(key)) return 7;
  const name = /^(?:thứ |t)(.+)$/u.exec(key)?.[1];
  const found = NAMES.findIndex((names) => name !== undefined && names.includes(name));
  return found < 0 ? undefined : found + 1;
}

const NAMES = [
  ['hai', '2'],
  ['ba', '3'],
  ['tư', 'bốn', '4'],
  ['năm', '5'],
  ['sáu', '6'],
  ['bảy', 'bẩy', '7'],
];
