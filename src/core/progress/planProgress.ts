import { type DaysOff, workingDaysBetween } from '../calendar/index.ts';
import type { Plan, PlanDocument, Task } from '../plan/index.ts';
import { milestoneStates, type MilestoneState, type ReckoningOptions } from './milestoneStates.ts';
import type { ProgressEntry } from './model.ts';
import type { Span } from './repeat.ts';
import { mostPressing, type Standing } from './standing.ts';
import { taskStatus, type TaskStatus } from './status.ts';

/** A task on the day of reckoning, with all of its milestones. */
export interface TaskProgress {
  task: Task;
  /** Key of its appendix. */
  appendix: string;
  entry?: ProgressEntry;
  /** The word that the appendix shows. */
  status: TaskStatus;
  /** Of what is not done the most pressing. */
  standing: Standing;
  milestones: MilestoneState[];
  /** Its last day was over when the plan was signed: a slip of the plan, and nobody's delay. */
  slip: boolean;
}

/** planProgress(plan, entries, { asOf: '2026-06-30', soonDays: 7, strict: true }): each task, in the plan's order. */
export function planProgress(
  plan: Pick<Plan, 'appendices' | 'document'>,
  entries: readonly ProgressEntry[],
  options: ReckoningOptions,
): TaskProgress[] {
  const byTask = new Map(entries.map((entry) => [entry.taskId, entry]));
  const { date } = plan.document;
  return plan.appendices.flatMap(({ key, tasks }) =>
    tasks.map((task) => progressOfTask(task, key, byTask.get(task.id), date, options)),
  );
}

function progressOfTask(
  task: Task,
  appendix: string,
  entry: ProgressEntry | undefined,
  issuedOn: string | undefined,
  options: ReckoningOptions,
): TaskProgress {
  const { asOf, soonDays, strict } = options;
  const milestones = milestoneStates(task, entry, options);
  const status = taskStatus(task, { asOf, soonDays, strict, ...doneOptions(entry) });
  const late = milestones.filter(({ standing }) => standing === 'late');
  return {
    task,
    appendix,
    ...(entry && { entry }),
    status,
    standing: standingOfTask(status, milestones),
    milestones,
    slip: late.length > 0 && issuedOn !== undefined && late.every(({ last = '' }) => last < issuedOn),
  };
}

/** A person's entry in the words of taskStatus. */
export function doneOptions(entry: ProgressEntry | undefined) {
  const milestonesDone: string[] = [];
  entry?.milestones?.forEach(({ number, doneOn }) => (milestonesDone[number - 1] = doneOn));
  return {
    milestonesDone,
    ...(entry?.doneOn === undefined ? {} : { doneOn: entry.doneOn }),
    ...(entry?.due === undefined ? {} : { due: entry.due }),
  };
}

/** Done as a whole is done; what goes on and has its next day far off, or all behind it, just goes on. */
function standingOfTask(status: TaskStatus, milestones: readonly MilestoneState[]): Standing {
  if (status === 'Hoàn thành') return 'done';
  if (status === 'Hoàn thành chậm') return 'done-late';
  const standing = mostPressing(milestones.map((one) => one.standing));
  const isFar = standing === 'later' || standing === 'passed';
  return status === 'Thường xuyên' && isFar ? 'ongoing' : standing;
}

/** The days within which a plan is worked on: its own, else those of its year. */
export function planSpan({ period, year }: PlanDocument): Span | undefined {
  return period ?? (year === undefined ? undefined : { from: `${year}-01-01`, to: `${year}-12-31` });
}

/** Working days by which a milestone is late, or was done late; undefined when it is not, or nobody knows. */
export function workingDaysLate(
  { standing, last, doneOn = '' }: MilestoneState,
  asOf: string,
  daysOff: DaysOff,
): number | undefined {
  const until = { late: asOf, 'done-late': /^\d{4}-\d\d-\d\d$/u.test(doneOn) ? doneOn : undefined };
  const end = standing === 'late' || standing === 'done-late' ? until[standing] : undefined;
  return last === undefined || end === undefined ? undefined : workingDaysBetween(last, end, daysOff);
}
