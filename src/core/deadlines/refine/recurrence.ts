import { addDays, daysInMonth, makeDay, partsOf, type Period } from '../../calendar/index.ts';
import type { Lead, Point } from '../elements.ts';
import type { Deadline, Recurrence } from '../model.ts';
import { recurs } from './borrow.ts';
import { type Issue, resolvePoint } from './resolve.ts';
import type { Item } from './tokens.ts';

const WEEKDAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** One value alone, several as a list: "thứ Hai" → MO, "thứ Hai và thứ Năm" → [MO, TH]. */
export function oneOrMany<T>(values: readonly T[]): T | T[] | undefined {
  return values.length > 1 ? [...values] : values[0];
}

/** [1, 4] → ['MO', 'TH'] */
export function codesOf(weekdays: readonly number[] = []): Recurrence['byDay'] {
  return oneOrMany(weekdays.flatMap((day) => WEEKDAY_CODES[day - 1] ?? []));
}

export const boundOf = (lead: Lead | undefined): Deadline['bound'] =>
  lead === 'before' ? 'exclusive' : lead === 'latest' || lead === 'until' ? 'inclusive' : undefined;

/** Whether a time goes with a period: "ngày 15" with "hàng tháng", "15/12" with "hàng năm". */
export function suits({ freq, interval = 1 }: Recurrence, { first, last }: Item): boolean {
  const isOpen = (point: Point) => point.year === undefined && point.shortYear === undefined;
  if (!isOpen(first) || (last && !isOpen(last))) return false;
  const isDayOnly =
    (first.grain === 'day' || first.grain === 'week') && first.month === undefined && !recurs(first);
  if (freq === 'YEARLY' || (freq === 'MONTHLY' && interval > 1)) return isOfYear(first);
  if (freq === 'QUARTERLY') return isDayOnly || (recurs(first) && first.everyMonth === undefined);
  return freq === 'MONTHLY' && (isDayOnly || first.everyMonth === true);
}

const isOfYear = ({ month, months, quarter, half, grain, part }: Point) =>
  (month ?? months ?? quarter ?? half) !== undefined || (grain === 'year' && part !== undefined);

/** What comes back by itself, without "hàng": "tháng cuối quý", "tháng sau", "15/01 năm sau". */
export function ownFrequency({ first, last }: Item): Recurrence | undefined {
  if (first.yearOffset !== undefined) return { freq: 'YEARLY' };
  const point = last && isOnlyDay(first) ? last : first;
  if (point.everyMonth) return { freq: 'MONTHLY' };
  return recurs(point) ? { freq: 'QUARTERLY' } : undefined;
}

/** The first end of "từ ngày 01 đến ngày 05 tháng sau" is of the same month. */
const isOnlyDay = (point: Point) => point.grain === 'day' && point.month === undefined && !recurs(point);

export interface Recurring {
  value: Recurrence;
  issue?: Issue;
}

/** ("hàng năm", "trước ngày 15/12") → { freq: 'YEARLY', dates: ['12-15'], bound: 'exclusive' } */
export function recurrenceOf(every: Recurrence, item: Item): Recurring {
  const { first, time, lead } = item;
  const issue = issueOf(item);
  const bound = item.lastBefore ? 'exclusive' : boundOf(lead);
  const value: Recurrence = { ...every };
  if (!issue)
    Object.assign(value, first.month !== undefined || isOfYear(first) ? yearly(item) : inPeriod(item));
  if (bound) value.bound = bound;
  if (first.yearOffset) value.yearOffset = first.yearOffset;
  if (time) value.time = time;
  return issue ? { value, issue } : { value };
}

/** A leap year, since 29 February comes back too. */
const ANY_YEAR = 2024;
const LONGEST_MONTH = 31;

const issueOf = ({ first, last }: Item) => issueOfPoint(first) ?? (last && issueOfPoint(last));

function issueOfPoint(point: Point): Issue | undefined {
  const { day, month } = point;
  if (month === undefined && day !== undefined && (day > LONGEST_MONTH || day === 0)) return 'invalid-day';
  const resolved = resolvePoint(withoutYear(point), ANY_YEAR);
  return resolved.is === 'impossible' ? resolved.issue : undefined;
}

const withoutYear = (point: Point): Point => (point.yearOffset ? { ...point, yearOffset: 0 } : point);

const daysOf = (point: Point): Period | undefined => {
  const resolved = resolvePoint(withoutYear(point), ANY_YEAR);
  return resolved.is === 'days' ? resolved.days : undefined;
};
const monthDay = (iso: string) => iso.slice(5);
/** February ends on the 28th of a year that is not said. */
const lastMonthDay = (iso: string) => (iso.endsWith('02-29') ? '02-28' : monthDay(iso));

