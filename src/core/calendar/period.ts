import { addDays, daysInMonth, type IsoDay, makeDay, weekday } from './day.ts';

/** A span of whole days, both ends included. */
export interface Period {
  first: IsoDay;
  last: IsoDay;
}

/** (2022, 3, 5) → 1 March to 31 May; undefined for months that are none. */
export function monthsPeriod(year: number, from: number, to: number): Period | undefined {
  const first = makeDay(year, from, 1);
  const last = makeDay(year, to, daysInMonth(year, to));
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** (2022, 2) → 1 to 28 February. */
export function monthPeriod(year: number, month: number): Period | undefined {
  return monthsPeriod(year, month, month);
}

/** (2025, 4) → 1 October to 31 December. */
export function quarterPeriod(year: number, quarter: number): Period | undefined {
  return monthsPeriod(year, 3 * quarter - 2, 3 * quarter);
}

/** (2025, 1) → 1 January to 30 June: "06 tháng đầu năm". */
export function halfPeriod(year: number, half: number): Period | undefined {
  return monthsPeriod(year, 6 * half - 5, 6 * half);
}

export function yearPeriod(year: number): Period | undefined {
  return monthsPeriod(year, 1, 12);
}

/** The week from Monday to Sunday that holds this day. */
export function weekPeriod(day: IsoDay): Period {
  const first = addDays(day, 1 - weekday(day));
  return { first, last: addDays(first, 6) };
}

/** (2026, 7, 2) → 8 to 14 July: the weeks of a month counted from its first day, "tuần 2 tháng 7". */
export function weekOfMonthPeriod(year: number, month: number, week: number): Period | undefined {
  const first = makeDay(year, month, 7 * week - 6);
  const last = Math.min(7 * week, daysInMonth(year, month));
  return first === undefined ? undefined : { first, last: makeDay(year, month, last) ?? first };
}
