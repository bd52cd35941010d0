import { daysBetween } from '../calendar/index.ts';
import type { TaskStatus } from './status.ts';

/**
 * How a milestone stands on a day, from the most pressing. Finer than Tình trạng, which counts by the setting of the
 * office: due within 7 or 30 days is the same everywhere. `passed`: an occurrence whose day is over and of which nobody
 * has written that it was done.
 */
export const STANDINGS = [
  'late',
  'due-7',
  'due-30',
  'later',
  'waiting',
  'ongoing',
  'unclear',
  'passed',
  'done-late',
  'done',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** standingOf('Chưa đến hạn', '2026-02-24', '2026-02-01') → 'due-30' */
export function standingOf(status: TaskStatus, last: string | undefined, asOf: string): Standing {
  const fixed = BY_STATUS[status];
  if (fixed !== 'by-day') return fixed;
  return last === undefined ? 'unclear' : standingByDay(daysBetween(asOf, last));
}

/** An occurrence of what comes again and again: due soon, later, or passed. */
export function occurrenceStanding(day: string, asOf: string): Standing {
  const left = daysBetween(asOf, day);
  return left < 0 ? 'passed' : standingByDay(left);
}

/** The most pressing of several. */
export const mostPressing = (standings: readonly Standing[]): Standing =>
  STANDINGS.find((one) => standings.includes(one)) ?? 'unclear';

const BY_STATUS: Readonly<Record<TaskStatus, Standing | 'by-day'>> = {
  'Quá hạn': 'by-day',
  'Sắp đến hạn': 'by-day',
  'Chưa đến hạn': 'by-day',
  'Chờ điều kiện': 'waiting',
  'Thường xuyên': 'ongoing',
  'Chưa rõ hạn': 'unclear',
  'Hoàn thành chậm': 'done-late',
  'Hoàn thành': 'done',
};

function standingByDay(left: number): Standing {
  if (left < 0) return 'late';
  if (left <= 7) return 'due-7';
  return left <= 30 ? 'due-30' : 'later';
}
