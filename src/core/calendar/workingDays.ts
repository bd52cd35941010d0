import { addDays, type IsoDay, partsOf, weekday } from './day.ts';
import { holidaysWithCompensation } from './holidays.ts';

/** One row of the sheet "Ngày nghỉ": a day off more (nghỉ bù, hoán đổi), or a weekend day worked (làm bù). */
export interface DayOffRow {
  day: IsoDay;
  kind: 'off' | 'work';
}

/** Which days an office rests: weekends, public holidays, and what it has written down itself, which wins. */
export interface DaysOff {
  isOff(day: IsoDay): boolean;
}

const SATURDAY = 6;

/** `makeDaysOff([{ day: '2026-08-31', kind: 'off' }, { day: '2026-08-22', kind: 'work' }])` */
export function makeDaysOff(rows: readonly DayOffRow[] = []): DaysOff {
  const written = new Map(rows.map((row) => [row.day, row.kind === 'off']));
  const years = new Map<number, ReadonlySet<IsoDay>>();
  const holidaysOf = (year: number) => {
    const known = years.get(year) ?? holidaysWithCompensation(year);
    years.set(year, known);
    return known;
  };
  return {
    isOff: (day) => written.get(day) ?? (weekday(day) >= SATURDAY || holidaysOf(partsOf(day).year).has(day)),
  };
}

export function isWorkingDay(day: IsoDay, daysOff: DaysOff): boolean {
  return !daysOff.isOff(day);
}

/** No holiday lasts as long: a sheet that takes every day off is a mistake, not a reason to search for ever. */
const LONGEST_REST = 400;

/**
 * The nth working day after a day ("05 ngày làm việc kể từ ngày …": the day itself does not count), or before it when
 * n is negative; n = 0 gives the day itself, working or not. Throws when the office never works.
 */
export function addWorkingDays(from: IsoDay, n: number, daysOff: DaysOff): IsoDay {
  const step = n < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(n); left > 0; left -= 1) day = nextWorkingDay(day, step, daysOff);
  return day;
}

function nextWorkingDay(from: IsoDay, step: 1 | -1, daysOff: DaysOff): IsoDay {
  let day = addDays(from, step);
  for (let tried = 0; tried < LONGEST_REST; tried += 1) {
    if (!daysOff.isOff(day)) return day;
    day = addDays(day, step);
  }
  throw new RangeError(`No working day within ${LONGEST_REST} days of ${from}`);
}

/** Working days after `from` up to and with `to`; negative when `to` comes first. The inverse of addWorkingDays. */
export function workingDaysBetween(from: IsoDay, to: IsoDay, daysOff: DaysOff): number {
  if (to < from) return -countAfter(to, from, daysOff, 0);
  return countAfter(from, to, daysOff, 1);
}

/** Counts in (from, to] with shift 1, in [from, to) with shift 0. */
function countAfter(from: IsoDay, to: IsoDay, daysOff: DaysOff, shift: 0 | 1): number {
  let count = 0;
  const end = addDays(to, shift);
  for (let day = addDays(from, shift); day < end; day = addDays(day, 1)) if (!daysOff.isOff(day)) count += 1;
  return count;
}
