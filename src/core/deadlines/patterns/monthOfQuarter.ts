import { readRomanAnyCase } from '../../text/index.ts';
import type { Point } from '../elements.ts';
import type { Pattern } from './pattern.ts';
import { END, matchAt, sticky } from './sticky.ts';
import { addYearTail } from './yearTail.ts';

/** III | 3 | lV: scanned paper has a small L or a bar for the I */
export const QUARTER_NUMBER = '[il|1]v|[il|]{1,3}|[1-4]';

/** của tháng cuối quý | tháng đầu tiên của quý sau | tháng thứ hai của mỗi quý | tháng cuối cùng của quý II/2025 */
const TAIL = sticky(
  ` ?(?:của |vào |trong )?(?:các )?tháng (?:(đầu)(?: tiên)?|(giữa|thứ 2)|(cuối)(?: cùng)?|thứ ([13]))(?: của| trong)?(?: hàng| mỗi| từng| các)? quý(?: ?(${QUARTER_NUMBER})${END})?( (?:sau|tiếp theo|kế tiếp|tới|liền kề|kế sau|liền sau|sau liền kề)(?: liền kề)?${END})?`,
);
/** ngày 20 của tháng thứ ba, beside "hàng quý": only a quarter counts its months | tháng liền sau quý báo cáo */
const BARE_TAIL = sticky(
  ` ?(?:của |vào |trong )?tháng (?:thứ ([1-3])|(?:liền sau|liền kề|kế tiếp|tiếp theo|sau)(?: liền kề)?(?: của| sau)? quý(?: báo cáo)?(?! ?[\\divx]))${END}`,
);
/** The first month of the next quarter. */
const NEXT = 4;

/** "iii", "3" and "lll" → 3; what is no number of a quarter ("v" → 5, "iiii" → NaN) is told by resolvePoint. */
export function quarterNumber(text: string): number {
  return readRomanAnyCase(text.replace(/[l|]|1(?=v)/gu, 'i')) ?? Number(text);
}

export interface QuarterTail {
  fields: Pick<Point, 'monthOfQuarter' | 'month' | 'year'>;
  to: number;
}

/** The month of a quarter named after a day; with the quarter's own number it is a plain month. */
export function monthOfQuarterTail(text: string, at: number): QuarterTail | null {
  const found = matchAt(TAIL, text, at);
  if (!found) return bareTail(text, at);
  const { 0: all, 1: first, 2: middle, 3: last, 4: ordinal, 5: quarter, 6: next } = found;
  const ofQuarter = first ? 1 : middle ? 2 : last ? 3 : Number(ordinal);
  const end = at + all.length;
  if (quarter !== undefined) {
    const fields: QuarterTail['fields'] = { month: 3 * quarterNumber(quarter) - 3 + ofQuarter };
    return { fields, to: addYearTail(fields, text, end) };
  }
  return { fields: { monthOfQuarter: next ? ofQuarter + 3 : ofQuarter }, to: end };
}

function bareTail(text: string, at: number): QuarterTail | null {
  const found = matchAt(BARE_TAIL, text, at);
  return found && { fields: { monthOfQuarter: Number(found[1] ?? NEXT) }, to: at + found[0].length };
}

/** tháng cuối quý | các tháng đầu quý | tháng cuối của quý III */
export const monthOfQuarter: Pattern = {
  needs: ['quý', 'thứ'],
  starts: ['tháng', 'các'],
  read({ text, at }) {
    const tail = monthOfQuarterTail(text, at);
    return tail && { is: 'points', points: [{ grain: 'month', ...tail.fields }], from: at, to: tail.to };
  },
};
