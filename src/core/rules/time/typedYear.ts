import { daysInMonth, type IsoDay, makeDay, partsOf } from '../../calendar/index.ts';
import type { Milestone } from '../../deadlines/index.ts';
import type { PlanDocument, Task } from '../../plan/index.ts';
import type { Proposal, Span } from '../frame/index.ts';
import { spanOf } from './milestones.ts';

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/**
 * The years which a wrongly typed one may have been, as choices: "Trước 30/6/2021" in a plan of 2022 → "Trước
 * 30/6/2022". Only years of the plan in which that day is not before its issue.
 */
export function withOtherYear(
  { deadlineText = '' }: Task,
  milestone: Milestone,
  last: IsoDay,
  document: PlanDocument,
): Proposal[] {
  const { span } = spanOf(milestone);
  if (!span) return [];
  const typed = String(partsOf(last).year);
  const years = yearsOf(document).filter((year) => String(year) !== typed && isIn(last, year, document));
  return years.flatMap((year) => {
    const value = replaceYear(deadlineText, span, typed, String(year));
    return value === undefined ? [] : [{ value, label: `Đổi thành năm ${year}` }];
  });
}

// 30/6/21
const SHORT_YEAR = /(?<=\d[/.-]\d{1,2}[/.-])\d{2}(?!\d)/gu;

/** More years than a person would read through are no help. */
const MOST_YEARS = 5;

function yearsOf({ period, year }: PlanDocument): number[] {
  if (!period) return year === undefined ? [] : [year];
  const [first, last] = [partsOf(period.from).year, partsOf(period.to).year];
  return Array.from({ length: Math.min(last - first + 1, MOST_YEARS) }, (_, i) => first + i);
}

function isIn(day: IsoDay, year: number, { date, period }: PlanDocument): boolean {
  const { month, day: number } = partsOf(day);
  // The last of February is the 28th in the other year.
  const moved = makeDay(year, month, Math.min(number, daysInMonth(year, month)));
  return moved !== undefined && (date === undefined || moved >= date) && (!period || moved <= period.to);
}

function replaceYear(text: string, [from, to]: Span, typed: string, year: string): string | undefined {
  const inside = text.slice(from, to);
  const whole = inside.replace(YEAR, (found) => (found === typed ? year : found));
  const changed =
    whole === inside
      ? inside.replace(SHORT_YEAR, (found) => (found === typed.slice(2) ? year : found))
      : whole;
  return changed === inside ? undefined : text.slice(0, from) + changed + text.slice(to);
}
