import type { Element, Point } from '../elements.ts';
import { monthOfQuarterTail } from './monthOfQuarter.ts';
import type { Pattern } from './pattern.ts';
import { END, endAt, matchAt, sticky } from './sticky.ts';
import { addYearTail } from './yearTail.ts';

const points = (from: number, to: number, ...all: Point[]): Element => ({
  is: 'points',
  points: all,
  from,
  to,
});

/** 25/2/2022 | 25//2/2022 | 25-2-2022 | 25.2.2022 | 30/6-2025 | 30/6/22 */
const FIGURES = sticky(
  '(?<!\\d ?[/.])(ngày ?)?(\\d{1,2}) ?(?:([/.-])\\3? ?(\\d{1,2}) ?\\3{1,2}|[/.] ?(\\d{1,2}) ?[/.-]) ?(?:năm )?((?:19|20)\\d{2}|\\d{2})(?!\\d|[/-]?\\p{L}|[.,/]\\d)',
);
/** 2025-06-30 */
const ISO = sticky('(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)');
/** 25/2 | ngày 25/2 | ngày 25.2 */
const SHORT = sticky(
  '(?<!\\d ?[/.])(ngày ?)?(\\d{1,2}) ?//? ?(\\d{1,2})(?![\\d%]|[.,]\\d| ?/ ?[\\d\\p{L}]| giờ(?!\\p{L})|-?\\p{L}*/)',
);
/** "15/20 xã" counts, unless a word before says that it is a day: "trước 15/6 xã gửi báo cáo". */
const COUNTED = sticky(
  ` (?:số|tổng số|thành viên|đại biểu|đơn vị|hồ sơ|xã|phường|huyện|tỉnh|người|học sinh|chỉ tiêu|nội dung|nhiệm vụ|tiêu chí|trường|lớp|cơ quan|tập thể|cá nhân)${END}`,
);
const SHORT_DOTTED = sticky('(ngày ?)(\\d{1,2})\\.(\\d{1,2})(?![\\d%]|[.,]\\d)');
/** 20.8 in "từ 20.8 đến 25.8.2012": without "ngày" only where a whole date goes on */
const DOTTED_HEAD = sticky(
  '(ngày ?)?(\\d{1,2})\\.(\\d{1,2})(?= ?(?:-|,|và|đến) ?(?:đến |hết )?(?:ngày )?\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d)',
);
/** ngày 30-6: with a dash only where no range can be meant, whose ends would rise */
const SHORT_DASHED = sticky('ngày ?(\\d{1,2})-(\\d{1,2})(?![\\d%/-]|[.,]\\d| ?tháng ?\\d)');
/** ngày 05 tháng 6 năm 2025 | 5 tháng 6 | ngày 30 tháng 6/2025 | ngày 15/tháng 6 */
const WORDS = sticky(
  '(?:ngày ?)?(\\d{1,2}) ?[,/-]? ?(?:của )?tháng ?(\\d{1,2})(?![\\d%]| (?:lần|tuần|ngày|tháng|năm đầu))',
);
/** ngày 20 các tháng 3, 6, 9 và 12 */
const IN_MONTHS = sticky(
  'ngày ?(\\d{1,2}) (?:của )?(?:các )?tháng ?(\\d{1,2}(?:(?: ?, ?| ?; ?| ?& ?| và |, và )(?:tháng )?\\d{1,2}){1,11})(?!\\d|[/.](?! ?(?:19|20)\\d\\d(?!\\d))| (?:tháng|ngày))',
);

/** The first number of a day, with which all forms begin. */
const NUMBER = sticky('(?:ngày ?)?\\d{1,4} ?');

/** A day with its month, in figures or words. */
export const fullDay: Pattern = {
  starts: ['ngày', '0/', '0.', '0-', '0,', '0a'],
  read({ text, at, previous, chain }) {
    // "tuần 1-2 tháng 6": the second week, not 2 June.
    if (chain?.grain === 'week' && !text.startsWith('ngày', at)) return null;
    const sign = endAt(NUMBER, text, at);
    const forms = (sign !== undefined && FORMS[text.charAt(sign)]) || [];
    const isLed = previous !== undefined && LEADS_TO_DAY.has(previous.is);
    for (let i = 0; i < forms.length; i += 1) {
      const found = forms[i]?.(text, at, isLed);
      if (found) return found;
    }
    return null;
  },
};

/** What stands before a day, so that it counts nothing. */
const LEADS_TO_DAY: ReadonlySet<Element['is']> = new Set<Element['is']>(['lead', 'time', 'weekdays']);

/** How the forms go on behind their first number: of most only one or two need be asked. */
const FORMS: Record<string, readonly ((text: string, at: number, isLed: boolean) => Element | null)[]> = {
  '/': [readFigures, readWords, (text, at, isLed) => readShort(text, at, SHORT, isLed)],
  '.': [
    readFigures,
    (text, at) => readShort(text, at, SHORT_DOTTED, true),
    (text, at) => readShort(text, at, DOTTED_HEAD, true),
  ],
  '-': [readFigures, readIso, readWords, readDashed],
  ',': [readWords],
  c: [readInMonths, readWords],
  t: [readInMonths, readWords],
};

