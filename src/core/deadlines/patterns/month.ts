import type { Element, Point } from '../elements.ts';
import type { Pattern } from './pattern.ts';
import { matchAt, sticky } from './sticky.ts';
import { addYearTail } from './yearTail.ts';

const NOT_A_MONTH =
  '(?![\\d%]|\\.\\d(?!\\d\\d\\d)|,\\d+ ?(?![\\d,/&-]|$|và|năm)| ?(?:lần|tuần|kỳ|buổi)(?!\\p{L})| tháng(?! ?\\d))';
/** tháng 02/2022 | tháng 2 năm 2022 | tháng 12 | các tháng 3 | trong tháng tư | T5/2025 | Th5/2025 */
const NAMED = sticky(`(?:các )?tháng ?(\\d{1,2})${NOT_A_MONTH}`);
const LETTER = sticky('th?\\.? ?(\\d{1,2})(?= ?[/.-] ?(?:19|20)\\d\\d)');
const LETTER_IN_CHAIN = sticky('t\\.? ?(\\d{1,2})(?![\\d\\p{L}/])');

export const month: Pattern = {
  starts: ['tháng', 'các', 't', 'th'],
  read({ text, at, chain, atClauseStart }) {
    const found =
      matchAt(NAMED, text, at) ??
      matchAt(LETTER, text, at) ??
      (chain || atClauseStart ? matchAt(LETTER_IN_CHAIN, text, at) : null);
    if (!found) return null;
    const day = chain?.monthLast && !found[0].startsWith('các') ? chain.day : undefined;
    const point = inherit(day, Number(found[1]));
    return monthPoint(at, addYearTail(point, text, at + found[0].length), point);
  },
};

/** "ngày 20 tháng 6 và tháng 12": the day holds for the second month as well. */
function inherit(day: number | undefined, month: number): Point {
  return day === undefined ? { grain: 'month', month } : { grain: 'day', month, day, monthLast: true };
}

function monthPoint(from: number, to: number, point: Point): Element {
  return { is: 'points', points: [point], from, to };
}

/** 02/2022 | 2-2022 | 02.2022 */
const FIGURES = sticky('(\\d{1,2}) ?[/.-] ?((?:19|20)\\d\\d)(?![\\d%]|[.,/]\\d|[/-]\\p{L})');
/** "3O/6/2024": the end of something that was not read. */
const BEHIND = sticky('(?<=[\\p{L}\\d] ?[/.-])');
/** 3 in "từ 3-6/2025" */
const HEAD = sticky('(\\d{1,2})(?=(?: ?(?:-|,|và|đến) ?\\d{1,2}){1,6} ?/ ?(?:19|20)\\d\\d(?!\\d))');

export const monthInFigures: Pattern = {
  starts: ['0/', '0.', '0-', '0,', '0a'],
  read({ text, at, chain }) {
    // "quý 3-4/2026": the fourth quarter, not April.
    if (chain?.grain === 'quarter') return null;
    const found = chain === undefined && matchAt(BEHIND, text, at) ? null : matchAt(FIGURES, text, at);
    if (found && Number(found[1]) <= 12)
      return monthPoint(at, at + found[0].length, {
        grain: 'month',
        month: Number(found[1]),
        year: Number(found[2]),
      });
    const head = matchAt(HEAD, text, at);
    if (!head || Number(head[1]) > 12) return null;
    return monthPoint(at, at + head[0].length, { grain: 'month', month: Number(head[1]) });
  },
};
