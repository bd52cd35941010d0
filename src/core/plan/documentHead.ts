import type { PlainTable, RawParagraph, Section } from '../table/index.ts';
import { cleanText, foldKey, oneLine } from '../text/index.ts';
import { startsLikeABody } from '../units/index.ts';
import { attachedIssuer, startsAppendix } from './headings.ts';
import type { Appendix, PlanDocument } from './model.ts';
import { findOfficialDate, findOfficialNumber } from './officialDates.ts';

/** A line of the head: a paragraph, or a cell of the letterhead's table. */
interface Line {
  text: string;
  /** Lines of one cell belong together. */
  cell: boolean;
}

const MOST_HEAD = 80;

/**
 * Number, date, issuer, title, year and period, from the letterhead and title, else from what the appendices say of
 * their plan; what is nowhere is absent.
 */
export function readDocumentHead(
  sections: readonly Section[],
  appendices: readonly Appendix[],
): PlanDocument {
  const lines = headLines(sections);
  const document: PlanDocument = {};
  const numberAt = lines.findIndex(({ text }) => /^số\s*:/iu.test(text) && findOfficialNumber(text));
  const attached = appendices.map(({ attachedTo }) => attachedTo);
  const titleAt = kindAt(lines);
  const said = OWN_NUMBER.exec(lines[titleAt]?.text ?? '')?.[0] ?? '';
  const number =
    findOfficialNumber(lines[numberAt]?.text ?? '') ??
    findOfficialNumber(said) ??
    metadata(lines, /^số hiệu\s*:?$/iu) ??
    attached.find((to) => to?.number)?.number ??
    undefined;
  if (number) document.number = number;
  const date =
    issueDate(lines, numberAt) ??
    findOfficialDate(said) ??
    attached.find((to) => to?.date)?.date ??
    undefined;
  if (date) document.date = date;
  const issuer = fullerName(letterheadIssuer(lines, numberAt, titleAt), firstIssuer(appendices));
  if (issuer) document.issuer = issuer;
  const title =
    withoutIssuer(readTitle(lines, titleAt), issuer) ?? appendices.find((one) => one.title)?.title;
  if (title) document.title = title;
  return { ...document, ...yearAndPeriod(title ?? '', date) };
}

/** The letterhead breaks a long name over its lines; "(Kèm theo … của …)" may say it whole. */
function fullerName(letterhead: string | undefined, attached: string | undefined): string | undefined {
  if (!letterhead || !attached) return letterhead ?? attached;
  return foldKey(attached).startsWith(foldKey(letterhead)) ? attached : letterhead;
}

/** A flattened head runs title and office together: "PHÊ DUYỆT … ỦY BAN NHÂN DÂN TỈNH X". */
const withoutIssuer = (title: string | undefined, issuer: string | undefined) =>
  title && issuer && title.endsWith(issuer) ? title.slice(0, -issuer.length).trim() : title;

function headLines(sections: readonly Section[]): Line[] {
  const lines: Line[] = [];
  for (const section of sections) {
    if (section.kind === 'tasks' || lines.length > MOST_HEAD) break;
    if (section.kind === 'paragraph') lines.push(...linesOf(section, false));
    else lines.push(...tableLines(section));
  }
  return lines;
}

const linesOf = (paragraph: Pick<RawParagraph, 'text'>, cell: boolean): Line[] =>
  cleanText(paragraph.text)
    .split('\n')
    .filter(Boolean)
    .map((text) => ({ text, cell }));

function tableLines(table: PlainTable): Line[] {
  return table.rows.flatMap((row) =>
    [...new Set(row.cells)].flatMap((cell) => (cell ? linesOf(cell, true) : [])),
  );
}

