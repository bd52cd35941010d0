import type { PlainTable, RawParagraph, Section } from '../table/index.ts';
import { cleanText, foldKey, oneLine } from '../text/index.ts';
import { startsLikeABody } from '../units/index.ts';
import { isUpper, kindAt, type Line, OWN_NUMBER, readTitle } from './documentTitle.ts';
import { attachedIssuer, startsAppendix } from './headings.ts';
import type { Appendix, PlanDocument } from './model.ts';
import { findOfficialDate, findOfficialNumber } from './officialDates.ts';

const MOST_HEAD = 80;

/** "Số: 12/KH-UBND"; the party writes its own without a colon, alone on the line: "Số 88-KH/HU". */
const NUMBER_LINE = /^số(?:\s*:|\s+\d\S*$)/iu;

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
  const numberAt = lines.findIndex(({ text }) => NUMBER_LINE.test(text) && findOfficialNumber(text));
  const attached = appendices.map(({ attachedTo }) => attachedTo);
  const titleAt = kindAt(lines);
  const ownNumber = OWN_NUMBER.exec(lines[titleAt]?.text ?? '')?.[0] ?? '';
  const number =
    findOfficialNumber(lines[numberAt]?.text ?? '') ??
    findOfficialNumber(ownNumber) ??
    metadata(lines, /^số hiệu\s*:?$/iu) ??
    attached.find((to) => to?.number)?.number ??
    undefined;
  if (number) document.number = number;
  const date =
    issueDate(lines, numberAt) ??
    findOfficialDate(ownNumber) ??
    attached.find((to) => to?.date)?.date ??
    undefined;
  if (date) document.date = date;
  const issuer = fullerName(letterheadIssuer(lines, numberAt, titleAt), firstIssuer(appendices));
  if (issuer) document.issuer = issuer;
  const title =
    withoutIssuer(readTitle(lines, titleAt), issuer) ?? appendices.find((one) => one.title)?.title;
  if (title) document.title = title;
  const said = yearAndPeriod(title ?? '', date);
  const year = said.year ?? yearOfSheet(sections);
  return { ...document, ...said, ...(year !== undefined && { year }) };
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

const PLACE_AND_DAY =
  /^[\p{L}\s.-]{2,40},\s*(?:ngày\s*\d{1,2}\s*tháng|(?:ngày\s*)?\d{1,2}\/\d{1,2}\/\d{4}$)/iu;

/** "Sông Lam, ngày 28 tháng 01 năm 2022": a place, a comma, the day; never the date of a cited document. */
function issueDate(lines: readonly Line[], numberAt: number): string | undefined {
  const place = lines.find(({ text }) => PLACE_AND_DAY.test(text) && findOfficialDate(text));
  const near =
    place ??
    lines
      .slice(numberAt, numberAt + 4)
      .find(({ text }) => /(?<!\p{L})ngày\s*:?\s*\d+/iu.test(text) && text.length < 120);
  return (
    findOfficialDate(near?.text ?? '') ?? findOfficialDate(metadata(lines, /^ngày ban hành\s*:?$/iu) ?? '')
  );
}

/** A place below the office's own line; "HUYỆN ỦY …", "XÃ ĐOÀN …" are offices themselves ("XÃ ĐOÀN KẾT" is a place). */
const PLACE_LINE =
  /^(quận|huyện|thị xã|thành phố|tp\.?|tỉnh|phường|xã|thị trấn|đặc khu)\s(?!(?:ủy|uỷ|đội)(?!\p{L})|đoàn(?!\p{L}|\s+kết))/iu;
/** "XÃ ĐOÀN ĐỒNG CỎ" | "BAN CHẤP HÀNH": the organ of the body that stands above it. */
const ORGAN = /^ban (?:chấp hành|thường vụ|thường trực)$/iu;
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
  const last = names.at(-1) ?? firstLineOffice(lines, numberAt);
  if (!last) return undefined;
  const before = names.at(-2);
  if (before && ORGAN.test(last)) return `${last} ${before}`;
  return PLACE_LINE.test(last) && before ? `${before} ${last}` : last;
}

/** A sheet's first line may name the office in small letters, a name and no more. */
function firstLineOffice([first]: readonly Line[], numberAt: number): string | undefined {
  const text = oneLine(first?.text ?? '');
  const isName = text.length < 80 && /^\p{Lu}[\p{L}\s,-]*$/u.test(text) && startsLikeABody(text);
  return numberAt < 0 && isName ? text : undefined;
}

function aboveTitle(lines: readonly Line[], titleAt: number): readonly Line[] {
  const appendix = lines.findIndex(({ text }) => startsAppendix(text));
  const ends = [titleAt, appendix, MOST_LETTERHEAD].filter((at) => at >= 0);
  return lines.slice(0, Math.min(...ends));
}
const MOST_LETTERHEAD = 8;

const firstIssuer = (appendices: readonly Appendix[]) =>
  appendices.map((appendix) => attachedIssuer(appendix.heading)).find(Boolean);

/** "năm 2026", "quý I/2026", "tháng 5/2026"; not the year of a day, of a span or of a document's number. */
const YEAR =
  /(?:(?<!ngày \d{1,2} tháng \d{1,2} )năm\s+|(?<!\p{L})(?:quý\s+[IV\d]{1,3}|tháng\s+\d{1,2})\s*[/-]\s*)(20\d\d)(?!\d|\s*[-–]\s*20\d\d)/iu;

/** The year or the span of years that the title names first; without one, the year of the document's date. */
function yearAndPeriod(title: string, date: string | undefined): Pick<PlanDocument, 'year' | 'period'> {
  const span = /(?<!\d)(20\d\d)\s*[-–]\s*(20\d\d)(?!\d)/u.exec(title);
  const year = YEAR.exec(title);
  const issued = date ? Number(date.slice(0, 4)) : undefined;
  if (year && (!span || year.index < span.index)) {
    const y = Number(year[1]);
    return { year: y, period: { from: `${y}-01-01`, to: `${y}-12-31` } };
  }
  const base = issued !== undefined ? { year: issued } : {};
  if (isSchoolYear(title, span))
    return { ...base, period: { from: `${span[1]}-08-01`, to: `${span[2]}-07-31` } };
  return span && Number(span[1]) <= Number(span[2])
    ? { ...base, period: { from: `${span[1]}-01-01`, to: `${span[2]}-12-31` } }
    : base;
}

/** "Thi đua 2026" as the name of the first sheet, where the plan says no year itself. */
function yearOfSheet(sections: readonly Section[]): number | undefined {
  const name = sections.find(({ where }) => where.sheet !== undefined)?.where.sheet ?? '';
  const years = name.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [];
  return years.length === 1 ? Number(years[0]) : undefined;
}

/** "năm học 2025 - 2026": from the days before it opens to the enrolment for the next, as the yearly frame of schools has it. */
const isSchoolYear = (title: string, span: RegExpExecArray | null): span is RegExpExecArray =>
  span !== null &&
  /năm\s+học\s*$/iu.test(title.slice(0, span.index)) &&
  Number(span[1]) + 1 === Number(span[2]);