function readFigures(text: string, at: number): Element | null {
  const found = matchAt(FIGURES, text, at);
  if (!found) return null;
  const { 0: all, 1: named, 2: day, 3: sign, 4: month, 5: otherMonth, 6: year = '' } = found;
  if (year.length === 2 && !named && sign !== '/') return null;
  const point: Point = { grain: 'day', day: Number(day), month: Number(month ?? otherMonth) };
  if (year.length === 4) point.year = Number(year);
  else point.shortYear = Number(year);
  return points(at, at + all.length, point);
}

function readIso(text: string, at: number): Element | null {
  const found = matchAt(ISO, text, at);
  if (!found) return null;
  const point: Point = {
    grain: 'day',
    year: Number(found[1]),
    month: Number(found[2]),
    day: Number(found[3]),
  };
  return points(at, at + found[0].length, point);
}

function readWords(text: string, at: number): Element | null {
  const found = matchAt(WORDS, text, at);
  if (!found) return null;
  const point: Point = { grain: 'day', day: Number(found[1]), month: Number(found[2]), monthLast: true };
  return points(at, addYearTail(point, text, at + found[0].length), point);
}

function readInMonths(text: string, at: number): Element | null {
  const found = matchAt(IN_MONTHS, text, at);
  if (!found) return null;
  const one: Point = { grain: 'day', day: Number(found[1]), monthLast: true };
  const to = addYearTail(one, text, at + found[0].length);
  const months = (found[2]?.match(/\d+/gu) ?? []).map(Number);
  return points(at, to, ...months.map((month) => ({ ...one, month })));
}

function readShort(text: string, at: number, form: RegExp, isLed: boolean): Element | null {
  const found = matchAt(form, text, at);
  if (!found) return null;
  const { 0: all, 1: named, 2: day, 3: month } = found;
  const end = at + all.length;
  if (!isLed && named === undefined && endAt(COUNTED, text, end) !== undefined) return null;
  // "50/60": so many out of so many, since neither can be of a calendar.
  if (Number(day) > 31 && Number(month) > 12) return null;
  const point: Point = { grain: 'day', day: Number(day), month: Number(month) };
  const to = addYearTail(point, text, end, false);
  if (point.year !== undefined && !text.slice(end, to).includes('năm')) {
    delete point.year;
    return points(at, end, point);
  }
  return points(at, to, point);
}

function readDashed(text: string, at: number): Element | null {
  const found = matchAt(SHORT_DASHED, text, at);
  if (!found) return null;
  const [day, month] = [Number(found[1]), Number(found[2])];
  return day > month && month <= 12 ? points(at, at + found[0].length, { grain: 'day', day, month }) : null;
}

/** ngày 15 … */
const ALONE = sticky('ngày ?(\\d{1,2})(?![\\d%]| ?[/.]\\d)');
/** tháng sau | tháng kế tiếp: whichever month comes after the one concerned */
export const MONTH_AFTER = 'tháng (?:sau|kế tiếp|tiếp theo|liền kề|liền sau|kế sau|tiếp sau)(?: liền kề)?';
/** hàng tháng is a word of its own; these are not: của tháng sau | tháng kế tiếp | của tháng | của tháng báo cáo */
const EVERY_MONTH = sticky(
  ` (?:(?:của |trong )?(?:(${MONTH_AFTER})|tháng báo cáo)|(?:của |trong )tháng|các tháng)${END}(?! ?\\d)`,
);

function everyMonth(at: number, [all, after]: RegExpExecArray): Pick<Point, 'everyMonth' | 'monthAfter'> {
  const to = at + all.length;
  return { everyMonth: true, ...(after === undefined ? {} : { monthAfter: [to - after.length, to] }) };
}

/** ngày 15 | ngày 15 tháng cuối quý | ngày 05 của tháng sau | mùng 5 */
export const dayAlone: Pattern = {
  starts: ['ngày'],
  read({ text, at }) {
    const found = matchAt(ALONE, text, at);
    if (!found) return null;
    return withPeriod(text, at, at + found[0].length, Number(found[1]));
  },
};

/** A day with the month of each quarter, or each month, that is said behind it; else it lacks its month. */
export function withPeriod(text: string, from: number, end: number, day: number): Element {
  const quarter = monthOfQuarterTail(text, end);
  if (quarter) return points(from, quarter.to, { grain: 'day', day, ...quarter.fields });
  const month = matchAt(EVERY_MONTH, text, end);
  if (month) return points(from, end + month[0].length, { grain: 'day', day, ...everyMonth(end, month) });
  return points(from, end, { grain: 'day', day });
}

/** 17 in "17-20/11" and "từ 17 đến 20/11" | 03, 04 in "03, 04 và 05 tháng 6": days whose month comes at the end */
const HEAD = sticky(
  '(\\d{1,2})(?= ?(?:-|,|và|đến|tới|&) ?(?:đến )?(?:hết )?(?:ngày )?\\d{1,2}(?: ?(?:-|,|và|&) ?(?:ngày )?\\d{1,2}){0,9} ?(?:/ ?\\d{1,2}(?!\\d)|tháng ?\\d|(?:hàng|mỗi) tháng|\\. ?\\d{1,2} ?\\. ?\\d{4}|\\.\\d{1,2}(?! ?[.\\d])))',
);

export const dayHead: Pattern = {
  starts: ['0-', '0,', '0a', '0*'],
  read({ text, at, chain }) {
    // "tuần 1, 2 và 3 tháng 6": the second week, not 2 June.
    const found = chain?.grain === 'week' ? null : matchAt(HEAD, text, at);
    return found ? points(at, at + found[0].length, { grain: 'day', day: Number(found[1]) }) : null;
  },
};
