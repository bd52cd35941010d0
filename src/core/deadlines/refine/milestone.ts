import { addDays, type Period, weekday } from '../../calendar/index.ts';
import type { Lead, Point } from '../elements.ts';
import type { Milestone } from '../model.ts';
import { type Issue, type Resolved, resolvePoint } from './resolve.ts';
import type { Item } from './tokens.ts';

/** An item as a milestone of its own; null when it has too little for a day ("ngày 15" without a month). */
export function milestoneOf(item: Item, planYear: number | undefined): Milestone | null {
  const first = resolvePoint(item.first, planYear);
  const last = item.last && resolvePoint(item.last, planYear);
  if (first.is === 'incomplete' || last?.is === 'incomplete') return null;
  const made = last ? range(item, first, last, item.last ?? item.first) : single(item, first);
  addFlags(made, item);
  if (isOtherDay(first, item.first, item.weekdays) || isOtherDay(last, item.last, item.lastWeekdays))
    made.issues = [...(made.issues ?? []), 'weekday-mismatch'];
  if (isReversed(made)) made.issues = [...(made.issues ?? []), 'reversed-range'];
  return made;
}

function single(item: Item, resolved: Exclude<Resolved, { is: 'incomplete' }>): Milestone {
  if (resolved.is === 'impossible') return { kind: 'invalid', issues: [resolved.issue] };
  const { grain } = item.first;
  const made =
    resolved.is === 'dayless'
      ? withoutDays(item)
      : item.open
        ? openFrom(item.lead, resolved.days)
        : byLead(item.lead, grain, resolved.days);
  made.precision = grain;
  if (item.open) made.openEnded = true;
  return made;
}

/** "Sau P" begins the day after P ends, everything else with P. */
const startOf = (lead: Lead | undefined, { first, last }: Period) =>
  lead === 'after' ? addDays(last, 1) : first;
const openFrom = (lead: Lead | undefined, days: Period): Milestone => ({
  kind: 'start',
  start: startOf(lead, days),
});

const BY_LEAD: Record<Lead, (days: Period, grain: Point['grain']) => Milestone> = {
  before: ({ first }) => ({ kind: 'due', due: first, bound: 'exclusive', lastDay: addDays(first, -1) }),
  latest: ({ last }) => ({ kind: 'due', due: last, bound: 'inclusive' }),
  until: ({ last }) => ({ kind: 'due', due: last, bound: 'inclusive' }),
  from: ({ first }) => ({ kind: 'start', start: first }),
  after: ({ last }) => ({ kind: 'start', start: addDays(last, 1) }),
  within: ({ first, last }, grain) => ({
    kind: grain === 'day' ? 'date' : 'period',
    start: first,
    due: last,
  }),
};

function byLead(lead: Lead | undefined, grain: Point['grain'], days: Period): Milestone {
  return BY_LEAD[lead ?? 'within'](days, grain);
}

function withoutDays({ lead, open }: Item): Milestone {
  if (open) return { kind: 'start' };
  const { kind, bound } = byLead(lead, 'schoolYear', { first: ANY_DAY, last: ANY_DAY });
  return bound ? { kind, bound } : { kind };
}
/** Only the kind and the bound are taken, so any day will do. */
const ANY_DAY = '2000-01-01';

function range(item: Item, first: Resolved, last: Resolved, lastPoint: Point): Milestone {
  const start = first.is === 'days' ? startOf(item.lead, first.days) : undefined;
  if (item.open && start !== undefined)
    return { kind: 'start', start, precision: item.first.grain, openEnded: true };
  const issues = [first, last].flatMap((end): Issue[] => (end.is === 'impossible' ? [end.issue] : []));
  const made: Milestone = { kind: issues.length > 0 ? 'invalid' : 'range' };
  if (start !== undefined) made.start = start;
  if (last.is === 'days') addDue(made, item, last.days);
  made.precision = lastPoint.grain;
  if (item.first.grain !== lastPoint.grain) made.startPrecision = item.first.grain;
  if (issues.length > 0) made.issues = [...new Set(issues)];
  return made;
}

function addDue(made: Milestone, { lastBefore }: Item, days: Period): void {
  made.due = lastBefore ? days.first : days.last;
  if (!lastBefore) return;
  made.bound = 'exclusive';
  made.lastDay = addDays(days.first, -1);
}

function addFlags(made: Milestone, { first, last, time, tentative, approx }: Item): void {
  const part = last?.part ?? first.part;
  if (part) made.part = part;
  if (part || approx) made.approx = true;
  if (tentative) made.tentative = true;
  if (time) made.dueTime = time;
}

/** "thứ Sáu, ngày 15/6": a weekday beside a week or month is not of its first day. */
function isOtherDay(
  end: Resolved | undefined,
  point: Point | undefined,
  weekdays: readonly number[] | undefined,
): boolean {
  if (end?.is !== 'days' || point?.grain !== 'day' || weekdays === undefined) return false;
  return weekday(end.days.first) !== weekdays[0];
}

function isReversed({ start, due, lastDay }: Milestone): boolean {
  const end = lastDay ?? due;
  return start !== undefined && end !== undefined && start > end;
}
