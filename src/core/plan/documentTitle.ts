import { oneLine } from '../text/index.ts';
import { startsAppendix } from './headings.ts';

/** A line of the head: a paragraph, or a cell of the letterhead's table. */
export interface Line {
  text: string;
  /** Lines of one cell belong together. */
  cell: boolean;
}

const KIND = /^(kế hoạch|chương trình|đề án|quyết định|hướng dẫn|thông báo|phương án)(?![\p{L}])/iu;

/** "KẾ HOẠCH" as a line of its own. */
export const KIND_ALONE = new RegExp(`${KIND.source}$`, 'iu');

/** "KẾ HOẠCH SỐ 12/KH-UBND NGÀY 10/01/2026": number and date of the document itself, said on the line of its kind. */
export const OWN_NUMBER =
  /(?<=^(?:kế hoạch|chương trình|đề án|quyết định|hướng dẫn|thông báo|phương án)\s+)số\s*:?\s*\d+[^\s,]*(?:\s*,?\s*ngày\s+(?:\d+\s+tháng\s+\d+\s+năm\s+\d+|[\d/.-]+))?/iu;

/** The line that names the kind of document, a plan before the decision it belongs to; -1 for none. */
export function kindAt(lines: readonly Line[]): number {
  const kinds = lines.flatMap((line, at) => (KIND.test(line.text) && isKindLine(line) ? [at] : []));
  const at =
    kinds.find((index) => /^(kế hoạch|chương trình|đề án|phương án)/iu.test(lines[index]?.text ?? '')) ??
    kinds[0];
  return at ?? -1;
}

/** What stands behind the kind on its line, else the title below it up to the first sentence of the text. */
export function readTitle(lines: readonly Line[], at: number): string | undefined {
  if (at < 0) return undefined;
  const own = capitalHead(lines[at]?.text.replace(OWN_NUMBER, '').replace(KIND, '') ?? '');
  const below = titleBelow(lines.slice(at + 1));
  return [own, own === '' || GOES_ON.test(below) ? below : ''].filter(Boolean).join(' ') || undefined;
}

/** "CHƯƠNG TRÌNH CÔNG TÁC" | "của Ban Thường vụ Đảng ủy": the line below a title goes on with it. */
const GOES_ON = /^(?:của|về|trong|tại|năm|giai đoạn|và)(?!\p{L})/u;

/** "KẾ HOẠCH" alone, or in capitals with its title behind it on one line. */
const isKindLine = ({ text, cell }: Line) => {
  const head = text.slice(0, 60).replace(/[^\p{L}]/gu, '');
  return head === head.toUpperCase() || (!cell && text.trim().length < 14);
};

/** "THỰC HIỆN QUYẾT ĐỊNH SỐ … Thực hiện …" → the part in capitals: a title and its text flattened into one line. */
function capitalHead(text: string): string {
  const words = oneLine(text).split(' ');
  const end = words.findIndex((word, i) => isLowerWord(word) && isLowerWord(words[i + 1] ?? 'x'));
  const head = end < 0 ? words : words.slice(0, Math.max(0, end));
  return head.join(' ').trim();
}

const isLowerWord = (word: string) => /\p{Ll}{2}/u.test(word) || /^\p{Ll}$/u.test(word);

/** How the text below a title begins; a title itself may begin with "Thực hiện …", but is no sentence with an end. */
const STOP = /^(căn cứ|-|điều \d|theo )/iu;
const REASON = /^(thực hiện|phát huy|để |nhằm|trên cơ sở)/iu;
const SENTENCE = /[:;.]$/u;

const NUMBERED = /^((phần|chương)\s|[IVX]+[.)]\s|\d+[.)]\s|[a-zđ][.)]\s)/iu;

const MOST_TITLE = 400;

/** The lines of a title: all in capitals or none, else the one sentence below "KẾ HOẠCH". */
function titleBelow(lines: readonly Line[]): string {
  const title: string[] = [];
  for (const { text } of lines.slice(0, 6)) {
    if (/^[-–_*\s]*$/u.test(text)) continue;
    if (endsTitle(text, title.length > 0) || title.join(' ').length > MOST_TITLE) break;
    if (title[0] !== undefined && isUpper(title[0]) !== isUpper(text)) break;
    title.push(text);
    if (title.length === 1 && !isUpper(text) && text.length > 60) break;
  }
  return oneLine(title.join(' '));
}

const endsTitle = (text: string, hasBegun: boolean) =>
  /^\(?\s*(ban hành\s+)?kèm theo/iu.test(text) ||
  NUMBERED.test(text) ||
  startsAppendix(text) ||
  (!isUpper(text) && (STOP.test(text) || SENTENCE.test(text) || (hasBegun && REASON.test(text))));

export const isUpper = (text: string) => text === text.toUpperCase() && /\p{L}/u.test(text);
