import type { Point } from '../elements.ts';
import { QUARTER_NUMBER, quarterNumber } from './monthOfQuarter.ts';
import type { Look, Pattern } from './pattern.ts';
import { END, matchAt, sticky } from './sticky.ts';
import { addYearTail } from './yearTail.ts';

/** quý III/2026 | quý 3 năm 2026 | quý IV-2025 | các quý I | Q3/2025 */
const QUARTER = sticky(
  `(?:(?:các )?quý ?(?:thứ )?|q\\.? ?(?=[1-4iv]))(${QUARTER_NUMBER})${END}(?! (?:lần|tuần|năm đầu)${END})`,
);
/** quý 5/2024 | quý VI: no such quarter, and neither a month nor a year; "quý 15 hồ sơ" counts something else */
const NO_QUARTER = sticky(
  `quý ?(\\d{1,2}|[ivxl]{1,5})(?= ?(?:$|[,;.)]|([/-]? ?(?:năm ?)?(?:19|20)\\d\\d(?!\\d))))`,
);
/** 6 tháng đầu năm 2025 | 06 tháng cuối năm | nửa đầu năm 2026 | 9 tháng đầu năm | 12 tháng đầu năm | 2 quý cuối năm | 3 tháng cuối năm */
const HALF = sticky(
  `(?:(\\d{1,2}) (?:tháng|(quý)) |(?:nửa|1/2) (?:năm )?)(đầu|cuối)(?: tiên)?(?: của| trong)?(?:(?: năm)?(?= ?[/,(-]? ?(?:năm )?(?:19|20)\\d\\d)| năm(?! học)${END})`,
);
/** nửa năm đầu 2025 */
const HALF_TURNED = sticky(`(?:nửa|0\\.5) năm (đầu|cuối)${END}`);

/** Months. */
const A_QUARTER = 3;

export const quarter: Pattern = {
  starts: ['quý', 'các', 'q', 'qi', 'qii', 'qiii', 'qiv'],
  read(look) {
    const { text, at } = look;
    const found = matchAt(QUARTER, text, at) ?? noQuarter(look);
    if (!found) return null;
    const point: Point = { grain: 'quarter', quarter: quarterNumber(found[1] ?? '') };
    return { is: 'points', points: [point], from: at, to: addYearTail(point, text, at + found[0].length) };
  },
};

/** Behind other words only with a year: "hàng quý 15" is the 15th of something. */
function noQuarter({ text, at, previous }: Look): RegExpExecArray | null {
  const found = matchAt(NO_QUARTER, text, at);
  return found && (found[2] !== undefined || previous?.is !== 'text') ? found : null;
}

export const half: Pattern = {
  needs: ['đầu', 'cuối'],
  starts: ['0a', '0/', '0.', 'nửa'],
  read({ text, at }) {
    const found = matchAt(HALF, text, at);
    const turned = found ? null : matchAt(HALF_TURNED, text, at);
    const all = found?.[0] ?? turned?.[0];
    if (all === undefined) return null;
    const isFirst = (found?.[3] ?? turned?.[1]) === 'đầu';
    const point = halfPoint(Number(found?.[1] ?? 6) * (found?.[2] ? A_QUARTER : 1), isFirst);
    return (
      point && { is: 'points', points: [point], from: at, to: addYearTail(point, text, at + all.length) }
    );
  },
};

function halfPoint(n: number, isFirst: boolean): Point | null {
  if (n === 6) return { grain: 'half', half: isFirst ? 1 : 2 };
  if (n === 12) return { grain: 'year' };
  if (n < 1 || n > 11) return null;
  return { grain: 'month', months: isFirst ? [1, n] : [13 - n, 12] };
}