type Fields = Pick<Recurrence, 'dates' | 'byMonth' | 'windowStart' | 'windowEnd'>;

function yearly(item: Item): Fields {
  const days = daysOf(item.first);
  if (!days) return {};
  if (item.last) return window(days.first, daysOf(item.last)?.last);
  return BY_LEAD[item.lead ?? 'within'](days, item.first);
}

const window = (from: string, to: string | undefined): Fields => ({
  windowStart: monthDay(from),
  ...(to === undefined ? {} : { windowEnd: lastMonthDay(to) }),
});

const isDay = ({ grain }: Point) => grain === 'day';
const atEnd = ({ last }: Period, point: Point): Fields => ({
  dates: [isDay(point) ? monthDay(last) : lastMonthDay(last)],
});

const BY_LEAD: Record<Lead, (days: Period, point: Point) => Fields> = {
  before: ({ first }) => ({ dates: [monthDay(first)] }),
  latest: atEnd,
  until: atEnd,
  from: ({ first }) => window(first, undefined),
  after: ({ last }) => window(dayAfter(last), undefined),
  within: ({ first, last }, point) => {
    if (isDay(point)) return { dates: [monthDay(first)] };
    const isMonth = point.grain === 'month' && point.part === undefined && point.month !== undefined;
    return isMonth ? { byMonth: point.month as number } : window(first, last);
  },
};

/** After the last of February comes 1 March, whatever the year. */
function dayAfter(iso: string): string {
  const { month, day } = partsOf(iso);
  return month === 2 && day === 28 ? (makeDay(ANY_YEAR, 3, 1) ?? iso) : addDays(iso, 1);
}

/** "ngày 15 tháng cuối quý", "tuần đầu", "từ ngày 20 đến ngày 25" of every month or quarter. */
function inPeriod({
  first,
  last,
  lead,
  weekdays,
}: Item): Pick<Recurrence, 'byMonthDay' | 'monthOfQuarter' | 'byDay'> {
  const byDay = codesOf(weekdays);
  const monthOfQuarter = first.monthOfQuarter ?? last?.monthOfQuarter ?? quarterMonthOf(first);
  const days = last ? daysBetween(first, last) : daysWithin(first);
  const shifted = lead === 'after' && days.length === 1 ? days.map((day) => day + 1) : days;
  const byMonthDay = oneOrMany(shifted);
  return {
    ...(byMonthDay === undefined ? {} : { byMonthDay }),
    ...(monthOfQuarter === undefined ? {} : { monthOfQuarter }),
    ...(byDay === undefined ? {} : { byDay }),
  };
}

/** The first days of a quarter are of its first month, the last ones of its third. */
function quarterMonthOf({ everyQuarter, days }: Point): number | undefined {
  if (!everyQuarter || !days) return undefined;
  return days[0] > 0 ? 1 : 3;
}

function daysBetween({ day: from }: Point, { day: to }: Point): number[] {
  return from === undefined || to === undefined ? [] : count(from, to);
}

const count = (from: number, to: number) =>
  Array.from({ length: Math.max(to - from + 1, 0) }, (_, i) => from + i);

function daysWithin({ day, week, days }: Point): number[] {
  if (days) return count(...days);
  if (day !== undefined) return [day];
  if (week === undefined) return [];
  return week === -1 ? count(-7, -1) : count(7 * week - 6, Math.min(7 * week, daysInMonth(ANY_YEAR, 1)));
}

type Listed = 'dates' | 'byMonth' | 'byMonthDay';
const LISTED: readonly Listed[] = ['dates', 'byMonth', 'byMonthDay'];

/** "Trước ngày 15/6 và 15/11 hằng năm" → one recurrence with two dates; those that differ in more stay apart. */
export function mergeRecurrences(all: Recurrence[]): Recurrence[] {
  if (all.length < 2) return all;
  const merged: Recurrence[] = [];
  for (const one of all) {
    const last = merged.at(-1);
    const key = LISTED.find((listed) => one[listed] !== undefined && last?.[listed] !== undefined);
    if (last && key && sameBut(key, last, one))
      merged[merged.length - 1] = { ...last, ...joined(key, last, one) };
    else merged.push(one);
  }
  return merged;
}

function sameBut(
  key: Listed,
  { [key]: _, ...one }: Recurrence,
  { [key]: __, ...other }: Recurrence,
): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function joined(key: Listed, one: Recurrence, other: Recurrence): Partial<Recurrence> {
  if (key === 'dates') return { dates: [...new Set([...(one.dates ?? []), ...(other.dates ?? [])])].sort() };
  const numbers = [one[key], other[key]].flat().filter((n) => n !== undefined);
  return { [key]: oneOrMany([...new Set(numbers)]) };
}
