import type { Element, Part, Point } from '../elements.ts';
import { fullDay, MONTH_AFTER } from './day.ts';
import { month } from './month.ts';
import { monthOfQuarter } from './monthOfQuarter.ts';
import type { Look, Pattern } from './pattern.ts';
import { half, quarter } from './quarter.ts';
import { END, endAt, matchAt, sticky } from './sticky.ts';
import { schoolYear, year } from './year.ts';
import { addYearTail } from './yearTail.ts';

/** đầu | giữa | cuối | những ngày đầu | thượng tuần | nửa cuối | khoảng giữa */
const PART = sticky(
  `(?:(?:những |các )?(?:ngày )?(?:((?<!lần )đầu|thượng tuần)|(giữa|trung tuần)|(cuối|hạ tuần|kết thúc(?= (?:năm học|học k[ỳì]))))|nửa (?:(đầu)|(cuối))(?!(?: của)? năm))(?: của| các)? (?=tháng|quý|năm|6 tháng|giai đoạn|học k[ỳì]|hk|q\\.?\\d|t\\d|\\d{1,2} ?[/.-] ?(?:19|20)\\d\\d|(?:hàng|mỗi) )`,
);
/** 10 ngày đầu tháng 5 | 05 ngày cuối cùng của tháng | 5 ngày đầu tháng sau */
const DAYS = sticky(
  '(\\d{1,2}) ngày (?:(đầu)(?: tiên)?|cuối(?: cùng)?)(?: của)? (?=(?:hàng |mỗi )?(?:tháng|quý))',
);
/** đầu năm | cuối năm | giữa năm: of the plan's year */
const OWN_YEAR = sticky(`năm${END}(?! (?:học|nay|sau|tới|trước|tiếp|kế|thứ))`);
/** cuối tháng | đầu mỗi quý | cuối hàng tháng: whichever, so it comes back */
const EVERY = sticky(`(?:(hàng|mỗi) )?(?:(tháng)|(quý)|(năm))${END}(?! (?:học|này|sau|tới|nay|trước|\\d))`);
const WHOLES = [monthOfQuarter, month, quarter, half, schoolYear, year, fullDay];

/** đầu tháng 5/2021 | giữa quý II | cuối năm 2025 | nửa đầu tháng 6 | cuối quý */
export const part: Pattern = {
  needs: ['đầu', 'giữa', 'cuối', 'kết thúc', 'thượng', 'trung', 'hạ'],
  starts: [...'đầu giữa cuối kết thượng trung hạ nửa những các ngày'.split(' '), '0a'],
  read(look) {
    const found = matchAt(PART, look.text, look.at);
    if (!found) return readDays(look);
    const which = (found[1] ?? found[4]) ? 'start' : found[2] ? 'middle' : 'end';
    const halves = (found[4] ?? found[5]) !== undefined;
    const at = look.at + found[0].length;
    const whole = readWhole({ ...look, at, chain: undefined, atClauseStart: false });
    return whole && withPart(whole, which, halves, look.at);
  },
};

function readDays(look: Look): Element | null {
  const found = matchAt(DAYS, look.text, look.at);
  if (!found) return null;
  const n = Number(found[1]);
  const days: [number, number] = found[2] ? [1, n] : [-n, -1];
  const at = look.at + found[0].length;
  const whole =
    readNextMonth(look.text, at) ?? readWhole({ ...look, at, chain: undefined, atClauseStart: false });
  if (whole?.is !== 'points' || n < 1 || n > MOST_DAYS) return null;
  return { ...whole, points: whole.points.map((point) => ({ ...point, days })), from: look.at };
}
const NEXT_MONTH = sticky(MONTH_AFTER + END);
function readNextMonth(text: string, from: number): Element | null {
  const to = endAt(NEXT_MONTH, text, from);
  if (to === undefined) return null;
  return {
    is: 'points',
    points: [{ grain: 'month', everyMonth: true, monthAfter: [from, to] }],
    from,
    to,
  };
}

/** The days of the shortest month. */
const MOST_DAYS = 28;

function readWhole(look: Look): Element | null {
  for (const pattern of WHOLES) {
    const found = pattern.read(look);
    if (found) return found;
  }
  return readOwnYear(look) ?? readEvery(look);
}

function readOwnYear({ text, at }: Look): Element | null {
  const found = matchAt(OWN_YEAR, text, at);
  if (!found) return null;
  const point: Point = { grain: 'year' };
  return {
    is: 'points',
    points: [point],
    from: at,
    to: addYearTail(point, text, at + found[0].length, false),
  };
}

function readEvery({ text, at }: Look): Element | null {
  const found = matchAt(EVERY, text, at);
  if (!found || (found[4] && !found[1])) return null;
  const grain = found[2] ? 'month' : found[3] ? 'quarter' : 'year';
  const point: Point = {
    grain,
    ...(found[2] ? { everyMonth: true } : found[3] ? { everyQuarter: true } : { yearOffset: 0 }),
  };
  return { is: 'points', points: [point], from: at, to: at + found[0].length };
}

function withPart(whole: Element, which: Part, halves: boolean, from: number): Element | null {
  if (whole.is !== 'points') return null;
  const points = whole.points.map((point) => ({ ...point, part: which, ...(halves ? { halves } : {}) }));
  return { is: 'points', points, from, to: whole.to };
}
