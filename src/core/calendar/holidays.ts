import { addDays, type IsoDay, makeDay, weekday } from './day.ts';
import { LUNAR_DAYS } from './lunarTable.ts';

/** The same day every year: article 112 of the Labour Code. `since` is the first year it was a day off. */
const FIXED = [
  { month: 1, day: 1, since: 0 },
  { month: 4, day: 30, since: 0 },
  { month: 5, day: 1, since: 0 },
  { month: 9, day: 2, since: 0 },
] as const;

/** From 2021 the national day has a second day, the one before or the one after. */
const SECOND_DAY_SINCE = 2021;
const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;

/**
 * The public holidays of a year, in order: 2026 → 1/1, Tết 16–20/2, Giỗ Tổ 26/4, 30/4, 1/5, 1/9, 2/9. Where the law
 * leaves the choice to a yearly decision (the second day of the national day, one or two days before Tết) the usual
 * one stands here; the sheet "Ngày nghỉ" corrects it.
 */
export function publicHolidays(year: number): IsoDay[] {
  const fixed = FIXED.filter(({ since }) => year >= since).map(({ month, day }) => makeDay(year, month, day));
  const all = [...fixed, secondNationalDay(year), ...lunarHolidays(year)];
  return all.filter((day) => day !== undefined).sort();
}

/** The neighbour that joins the holiday to a weekend: 3/9 after a Monday or a Thursday, else 1/9. */
function secondNationalDay(year: number): IsoDay | undefined {
  const national = makeDay(year, 9, 2);
  if (year < SECOND_DAY_SINCE || national === undefined) return undefined;
  const after = weekday(national) === MONDAY || weekday(national) === THURSDAY;
  return addDays(national, after ? 1 : -1);
}

/** Five days from the eve of Tết on, and Giỗ Tổ. Years outside the table have none: hasLunarTable tells. */
function lunarHolidays(year: number): IsoDay[] {
  const lunar = LUNAR_DAYS.get(year);
  if (!lunar) return [];
  return [...[-1, 0, 1, 2, 3].map((days) => addDays(lunar.tet, days)), lunar.gioTo];
}

/** False for years whose Tết and Giỗ Tổ are not known here. */
export function hasLunarTable(year: number): boolean {
  return LUNAR_DAYS.has(year);
}

/**
 * Holidays, and for each that falls on a weekend the next working day (article 111: 30/4/2022 was a Saturday and 1/5
 * a Sunday → also 2/5 and 3/5).
 */
export function holidaysWithCompensation(year: number): ReadonlySet<IsoDay> {
  const holidays = publicHolidays(year);
  const off = new Set(holidays);
  for (const day of holidays.filter((one) => weekday(one) >= SATURDAY)) {
    let next = addDays(day, 1);
    while (weekday(next) >= SATURDAY || off.has(next)) next = addDays(next, 1);
    off.add(next);
  }
  return off;
}
