import type { Cut } from '../elements.ts';
import type { Milestone } from '../model.ts';
import type { Spot } from './facts.ts';
import type { Item, Token } from './tokens.ts';

/** One milestone and where it came from. */
interface Single {
  milestone: Milestone;
  item: Item;
}

export interface Narrowed {
  spots: Spot[];
  rest: Cut[];
}

/**
 * Times that say one thing together: "trong tháng 6 (trước ngày 20)" is the 20th, "từ tháng 3, hoàn thành trước
 * 30/6" a range, "giữa tháng 5 / ~14/5" the middle of May. What was said twice stays as a note.
 */
export function narrow(tokens: readonly Token[], spots: readonly Spot[]): Narrowed {
  const joined: Spot[] = [];
  for (const spot of spots) {
    const last = joined.at(-1);
    if (last && touches(tokens, last, spot)) joined[joined.length - 1] = both(last, spot);
    else joined.push(spot);
  }
  const rest: Cut[] = [];
  const done = joined.map((spot) => {
    if (spot.milestones.length !== 2 || spot.recurrences.length > 0) return spot;
    const [one, other] = singles(spot);
    const merged = one && other ? merge(one, other) : undefined;
    if (!merged) return spot;
    if (merged.dropped) rest.push([merged.dropped.from, merged.dropped.to]);
    return { ...spot, milestones: [merged.milestone], items: [merged.item] };
  });
  return { spots: done.flatMap((spot) => apart(spot, spots)), rest };
}

const singles = ({ milestones, items }: Spot): Single[] =>
  milestones.flatMap((milestone, i) => {
    const item = items[i];
    return item ? [{ milestone, item }] : [];
  });

/** Two groups with nothing but a bracket or a comma between them. */
function touches(tokens: readonly Token[], one: Spot, other: Spot): boolean {
  if (
    one.milestones.length !== 1 ||
    other.milestones.length !== 1 ||
    one.recurrences.length + other.recurrences.length > 0
  )
    return false;
  const between = tokens.slice(one.at + 1, other.at);
  return (
    between.length <= 2 &&
    between.every(
      (token) => (token.is === 'stop' && token.mark === '(') || (token.is === 'and' && token.sign === ','),
    )
  );
}

function both(one: Spot, other: Spot): Spot {
  const [item] = other.items;
  return {
    ...one,
    milestones: [...one.milestones, ...other.milestones],
    items: item ? [...one.items, { ...item, joint: 'bracket' }] : one.items,
    at: other.at,
    to: other.to,
  };
}

/** Joined only to be looked at: where nothing was merged the spots stay as they were. */
function apart(spot: Spot, spots: readonly Spot[]): Spot[] {
  if (spot.milestones.length !== 2) return [spot];
  const inside = spots.filter(({ from, to }) => from >= spot.from && to <= spot.to);
  return inside.length > 1 ? inside : [spot];
}

interface Merged {
  milestone: Milestone;
  /** Where it stands. */
  item: Item;
  dropped?: Item;
}

function merge(one: Single, other: Single): Merged | undefined {
  const { joint } = other.item;
  if (joint === 'and') return undefined;
  const range = asRange(one, other);
  if (range) return { milestone: range, item: { ...one.item, to: other.item.to } };
  if (!isWithin(other.milestone, one.milestone)) return undefined;
  if (joint === 'slash') return other.item.approx ? { ...one, dropped: other.item } : undefined;
  return { ...other, dropped: one.item };
}

function asRange({ milestone: one, item }: Single, { milestone: other }: Single): Milestone | undefined {
  const { start, precision } = one;
  const isPair = one.kind === 'start' && item.lead === 'from' && !one.openEnded && other.kind === 'due';
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

/** A finer time inside a period: it says the same more exactly. */
function isWithin(inner: Milestone, outer: Milestone): boolean {
  const [day, start, due] = [inner.lastDay ?? inner.due ?? inner.start, outer.start, outer.due];
  if (outer.kind !== 'period' || day === undefined || start === undefined || due === undefined) return false;
  return inner.precision !== outer.precision && day >= start && day <= due && (inner.start ?? start) >= start;
}
