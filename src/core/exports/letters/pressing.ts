import { daysBetween } from '../../calendar/index.ts';
import type { Milestone } from '../../deadlines/index.ts';
import type { Task } from '../../plan/index.ts';
import type { MilestoneState, TaskProgress } from '../../progress/index.ts';
import { dayInWords } from '../../workbook/index.ts';
import { oneDateStyle } from '../dates.ts';

/** A milestone that is late, or near. */
export interface OpenMilestone {
  /** ISO, the last day in time. */
  day: string;
  /** As a letter says it: "Trước ngày 05/06/2026". */
  words: string;
}
export interface Pressing {
  late: OpenMilestone[];
  coming: OpenMilestone[];
}

/**
 * What of a task is late on that day, and what comes due within so many days. A day that was over when the plan was
 * signed is a slip of the plan: nobody is reminded of it.
 */
export function pressingOf(progress: TaskProgress, asOf: string, within: number): Pressing {
  const { task, entry, milestones, slip } = progress;
  const those = (wanted: (state: MilestoneState, left: number) => boolean) =>
    milestones.flatMap((state) => {
      const { last } = state;
      if (last === undefined || !wanted(state, daysBetween(asOf, last))) return [];
      return [{ day: last, words: entry?.due === last ? dayInWords(last) : wordsOf(task, state, last) }];
    });
  return {
    late: slip ? [] : those(({ standing }) => standing === 'late'),
    coming: those(({ standing }, left) => !standing.startsWith('done') && left >= 0 && left <= within),
  };
}

function wordsOf(
  { deadline, deadlineText }: Task,
  { number, occurrence }: MilestoneState,
  last: string,
): string {
  if (occurrence) return dayInWords(last);
  const item = number === undefined ? undefined : deadline.items?.[number - 1];
  return item ? dayOf(item, last) : oneDateStyle(deadlineText ?? '');
}

const dayOf = ({ due, bound }: Milestone, last: string) =>
  bound === 'exclusive' ? `Trước ngày ${dayInWords(due ?? last)}` : `Ngày ${dayInWords(due ?? last)}`;
