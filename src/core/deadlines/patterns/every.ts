import type { Cut, Element, ElementOf } from '../elements.ts';
import type { Recurrence } from '../model.ts';
import type { Pattern } from './pattern.ts';
import { END, endAt, matchAt, sticky } from './sticky.ts';

type Freq = NonNullable<Recurrence['freq']>;
export const FREQ: Record<string, Freq> = {
  ngày: 'DAILY',
  tuần: 'WEEKLY',
  tháng: 'MONTHLY',
  quý: 'QUARTERLY',
  năm: 'YEARLY',
};
const PER = { ngày: 'day', tuần: 'week', tháng: 'month', quý: 'quarter', năm: 'year' } as const;
type Unit = keyof typeof PER;

const UNIT = '(ngày(?! làm việc)|tuần|tháng|quý|năm(?! học))';
const isUnit = (word: string | undefined): word is Unit => word !== undefined && word in PER;
export const made = (from: number, to: number, ...every: Recurrence[]): ElementOf<'every'> => ({
  is: 'every',
  every,
  from,
  to,
});

/** What offices count besides "lần". */
const COUNTED =
  'buổi|cuộc|kỳ|đợt|tin ?/ ?bài|bài|tin|hội nghị|báo cáo|chuyên đề|phiên|lượt|phóng sự|tập|văn bản|chương trình|bản';
/** 02 lần/tháng | ít nhất 01 ngày/tháng | 1 lần trong năm | 2 lần mỗi tuần | 01 cuộc/quý | 2 lần một năm | 01 lần/01 năm */
const TIMES = sticky(
  `(?:(ít nhất|tối thiểu|không ít hơn|không dưới|từ|trung bình|tối đa|không quá) )?(\\d{1,3}) ?(?:-\\d )?(?!ngày (?:làm việc )?(?:đầu|cuối))((?:lần|ngày|${COUNTED})(?:,? \\p{L}+){0,3}|\\p{L}+(?: \\p{L}+)?) ?(?:/ ?(?:0?1 ?)?|trong (?:một |1 )?|mỗi |hàng |một |1 |trên )${UNIT}${END}(?! ?\\d)( trở lên)?`,
);
/** mỗi tháng 2 lần | hàng quý họp 01 lần | năm 2 lần | một năm hai lần | mỗi tuần 2 tin, bài */
const TIMES_TURNED = sticky(
  `(?:định kỳ (?=mỗi|hàng))?(ít nhất |tối thiểu )?(?:(?:(mỗi|hàng)|trong|1|01) )?${UNIT} (?:(?<=(?:mỗi|hàng) \\p{L}+ )(họp|tổ chức|kiểm tra|sinh hoạt|giao ban|đối thoại|tự kiểm tra) )?(ít nhất |tối thiểu |từ )?(\\d{1,3}|một) (lần|(?:${COUNTED})(?:, ?(?:${COUNTED}))*)${END}( trở lên)?(?! ?/)`,
);

const AT_LEAST = /^(?:ít nhất|tối thiểu|không ít hơn|không dưới|từ)/u;

export const times: Pattern = {
  starts: ['0a', '0-', 'ít', 'tối', 'không', 'từ', 'trung'],
  read({ text, at }) {
    const found = matchAt(TIMES, text, at);
    if (!found || !isUnit(found[4])) return null;
    const one = count(at, found[0], found[4], found[2], AT_LEAST.test(found[1] ?? '') || found[5]);
    return { ...one, ...countedNoun(at, found[0], found[3] ?? '') };
  },
};

export const timesTurned: Pattern = {
  needs: ['lần', 'mỗi', 'hàng'],
  starts: ['0a', 'ít', 'tối', 'định', 'mỗi', 'hàng', 'trong', 'ngày', 'tuần', 'tháng', 'quý', 'năm'],
  read({ text, at }) {
    const found = matchAt(TIMES_TURNED, text, at);
    if (!found) return null;
    const { 0: all, 1: least, 2: each, 3: unit, 4: deed, 5: least2, 6: n, 7: noun = '', 8: more } = found;
    const atLeast = least ?? least2 ?? more;
    const isOdd = n === 'một' ? (each ?? atLeast) === undefined : noun !== 'lần' && each === undefined;
    if (!isUnit(unit) || isOdd) return null;
    const what = deed ? { counted: cutOf(at, all, deed) } : countedNoun(at, all, noun);
    return { ...count(at, all, unit, n === 'một' ? '1' : n, atLeast), ...what };
  },
};

const cutOf = (at: number, all: string, words: string): Cut => {
  const from = at + all.indexOf(words);
  return [from, from + words.length];
};

