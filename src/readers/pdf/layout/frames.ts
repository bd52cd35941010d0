import type { Rule } from '../paint/model.ts';
import { extent, firstFrom } from './extent.ts';

/** Lines that hang together, and the box around them. */
export interface Frame {
  across: Rule[];
  down: Rule[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Ends this near a line (points) touch it. */
const TOUCH = 3;

/** The frames of tables: lines across and down that touch each other. Underlines touch none and are no frame. */
export function framesOf(across: readonly Rule[], down: readonly Rule[]): Frame[] {
  const parent = [...across, ...down].map((_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i] as number] as number;
    return i;
  };
  const sorted = down.map((rule, i) => ({ rule, i })).sort((a, b) => a.rule.at - b.rule.at);
  across.forEach((rule, i) => {
    for (let at = firstFrom(sorted, (one) => one.rule.at, rule.from - TOUCH); at < sorted.length; at++) {
      const other = sorted[at];
      if (!other || other.rule.at > rule.to + TOUCH) break;
      if (isWithin(rule.at, other.rule)) parent[find(across.length + other.i)] = find(i);
    }
  });
  return [...grouped(across, down, find).values()]
    .filter((one) => one.across.length > 1 && one.down.length > 0)
    .map(boxed);
}

const isWithin = (at: number, { from, to }: Rule) => at >= from - TOUCH && at <= to + TOUCH;

type Lines = Pick<Frame, 'across' | 'down'>;

function grouped(
  across: readonly Rule[],
  down: readonly Rule[],
  find: (i: number) => number,
): Map<number, Lines> {
  const groups = new Map<number, Lines>();
  const groupOf = (i: number): Lines => {
    const root = find(i);
    const group = groups.get(root) ?? { across: [], down: [] };
    groups.set(root, group);
    return group;
  };
  across.forEach((rule, i) => groupOf(i).across.push(rule));
  down.forEach((rule, i) => groupOf(across.length + i).down.push(rule));
  return groups;
}

export function boxed({ across, down }: Lines): Frame {
  const [left, right] = extent([
    ...across.flatMap(({ from, to }) => [from, to]),
    ...down.map(({ at }) => at),
  ]);
  const [top, bottom] = extent([
    ...down.flatMap(({ from, to }) => [from, to]),
    ...across.map(({ at }) => at),
  ]);
  return { across, down, left, right, top, bottom };
}

/** Does a frame lie in another, as a table in a cell does? */
export const isInside = (inner: Frame, outer: Frame): boolean =>
  inner !== outer &&
  inner.left >= outer.left - TOUCH &&
  inner.right <= outer.right + TOUCH &&
  inner.top >= outer.top - TOUCH &&
  inner.bottom <= outer.bottom + TOUCH;
