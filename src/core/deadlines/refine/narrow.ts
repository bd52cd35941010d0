import type { Cut } from '../elements.ts';
import type { Milestone } from '../model.ts';
import type { Spot } from './facts.ts';
import { boundOf } from './recurrence.ts';
import type { Item, Token } from './tokens.ts';

type Joint = NonNullable<Item['joint']>;

/** One milestone, where it came from, and the period that names it: "quý I" in "quý I: trước 25/3". */
interface Single {
  milestone: Milestone;
  item: Item;
  name?: Cut;
  spot: Spot;
  /** How it hangs on the one before; absent where something else stands between. */
  joint?: Joint | 'words' | undefined;
  /** Words lead to it: "họp sơ kết quý II". */
  isBehindWords: boolean;
}

/**
 * Times that say one thing together: "trong tháng 6 (trước ngày 20)" is the 20th, "từ tháng 3, hoàn thành trước
 * 30/6" a range, "giữa tháng 5 / ~14/5" the middle of May, "quý I: trước 25/3" the 25th for the first quarter.
 */
export function narrow(tokens: readonly Token[], spots: readonly Spot[]): readonly Spot[] {
  if (spots.length < 2 && (spots[0]?.milestones.length ?? 0) < 2) return spots;
  const kept: Single[] = [];
  for (const single of singlesOf(tokens, spots)) {
    const last = kept.at(-1);
    const merged = last && single.joint ? merge(last, single, single.joint) : undefined;
    if (merged) kept[kept.length - 1] = merged;
    else kept.push(single);
  }
  const bySpot = new Map<Spot, Single[]>(spots.map((spot) => [spot, []]));
  for (const single of kept) bySpot.get(single.spot)?.push(single);
  return [...bySpot].flatMap(([spot, own]) => regroup(spot, own));
}

function singlesOf(tokens: readonly Token[], spots: readonly Spot[]): Single[] {
  return spots.flatMap((spot, s) =>
    spot.milestones.flatMap((milestone, i): Single[] => {
      const item = spot.items[i];
      const previous = spots[s - 1];
      const joint = i > 0 ? item?.joint : previous && jointAt(tokens, previous, spot);
      const isBehindWords = i === 0 && tokens[spot.at - 1]?.is === 'words';
      return item ? [{ milestone, item, spot, joint, isBehindWords }] : [];
    }),
  );
}

/** Two groups with nothing but one sign, or a comma and "và", between them. */
function jointAt(tokens: readonly Token[], one: Spot, other: Spot): Joint | 'words' | undefined {
  const [first, second, ...more] = tokens.slice(one.at + 1, other.at);
  if (first?.is === 'words' && !second && tokens[other.at + 1]?.is !== 'words') return 'words';
  if (more.length > 0 || (second && second.is !== 'and')) return undefined;
  if (!first) return 'none';
  if (first.is === 'and') return first.sign === ',' && !second ? 'comma' : 'and';
  if (first.is !== 'stop') return undefined;
  return first.mark === '(' ? 'bracket' : first.mark === ':' ? 'colon' : undefined;
}

/** The spot with what is left of its milestones; nothing when all went to others. */
function regroup(spot: Spot, own: readonly Single[]): Spot[] {
  if (own.length + spot.recurrences.length === 0) return [];
  return [
    {
      ...spot,
      milestones: own.map(({ milestone }) => milestone),
      items: own.map(({ item }) => item),
      names: own.map(({ name }) => name),
    },
  ];
}

function merge(one: Single, other: Single, joint: Joint | 'words'): Single | undefined {
  if (joint === 'words') return isSubject(other, one) ? named(one, other) : undefined;
  const range = asRange(one, other);
  if (range) return { ...one, milestone: range, item: { ...one.item, to: other.item.to } };
  if (isSubject(one, other) && joint === 'none') return named(other, one);
  if (isNameOf(one, other) && joint === 'none') return named(other, one);
  if (joint === 'colon' && isPeriod(one) && other.milestone.precision === 'day') return named(other, one);
  if (joint === 'bracket' && isPeriod(other) && one.milestone.precision === 'day') return named(one, other);
  if (joint === 'and' || !isWithin(other.milestone, one.milestone)) return undefined;
  if (joint !== 'slash') return named(other, one);
  return other.item.approx ? named(one, other) : undefined;
}

const named = (single: Single, { item }: Single): Single => ({ ...single, name: [item.from, item.to] });

/** "họp sơ kết quý II ngày 05/7": behind words, beside a day, it tells what is done on that day. */
function isSubject(period: Single, { milestone }: Single): boolean {
  return isPeriod(period) && period.isBehindWords && milestone.precision === 'day';
}

/** "bắt đầu từ tháng 3, hoàn thành trong tháng 6" */
const ENDS_RANGE: ReadonlySet<Milestone['kind']> = new Set<Milestone['kind']>(['due', 'period', 'date']);

function asRange({ milestone: one, item }: Single, { milestone: other }: Single): Milestone | undefined {
  const { start, precision } = one;
  const isPair = one.kind === 'start' && item.lead === 'from' && !one.openEnded && ENDS_RANGE.has(other.kind);
  if (!isPair || start === undefined || other.due === undefined || start > other.due) return undefined;
  const { bound, ...due } = other;
  return {
    ...due,
    ...(bound === 'exclusive' ? { bound } : {}),
    kind: 'range',
    start,
    ...(precision && precision !== other.precision ? { startPrecision: precision } : {}),
  };
}

const isPeriod = ({ milestone, item }: Single) => milestone.kind === 'period' && item.lead === undefined;

/** "quý I trước ngày 25/3": the report of the quarter, due on a day. */
function isNameOf(period: Single, { milestone, item }: Single): boolean {
  return isPeriod(period) && milestone.precision === 'day' && boundOf(item.lead) !== undefined;
}

/** A finer time inside a period: it says the same more exactly. A school year has no days to compare. */
function isWithin(inner: Milestone, outer: Milestone): boolean {
  if (outer.kind === 'period' && outer.precision === 'schoolYear') return inner.precision !== 'schoolYear';
  const [day, start, due] = [inner.lastDay ?? inner.due ?? inner.start, outer.start, outer.due];
  if (outer.kind !== 'period' || day === undefined || start === undefined || due === undefined) return false;
  return inner.precision !== outer.precision && day >= start && day <= due && (inner.start ?? start) >= start;
}
