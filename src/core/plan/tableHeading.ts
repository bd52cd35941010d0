import type { RawParagraph } from '../table/index.ts';
import { oneLine } from '../text/index.ts';
import { KIND_ALONE } from './documentTitle.ts';
import { startsAppendix } from './headings.ts';

const MOST_HEADING = 10;

/** The heading above a table: from its "PHỤ LỤC …" on, else the title's lines right above it. */
export function takeHeading(
  pending: readonly RawParagraph[],
  isTasks: boolean,
): { body: RawParagraph[]; lines: RawParagraph[] } {
  const label = pending.findLastIndex(({ text }) => startsAppendix(text));
  const from =
    label >= 0 && pending.length - label <= MOST_HEADING
      ? label
      : isTasks
        ? titleStart(pending)
        : pending.length;
  return { body: pending.slice(0, from), lines: pending.slice(from) };
}

/** Where the lines of a title without a label begin: capitals, "(Kèm theo …)" and the one line above that. */
function titleStart(pending: readonly RawParagraph[]): number {
  let from = pending.length;
  while (from > 0 && pending.length - from < 4) {
    const line = oneLine(pending[from - 1]?.text ?? '');
    const below = oneLine(pending[from]?.text ?? '');
    const isTitle =
      (pending[from - 1]?.isCaption === true && !isOfPlan(pending, from - 1)) ||
      ATTACHED_LINE.test(line) ||
      isCapitals(line) ||
      (ATTACHED_LINE.test(below) && couldBeTitle(line));
    if (!isTitle || LETTERHEAD.test(line)) break;
    from--;
  }
  return from;
}

/** "KẾ HOẠCH" and the title below it are the whole plan's, also where a sheet merges them over its table. */
const isOfPlan = (lines: readonly RawParagraph[], at: number) =>
  [lines[at - 1], lines[at]].some((line) => line !== undefined && KIND_ALONE.test(oneLine(line.text)));

const ATTACHED_LINE = /^\(?\s*(ban hành )?kèm theo/iu;
/** How a letterhead's line begins; "PHÒNG, CHỐNG LỤT BÃO", "XÃ HỘI HÓA" are no offices. */
const LETTERHEAD = new RegExp(
  `^(?:${[
    'ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng|sở|trường|cộng hòa|cộng hoà|độc lập|đảng|số\\s*:',
    'quận|huyện|tỉnh|thành phố|phường|xã(?! hội)|đặc khu|thị trấn|thị xã',
    'phòng(?!,| (?:chống|ngừa|cháy))|(?:tổng |chi )?cục|bộ(?! tiêu chí| chỉ số| câu hỏi)|(?:tổng )?công ty',
    'bệnh viện|học viện|trung tâm|liên đoàn|hội (?:liên hiệp|nông dân|cựu|khuyến học|chữ thập)',
    'ban (?:thường vụ|chấp hành|quản lý|chỉ đạo|tuyên giáo|tổ chức|dân vận)|đoàn (?:tncs|thanh niên)',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
const isCapitals = (line: string) =>
  line.length > 5 &&
  line === line.toUpperCase() &&
  !/^([IVX]+|\d+|[A-ZĐ])[.)]\s/u.test(line) &&
  !/^(?:(?:TM|KT|TL|TUQ|Q)\.|[TK]\/[MLT](?!\p{L}))/u.test(line);
const couldBeTitle = (line: string) => line.length < 200 && !/[.;:]$/u.test(line) && !/^[-+•\d]/u.test(line);
