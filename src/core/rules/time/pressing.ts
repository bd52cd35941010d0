import type { IsoDay } from '../../calendar/index.ts';
import { isDay } from '../../calendar/index.ts';
import type { Milestone } from '../../deadlines/index.ts';
import type { Task } from '../../plan/index.ts';
import { lastInTime, type StatusOptions, taskStatus, type TaskStatus } from '../../progress/index.ts';
import type { RuleContext } from '../frame/index.ts';
import { milestonesOf } from './milestones.ts';

/**
 * The last day of a task that has just this state on the day of reckoning: of several milestones the first that has
 * it. Undefined without such a day, and where the plan's own day is wrong: what was over before the plan was signed is
 * a slip of the plan, not somebody's delay.
 */
export function pressing(
  task: Task,
  status: TaskStatus,
  context: RuleContext,
): { last: IsoDay; asOf: IsoDay } | undefined {
  const { asOf, settings } = context;
  if (asOf === undefined) return undefined;
  const { doneOn, due, milestones = [] } = context.progressOf(task) ?? {};
  const milestonesDone = doneByPlace(milestones);
  const options: StatusOptions = {
    asOf,
    soonDays: settings.soonDays,
    strict: settings.strict,
    milestonesDone,
  };
  if (doneOn !== undefined) options.doneOn = doneOn;
  if (due !== undefined) options.due = due;
  if (taskStatus(task, options) !== status) return undefined;
  if (due !== undefined && isDay(due)) return { last: due, asOf };
  const found = milestoneWith(task, status, options);
  const last = found && lastInTime(found, settings.strict);
  const { date } = context.plan.document;
  const isSlip = last === undefined || found?.issues?.length || (date !== undefined && last < date);
  return isSlip ? undefined : { last, asOf };
}

/** The first milestone that has the state. */
function milestoneWith(task: Task, status: TaskStatus, options: StatusOptions): Milestone | undefined {
  const { milestonesDone = [], due: _due, ...rest } = options;
  return milestonesOf(task.deadline).find((milestone, i) => {
    const doneOn = milestonesDone[i];
    return taskStatus({ deadline: milestone }, doneOn === undefined ? rest : { ...rest, doneOn }) === status;
  });
}

function doneByPlace(milestones: readonly { number: number; doneOn: string }[]): (string | undefined)[] {
  const done: (string | undefined)[] = [];
  for (const { number, doneOn } of milestones) done[number - 1] = doneOn;
  return done;
}
