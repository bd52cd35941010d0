import { addDays, daysBetween } from '../calendar/index.ts';
import type { Recurrence } from '../deadlines/index.ts';

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

/** A rule as calendars know it: all that is named must hold; -1 is the last day of a month. */
export interface Repeat {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval?: number;
  byMonth?: number[];
  byMonthDay?: number[];
  byDay?: Weekday[];
  /** ISO day, the last on which it may fall. */
  until: string;
}

export interface Span {
  from: string;
  to: string;
}

const many = <T>(value: T | T[] | undefined): T[] | undefined =>
  value === undefined ? undefined : Array.isArray(value) ? value : [value];

/**
 * "hằng tháng trước ngày 15" → MONTHLY on the 15th; "hằng quý" → the last day of March, June, September, December. What
 * says how often but not when ("2 lần/năm", "ngày làm việc thứ 5") has no rule: nothing is invented. `strict`: "trước
 * ngày 15" is due on the 14th.
 */
export function repeatsOf(written: Recurrence, span: Span, strict: boolean): Repeat[] {
  const recurrence = strict ? inTime(written) : written;
  const { freq, times, workdays, yearOffset, dates, until, windowStart, windowEnd } = recurrence;
  const year = span.from.slice(0, 4);
  const from = windowStart ? later(span.from, `${year}-${windowStart}`) : span.from;
  const to = earlier(until ?? span.to, windowEnd ? `${year}-${windowEnd}` : span.to);
  if (workdays || yearOffset !== undefined || from !== span.from) return [];
  if (dates) return dates.map((day) => yearly(day, to));
  if (freq === undefined || times) return [];
  const repeat = RULES[freq](recurrence);
  return repeat ? [{ ...repeat, until: to }] : [];
}

/** "trước ngày 15 hằng tháng" → the 14th; before the 1st stays, since the day before has no number of its own. */
function inTime(recurrence: Recurrence): Recurrence {
  const { bound, byMonthDay } = recurrence;
  if (bound !== 'exclusive' || typeof byMonthDay !== 'number' || byMonthDay < 2) return recurrence;
  return { ...recurrence, byMonthDay: byMonthDay - 1 };
}

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);

const yearly = (monthDay: string, until: string): Repeat => ({
  freq: 'YEARLY',
  byMonth: [Number(monthDay.slice(0, 2))],
  byMonthDay: [Number(monthDay.slice(3))],
  until,
});

type Rule = Omit<Repeat, 'until'>;

const RULES: Record<NonNullable<Recurrence['freq']>, (recurrence: Recurrence) => Rule | undefined> = {
  DAILY: ({ interval }) => ({ freq: 'DAILY', ...(interval !== undefined && { interval }) }),
  WEEKLY: ({ interval, byDay }) => ({
    freq: 'WEEKLY',
    ...(interval !== undefined && { interval }),
    byDay: many(byDay) ?? ['FR'],
  }),
  MONTHLY: ({ interval = 1, byMonthDay, byMonth, byDay }) =>
    byDay === undefined ? monthly(many(byMonth) ?? everyMonths(interval), byMonthDay) : undefined,
  QUARTERLY: ({ interval = 1, byMonthDay, monthOfQuarter = 3, byDay }) =>
    byDay === undefined && interval === 1
      ? monthly(
          [0, 3, 6, 9].map((before) => before + monthOfQuarter),
          byMonthDay,
        )
      : undefined,
  YEARLY: ({ interval = 1, byMonth, byMonthDay, byDay }) =>
    byDay === undefined && interval === 1 ? monthly(many(byMonth) ?? [12], byMonthDay) : undefined,
};

/** Every second month ends with February, April …; a number of months that parts no year has no fixed months. */
const everyMonths = (interval: number): number[] | undefined =>
  12 % interval === 0 ? Array.from({ length: 12 / interval }, (_, i) => (i + 1) * interval) : undefined;

function monthly(byMonth: number[] | undefined, byMonthDay: Recurrence['byMonthDay']): Rule | undefined {
  if (!byMonth) return undefined;
  const months = byMonth.length < 12 ? { byMonth } : {};
  return { freq: 'MONTHLY', ...months, byMonthDay: many(byMonthDay) ?? [-1] };
}

const WEEKDAYS: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const A_SUNDAY = '2023-01-01';

/** The days of a rule from the first day of the span on, as every calendar counts them. */
export function unroll(repeat: Repeat, span: Span): string[] {
  const days: string[] = [];
  for (let day = span.from; day <= repeat.until; day = addDays(day, 1))
    if (falls(repeat, day)) days.push(day);
  return withInterval(repeat, days);
}

function falls({ byMonth, byMonthDay, byDay }: Repeat, day: string): boolean {
  const isLast = addDays(day, 1).slice(5, 7) !== day.slice(5, 7);
  const ofMonth = Number(day.slice(8));
  return (
    (byMonth?.includes(Number(day.slice(5, 7))) ?? true) &&
    (byMonthDay?.some((n) => n === ofMonth || (n === -1 && isLast)) ?? true) &&
    (byDay?.includes(weekdayOf(day)) ?? true)
  );
}

const weekdayOf = (day: string) => WEEKDAYS[((daysBetween(A_SUNDAY, day) % 7) + 7) % 7] as Weekday;

/** Every n-th day, or all of every n-th week (weeks begin on Monday), counted from the first. */
function withInterval({ freq, interval = 1 }: Repeat, days: string[]): string[] {
  const [first] = days;
  if (interval === 1 || first === undefined) return days;
  const size = freq === 'WEEKLY' ? 7 : 1;
  const monday = freq === 'WEEKLY' ? addDays(first, -((WEEKDAYS.indexOf(weekdayOf(first)) + 6) % 7)) : first;
  return days.filter((day) => Math.floor(daysBetween(monday, day) / size) % interval === 0);
}
