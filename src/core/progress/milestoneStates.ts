import type { Milestone } from '../deadlines/index.ts';
import type { Task } from '../plan/index.ts';
import type { DoneOccurrence, ProgressEntry } from './model.ts';
import { repeatsOf, type Span, unroll } from './repeat.ts';
import { occurrenceStanding, type Standing, standingOf } from './standing.ts';
import { lastDayOf, taskStatus, type TaskStatus } from './status.ts';

/** One milestone of a task on the day of reckoning. */
export interface MilestoneState {
  /** Its place from 1, where the cell names several. */
  number?: number;
  /** One day of what comes again and again. */
  occurrence?: true;
  /** The last day in time; absent where the plan names none. */
  last?: string;
  /** The word that Mốc thời gian or the appendix shows. */
  status: TaskStatus;
  standing: Standing;
  doneOn?: string;
}

export interface ReckoningOptions {
  /** ISO day from which is counted; core has no clock. */
  asOf: string;
  soonDays: number;
  strict: boolean;
  /** Within which days recurrences are unrolled; absent: they are not. */
  span?: Span;
}

/**
 * The milestones of a task: "Trước ngày 10/6 và ngày 10/9" → two; "hằng quý" → four days of the year; else one. A
 * milestone without a day of its own in Ngày hoàn thành is done on the day on which the whole task was.
 */
export function milestoneStates(
  { deadline }: Pick<Task, 'deadline'>,
  entry: ProgressEntry | undefined,
  options: ReckoningOptions,
): MilestoneState[] {
  const { items: _items, ...whole } = deadline;
  if (deadline.kind !== 'multiple') return statesOf(whole, entry ?? {}, options);
  const states = itemStates({ deadline }, entry, options);
  return states.length > 0 ? states : [stateOf(whole, entry?.doneOn, entry?.due, options)];
}

/** Those of a cell that names several, each with its number; none of any other cell. */
export function itemStates(
  { deadline: { items = [], status } }: Pick<Task, 'deadline'>,
  entry: ProgressEntry | undefined,
  options: ReckoningOptions,
): MilestoneState[] {
  return items.flatMap((item, i) => {
    const own = entry?.milestones?.find((one) => one.number === i + 1)?.doneOn;
    const stated = item.status ?? status;
    const milestone = stated === undefined ? item : { ...item, status: stated };
    const doneOn = own ?? entry?.doneOn;
    const written = { ...(doneOn !== undefined && { doneOn }), occurrences: entry?.occurrences ?? [] };
    const states = statesOf(milestone, written, options);
    return states.map((state): MilestoneState => ({ number: i + 1, ...state }));
  });
}

/** With its occurrences, where it has some: instead of a state without a day, beside one with it. */
function statesOf(
  milestone: Milestone,
  { doneOn, due, occurrences: written = [] }: Omit<ProgressEntry, 'taskId'>,
  options: ReckoningOptions,
): MilestoneState[] {
  const one = stateOf(milestone, doneOn, due, options);
  const days = options.span ? occurrenceDays(milestone, options.span, options.strict) : [];
  const isDone = one.standing === 'done' || one.standing === 'done-late';
  const occurrences = days.map((day): MilestoneState => {
    const about = { occurrence: true as const, last: day };
    const done = written.find(({ last }) => last === day);
    if (done) return { ...about, ...doneState(done) };
    if (isDone) return { ...one, ...about };
    const status = one.last === undefined ? one.status : 'Thường xuyên';
    return { ...about, status, standing: occurrenceStanding(day, options.asOf) };
  });
  return occurrences.length > 0 && one.last === undefined ? occurrences : [one, ...occurrences];
}

const doneState = ({ last, doneOn }: DoneOccurrence) =>
  doneOn > last
    ? ({ status: 'Hoàn thành chậm', standing: 'done-late', doneOn } as const)
    : ({ status: 'Hoàn thành', standing: 'done', doneOn } as const);

function stateOf(
  milestone: Milestone,
  doneOn: string | undefined,
  due: string | undefined,
  { asOf, soonDays, strict }: ReckoningOptions,
): MilestoneState {
  const last = lastDayOf(milestone, due, strict);
  const told = { ...(doneOn !== undefined && { doneOn }), ...(due !== undefined && { due }) };
  const status = taskStatus({ deadline: milestone }, { asOf, soonDays, strict, ...told });
  return {
    ...(last !== undefined && { last }),
    status,
    standing: standingOf(status, last, asOf),
    ...(doneOn !== undefined && { doneOn }),
  };
}

/** What comes every day is ongoing, and no list of days. */
function occurrenceDays({ recurrence }: Milestone, span: Span, strict: boolean): string[] {
  const all = recurrence === undefined ? [] : [recurrence].flat();
  const repeats = all.flatMap((one) => repeatsOf(one, span, strict));
  const days = repeats.filter(({ freq }) => freq !== 'DAILY').flatMap((repeat) => unroll(repeat, span));
  return [...new Set(days)].sort();
}
