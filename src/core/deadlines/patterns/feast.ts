import type { Pattern } from './pattern.ts';
import { END, matchAt, sticky } from './sticky.ts';

/** Tết Nguyên đán Bính Ngọ năm 2026 | rằm tháng 8 | Trung thu: their days are of the moon or of a custom */
const FEAST = sticky(
  `(?:tết|rằm|trung thu|giỗ tổ|vu lan|phật đản|giáng sinh|noel)${END}(?: (?!(?:trước|sau|đến|hoàn|từ|và|hoặc|chậm|trong|ngày)${END})\\p{L}+){0,6}(?: \\d{1,4}(?![/.\\d]))?`,
);
/** ngày 10/3 âm lịch | 15 tháng 8 (âm lịch) */
const LUNAR = sticky(
  `(?:ngày ?)?\\d{1,2} ?(?:[/.-]|tháng) ?\\d{1,2}(?: ?(?:[/.-]|năm) ?\\d{4})? ?\\(?(?:âm lịch|al)${END}`,
);

/** What no calendar of the sun tells stays words. */
export const feast: Pattern = {
  needs: ['tết', 'rằm', 'trung', 'giỗ', 'vu', 'phật', 'giáng', 'noel', 'âm', 'al'],
  starts: ['tết', 'rằm', 'trung', 'giỗ', 'vu', 'phật', 'giáng', 'noel', 'ngày', '0/', '0.', '0-', '0a'],
  read({ text, at }) {
    const found = matchAt(FEAST, text, at) ?? matchAt(LUNAR, text, at);
    return found && { is: 'text', from: at, to: at + found[0].length };
  },
};
