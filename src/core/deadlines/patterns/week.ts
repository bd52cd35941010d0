import type { Element, Point } from '../elements.ts';
import { monthOfQuarterTail } from './monthOfQuarter.ts';
import type { Pattern } from './pattern.ts';
import { END, matchAt, sticky } from './sticky.ts';
import { addYearTail } from './yearTail.ts';

const NUMERALS = ['', 'i', 'ii', 'iii', 'iv', 'v'];
/** tuần 2 tháng 7 | tuần thứ ba của tháng 5/2025 | tuần đầu tiên tháng 3 | tuần cuối cùng của tháng | tuần đầu của tháng đầu quý | tuần I tháng 6 */
const WEEK = sticky(
  `(?:các )?tuần(?: lễ)? ?(?:thứ )?(?:([1-5]|iv|v|i{1,3})${END}|(đầu)(?: tiên)?|(cuối)(?: cùng)?)(?! ?(?:lần|/ ?\\d{4}|/ ?lần))`,
);
/** của tháng 5 | /tháng 5 | (tháng 5 | T5/2026 */
const OF_MONTH = sticky(
  ` ?[,/(-]? ?(?:của |trong )?(?:(?:các )?tháng ?|t(?=\\d{1,2} ?[/.-] ?(?:19|20)\\d\\d))(\\d{1,2})(?!\\d)`,
);
const EVERY_MONTH = sticky(` ?(?:của |trong )?(?:hàng |mỗi |các )?tháng(?! ?\\d)(?! (?:này|sau|tới))${END}`);
const MORE = sticky(' ?(?:,|và|-|đến|&)');

export const week: Pattern = {
  starts: ['tuần', 'các'],
  read({ text, at }) {
    const found = matchAt(WEEK, text, at);
    if (!found) return null;
    const number = found[2] ? 1 : found[3] ? -1 : weekNumber(found[1] ?? '');
    const to = at + found[0].length;
    const whole = weekOfMonth(text, at, to, number);
    if (whole) return whole;
    const quarter = monthOfQuarterTail(text, to);
    if (quarter) return weekElement(at, quarter.to, { grain: 'week', week: number, ...quarter.fields });
    const every = matchAt(EVERY_MONTH, text, to);
    if (every)
      return weekElement(at, to + every[0].length, { grain: 'week', week: number, everyMonth: true });
    return found[1] && matchAt(MORE, text, to) ? weekElement(at, to, { grain: 'week', week: number }) : null;
  },
};

/** The month written after the number of a week, or nothing. */
export function weekOfMonth(text: string, from: number, to: number, number: number): Element | null {
  const month = matchAt(OF_MONTH, text, to);
  if (!month) return null;
  const point: Point = { grain: 'week', week: number, month: Number(month[1]) };
  return weekElement(from, addYearTail(point, text, to + month[0].length), point);
}

function weekElement(from: number, to: number, point: Point): Element {
  return { is: 'points', points: [point], from, to };
}

export function weekNumber(text: string): number {
  return Math.max(NUMERALS.indexOf(text), 0) || Number(text);
}
