import type { Element } from '../elements.ts';
import type { Pattern } from './pattern.ts';
import { compile, END, matchAt, sticky } from './sticky.ts';

/** 17h00 | 17 giờ 30 phút | 17:00 | 7h30' | 17g | 10 giờ sáng | 3 giờ chiều | 24h */
const CLOCK = sticky(
  `(\\d{1,2})(?: ?(?:giờ|h|g) ?(?:(\\d{2})(?:'|’|p| ?phút|h|${END})|${END}(?! (?:làm|trước|sau|kể|từ|đầu)${END}))| ?: ?(\\d{2})(?!\\d)(?:h| giờ)?)( sáng| trưa| chiều| tối)?`,
);
const NOON = 12;

export const clock: Pattern = {
  starts: ['0a', '0:'],
  read({ text, at }) {
    const found = matchAt(CLOCK, text, at);
    if (!found) return null;
    const [all, hours, minutes, afterColon, half] = found;
    const isLate = half === ' chiều' || half === ' tối';
    const hour = Number(hours) + (isLate && Number(hours) < NOON ? NOON : 0);
    const minute = Number(minutes ?? afterColon ?? 0);
    if (hour > 24 || minute > 59) return null;
    return { is: 'time', time: `${two(hour)}:${two(minute)}`, from: at, to: at + all.length };
  },
};

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** T7 is Saturday only before its date, beside Sunday, or every week; else it is July. */
const SHORT =
  't[2-7](?=\\)?,? ?(?:ngày ?\\d{1,2} ?(?:[/.-]|tháng)|(?<=[\\d),] )\\d{1,2} ?/ ?\\d{1,2}(?!\\d))|(?: ?,| và|-)? ?(?:cn|chủ nhật)(?!\\p{L})| (?:hàng|mỗi) tuần)';
const DAY = `(?:(?:thứ )(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|cn|${SHORT})`;
/** T7 ngày 23/5 | thứ Hai | ngày thứ 6 | thứ Hai và thứ Năm | thứ 2, 4, 6 | thứ Bảy, Chủ nhật | thứ Hai đến thứ Sáu */
const WEEKDAYS = sticky(
  `(?:các )?(?:ngày )?${DAY}${END}(?:(?: ?, ?| và | ?- ?| đến | hoặc )(?:ngày )?(?:${DAY}|[2-7](?!\\d| ?/))${END}){0,6}`,
);
const DAY_NAMES = compile('(hai|ba|tư|năm|sáu|b[ảẩ]y|[2-7])(?![\\p{L}\\d])|chủ nhật|cn', 'gu');
const NAMES = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

export const weekdays: Pattern = {
  needs: ['thứ', 'chủ', 'cn', 't2', 't3', 't4', 't5', 't6', 't7'],
  starts: ['thứ', 'chủ', 'ngày', 'các', 'cn', 't'],
  read({ text, at }): Element | null {
    const found = matchAt(WEEKDAYS, text, at);
    if (!found) return null;
    return { is: 'weekdays', days: dayNumbers(found[0]), from: at, to: at + found[0].length };
  },
};

/** "thứ hai đến thứ sáu" → 1 … 5 */
function dayNumbers(text: string): number[] {
  const all = [...text.matchAll(DAY_NAMES)].map(({ 1: name }) => {
    if (name === undefined) return 7;
    return /\d/u.test(name) ? Number(name) - 1 : NAMES.indexOf(name.replace('bẩy', 'bảy')) + 1;
  });
  const [first, last] = all;
  if (all.length !== 2 || first === undefined || last === undefined || !/ đến | ?- ?/u.test(text)) return all;
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i);
}
