import { isDay } from '../calendar/index.ts';
import type { Plan } from '../plan/index.ts';
import { lastInTime, type MonthlyState, type NameOf, type TaskProgress } from '../progress/index.ts';
import type { DirectoryUnit } from '../units/index.ts';
import { appendixHeaders } from './headers.ts';
import type { MilestoneRow } from './milestones.ts';
import type { CountedAppendix } from './progressSheet.ts';
import { sheetNameOf, tableNameOf } from './structure.ts';

export const countedAppendices = ({ appendices }: Pick<Plan, 'appendices'>): CountedAppendix[] =>
  appendices.map(({ key, columns }, i) => ({
    ...{ key, sheet: sheetNameOf(i), table: tableNameOf(i) },
    own: appendixHeaders(columns.map(({ header }) => header)).own,
  }));

/** What the directory calls a unit; what it does not know keeps the plan's words. */
export function namesIn(directory: readonly DirectoryUnit[]): NameOf {
  const names = new Map(directory.map(({ id, name }) => [id, name]));
  return ({ unitId, name }) => names.get(unitId ?? '') ?? name;
}

/**
 * What Tiến độ counts by month: each task with one last day, each milestone of a cell with several. As the column Hạn,
 * "trước" is taken strictly; a day that Excel cannot hold is text there, and is not counted.
 */
export function datedMilestones(
  tasks: readonly TaskProgress[],
  rows: readonly MilestoneRow[],
): MonthlyState[] {
  const whole = tasks
    .filter(({ task }) => task.deadline.kind !== 'multiple')
    .map(({ task, entry, status }) => ({ last: entry?.due ?? lastInTime(task.deadline, true), status }));
  const items = rows
    .filter((row) => row.number !== undefined)
    .map(({ state = 'Chưa rõ hạn', ...row }) => ({ last: row.lastDay ?? row.due, status: state }));
  return [...whole, ...items].flatMap(({ last, status }) =>
    last !== undefined && isCountable(last) ? [{ last, status }] : [],
  );
}

const isCountable = (one: string) => isDay(one) && one >= '1900-03-01' && one < '9999-12-01';
