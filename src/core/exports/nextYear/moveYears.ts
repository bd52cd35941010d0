import type { PlanYears } from '../../plan/index.ts';
import { NUMBER_WORDS } from '../../text/index.ts';

/** A text a year later, and the years that stay in it because nobody here can know whether they move. */
export interface MovedText {
  text: string;
  left: string[];
}

/** "Kế hoạch số 21/KH-UBND ngày 04/10/2023": a document that was issued keeps its date. */
const CITATION =
  /số\s*:?\s*[^\s/]*\/[\p{L}\d][\p{L}\d/&-]*(?:\s*,?\s*ngày\s+(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}))?|(?:Luật|Nghị định|Thông tư|Nghị quyết|Chỉ thị)(?!\p{L})[^.;\n]{0,80}?\d{4}(?:\/[\p{L}\d-]+)*/gu;
const DAY = String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+`;
const SCHOOL_YEAR = String.raw`năm\s+học\s+(?<from>\d{4})\s*[-–]\s*`;
const NAMED = String.raw`(?<!\p{L})(?:năm|(?:quý|đợt|kỳ)\s+[IVX\d]+\s*[/-]|tháng\s+\d{1,2}\s*[/-])\s*`;

/** A span of years, "giai đoạn 2021 - 2025", is no year of the plan. */
const YEAR = String.raw`(?<year>\d{4})(?![\d/]|\s*[-–]\s*\d{4})`;
const IN_PROSE = new RegExp(`(?<before>${SCHOOL_YEAR}|(?<day>${DAY})|${NAMED})${YEAR}`, 'giu');
const IN_DEADLINE = new RegExp(`(?<before>${SCHOOL_YEAR}|(?<!\\d|\\d{4}\\s*[-–]\\s*))${YEAR}`, 'giu');

/** "Tổng kết năm 2025, năm học 2025-2026" → "… năm 2026, năm học 2026-2027". Whole days in prose tell of what was: they stay. */
export function movedProse(text: string, years: PlanYears): MovedText {
  const { text: written, left } = moved(text, years, IN_PROSE);
  return { text: written, left: [...left, ...(text.match(COUNTED) ?? [])] };
}

/** "Hội thi lần thứ VII", "kỷ niệm 78 năm": most count on with the years, and who sees only this plan cannot know. */
const COUNTED = new RegExp(
  `(?<!\\p{L})(?:lần\\s+thứ\\s+(?:\\d+|[IVXLC]+|nhất|${NUMBER_WORDS})(?:\\s+${NUMBER_WORDS}(?!\\s*\\d))*|kỷ\\s+niệm\\s+(?:lần\\s+thứ\\s+)?\\d+\\s+năm)(?![\\p{L}\\d])`,
  'giu',
);

/** "Trước ngày 10/6/2026" → "Trước ngày 10/6/2027": every year about the plan's own, but those of issued documents. */
export const movedDeadline = (text: string, years: PlanYears): MovedText => moved(text, years, IN_DEADLINE);

function moved(text: string, years: PlanYears, pattern: RegExp): MovedText {
  const left: string[] = [];
  let written = '';
  let from = 0;
  const put = (part: string) => {
    const later = part.replace(pattern, (whole: string, ...rest: unknown[]) =>
      next(whole, rest.at(-1) as Record<string, string | undefined>, years),
    );
    left.push(...yearsLeft(part, pattern, years));
    written += later;
  };
  for (const { 0: citation, index } of text.matchAll(CITATION)) {
    put(text.slice(from, index));
    written += citation;
    left.push(citation);
    from = index + citation.length;
  }
  put(text.slice(from));
  return { text: written, left };
}

type Found = Record<string, string | undefined>;

function next(whole: string, { before = '', from, day, year = '' }: Found, years: PlanYears): string {
  if (day !== undefined || !isNear(Number(year), years)) return whole;
  const head = from === undefined ? before : before.replace(from, String(Number(from) + 1));
  return head + String(Number(year) + 1);
}

/** "Tổng kết năm 2025" in the plan of 2026, and "kế hoạch năm 2027". */
const isNear = (found: number, { first, last }: PlanYears) => first - 1 <= found && found <= last + 1;

function yearsLeft(part: string, pattern: RegExp, years: PlanYears): string[] {
  const rest = part.replace(pattern, (whole: string, ...more: unknown[]) => {
    const found = more.at(-1) as Found;
    return found['day'] === undefined && isNear(Number(found['year']), years) ? '' : whole;
  });
  return [...rest.matchAll(/(?<!\d)(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?(?!\d)/gu)].map(([one]) => one);
}
