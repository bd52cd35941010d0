import type { Point } from '../elements.ts';
import type { Item } from './tokens.ts';

/**
 * "từ ngày 17 đến ngày 20 tháng 11 năm 2025": what stands once at the end holds for all before it; what stands only
 * at the beginning ("ngày 20/6/2025 và 25/6") holds for what follows.
 */
export function lendFields(items: Item[]): Item[] {
  if (items.length === 1 && items[0]?.last === undefined) return items;
  const ends: Point[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const { first, last } = items[i] as Item;
    ends.push(first);
    if (last) ends.push(last);
  }
  for (let i = ends.length - 2; i >= 0; i -= 1) lend(ends, i + 1, i);
  for (let i = 1; i < ends.length; i += 1) lend(ends, i - 1, i);
  let at = 0;
  return items.map((item) => {
    const filled = { ...item, first: ends[at++] as Point };
    if (item.last) filled.last = ends[at++] as Point;
    return filled;
  });
}

/** The second of two neighbours takes from the first what it lacks. */
function lend(points: Point[], from: number, to: number): void {
  const lender = points[from] as Point;
  const point = points[to] as Point;
  const { month } = lender;
  const givesMonth = month !== undefined && lacksMonth(point);
  const givesYear = (lender.year ?? lender.shortYear) !== undefined && lacksYear(point);
  const givesEvery = lender.everyMonth === true && lacksMonth(point);
  if (!givesMonth && !givesYear && !givesEvery) return;
  const lent: Point = (points[to] = { ...point });
  if (givesEvery) lent.everyMonth = true;
  if (givesMonth) lent.month = month;
  if (givesMonth && lender.monthLast) lent.monthLast ??= lender.monthLast;
  if (givesYear && lender.year !== undefined) lent.year = lender.year;
  else if (givesYear && lender.shortYear !== undefined) lent.shortYear = lender.shortYear;
}

/** Days and weeks are of a month; those of every month or quarter have theirs. */
export function lacksMonth(point: Point): boolean {
  return (point.grain === 'day' || point.grain === 'week') && point.month === undefined && !recurs(point);
}

function lacksYear(point: Point): boolean {
  return point.grain !== 'year' && point.grain !== 'schoolYear' && !hasYear(point) && !recurs(point);
}

/** Written with a year, in full, in two figures or as "năm sau". */
export function hasYear({ year, shortYear, yearOffset }: Point): boolean {
  return (year ?? shortYear ?? yearOffset) !== undefined;
}

/** "ngày 05 tháng sau", "tháng cuối quý": comes back by itself. */
export function recurs({ everyMonth, everyQuarter, monthOfQuarter, month }: Point): boolean {
  return Boolean(everyMonth ?? everyQuarter) || (monthOfQuarter !== undefined && month === undefined);
}
