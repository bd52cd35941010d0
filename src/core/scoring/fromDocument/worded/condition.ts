import type { Condition } from '../../model.ts';
import { bareLine, onlyWords, UNITS, wordsOf } from './words.ts';

const NO_REPORT =
  /(?:không|chưa)\s+(?:gửi|nộp|có)\s+(?:(?:báo\s+cáo|bản|bảng|phiếu)\s+)*(?:tự\s+)?(?:chấm|đánh\s+giá)(?:\s+điểm)?/iu;
const OUT =
  /không\s+(?:được\s+)?(?:xếp\s+loại|xếp\s+hạng)(?:\s*(?:,|và)\s*(?:không\s+)?(?:xếp\s+loại|xếp\s+hạng))?/iu;
const FILLERS = wordsOf(UNITS, 'thì, nào, các, những, trường hợp, nếu, sẽ, thi đua, về');

/** "Đơn vị không gửi bản tự chấm điểm thì không xếp loại": of conditions in words the one that needs no mark by hand. */
export function readCondition(line: string): Condition | undefined {
  const text = bareLine(line);
  const [report, out] = [NO_REPORT.exec(text), OUT.exec(text)];
  if (!report || !out || report.index > out.index) return undefined;
  if (!onlyWords(text.replace(NO_REPORT, ' ').replace(OUT, ' '), FILLERS)) return undefined;
  return { when: 'no-self-report', effect: 'exclude', reason: report[0] };
}
