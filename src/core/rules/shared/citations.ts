/** A document cited by number and day: "Kế hoạch số 63/KH-HĐ ngày 12/11/2021". */
export interface Citation {
  /** Number and symbol without blanks, in capitals. */
  number: string;
  /** ISO day. */
  day: string;
  /** The day as written, and where. */
  dayText: string;
  daySpan: readonly [number, number];
}

const KIND =
  '(?:kế hoạch|quyết định|công văn|nghị định|nghị quyết|thông tư|hướng dẫn|chỉ thị|thông báo|chương trình|đề án|luật|tờ trình|báo cáo|kết luận|công điện|kh|qđ|cv|nđ|nq|hd)';
const NUMBER = '(?<number>\\d{1,5}(?:\\.\\d+)?\\s*[/-]\\s*(?:\\d{4}\\s*/\\s*)?\\p{L}[\\p{L}\\d/&-]*)';
const DAY =
  '(?<d>\\d{1,2})(?:\\s*[/.-]\\s*|\\s+tháng\\s+)(?<m>\\d{1,2})(?:\\s*[/.-]\\s*|\\s+năm\\s+)(?<y>\\d{4})';
const CITATION = new RegExp(`số\\s*:?\\s*${NUMBER}\\s*,?\\s*(?<day>ngày\\s+${DAY})`, 'giu');

/** All documents that a text cites with their day. */
export function citationsIn(text: string): Citation[] {
  return [...text.matchAll(CITATION)].map(({ 0: whole, index, groups = {} }) => {
    const { number = '', day = '', d = '', m = '', y = '' } = groups;
    const end = index + whole.length;
    return {
      number: number.replace(/\s+/gu, '').toUpperCase(),
      day: `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
      dayText: day,
      daySpan: [end - day.length, end],
    };
  });
}

const CITED = new RegExp(
  `${KIND}\\s+(?:(?:công tác|năm học|triển khai|tổ chức|nhiệm vụ|của)[^“”".;,]{0,80}\\s)?số\\s*:?\\s*${NUMBER}[^.;]*`,
  'giu',
);

/** The text with blanks where it speaks of cited documents: their titles name years that are not this plan's. */
export const withoutCited = (text: string): string =>
  text.replace(CITED, (cited) => ' '.repeat(cited.length));
