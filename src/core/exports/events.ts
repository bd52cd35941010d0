import { isDay } from '../calendar/index.ts';
import type { Milestone } from '../deadlines/index.ts';
import type { Plan, Task } from '../plan/index.ts';
import {
  lastInTime,
  planSpan,
  type ProgressEntry,
  type Repeat,
  repeatsOf,
  type Span,
  unroll,
} from '../progress/index.ts';
import { foldKey, oneLine } from '../text/index.ts';
import { fingerprintOf } from '../workbook/index.ts';

/** A milestone in a calendar: the whole of its last day in time. */
export interface CalendarEvent {
  /** The same for the same milestone of the same plan, so that a second import updates. */
  uid: string;
  /** ISO day; the first one of a rule. */
  day: string;
  summary: string;
  description: string;
  repeat?: Repeat;
}

/** Events, and the tasks that have no day to stand on. */
export interface PlanCalendar {
  events: CalendarEvent[];
  /** Ids of tasks whose deadline names no day. */
  without: string[];
}

/**
 * One event for each milestone of a plan; `strict`: "trước ngày 25/2" is due on the 24th. A Hạn that a person typed over
 * the plan's own is the day, as in Tình trạng.
 */
export function planCalendar(
  plan: Plan,
  strict: boolean,
  progress: readonly ProgressEntry[] = [],
): PlanCalendar {
  const span = planSpan(plan.document);
  const dues = new Map(progress.map(({ taskId, due }) => [taskId, due]));
  const tasks = plan.appendices.flatMap((appendix) => appendix.tasks);
  const found = tasks.map((task) => ({
    task,
    events: eventsOf(task, plan, { span, strict, due: dayIn(dues.get(task.id)) }),
  }));
  return {
    events: found.flatMap(({ events }) => events),
    without: found.flatMap(({ task, events }) => (events.length === 0 ? [task.id] : [])),
  };
}

interface Counting {
  span: Span | undefined;
  strict: boolean;
  /** ISO day, agreed instead of the plan's. */
  due?: string | undefined;
}

const dayIn = (typed: string | undefined) => (typed !== undefined && isDay(typed) ? typed : undefined);

function eventsOf(task: Task, plan: Plan, counting: Counting): CalendarEvent[] {
  const { items, ...whole } = task.deadline;
  const days =
    whole.kind === 'multiple'
      ? (items ?? []).flatMap((item) => daysOf(item, { ...counting, due: undefined }))
      : daysOf(whole, counting);
  return days.map((when, i) => ({
    uid: uidOf(task, plan, i + 1),
    ...when,
    summary: oneLine([task.code, task.title].filter(Boolean).join('. ')),
    description: describe(task),
  }));
}

type When = Pick<CalendarEvent, 'day' | 'repeat'>;

function daysOf(milestone: Milestone, { span, strict, due }: Counting): When[] {
  const { recurrence } = milestone;
  const day = due ?? (recurrence === undefined ? lastInTime(milestone, strict) : undefined);
  const once = day === undefined ? [] : [{ day }];
  if (recurrence === undefined || !span) return once;
  const repeats = [recurrence].flat().flatMap((one) => repeatsOf(one, span, strict));
  return [...once, ...repeats.flatMap((repeat) => whenOf(repeat, span))];
}

function whenOf(repeat: Repeat, span: Span): When[] {
  const [day] = unroll(repeat, span);
  return day === undefined ? [] : [{ day, repeat }];
}

const ROLES = [
  ['Chủ trì', 'lead'],
  ['Thực hiện', 'implementer'],
  ['Phối hợp', 'coordinator'],
  ['Sản phẩm', 'product'],
] as const;

const describe = (task: Task) =>
  [
    `Thời hạn: ${oneLine(task.deadlineText ?? '')}`,
    ...ROLES.flatMap(([label, field]) =>
      task[field] === undefined ? [] : [`${label}: ${oneLine(task[field])}`],
    ),
    `Mã: ${task.id}`,
  ].join('\n');

/**
 * "PL1.I.5.2-1-2026-1f3a…@so-thi-dua": which milestone of which plan. The plan is known by who issues it and how it is
 * called, whatever their capitals and marks; its number comes when it is signed, and must not make other events of them.
 */
function uidOf(task: Task, { document: { issuer = '', title = '', year } }: Plan, at: number): string {
  const { print } = fingerprintOf([[foldKey(issuer), foldKey(title)]]);
  const parts = [task.id, at, year ?? '', print].map((part) => encodeURIComponent(part));
  return `${parts.join('-')}@so-thi-dua`;
}
