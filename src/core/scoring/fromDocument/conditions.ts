import { oneLine } from '../../text/index.ts';
import type { Condition } from '../model.ts';
import type { Draft } from './draft.ts';

/** Words that put a unit out of the ranking. */
export const EXCLUDES =
  /không (?:được )?(?:xếp loại|xếp hạng|bình xét|xét(?: thi đua| khen thưởng| danh hiệu|[\s).]*$))(?!\p{L})/iu;
const NO_REPORT =
  /(?:không|chưa) (?:gửi|nộp|có)[^.;]*(?:tự chấm|bản chấm điểm|bảng chấm điểm|báo cáo[^.;]*chấm điểm)/iu;

/** A row whose points are the words "không xếp loại" is a condition and no criterion. */
export function conditionOf({ row, text }: Draft): Condition | undefined {
  if (Object.keys(row.amounts).length > 0 || !row.words.some((words) => EXCLUDES.test(words)))
    return undefined;
  const reason = oneLine(text);
  return NO_REPORT.test(text)
    ? { when: 'no-self-report', effect: 'exclude', reason }
    : { when: 'flag', flag: reason, effect: 'exclude', reason };
}
