import type { Pattern } from './pattern.ts';
import { END, matchAt, sticky } from './sticky.ts';

/** The first and the last month of the moon. */
export const LUNAR_NAMES = 'giêng|chạp';

/** Tết Nguyên đán Bính Ngọ năm 2026 | rằm tháng 8 | Trung thu: their days are of the moon or of a custom */
const FEAST = sticky(
  `(?:tết|rằm|trung thu|giỗ tổ|vu lan|phật đản|giáng sinh|noel)${END}(?: (?!(?:trước|sau|đến|hoàn|từ|và|hoặc|chậm|trong|ngày)${END})\\p{L}+){0,6}(?: \\d{1,4}(?![/.\\d]))?`,
);
/** ngày 10/3 âm lịch | 15 tháng 8 (âm lịch) | tháng 4 (ÂL) */
const LUNAR = sticky(
  `(?:(?:ngày ?)?\\d{1,2} ?(?:[/.-]|tháng)|tháng) ?\\d{1,2}(?: ?(?:[/.-]|năm) ?\\d{4})? ?\\(?(?:âm lịch|âl|al)${END}`,
);
/** 23 tháng chạp | cuối tháng giêng: months that only the moon has */
const LUNAR_MONTH = sticky(
  `(?:(?:đầu|giữa|cuối|trong) |(?:ngày ?)?\\d{1,2} ?)?tháng (?:${LUNAR_NAMES})${END}`,
);

const NAMES = ['tết', 'rằm', 'trung', 'giỗ', 'vu', 'phật', 'giáng', 'noel'];

/** What no calendar of the sun tells stays words. */
export const feast: Pattern = {
  needs: [...NAMES, 'âm', 'âl', 'al', 'giêng', 'chạp'],
  starts: [...NAMES, ...'ngày tháng đầu giữa cuối trong 0/ 0. 0- 0a'.split(' ')],
  read({ text, at }) {
    const found = matchAt(FEAST, text, at) ?? matchAt(LUNAR, text, at) ?? matchAt(LUNAR_MONTH, text, at);
    return found && { is: 'text', from: at, to: at + found[0].length };
  },
};
