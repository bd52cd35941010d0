import {
  addDays,
  daysInMonth,
  halfPeriod,
  makeDay,
  monthPeriod,
  monthsPeriod,
  type Period,
  quarterPeriod,
  weekOfMonthPeriod,
  yearPeriod,
} from '../../calendar/index.ts';
import type { Point } from '../elements.ts';
import type { Deadline } from '../model.ts';

export type Issue = NonNullable<Deadline['issues']>[number];

/** The days a point stands for; or why there are none. */
export type Resolved =
  | { is: 'days'; days: Period }
  | { is: 'impossible'; issue: Issue }
  /** A school year has no days of its own; a day without a month has none yet. */
  | { is: 'dayless' }
  | { is: 'incomplete' };

/** ({ grain: 'month', month: 2 }, 2022) → 1 to 28 February 2022. */
export function resolvePoint(point: Point, planYear: number | undefined): Resolved {
  if (point.grain === 'schoolYear') return { is: 'dayless' };
  const year = yearOf(point, planYear);
  if (year === undefined || !isComplete(point)) return { is: 'incomplete' };
  const whole = PERIODS[point.grain](point, year);
  if (whole) return { is: 'days', days: partOf(point, whole) };
  const issue = impossible(point, year);
  return issue ? { is: 'impossible', issue } : { is: 'incomplete' };
}

/** The written year; two figures are the year nearest the plan's; else the plan's. */
function yearOf({ year, shortYear, yearOffset }: Point, planYear: number | undefined): number | undefined {
  if (year !== undefined) return year;
  if (shortYear !== undefined) return nearest(shortYear, planYear ?? FALLBACK_CENTURY);
  return planYear === undefined ? undefined : planYear + (yearOffset ?? 0);
}

/** Without a plan's year "22" can only be of this century. */
const FALLBACK_CENTURY = 2050;
const CENTURY = 100;

function nearest(short: number, planYear: number): number {
  return short + CENTURY * Math.round((planYear - short) / CENTURY);
}

function isComplete({ grain, month, months }: Point): boolean {
  return (grain !== 'day' && grain !== 'week' && grain !== 'month') || (month ?? months) !== undefined;
}

/** A fifth quarter would be of months that there are not. */
function impossible({ quarter = 1, month, day }: Point, year: number): Issue | undefined {
  if (!(quarter >= 1 && quarter <= 4)) return 'invalid-month';
  if (month !== undefined && (month < 1 || month > 12)) return 'invalid-month';
  if (day === undefined || day === -1 || month === undefined) return undefined;
  return makeDay(year, month, day) === undefined ? 'invalid-day' : undefined;
}

type Whole = (point: Point, year: number) => Period | undefined;

const PERIODS: Record<Exclude<Point['grain'], 'schoolYear'>, Whole> = {
  day: ({ month = 0, day = 0 }, year) => {
    const found = makeDay(year, month, day === -1 ? daysInMonth(year, month) : day);
    return found === undefined ? undefined : { first: found, last: found };
  },
  week: ({ month = 0, week = 0 }, year) =>
    week === -1 ? lastDays(year, month, 7) : weekOfMonthPeriod(year, month, week),
  month: ({ month = 0, months }, year) => (months ? monthsPeriod(year, ...months) : monthPeriod(year, month)),
  quarter: ({ quarter = 0 }, year) => quarterPeriod(year, quarter),
  half: ({ half = 0 }, year) => halfPeriod(year, half),
  year: (_, year) => yearPeriod(year),
};

/** "Tuần cuối tháng" is the last seven days. */
function lastDays(year: number, month: number, n: number): Period | undefined {
  const period = monthPeriod(year, month);
  return period && { first: addDays(period.last, 1 - n), last: period.last };
}

/** First, middle and last part of a whole, as days counted from its first: a third of a month is ten days. */
function partOf({ grain, part, halves, days }: Point, whole: Period): Period {
  if (days) return { first: nthDay(whole, days[0]), last: nthDay(whole, days[1]) };
  if (!part) return whole;
  if (grain === 'month') return halves ? halfOfMonth(part === 'start', whole) : thirdOfMonth(part, whole);
  return months(whole, PART_MONTHS[`${grain}${halves ? '/2' : ''}`]?.[part]);
}

const nthDay = ({ first, last }: Period, n: number) => (n < 0 ? addDays(last, n + 1) : addDays(first, n - 1));

/** Which months of the whole, from and to, by its grain. */
const PART_MONTHS: Record<string, Record<NonNullable<Point['part']>, [number, number]>> = {
  year: { start: [1, 3], middle: [4, 9], end: [10, 12] },
  'year/2': { start: [1, 6], middle: [4, 9], end: [7, 12] },
  half: { start: [1, 2], middle: [3, 4], end: [5, 6] },
  quarter: { start: [1, 1], middle: [2, 2], end: [3, 3] },
};

function months(whole: Period, range: [number, number] | undefined): Period {
  if (!range) return whole;
  const [year, first] = whole.first.split('-').map(Number);
  return monthsPeriod(year ?? 0, (first ?? 0) - 1 + range[0], (first ?? 0) - 1 + range[1]) ?? whole;
}

function thirdOfMonth(part: NonNullable<Point['part']>, { first, last }: Period): Period {
  if (part === 'start') return { first, last: addDays(first, 9) };
  return part === 'middle'
    ? { first: addDays(first, 10), last: addDays(first, 19) }
    : { first: addDays(first, 20), last };
}

function halfOfMonth(isFirst: boolean, { first, last }: Period): Period {
  return isFirst ? { first, last: addDays(first, 14) } : { first: addDays(first, 15), last };
}
