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
  return { ...made, ...flags(item), ...issuesOf(item, made) };
}

type Made = Omit<Milestone, 'label'>;

function single(item: Item, resolved: Exclude<Resolved, { is: 'incomplete' }>): Made {
  if (resolved.is === 'impossible') return { kind: 'invalid', issues: [resolved.issue] };
  const { grain } = item.first;
  if (resolved.is === 'dayless') return { ...withoutDays(item), precision: grain };
  return item.open
    ? { kind: 'start', start: startOf(item.lead, resolved.days), precision: grain, openEnded: true }
    : { ...byLead(item.lead, grain, resolved.days), precision: grain };
}

/** "Sau P" begins the day after P ends, everything else with P. */
const startOf = (lead: Lead | undefined, { first, last }: Period) =>
  lead === 'after' ? addDays(last, 1) : first;

type Dated = Pick<Milestone, 'kind' | 'start' | 'due' | 'bound' | 'lastDay'>;

const BY_LEAD: Record<Lead, (days: Period, grain: Point['grain']) => Dated> = {
  before: ({ first }) => ({ kind: 'due', due: first, bound: 'exclusive', lastDay: addDays(first, -1) }),
  latest: ({ last }) => ({ kind: 'due', due: last, bound: 'inclusive' }),
  until: ({ last }) => ({ kind: 'due', due: last, bound: 'inclusive' }),
  from: ({ first }) => ({ kind: 'start', start: first }),
  after: ({ last }) => ({ kind: 'start', start: addDays(last, 1) }),
  within: whole,
};

function byLead(lead: Lead | undefined, grain: Point['grain'], days: Period): Dated {
  return BY_LEAD[lead ?? 'within'](days, grain);
}

function whole({ first, last }: Period, grain: Point['grain']): Dated {
  return { kind: grain === 'day' ? 'date' : 'period', start: first, due: last };
}

function withoutDays({ lead, open }: Item): Pick<Milestone, 'kind' | 'bound'> {
  if (open) return { kind: 'start' };
  const { kind, bound } = BY_LEAD[lead ?? 'within']({ first: ANY_DAY, last: ANY_DAY }, 'schoolYear');
  return { kind, ...(bound ? { bound } : {}) };
}
/** Only the kind and the bound are taken, so any day will do. */
const ANY_DAY = '2000-01-01';

function range(item: Item, first: Resolved, last: Resolved, lastPoint: Point): Made {
  const start = first.is === 'days' ? first.days.first : undefined;
  if (item.open && start !== undefined)
    return { kind: 'start', start, precision: item.first.grain, openEnded: true };
  const grain = lastPoint.grain;
  const issues = [first, last].flatMap((end): Issue[] => (end.is === 'impossible' ? [end.issue] : []));
  return {
    kind: issues.length > 0 ? 'invalid' : 'range',
    ...(start === undefined ? {} : { start }),
    ...(last.is === 'days' ? dueOf(item, last.days) : {}),
    precision: grain,
    ...(item.first.grain === grain ? {} : { startPrecision: item.first.grain }),
    ...(issues.length > 0 ? { issues: [...new Set(issues)] } : {}),
  };
}

function dueOf({ lastBefore }: Item, days: Period): Pick<Milestone, 'due' | 'bound' | 'lastDay'> {
  return lastBefore
    ? { due: days.first, bound: 'exclusive', lastDay: addDays(days.first, -1) }
    : { due: days.last };
}

function flags({ first, last, time, tentative, approx }: Item): Partial<Milestone> {
  const part = last?.part ?? first.part;
  return {
    ...(part ? { part } : {}),
    ...(part || approx ? { approx: true } : {}),
    ...(tentative ? { tentative } : {}),
    ...(time ? { dueTime: time } : {}),
  };
}

/** The issues of the days themselves, and those that only show when they are compared. */
function issuesOf({ weekdays }: Item, made: Made): Pick<Milestone, 'issues'> {
  const issues = [...(made.issues ?? [])];
  const [day] = weekdays ?? [];
  const written = made.due ?? made.start;
  if (day !== undefined && written !== undefined && weekday(written) !== day) issues.push('weekday-mismatch');
  if (made.start !== undefined && made.due !== undefined && made.start > (made.lastDay ?? made.due))
    issues.push('reversed-range');
  return issues.length > 0 ? { issues } : {};
}
