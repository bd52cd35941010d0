import type { Element } from '../elements.ts';
import { clauseEnd, POINT } from './clause.ts';
import type { Pattern } from './pattern.ts';
import { UNITS } from './relative.ts';
import { compile, END, matchAt, sticky } from './sticky.ts';

const condition = (from: number, textFrom: number, to: number): Element => ({
  is: 'condition',
  words: [textFrom, to],
  from,
  to,
});

/** cho đến khi … | đến khi … */
const UNTIL = sticky(`(?:cho |kéo dài )?(?:đến|tới) khi${END} ?`);
/** khi có … | sau khi … | trong trường hợp … | mỗi khi …; "ngay" before it is left to the note */
const WHEN = sticky(
  `(?:(?:sau|từ|kể từ|tính từ) khi|(?:mỗi |trong |trước |từng )?khi|trước khi|(?:trong )?(?:các )?trường hợp(?= (?:có|phát sinh|đột xuất|cần))|nếu)${END} ?`,
);
/** ngay sau hội nghị | sau kỳ họp | trước đại hội | kể từ ngày ký | tại phiên họp: an event, where no time follows */
const EVENT = sticky(
  `(?:ngay )?(?:sau|trước)(?: thời điểm(?= ngày \\p{L}))? (?=\\p{L})(?!${POINT}|ngày ?(?:$|:)|(?:đó|này|đây|mắt|hết|hạn|thời hạn|thời điểm|tiên|và|hoặc|là|năm|tháng|quý|tuần|ngày (?:mai|thứ|mùng|nghỉ)|khi|tết|kỳ nghỉ|giờ|lúc|cùng|các ngày|dịp|mốc|chủ nhật|thứ|đầu|giữa|cuối|mùng|\\d)${END})|(?:kể |tính |bắt đầu )?từ ngày (?=\\p{L})(?!(?:đầu|cuối|thứ|mai|nay|mùng)${END})|(?:tại|trong) (?=(?:kỳ họp|phiên họp|hội nghị|đại hội|cuộc họp|buổi họp|buổi lễ)${END})`,
);
/** Also inside a clause: có hiệu lực kể từ ngày ký */
const SINCE = sticky('(?:kể|tính) từ ngày (?=\\p{L})(?!(?:đầu|cuối|thứ|mai|nay|mùng)(?!\\p{L}))');
/** đột xuất | khi đột xuất | phát sinh | đột xuất (nếu có) | tùy tình hình */
const SUDDEN = sticky(
  `(?:báo cáo )?(?:đột xuất|phát sinh)${END}(?: (?:khi|theo|nếu))?|tùy (?:theo|thuộc|vào|tình hình|từng)${END}`,
);

/** khi có phát sinh | Sau khi có Quy chế của TW | đột xuất */
export const when: Pattern = {
  needs: ['khi', 'hợp', 'nếu'],
  starts: [
    'khi',
    'ngay',
    'sau',
    'mỗi',
    'trước',
    'trong',
    'các',
    'trường',
    'nếu',
    'từ',
    'kể',
    'tính',
    'từng',
    'cho',
    'đến',
    'tới',
    'kéo',
  ],
  read({ text, at }) {
    const until = matchAt(UNTIL, text, at);
    if (until) {
      const to = clauseEnd(text, at + until[0].length);
      return { is: 'endCondition', words: [at + until[0].length, to], from: at, to };
    }
    const found = matchAt(WHEN, text, at);
    if (!found) return null;
    const from = at + found[0].length;
    const to = clauseEnd(text, from);
    if (/^nếu/u.test(found[0]) && to - from < 4) return null;
    return countedFrom(text, at, to) ?? condition(at, /^trước|^nếu|hợp/u.test(found[0]) ? at : from, to);
  },
};

export const sudden: Pattern = {
  starts: ['đột', 'phát', 'tùy', 'tuỳ', 'báo'],
  read({ text, at }) {
    const found = matchAt(SUDDEN, text, at);
    if (!found) return null;
    const goesOn = /(?:khi|theo|nếu)$/u.test(found[0]) || /^tùy/u.test(found[0]);
    const to = goesOn ? clauseEnd(text, at + found[0].length) : at + found[0].length;
    return condition(at, at, to);
  },
};

/** Only where a clause begins: "trình bày trước hội đồng" is no time. */
export const event: Pattern = {
  starts: ['ngay', 'sau', 'trước', 'kể', 'tính', 'từ', 'bắt', 'tại', 'trong'],
  read({ text, at, atClauseStart }) {
    const found = atClauseStart ? matchAt(EVENT, text, at) : matchAt(SINCE, text, at);
    if (!found) return null;
    const to = clauseEnd(text, at + found[0].length);
    return countedFrom(text, at, to) ?? condition(at, at, to);
  },
};

/** Words before the number of days, and the number itself. */
const HOW_LONG =
  '((?:(?:trong(?: vòng| thời gian| thời hạn| khoảng)?|thời hạn|ít nhất|tối thiểu|khoảng|chậm nhất|không quá|tối đa)(?: là)? )*)(\\d{1,3}) (ngày làm việc|ngày|tuần|tháng)';
const LATEST = /chậm nhất|không quá|tối đa/u;
/** trước ngày họp 03 ngày làm việc | sau khi nhận hồ sơ trong thời hạn 15 ngày: so many days from the event */
const COUNTED = compile(
  `^((?:trước|sau)(?: khi)?|(?:kể |tính )?từ(?: khi)?) (.+?),? ${HOW_LONG}(?=$| ?,)`,
  'u',
);
/** "sau khi nhận hồ sơ, trong 5 ngày": a comma ends the event, not what is counted from it */
const AFTER_EVENT = sticky(` ?, ?${HOW_LONG}${END}(?! ?(?:/|lần|một lần|đầu|cuối))`);

function countedFrom(text: string, from: number, eventTo: number): Element | null {
  const to = eventTo + (matchAt(AFTER_EVENT, text, eventTo)?.[0].length ?? 0);
  const found = COUNTED.exec(text.slice(from, to));
  if (!found) return null;
  const [all, side = '', anchor = '', how = '', n, unit = ''] = found;
  // "sau khi có kế hoạch 6 tháng, …": more may follow only where it is said that days are counted.
  if (from + all.length < to && how === '') return null;
  const start = from + side.length + 1;
  return {
    is: 'relative',
    value: {
      duration: { n: Number(n), unit: UNITS[unit] ?? 'day' },
      ...(side.startsWith('trước') ? { direction: 'before' as const } : {}),
      ...(LATEST.test(how) ? { bound: 'inclusive' as const } : {}),
    },
    anchor: [start, start + anchor.length],
    from,
    to: from + all.length,
  };
}
