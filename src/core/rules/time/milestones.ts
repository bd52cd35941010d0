import type { Deadline, Milestone } from '../../deadlines/index.ts';
import type { Task } from '../../plan/index.ts';
import type { Span, Target } from '../frame/index.ts';

/** The milestones of a deadline: those of a `multiple`, else itself. */
export const milestonesOf = (deadline: Deadline): readonly Milestone[] =>
  deadline.kind === 'multiple' ? (deadline.items ?? []) : [deadline];

/** The milestones written in the task's own cell: a cell merged over several rows speaks at its first row only. */
export const ownMilestones = ({ deadline, inheritedDeadline }: Task): readonly Milestone[] =>
  inheritedDeadline ? [] : milestonesOf(deadline);

/** The last day on which a milestone is in time: of "trước ngày 25/2" the 24th. */
export const lastDayOf = ({ lastDay, due }: Milestone): string | undefined => lastDay ?? due;

export const deadlineCell = ({ id }: Task): Target => ({ kind: 'task', task: id, column: 'deadline' });

/** Which characters of the cell say it; absent where the reader could not tell. */
export const spanOf = ({ spans }: Milestone): { span?: Span } => {
  const [from, to] = spans?.['issues'] ?? spans?.['due'] ?? spans?.['start'] ?? [];
  return from === undefined || to === undefined ? {} : { span: [from, to] };
};

/** The words of the milestone, as written. */
export const wordsOf = (task: Task, milestone: Milestone): string => {
  const text = task.deadlineText ?? '';
  const { span } = spanOf(milestone);
  return (span ? text.slice(...span) : text).trim();
};
