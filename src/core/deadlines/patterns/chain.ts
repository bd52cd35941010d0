import type { Element, Point } from '../elements.ts';
import { withPeriod } from './day.ts';
import { QUARTER_NUMBER, quarterNumber } from './monthOfQuarter.ts';
import type { Look, Pattern } from './pattern.ts';
import { END, matchAt, sticky } from './sticky.ts';
import { weekNumber, weekOfMonth } from './week.ts';
import { addYearTail } from './yearTail.ts';

/** What may follow a bare number of a list: a sign, the end, or a word that goes on about time. */
const GOES_ON =
  '(?= ?(?:$|[,;.:()/&+-]|"|(?:và|hoặc|đến|tới|hàng|mỗi|từng|năm|của|trong|tháng|quý|trở|đã|thường|dự|theo|trước|hoàn|để|phải|cùng|cho|là|tại|tổ|gửi|báo|hết)(?![\\p{L}\\p{N}])))';
const NUMBER = sticky(`(\\d{1,2})(?![\\d%]|[.,]\\d)${GOES_ON}`);
const QUARTER = sticky(`(?:quý )?(${QUARTER_NUMBER})${END}`);

/** 9 in "tháng 3, 6, 9" | II in "quý I và II" | 2030 in "2026-2030": its kind is the kind of what comes before. */
export const nextInList: Pattern = {
  starts: ['0', 'v', 'iv', 'lv', ...'i l ii il li ll iii iil ili ill lii lil lli lll'.split(' ')],
  read(look) {
    return look.chain ? READERS[look.chain.grain](look, look.chain) : null;
  },
};

type Reader = (look: Look, chain: Point) => Element | null;

const READERS: Record<Point['grain'], Reader> = {
  day: nextDay,
  week: nextWeek,
  month: nextMonth,
  quarter: nextQuarter,
  half: () => null,
  // A year is asked for before, with what may stand behind it.
  year: () => null,
  schoolYear: () => null,
};

const element = (from: number, to: number, point: Point): Element => ({
  is: 'points',
  points: [point],
  from,
  to,
});

function nextDay({ text, at }: Look, chain: Point): Element | null {
  const found = matchAt(NUMBER, text, at);
  if (!found) return null;
  const end = at + found[0].length;
  const n = Number(found[1]);
  if (!chain.monthLast || chain.day === undefined) return withPeriod(text, at, end, n);
  const point: Point = { grain: 'day', day: chain.day, month: n, monthLast: true };
  return element(at, addYearTail(point, text, end), point);
}

function nextWeek({ text, at }: Look): Element | null {
  const found = matchAt(NUMBER, text, at) ?? matchAt(QUARTER, text, at);
  if (!found) return null;
  const end = at + found[0].length;
  const number = weekNumber(found[1] ?? '');
  return weekOfMonth(text, at, end, number) ?? element(at, end, { grain: 'week', week: number });
}

function nextMonth({ text, at }: Look): Element | null {
  const found = matchAt(NUMBER, text, at);
  if (!found) return null;
  const point: Point = { grain: 'month', month: Number(found[1]) };
  return element(at, addYearTail(point, text, at + found[0].length), point);
}

function nextQuarter({ text, at }: Look): Element | null {
  const found = matchAt(QUARTER, text, at);
  if (!found) return null;
  const point: Point = { grain: 'quarter', quarter: quarterNumber(found[1] ?? '') };
  return element(at, addYearTail(point, text, at + found[0].length), point);
}
