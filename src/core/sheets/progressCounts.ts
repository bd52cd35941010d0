import { isDay } from '../calendar/index.ts';
import type { Plan } from '../plan/index.ts';
import {
  lastInTime,
  type MonthlyState,
  type NameOf,
  planProgress,
  type ProgressEntry,
  type TaskProgress,
} from '../progress/index.ts';
import type { DirectoryUnit } from '../units/index.ts';
import { type ChartData, chartData, type ChartModel } from '../workbook/index.ts';
import { appendixHeaders } from './headers.ts';
import { type MilestoneRow, milestoneRows } from './milestones.ts';
import type { Settings, SheetsContent } from './model.ts';
import { type CountedAppendix, type ProgressCounts, progressSheet } from './progressSheet.ts';
import { sheetNameOf, tableNameOf } from './structure.ts';

interface CountOptions {
  asOf: string;
  settings: Settings;
  directory: readonly DirectoryUnit[];
}

/** All that Tiến độ, Phân công and Mốc thời gian show of the progress, counted once. */
export function progressCounts(
  plan: Pick<Plan, 'appendices' | 'document'>,
  entries: readonly ProgressEntry[],
  { asOf, settings, directory }: CountOptions,
): ProgressCounts & { milestoneRows: MilestoneRow[] } {
  const { soonDays, strict } = settings;
  const tasks = planProgress(plan, entries, { asOf, soonDays, strict });
  const rows = tasks.flatMap(({ task, entry }) => milestoneRows(task, entry, { asOf }, settings));
  return {
    ...{ appendices: countedAppendices(plan), tasks, nameOf: namesIn(directory) },
    ...{ milestoneRows: rows, milestones: datedMilestones(tasks, rows) },
  };
}

/** The charts of Tiến độ as they are on a day, each with its figures. */
export function progressPictures(
  { plan, progress }: Pick<SheetsContent, 'plan' | 'progress'>,
  options: CountOptions,
): { chart: ChartModel; data: ChartData }[] {
  const { charts = [], rows } = progressSheet(progressCounts(plan, progress, options));
  return charts.map((chart) => ({ chart, data: chartData(chart, rows) }));
}

const countedAppendices = ({ appendices }: Pick<Plan, 'appendices'>): CountedAppendix[] =>
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
function datedMilestones(tasks: readonly TaskProgress[], rows: readonly MilestoneRow[]): MonthlyState[] {
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