/** What is counted, unless it is just "lần", is left to the note. */
function countedNoun(at: number, all: string, noun: string): { counted?: Cut } {
  const from = at + all.search(/\d/u) + (/\d+ ?/u.exec(all)?.[0].length ?? 0);
  return noun === 'lần' ? {} : { counted: [from, from + noun.length] };
}

function count(
  at: number,
  all: string,
  unit: Unit,
  n: string | undefined,
  atLeast: unknown,
): ElementOf<'every'> {
  const times = { n: Number(n), per: PER[unit], ...(atLeast ? { atLeast: true } : {}) };
  return made(at, at + all.length, { freq: FREQ[unit] ?? 'YEARLY', times });
}

/** 06 tháng/lần | 2 tuần một lần | quý/lần | tháng một lần | mỗi 6 tháng | 3 năm 1 lần */
const INTERVAL = sticky(
  `(?:(?:định kỳ|mỗi|cứ|hàng) (?:mỗi )?)?(?:(\\d{1,2}) )?${UNIT}(?: ?/ ?(?:0?1 |một )?| (?:một|1|01) )lần${END}`,
);
/** 01 lần/6 tháng | 1 lần trong 2 năm */
const ONCE_IN = sticky(`(?:0?1|một) lần ?(?:/|trong|mỗi) ?(\\d{1,2}) ${UNIT}${END}`);
/** định kỳ 6 tháng | mỗi 3 tháng | cứ 02 tuần */
const EACH_N = sticky(
  `(?:định kỳ(?: hàng| mỗi)?|mỗi|cứ(?: mỗi)?|hàng|từng) (\\d{1,2}) ${UNIT}${END}(?! (?:đầu|cuối))`,
);
/** hàng tháng | mỗi quý | định kỳ năm | theo tháng (but "theo ngày gửi" is a certain day) | từng tuần | các quý trong năm | của mỗi năm */
const EACH = sticky(
  `(?!theo ngày (?!và|hoặc)\\p{L})(?:(?:của |định kỳ )?(?:theo )?(?:hàng|mỗi|từng)(?: một)? ${UNIT}|(?:báo cáo )?định kỳ (?:theo )?${UNIT}|theo ${UNIT}|các (tuần|tháng|quý)(?: trong năm(?! học)|(?= trong năm học)))${END}(?! ?\\d| (?:này|sau|tới|[ivx]+${END}))`,
);
/** , quý | và năm | , 6 tháng | / năm | , hàng năm | , 01 năm */
const MORE = sticky(
  `(?: ?, ?và | ?, ?| ?/ ?| và | hoặc | ?& ?| ?- ?| ?; ?)(?:định kỳ )?(?:(?:sơ kết |tổng kết |báo cáo )?)(?:hàng |mỗi |từng |cả |theo )?(?:(\\d{1,2}) )?${UNIT}${END}(?! ?[\\d:]| ?/(?! ?(?:tuần|tháng|quý|năm)${END})|( (?:này|sau|tới|trước|chậm nhất|vào|ngày|làm việc|một lần|đầu|cuối|[1-4ivx]+${END})))`,
);
/** 6 tháng, 9 tháng và năm | 06 tháng và hàng năm | báo cáo quý, 6 tháng, năm: where a clause begins, since "thi đua 6 tháng, 9 tháng" is a name */
const LIST_HEAD = sticky(
  `(?:(?:sơ kết|báo cáo|tổng kết|định kỳ)(?: (tháng|quý))? ?,? ?)?(\\d{1,2}) ${UNIT}(?=(?: ?, ?| và | ?/ ?|, và )(?:\\d{1,2} tháng ?(?:,|và) ?)?(?:sơ kết |tổng kết |báo cáo |cả |hàng )?(?:\\d{1,2} )?(?:năm|quý|tháng)(?! ?\\d| (?:đầu|cuối|sau)))`,
);
/** tháng, quý, năm | báo cáo tháng, quý, 6 tháng, năm: where a clause begins */
const UNIT_LIST = sticky(
  `(?:(?:sơ kết|báo cáo|tổng kết) )?${UNIT}(?=(?: ?, ?| và | ?/ ?)(?:hàng |\\d{1,2} )?(?:tuần|tháng|quý|năm)(?! ?\\d| [ivx]+${END})${END}(?! (?:đầu|cuối|sau)))`,
);
/** đầu in "sáng thứ Hai đầu tuần": a weekday says which week only where one is named, so it is each */
const WEEK_END = sticky(
  `(?<=(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|cn) )(?:đầu|cuối) (tuần)${END}(?! (?:này|sau|tới|thứ|\\d))`,
);
/** thường niên | thường kỳ hàng … */
const YEARLY = sticky(`thường niên${END}`);

