import type { Element, Point } from '../elements.ts';
import { monthOfQuarterTail, quarterNumber } from './monthOfQuarter.ts';
import type { Pattern } from './pattern.ts';
import { END, matchAt, sticky } from './sticky.ts';
import { addYearTail } from './yearTail.ts';

/** ngày cuối cùng của tháng 6/2025 | ngày cuối tháng | ngày cuối quý II/2026 | ngày đầu tiên của năm */
const FORM = sticky(
  `ngày (?:(cuối)(?: cùng)?|đầu tiên)(?: của)? (?:(?:hàng |mỗi )?(tháng|quý|năm)(?! (?:này|sau|tới|học))(?: ?(\\d{1,2}|iv|i{1,3})${END})?${END})`,
);

/** The first or the last day of a period; without a number, of each. */
export const endDay: Pattern = {
  needs: ['cuối', 'đầu'],
  starts: ['ngày'],
  read({ text, at }) {
    const found = matchAt(FORM, text, at);
    if (!found) return null;
    const { 0: all, 1: last, 2: unit = '', 3: number } = found;
    const end = at + all.length;
    const day = last ? -1 : 1;
    const quarter = monthOfQuarterTail(text, end - unit.length - 1);
    if (quarter) return element(at, quarter.to, { grain: 'day', day, ...quarter.fields });
    const month = monthOf(unit, number, last !== undefined);
    if (!month) return element(at, end, { grain: 'day', day, ...everyPeriod(unit, last !== undefined) });
    const point: Point = { grain: 'day', day, month, monthLast: true };
    return element(at, addYearTail(point, text, end), point);
  },
};

const element = (from: number, to: number, point: Point): Element => ({
  is: 'points',
  points: [point],
  from,
  to,
});

/** ("quý", "ii", true) → 6; undefined where the period has no number. */
function monthOf(unit: string, number: string | undefined, isLast: boolean): number | undefined {
  if (unit === 'năm') return isLast ? 12 : 1;
  if (number === undefined) return undefined;
  return unit === 'quý' ? 3 * quarterNumber(number) - (isLast ? 0 : 2) : Number(number);
}

const everyPeriod = (unit: string, isLast: boolean): Partial<Point> =>
  unit === 'quý' ? { monthOfQuarter: isLast ? 3 : 1 } : { everyMonth: true };
