import { daysBetween } from '../calendar/index.ts';
import type { Deadline, Milestone } from '../deadlines/index.ts';

/** Tình trạng, in the words of the sheets, from the most pressing. */
export const STATUSES = [
  'Quá hạn',
  'Sắp đến hạn',
  'Chưa đến hạn',
  'Chờ điều kiện',
  'Thường xuyên',
  'Chưa rõ hạn',
  'Hoàn thành chậm',
  'Hoàn thành',
] as const;
export type TaskStatus = (typeof STATUSES)[number];

export interface StatusOptions {
  /** Day on which it was done; other words ("đã xong") mean done on an unknown day. */
  doneOn?: string;
  /** Day on which each milestone of a `multiple` was done, by its place in `items`. */
  milestonesDone?: readonly (string | undefined)[];
  /** A day agreed instead of the plan's; words that are no day leave none. */
  due?: string;
  /** ISO day from which is counted; core has no clock. */
  asOf: string;
  /** "Sắp đến hạn" from that many days before the last day on. */
  soonDays: number;
  /** "Trước ngày D" is late on D; in habit only after it. */
  strict: boolean;
}

/**
 * What the column Tình trạng shows, by the same steps as the sheet's formula: due 25/2 inclusive, on 20/2, 7 days →
 * Sắp đến hạn. Done wins; then what the plan itself says; then the day; then the kind of deadline.
 */
export function taskStatus({ deadline }: { deadline: Deadline }, options: StatusOptions): TaskStatus {
  if (deadline.kind === 'multiple' && !isDone(options) && !deadline.status)
    return statusOfMany(deadline.items ?? [], options);
  return statusOfOne(deadline, options);
}

/** The most pressing of the milestones decides; with none there is no day to count to. */
function statusOfMany(items: readonly Milestone[], options: StatusOptions): TaskStatus {
  const { due: _due, ...rest } = options;
  const found = items.map((item, i) => {
    const doneOn = options.milestonesDone?.[i];
    return statusOfOne(item, { ...rest, ...(doneOn === undefined ? {} : { doneOn }) });
  });
  return STATUSES.find((status) => found.includes(status)) ?? 'Chưa rõ hạn';
}

function statusOfOne(milestone: Deadline | Milestone, options: StatusOptions): TaskStatus {
  const last = lastDayOf(milestone, options.due, options.strict);
  if (isDone(options)) return isLate(options.doneOn ?? '', last) ? 'Hoàn thành chậm' : 'Hoàn thành';
  if (milestone.status) return milestone.status === 'done' ? 'Hoàn thành' : 'Hoàn thành chậm';
  if (last !== undefined) return statusByDay(last, options);
  if (ONGOING.has(milestone.kind)) return 'Thường xuyên';
  return WAITING.has(milestone.kind) ? 'Chờ điều kiện' : 'Chưa rõ hạn';
}

/** Without a last day: what goes on, and what waits for an event. */
export const ONGOING: ReadonlySet<Deadline['kind']> = new Set(['ongoing', 'recurring', 'start']);
export const WAITING: ReadonlySet<Deadline['kind']> = new Set(['conditional', 'relative']);

const isDone = ({ doneOn }: StatusOptions) => (doneOn ?? '') !== '';
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/u.test(text);
const isLate = (doneOn: string, last: string | undefined) =>
  isDay(doneOn) && last !== undefined && doneOn > last;

function statusByDay(last: string, { asOf, soonDays }: StatusOptions): TaskStatus {
  if (last < asOf) return 'Quá hạn';
  return daysBetween(asOf, last) <= soonDays ? 'Sắp đến hạn' : 'Chưa đến hạn';
}

/**
 * The last day on which it is in time: "trước ngày 25/2" → 24/2, in habit 25/2; absent where the plan names no last
 * day. Of several milestones the latest.
 */
export function lastInTime(deadline: Deadline | Milestone, strict: boolean): string | undefined {
  if ('items' in deadline && deadline.items && deadline.kind === 'multiple')
    return deadline.items.reduce<string | undefined>((latest, item) => {
      const last = lastInTime(item, strict);
      return last !== undefined && (latest === undefined || last > latest) ? last : latest;
    }, undefined);
  return strict ? (deadline.lastDay ?? deadline.due) : (deadline.due ?? deadline.lastDay);
}

/** The same, as the column Hạn has it: what was typed there counts instead, and words there are no day. */
export function lastDayOf(
  deadline: Deadline | Milestone,
  due: string | undefined,
  strict: boolean,
): string | undefined {
  if (due === undefined) return lastInTime(deadline, strict);
  return isDay(due) ? due : undefined;
}

/** The first day, of several milestones the earliest. */
export function firstDay(deadline: Deadline | Milestone): string | undefined {
  if ('items' in deadline && deadline.items && deadline.kind === 'multiple')
    return deadline.items
      .map(firstDay)
      .filter((day) => day !== undefined)
      .sort()[0];
  return deadline.start;
}
