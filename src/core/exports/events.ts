import type { Milestone } from '../deadlines/index.ts';
import type { Plan, Task } from '../plan/index.ts';
import { lastInTime, planSpan, type Repeat, repeatsOf, type Span, unroll } from '../progress/index.ts';
import { oneLine } from '../text/index.ts';

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

/** One event for each milestone of a plan; `strict`: "trước ngày 25/2" is due on the 24th. */
export function planCalendar(plan: Plan, strict: boolean): PlanCalendar {
  const span = planSpan(plan.document);
  const tasks = plan.appendices.flatMap((appendix) => appendix.tasks);
  const found = tasks.map((task) => ({ task, events: eventsOf(task, plan, span, strict) }));
  return {
    events: found.flatMap(({ events }) => events),
    without: found.flatMap(({ task, events }) => (events.length === 0 ? [task.id] : [])),
  };
}

function eventsOf(task: Task, plan: Plan, span: Span | undefined, strict: boolean): CalendarEvent[] {
  const { items, ...whole } = task.deadline;
  const milestones: readonly Milestone[] = whole.kind === 'multiple' ? (items ?? []) : [whole];
  const days = milestones.flatMap((milestone) => daysOf(milestone, span, strict));
  return days.map((when, i) => ({
    uid: uidOf(task, plan, i + 1),
    ...when,
    summary: oneLine([task.code, task.title].filter(Boolean).join('. ')),
    description: describe(task),
  }));
}

type When = Pick<CalendarEvent, 'day' | 'repeat'>;

function daysOf(milestone: Milestone, span: Span | undefined, strict: boolean): When[] {
  const { recurrence } = milestone;
  if (recurrence !== undefined) {
    const all = Array.isArray(recurrence) ? recurrence : [recurrence];
    return span
      ? all.flatMap((one) => repeatsOf(one, span, strict)).flatMap((repeat) => whenOf(repeat, span))
      : [];
  }
  const day = lastInTime(milestone, strict);
  return day === undefined ? [] : [{ day }];
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

/** "PL1.I.5.2-1-2026-01%2FKH-UBND@so-thi-dua": which milestone of which plan, without a word that may be mended. */
function uidOf(task: Task, { document: { number, year } }: Plan, at: number): string {
  const parts = [task.id, at, year ?? '', number ?? ''].map((part) => encodeURIComponent(part));
  return `${parts.join('-')}@so-thi-dua`;
}
