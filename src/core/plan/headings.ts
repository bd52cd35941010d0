import type { RawParagraph } from '../table/index.ts';
import { cleanText, foldKey, NUMBER_WORDS, oneLine, readNumberWords, readRoman } from '../text/index.ts';
import type { Appendix } from './model.ts';
import { findOfficialDate, findOfficialNumber } from './officialDates.ts';

/** What stands above a table: "PHỤ LỤC II", its title, "(Kèm theo Kế hoạch số … ngày … của …)". */
export type Heading = Pick<Appendix, 'label' | 'title' | 'attachedTo' | 'heading' | 'where'> & {
  number?: string;
};

const NUMBER = String.raw`\s*[:.]?\s*(?<number>\d{1,3}[a-z]?|[IVXLC]+|[A-ZĐ])(?![\p{L}\p{N}])`;
/** "PHỤ LỤC SỐ MỘT", "Phụ lục thứ hai: …": words alone behind the label; "PHỤ LỤC NĂM 2025" has none. */
const WORDS = String.raw`\s+(?:thứ\s+)?(?<words>nhất|nhì|${NUMBER_WORDS}(?:\s+${NUMBER_WORDS})*)(?=\s*(?:[:.–(-]|\n|$))`;
/** "Phụ lục" may stand without a number; "Biểu", "Bảng", "Mẫu" without one are words of a title. */
const LABEL = new RegExp(
  String.raw`^(?<label>(?:phụ\s+lục|phụ\s+biểu)(?:\s+số)?(?:${NUMBER}|${WORDS})?|(?:biểu(?:\s+mẫu)?|bảng|mẫu)(?:\s+số)?${NUMBER.replace('number', 'numeral')})\s*[:.–-]?\s*`,
  'iu',
);
const labelNumber = (found: RegExpExecArray | null) =>
  found?.groups?.['number'] ?? found?.groups?.['numeral'] ?? wordedNumber(found?.groups?.['words']);
const ORDINALS = new Map([
  ['nhất', 1],
  ['nhì', 2],
]);
function wordedNumber(words: string | undefined): string | undefined {
  const said = words?.toLowerCase() ?? '';
  return (ORDINALS.get(said) ?? readNumberWords(said))?.toString();
}
const ATTACHED = /\(?\s*(?:ban hành\s+)?kèm\s+theo/iu;

/** "PHỤ LỤC II", "Phụ lục I: Lịch công tác", "Bảng 1: Các phong trào"; "Bảng 1 cho thấy …" is a sentence. */
export const startsAppendix = (text: string): boolean => {
  const line = oneLine(text);
  const found = LABEL.exec(line);
  if (!found) return false;
  const rest = line.slice(found[0].length);
  const isNumbered = labelNumber(found) !== undefined;
  const isPhuLuc = /^phụ/iu.test(line);
  if (rest === '' || isUpper(rest)) return isPhuLuc || isNumbered;
  if (!isNumbered || line.length >= 250) return false;
  return isPhuLuc || (/[:.–-]\s*$/u.test(found[0]) && /^\p{Lu}.*[^.;:]$/u.test(rest));
};

const isUpper = (text: string) => {
  const head = text.replace(/\(.*$/u, '').replace(/[^\p{L}]/gu, '');
  return head.length > 0 && head === head.toUpperCase();
};

/** Reads the lines above a table, in order; lines may be one paragraph or several. */
export function readHeading(lines: readonly RawParagraph[]): Heading {
  const whole = lines.map((line) => cleanText(line.text)).join('\n');
  if (whole === '') return {};
  const [first] = lines;
  const heading: Heading = { heading: whole, ...(first && { where: first.where }) };
  const attachedAt = ATTACHED.exec(whole)?.index ?? whole.length;
  const attached = attachedAt < whole.length ? readAttached(whole.slice(attachedAt)) : undefined;
  if (attached) heading.attachedTo = attached;
  const head = whole.slice(0, attachedAt).replace(/\s*\(?\s*$/u, '');
  const found = LABEL.exec(head);
  if (found?.groups?.['label']) heading.label = oneLine(found.groups['label']).replace(/[:.\s]+$/u, '');
  const number = labelNumber(found);
  if (number) heading.number = arabic(number);
  const title = oneLine(found ? head.slice(found[0].length) : head);
  if (title !== '') heading.title = title;
  return heading;
}

const arabic = (number: string) =>
  String(readRoman(number.toUpperCase()) ?? number.replace(/^0+(?=\d)/u, ''));

function readAttached(text: string): NonNullable<Appendix['attachedTo']> {
  return { number: findOfficialNumber(text) ?? null, date: findOfficialDate(text) ?? null };
}

/** Whose plan the appendix says it belongs to: "… của Hội đồng … )". */
export function attachedIssuer(heading: string | undefined): string | undefined {
  const found =
    /kèm\s+theo[^()]*?(?:ngày[^()]*?|\d{4}\s*)(?<!\p{L})của\s+(?<issuer>[^()]+?)\s*[.)]*\s*$/iu.exec(
      oneLine(heading ?? ''),
    );
  return found?.groups?.['issuer'];
}

/** "PHỤ LỤC II" → PL2, "Biểu số 3" → PL3, no number → PL. */
export const appendixKey = (heading: Heading): string =>
  `PL${heading.number ? foldKey(heading.number).toUpperCase() : ''}`;