const metadata = (lines: readonly Line[], label: RegExp): string | undefined => {
  const at = lines.findIndex(({ text }) => label.test(text.replace(/^.*#\s*/u, '')));
  return at >= 0 ? lines[at + 1]?.text.replace(/\s/gu, '') : undefined;
};

/** "Sông Lam, ngày 28 tháng 01 năm 2022": a place, a comma, the day; never the date of a cited document. */
function issueDate(lines: readonly Line[], numberAt: number): string | undefined {
  const place = lines.find(
    ({ text }) => /^[\p{L}\s.-]{2,40},\s*ngày\s*\d{1,2}\s*tháng/iu.test(text) && findOfficialDate(text),
  );
  const near =
    place ??
    lines
      .slice(numberAt, numberAt + 4)
      .find(({ text }) => /(?<!\p{L})ngày\s*\d+/iu.test(text) && text.length < 120);
  return (
    findOfficialDate(near?.text ?? '') ?? findOfficialDate(metadata(lines, /^ngày ban hành\s*:?$/iu) ?? '')
  );
}

const PLACE_LINE = /^(quận|huyện|thị xã|thành phố|tp\.?|tỉnh|phường|xã|thị trấn|đặc khu)\s/iu;
const MOTTO =
  /cộng\s+hòa\s+xã\s+hội|cộng\s+hoà\s+xã\s+hội|độc\s+lập\s*-\s*tự\s+do|đảng\s+cộng\s+sản\s+việt\s+nam/iu;

/**
 * The office above "Số:": the last line of the letterhead's left side, with the place that belongs to it. Without a
 * number it is a line above the title or the first "PHỤ LỤC" that names a body.
 */
function letterheadIssuer(lines: readonly Line[], numberAt: number, titleAt: number): string | undefined {
  const upTo = numberAt >= 0 ? lines.slice(0, numberAt) : aboveTitle(lines, titleAt);
  const names = upTo
    .map(({ text }) => oneLine(text.split(MOTTO)[0] ?? '').replace(/[\s\-–_*]+$/u, ''))
    .filter(
      (text) =>
        text.length > 3 &&
        text.length < 120 &&
        isUpper(text) &&
        !/^(kế hoạch|quyết định|phụ lục|số)/iu.test(text),
    )
    .filter((text) => numberAt >= 0 || PLACE_LINE.test(text) || startsLikeABody(text));
  const last = names.at(-1);
  if (!last) return undefined;
  const before = names.at(-2);
  return PLACE_LINE.test(last) && before ? `${before} ${last}` : last;
}

function aboveTitle(lines: readonly Line[], titleAt: number): readonly Line[] {
  const appendix = lines.findIndex(({ text }) => startsAppendix(text));
  const ends = [titleAt, appendix, MOST_LETTERHEAD].filter((at) => at >= 0);
  return lines.slice(0, Math.min(...ends));
}
const MOST_LETTERHEAD = 8;

const isUpper = (text: string) => text === text.toUpperCase() && /\p{L}/u.test(text);

const firstIssuer = (appendices: readonly Appendix[]) =>
  appendices.map((appendix) => attachedIssuer(appendix.heading)).find(Boolean);

const KIND = /^(kế hoạch|chương trình|đề án|quyết định|hướng dẫn|thông báo|phương án)(?![\p{L}])/iu;

/** "KẾ HOẠCH SỐ 12/KH-UBND NGÀY 10/01/2026": number and date of the document itself, said on the line of its kind. */
const OWN_NUMBER =
  /(?<=^(?:kế hoạch|chương trình|đề án|quyết định|hướng dẫn|thông báo|phương án)\s+)số\s*:?\s*\d+[^\s,]*(?:\s*,?\s*ngày\s+(?:\d+\s+tháng\s+\d+\s+năm\s+\d+|[\d/.-]+))?/iu;

/** The line that names the kind of document, a plan before the decision it belongs to; -1 for none. */
function kindAt(lines: readonly Line[]): number {
  const kinds = lines.flatMap((line, at) => (KIND.test(line.text) && isKindLine(line) ? [at] : []));
  const at =
    kinds.find((index) => /^(kế hoạch|chương trình|đề án|phương án)/iu.test(lines[index]?.text ?? '')) ??
    kinds[0];
  return at ?? -1;
}

/** What stands behind the kind on its line, else the title below it up to the first sentence of the text. */
function readTitle(lines: readonly Line[], at: number): string | undefined {
  if (at < 0) return undefined;
  const own = capitalHead(lines[at]?.text.replace(OWN_NUMBER, '').replace(KIND, '') ?? '');
  return own || titleBelow(lines.slice(at + 1)) || undefined;
}

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

const STOP = /^(căn cứ|thực hiện|phát huy|để |nhằm|trên cơ sở|-|điều \d|theo )/iu;

const NUMBERED = /^((phần|chương)\s|[IVX]+[.)]\s|\d+[.)]\s)/iu;

const MOST_TITLE = 400;

/** The lines of a title: in capitals as long as they are, else the one sentence below "KẾ HOẠCH". */
function titleBelow(lines: readonly Line[]): string {
  const title: string[] = [];
  for (const { text } of lines.slice(0, 6)) {
    if (/^[-–_*\s]*$/u.test(text)) continue;
    if (endsTitle(text) || title.join(' ').length > MOST_TITLE) break;
    if (isUpper(title[0] ?? '') && !isUpper(text)) break;
    title.push(text);
    if (title.length === 1 && !isUpper(text) && text.length > 60) break;
  }
  return oneLine(title.join(' '));
}

const endsTitle = (text: string) =>
  /^\(?\s*(ban hành\s+)?kèm theo/iu.test(text) || NUMBERED.test(text) || (STOP.test(text) && !isUpper(text));

/** The year or the span of years that the title names first; without one, the year of the document's date. */
function yearAndPeriod(title: string, date: string | undefined): Pick<PlanDocument, 'year' | 'period'> {
  const span = /(?<!\d)(20\d\d)\s*[-–]\s*(20\d\d)(?!\d)/u.exec(title);
  const year = /(?<!ngày \d{1,2} tháng \d{1,2} )năm\s+(20\d\d)(?!\s*[-–]\s*20\d\d)/iu.exec(title);
  const issued = date ? Number(date.slice(0, 4)) : undefined;
  if (year && (!span || year.index < span.index)) {
    const y = Number(year[1]);
    return { year: y, period: { from: `${y}-01-01`, to: `${y}-12-31` } };
  }
  const base = issued !== undefined ? { year: issued } : {};
  return span && Number(span[1]) <= Number(span[2])
    ? { ...base, period: { from: `${span[1]}-01-01`, to: `${span[2]}-12-31` } }
    : base;
}
