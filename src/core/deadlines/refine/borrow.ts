import type { Point } from '../elements.ts';
import type { Item } from './tokens.ts';

/** The fields that a point may leave out because a neighbour has them. */
type Lent = Pick<Point, 'year' | 'shortYear' | 'yearOffset' | 'month' | 'monthLast'>;

/**
 * "từ ngày 17 đến ngày 20 tháng 11 năm 2025": what stands once at the end holds for all before it; what stands only
 * at the beginning ("ngày 20/6/2025 và 25/6") holds for what follows.
 */
export function lendFields(items: readonly Item[]): readonly Item[] {
  if (items.length === 1 && items[0]?.last === undefined) return items;
  const ends: Point[] = [];
  for (const { first, last } of items) last ? ends.push(first, last) : ends.push(first);
  lend(ends.reverse());
  lend(ends.reverse());
  let at = 0;
  return items.map((item) => {
    const first = ends[at++] ?? item.first;
    return item.last ? { ...item, first, last: ends[at++] ?? item.last } : { ...item, first };
  });
}

/** Each point takes what it lacks from the one before it in this order. */
function lend(points: Point[]): void {
  for (let i = 1; i < points.length; i += 1) {
    const [from, point] = [points[i - 1], points[i]];
    if (from && point) points[i] = { ...lentTo(point, from), ...point };
  }
}

function lentTo(point: Point, from: Point): Lent {
  return { ...monthFor(point, from), ...yearFor(point, from) };
}

/** Days and weeks are of a month; those of every month or quarter have theirs. */
function monthFor(point: Point, { month, monthLast }: Point): Lent {
  const isPart = point.grain === 'day' || point.grain === 'week';
  if (!isPart || point.month !== undefined || month === undefined || recurs(point)) return {};
  return { month, ...(monthLast ? { monthLast } : {}) };
}

function yearFor(point: Point, from: Point): Lent {
  if (hasYear(point) || recurs(point) || point.grain === 'year' || point.grain === 'schoolYear') return {};
  if (from.year !== undefined) return { year: from.year };
  return from.shortYear === undefined ? {} : { shortYear: from.shortYear };
}

/** Written with a year, in full, in two figures or as "năm sau". */
export function hasYear({ year, shortYear, yearOffset }: Point): boolean {
  return (year ?? shortYear ?? yearOffset) !== undefined;
}

/** "ngày 05 tháng sau", "tháng cuối quý": comes back by itself. */
export function recurs({ everyMonth, everyQuarter, monthOfQuarter, month }: Point): boolean {
  return Boolean(everyMonth ?? everyQuarter) || (monthOfQuarter !== undefined && month === undefined);
}
