import { addDays, type IsoDay, makeDay, monthsPeriod } from '../../calendar/index.ts';
import { readRomanAnyCase } from '../../text/index.ts';

/** A period on which a report is written. */
export interface ReportPeriod {
  /** "6 tháng", "quý III", as written. */
  words: string;
  start: IsoDay;
  /** The day up to which its figures are taken: the 14th of its last month (Decree 09/2019, article 12). */
  cutOff: IsoDay;
  end: IsoDay;
  /** The year stands beside it. */
  hasYear: boolean;
  isWholeYear: boolean;
}

// 6 tháng | 06 tháng đầu năm 2026 | chín tháng | quý III/2026 | báo cáo năm 2026
const PERIOD =
  /(?<![\p{L}\p{N}/])(?:(?<months>0?[369]|ba|sáu|chín)\s+tháng(?!\s*\/)(?:\s+(?<part>đầu|cuối)(?:\s+năm)?)?|quý\s+(?<quarter>IV|I{1,3}|[1-4])|(?<=(?:báo cáo|báo cáo tổng kết)\s+)(?<whole>năm)(?!\s+học))(?![\p{L}\p{N}])(?:\s*\/\s*|\s+năm\s+|\s+)?(?<year>(?:19|20)\d{2}(?!\d|\s*-))?/giu;

/** How often, how long, since when: no period on which is reported. */
const OTHER_BEFORE =
  /(?:định kỳ|mỗi|hàng|hằng|cứ|trong|sau|ít nhất|tối thiểu|đủ|quá|thời hạn|thời gian|qua)\s*(?:là\s*)?$/iu;
/** So far the words beside it are looked at. */
const NEAR = 30;
const OTHER_AFTER = /^\s*(?:(?:0?1|một)\s+lần|kể từ|trở lên|liên tục|tuổi|lương|liền)/iu;

const MONTHS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 };

/** "báo cáo 6 tháng, 9 tháng" → both, in order. `year` for those that name none. */
export function reportPeriodsIn(text: string, year: number): ReportPeriod[] {
  return [...text.matchAll(PERIOD)].flatMap((found) => {
    const end = found.index + found[0].length;
    const before = text.slice(Math.max(0, found.index - NEAR), found.index);
    if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(text.slice(end, end + NEAR))) return [];
    const span = monthsOf(found.groups ?? {});
    const stated = found.groups?.['year'];
    const period = monthsPeriod(Number(stated ?? year), ...span);
    if (!period) return [];
    const cutOff = makeDay(Number(period.last.slice(0, 4)), span[1], CUT_OFF) ?? addDays(period.last, -1);
    return {
      words: found[0].trim(),
      start: period.first,
      cutOff,
      end: period.last,
      hasYear: stated !== undefined,
      isWholeYear: found.groups?.['whole'] !== undefined,
    };
  });
}

const CUT_OFF = 14;

/** First and last month. */
function monthsOf(found: Readonly<Record<string, string | undefined>>): [number, number] {
  const { months, part, quarter } = found;
  if (quarter !== undefined) {
    const n = Number(quarter) || (readRomanAnyCase(quarter) ?? 1);
    return [3 * n - 2, 3 * n];
  }
  if (months === undefined) return [1, 12];
  const n = MONTHS[months.toLocaleLowerCase('vi')] ?? Number(months);
  return part?.toLocaleLowerCase('vi') === 'cuối' ? [13 - n, 12] : [1, n];
}
