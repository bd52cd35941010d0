import { type Deadline, type Milestone, readDeadline } from '../deadlines/index.ts';
import type { PlanDocument } from './model.ts';

/**
 * A deadline as a plan means it: "Tháng 01" in the plan of a school year that begins in August is that of its second
 * year. `period` counts where it is a year that begins within another; all other plans go by their `year`.
 */
export function readDeadlineWithin(
  text: string,
  { year, period }: Pick<PlanDocument, 'period'> & { year?: number | undefined },
): Deadline {
  if (!period || !isBrokenYear(period)) return readDeadline(text, { year });
  const first = Number(period.from.slice(0, 4));
  const [early, late] = [first, first + 1].map((one) => readDeadline(text, { year: one })) as [
    Deadline,
    Deadline,
  ];
  const items = early.items?.map((item, i) => within(item, late.items?.[i] ?? item, period.from));
  return { ...within(early, late, period.from), ...(items && { items }) };
}

/** From a day inside one year to the day before it in the next. */
export const isBrokenYear = ({ from, to }: NonNullable<PlanDocument['period']>) =>
  !from.endsWith('-01-01') &&
  Number(to.slice(0, 4)) === Number(from.slice(0, 4)) + 1 &&
  to.slice(5) < from.slice(5);

/** The day of the later reading where that of the earlier one lies before the period; a day both say is said. */
function within<T extends Milestone>(early: T, late: T, from: string): T {
  const isLate = (day: 'start' | 'due') => (early[day] ?? from) < from && early[day] !== late[day];
  if (!isLate('due')) return early;
  if (early.start === undefined || early.due === undefined || isLate('start') || late.due === undefined)
    return late;
  return overTheTurn(early, early.start, late.due);
}

/** "Từ tháng 11 đến tháng 01": each end in its own year, and in order. */
function overTheTurn<T extends Milestone>(early: T, start: string, due: string): T {
  const { issues, ...rest } = early;
  const left = issues?.filter((issue) => issue !== 'reversed-range') ?? [];
  return { ...(rest as T), start, due, ...(left.length > 0 && { issues: left }) };
}

/** The year of a day without one: that of the plan, in a period from August to July the one in which the month lies. */
export function yearWithin(
  { year, period }: Pick<PlanDocument, 'year' | 'period'>,
  month: number,
): number | undefined {
  if (!period || !isBrokenYear(period)) return year;
  const first = Number(period.from.slice(0, 4));
  return month >= Number(period.from.slice(5, 7)) ? first : first + 1;
}
