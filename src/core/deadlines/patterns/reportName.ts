import { FREQ, made } from './every.ts';
import type { Pattern } from './pattern.ts';
import { END, matchAt, sticky } from './sticky.ts';

const AT_HOUR = '(?:\\d{1,2} ?(?:giờ|h) ?(?:\\d{2})?(?: phút)?,? )?';
const LED = '(?= ?[:(,-]? ?(?:(?:xong|trước|chậm nhất|muộn nhất|không quá|đến|trong|vào|là) ){0,4}';
const WEEKDAY = '(?:ngày |sáng |chiều )?(?:thứ \\p{L}+|chủ nhật)(?! (?:hàng|mỗi))';
const BARE_DAY = 'ngày \\d{1,2}(?!\\d| ?[/.-] ?\\d| (?:của |trong )?(?:hàng |mỗi )?tháng)';
const NAME = sticky(
  `(?:báo cáo|bc) (?:(tuần)(?: gửi)?${END}${LED}${AT_HOUR}${WEEKDAY})|(tháng|quý)(?: gửi)?${END}${LED}${AT_HOUR}${BARE_DAY}))`,
);

/** báo cáo tháng: trước ngày 20 | báo cáo tuần trước 15 giờ thứ Năm: its name says how often a bare day comes back */
export const reportName: Pattern = {
  starts: ['báo', 'bc'],
  needs: ['báo cáo tuần', 'báo cáo tháng', 'báo cáo quý', 'bc tuần', 'bc tháng', 'bc quý'],
  read({ text, at }) {
    const found = matchAt(NAME, text, at);
    if (!found) return null;
    const to = at + found[0].length;
    const freq = FREQ[found[1] ?? found[2] ?? ''];
    return freq ? { ...made(at, to, { freq }), named: [at, to] } : null;
  },
};
