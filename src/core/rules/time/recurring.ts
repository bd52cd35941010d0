import { type IsoDay, makeDay, partsOf } from '../../calendar/index.ts';
import type { Milestone, Recurrence } from '../../deadlines/index.ts';
import type { PlanDocument } from '../../plan/index.ts';

/** Longer plans repeat themselves: three years show what a person can mend. */
const MOST_YEARS = 3;

/**
 * The days of a recurrence that are written out, inside the plan's period: "ngày 25 hàng tháng" in 2026 →
 * "2026-01-25" … "2026-12-25". Empty for recurrences that name no day.
 */
export function daysOfRecurrence({ recurrence }: Milestone, { period }: PlanDocument): IsoDay[] {
  if (!recurrence || !period) return [];
  const [from, to] = [partsOf(period.from).year, partsOf(period.to).year];
  const years = Array.from({ length: Math.min(to - from + 1, MOST_YEARS) }, (_, i) => from + i);
  const all = [recurrence].flat();
  const days = years.flatMap((year) => all.flatMap((one) => daysOfYear(one, year)));
  return [...new Set(days)].filter((day) => day >= period.from && day <= period.to).sort();
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

function daysOfYear(
  { freq, byMonthDay, byMonth, dates = [], yearOffset, interval }: Recurrence,
  year: number,
): IsoDay[] {
  if (yearOffset !== undefined || (interval ?? 1) > 1) return [];
  const written = dates.map((date) => makeDay(year, Number(date.slice(0, 2)), Number(date.slice(3))));
  const months = byMonth === undefined ? MONTHS : [byMonth].flat();
  const monthly = freq === 'MONTHLY' ? months : byMonth === undefined ? [] : months;
  const inMonths = monthly.flatMap((month) =>
    [byMonthDay ?? []].flat().map((day) => makeDay(year, month, day)),
  );
  return [...written, ...inMonths].filter((day) => day !== undefined);
}
