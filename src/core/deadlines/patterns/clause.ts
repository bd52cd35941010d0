import { compile, endAt, sticky } from './sticky.ts';

/**
 * Where a free text ends that belongs to a pattern (a condition, a reference, an anchor): at the end of its sentence
 * or bracket, or where a time of its own begins.
 */
const HARD: ReadonlySet<string> = new Set(';()');
/** What a clause can end at: most characters are letters. */
const MAY_END: ReadonlySet<string> = new Set([...HARD, ...'. ,-/']);
/** A full stop ends a sentence unless it shortens a word ("TP. Cần Thơ", "TP.HCM") or stands in a number. */
const SHORTENED = compile('(?:^|[^\\p{L}])(?:tp|tx|tt|q|p|h|đ|đc|gs|ts|ths|pgs|bs|ks|st|số|no|t)$', 'u');

/** How a time of its own begins; only asked, never read. */
export const POINT =
  '(?:ngày (?:\\d|cuối)|\\d{1,2} ?/ ?\\d|\\d{1,2}[.-]\\d{1,2}[.-]\\d{4}|\\d{1,2} tháng|các tháng \\d|tháng ?\\d|t\\d{1,2} ?/ ?\\d{4}|quý ?[ivx\\d]|năm \\d{4}|năm học|học k[ỳì] ?[i12]|giai đoạn \\d|(?:19|20)\\d\\d(?!\\d)|(?:đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần) (?:tháng|quý|năm)|\\d{1,2} ?(?:giờ|h|:)|tuần \\d|\\d+ tháng (?:đầu|cuối)|hết (?:tháng|quý|năm|ngày)|nửa (?:đầu|cuối))';
const LEAD =
  '(?:trước(?: ngày| tháng| quý| năm)?|(?:chậm|muộn|trễ) nhất(?: là)?(?: đến| vào| trong| hết)*|không (?:muộn|chậm|trễ) hơn|không quá|trong|từ|đến(?: hết)?|hoàn thành(?: trước| trong| vào| xong)?|xong(?: trước| trong)?|vào|sau)';
const MILD = '(?:dự kiến|phấn đấu|thời gian|thực hiện|hoàn thành|xong|báo cáo|gửi báo cáo|thời hạn)';
/** Begins a time only with something that leads to it: "… trước ngày 30/6", "… dự kiến quý II". */
const LED = sticky(
  `(?:(?:và |, )?(?:${MILD}:? )*${LEAD} ${POINT}|(?:dự kiến|phấn đấu|thường xuyên)(?!\\p{L})|(?:ít nhất |tối thiểu )?\\d{1,2} lần ?/)`,
);
/** After a comma or "và" a time may stand without a lead, and a period may begin. */
const AFTER_COMMA = sticky(
  `(?:${MILD}:? )*(?:${LEAD} )?(?:${POINT}|(?:định kỳ |báo cáo )?(?:hàng|mỗi|định kỳ)(?!\\p{L})|thường xuyên|đột xuất|khi (?:có|cần)|theo (?!dõi)|sau khi|ngay sau|đã hoàn thành|chậm nhất|\\d{1,2} (?:ngày|tháng|tuần|lần))`,
);

export interface ClauseOptions {
  /** Citations hold dates: "Kế hoạch số 63/KH-HĐTĐKT ngày 12/11/2021". */
  commas?: 'inside' | 'end';
}

const LONGEST = 600;

/** From `at` on; linear, for each place is looked at once with bounded patterns. */
export function clauseEnd(text: string, at: number): number {
  const last = Math.min(text.length, at + LONGEST);
  for (let i = at; i < last; i += 1) {
    const char = text.charAt(i);
    if (!MAY_END.has(char)) continue;
    if (HARD.has(char) || endsSentence(text, i)) return trimmed(text, at, i);
    const joint = endAt(JOINT, text, i);
    if (
      (char === ' ' && startsTime(text, i + 1, LED)) ||
      (joint !== undefined && startsTime(text, joint, AFTER_COMMA))
    )
      return trimmed(text, at, i);
  }
  return nextHard(text, last);
}

function nextHard(text: string, at: number): number {
  if (at >= text.length) return text.length;
  for (let i = at; i < text.length; i += 1) if (HARD.has(text.charAt(i)) || endsSentence(text, i)) return i;
  return text.length;
}

export function endsSentence(text: string, at: number): boolean {
  if (text.charAt(at) !== '.') return false;
  const next = text.charAt(at + 1);
  if (next !== '' && next !== ' ' && next !== ')' && next !== '"') return false;
  return next === '' || !SHORTENED.test(text.slice(Math.max(0, at - 6), at));
}

const JOINT = sticky('(?: ?, ?(?:và |hoặc )?| (?:và|hoặc) | ?- | ?/ )');

function startsTime(text: string, at: number, pattern: RegExp): boolean {
  return endAt(pattern, text, at) !== undefined;
}

/** Without "và", commas and blanks at its end. */
function trimmed(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[ ,-]/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}