/** Units at the head of a form, so that "tháng 5" is not asked for "mỗi …". */
const UNIT_STARTS = Object.keys(FREQ);

/** A form whose match gives an interval and a unit; more units may follow: "hàng tháng, quý, năm". */
function everyForm(
  form: RegExp,
  read: (found: RegExpExecArray) => Recurrence[],
  where: Pick<Pattern, 'starts' | 'needs'> & { opensClause?: true },
): Pattern {
  return {
    ...where,
    read({ text, at, atClauseStart }) {
      const found = where.opensClause && !atClauseStart ? null : matchAt(form, text, at);
      return found && readMore(text, at, read(found), at + found[0].length);
    },
  };
}

const counted = ([, n, unit]: RegExpExecArray) => [recurrence(n, unit)];
const single = ([, ...units]: RegExpExecArray) => [recurrence(undefined, units.find(Boolean))];
const listed = ([, before, n, unit]: RegExpExecArray) => [
  ...(before === undefined ? [] : [recurrence(undefined, before)]),
  recurrence(n, unit),
];

const yearly: Pattern = {
  starts: ['thường'],
  read({ text, at }) {
    const to = endAt(YEARLY, text, at);
    return to === undefined ? null : made(at, to, { freq: 'YEARLY' });
  },
};

/** In the order in which they are asked. */
export const everyForms: readonly Pattern[] = [
  yearly,
  everyForm(INTERVAL, counted, {
    starts: ['định', 'mỗi', 'cứ', 'hàng', '0a', ...UNIT_STARTS],
    needs: ['lần'],
  }),
  everyForm(ONCE_IN, counted, { starts: ['0a'], needs: ['lần'] }),
  everyForm(EACH_N, counted, { starts: ['định', 'mỗi', 'cứ', 'hàng', 'từng'] }),
  everyForm(LIST_HEAD, listed, { starts: ['0a', 'sơ', 'báo', 'tổng', 'định'], opensClause: true }),
  everyForm(EACH, single, { starts: ['hàng', 'mỗi', 'từng', 'của', 'định', 'theo', 'báo', 'các'] }),
  everyForm(UNIT_LIST, single, { starts: ['sơ', 'báo', 'tổng', ...UNIT_STARTS], opensClause: true }),
  everyForm(WEEK_END, single, { starts: ['đầu', 'cuối'], needs: ['tuần'] }),
];

/** 6 tháng → every six months; 9 tháng do not divide a year, so they are a yearly report of that name. */
function recurrence(n: string | undefined, unit: string | undefined): Recurrence {
  const freq = FREQ[unit ?? ''] ?? 'YEARLY';
  const interval = Number(n ?? 1);
  if (freq === 'MONTHLY' && interval > 1 && interval < 12 && 12 % interval !== 0)
    return { freq: 'YEARLY', label: `${interval} tháng` };
  return interval > 1 ? { freq, interval } : { freq };
}

const MOST = 12;

function readMore(text: string, at: number, first: readonly Recurrence[], end: number): Element {
  const all = [...first];
  let to = end;
  while (all.length < MOST) {
    const found = matchAt(MORE, text, to);
    if (!found) break;
    all.push(recurrence(found[1], found[2]));
    to += found[0].length;
  }
  return made(at, to, ...all);
}

/** 05 ngày làm việc đầu quý | ngày làm việc đầu tiên của tháng | 3 ngày cuối tháng | ngày làm việc thứ 5 của tháng */
const WORKDAYS = sticky(
  `(?:(\\d{1,2}) )?ngày làm việc (?:(đầu)(?: tiên)?|(cuối)(?: cùng)?|thứ (\\d{1,2}))(?: của| trong)?(?: hàng| mỗi| từng)? (tuần|tháng|quý|năm)${END}(?! ?\\d)( (?:sau|tiếp theo|kế tiếp))?`,
);

export const workdays: Pattern = {
  needs: ['làm'],
  starts: ['0a', 'ngày'],
  read({ text, at }) {
    const found = matchAt(WORKDAYS, text, at);
    if (!found) return null;
    const n = Number(found[1] ?? 1);
    const nth = Number(found[4]);
    const span = found[2] ? { from: 1, to: n } : found[3] ? { from: -n, to: -1 } : { from: nth, to: nth };
    return made(at, at + found[0].length, { freq: FREQ[found[5] ?? ''] ?? 'YEARLY', workdays: span });
  },
};
