import type { Point } from '../elements.ts';
import { END, matchAt, sticky } from './sticky.ts';

/** /2025 | //2025 | - 2025 | .2025 | năm 2025 | , năm 2025 | của năm 2025 | (năm 2025) */
const FULL = sticky(
  '(?: ?(?:,|//?|\\.|--?) ?| ?)(?:của |trong )?(?:năm ?)?((?:19|20)\\d\\d)(?!\\d|[.,]\\d)| ?\\((?:của )?(?:năm ?)?((?:19|20)\\d\\d)\\)',
);
const MAY_START: ReadonlySet<string> = new Set(' ,/.(-n');
/** năm sau | của năm kế tiếp | năm sau liền kề | năm báo cáo | năm trước kỳ báo cáo | của kỳ báo cáo */
const OFFSET = sticky(
  `(?: ?, ?| )(?:của )?(?:kỳ (?:báo cáo|đánh giá)|năm (?:(sau|kế tiếp|tiếp theo|tiếp sau|liền sau|liền kề|kế sau)|(trước|liền trước|trước đó|trước liền kề)|(báo cáo|kế hoạch|đánh giá|đó|xét|thi đua|công tác))(?: liền kề| đó| liền sau)?(?: (?:của |sau |so với )?(?:năm|kỳ) (?:báo cáo|đánh giá|kế hoạch|xét))?)${END}`,
);
/** tháng 5/26 | quý IV/25 */
const SHORT = sticky('/(\\d\\d)(?![\\d/.,-]| ?[/] ?\\d)');

type YearFields = Pick<Point, 'year' | 'shortYear' | 'yearOffset'>;

/** Adds the year written after a month, quarter or half, and says where it ends; `at` itself when there is none. */
export function addYearTail(point: YearFields, text: string, at: number, withShort = true): number {
  if (!MAY_START.has(text.charAt(at))) return at;
  const full = matchAt(FULL, text, at);
  if (full) {
    point.year = Number(full[1] ?? full[2]);
    return at + full[0].length;
  }
  const offset = matchAt(OFFSET, text, at);
  if (offset) {
    point.yearOffset = offset[1] ? 1 : offset[2] ? -1 : 0;
    return at + offset[0].length;
  }
  const short = withShort ? matchAt(SHORT, text, at) : null;
  if (!short || Number(short[1]) <= 12) return at;
  point.shortYear = Number(short[1]);
  return at + short[0].length;
}
