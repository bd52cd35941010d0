import { NUMBER_WORDS, readNumberWords } from '../text/index.ts';
import { compile } from './patterns/sticky.ts';
import { rewrite, type Source } from './source.ts';

const NAME = `${NUMBER_WORDS}(?: ${NUMBER_WORDS}){0,2}`;
const END = '(?![\\p{L}\\p{N}])';
const START = '(?<![\\p{L}\\p{N}])';

/** 06 (sáu) | 15 (mười năm) | 5 (năm), but "15/12 (năm)" is the day of the yearly report */
const TWICE = compile(`(?<![\\d/.])(\\d{1,3}) ?\\((${NAME})\\)`, 'gu');
/** sáu (06) */
const TWICE_TURNED = compile(`${START}(${NAME}) ?\\((\\d{1,3})\\)`, 'gu');
/** tháng tư | quý hai | tuần thứ hai | ngày mười lăm, but "tháng một lần" counts times and "hàng tháng, năm" years */
const AFTER_UNIT = compile(
  `(?<!(?:hàng|mỗi|từng|theo) )${START}(tháng|quý|tuần thứ|tuần|ngày) (${NAME}|nhất)${END}(?! (?:lần|tuần|năm|tháng|quý|ngày)${END})`,
  'gu',
);
/** ngày mười lăm tháng sáu | tuần thứ ba tháng 9 */
const PART_OF_MONTH = compile(`${START}(ngày|tuần thứ) (${NAME})(?= tháng${END})`, 'gu');
/** hai năm một lần | một năm hai lần: "năm" is five, then a year */
const OFTEN = compile(`${START}(${NUMBER_WORDS}) (tuần|tháng|quý|năm) (${NUMBER_WORDS}) lần${END}`, 'gu');
/** mùng một | mồng 3 */
const FIRST_TEN = compile(`${START}(?:ngày )?(?:mùng|mồng) (${NAME}|\\d{1,2})${END}`, 'gu');
/** sáu tháng đầu năm | hai lần một năm | mười lăm ngày, but "đầu năm ngày 30/6" is a year and a day */
const BEFORE_UNIT = compile(
  `(?<!(?:tháng|thứ|ngày|quý|tuần|\\d) )${START}(?!tư|lăm|mốt|mươi|nhăm)(${NAME}) (ngày(?! ?\\d)|tháng|tuần|năm|lần|quý|giờ)${END}`,
  'gu',
);
/** ngày thứ năm of a quarter is not Thursday: "tháng thứ ba của quý" */
const ORDINAL = compile(`${START}(tháng|đợt|quý) thứ (${NAME}|nhất)${END}`, 'gu');
const HALF_DAY = compile(
  '(?<![\\d/.,])(?:1[/⁄]2|½|nửa) (ngày|tháng|năm)(?! (?:đầu|cuối))(?![\\p{L}\\p{N}])',
  'gu',
);

/** Most texts have no number in words: "năm" is mostly the year and "nhất" mostly of "chậm nhất". */
const QUICK = compile(
  `${START}(?:một|hai|ba|bốn|tư|sáu|b[ảẩ]y|tám|chín|mười|m[ùồ]ng|(?:thứ|quý|tháng|tuần|ngày) nhất|năm (?:ngày|tháng|tuần|quý|năm|lần|giờ)|(?:thứ|quý|tháng|tuần|ngày) năm(?! ?\\d))${END}|\\(năm\\)|1[/⁄]2|½|nửa`,
  'u',
);

/** All number words as figures; mismatches ("15 (mười năm)") are told to `report`. */
export function figuresForWords(source: Source, report: () => void): Source {
  if (!QUICK.test(source.text)) return source;
  let now = rewrite(source, HALF_DAY, (found) => `0.5 ${found[1] ?? ''}`);
  now = rewrite(now, TWICE, (found) => {
    if (readNumberWords(found[2] ?? '') !== Number(found[1])) report();
    return found[1] ?? null;
  });
  now = rewrite(now, TWICE_TURNED, (found) => {
    const said = readNumberWords(found[1] ?? '');
    if (said !== Number(found[2])) report();
    return found[2] ?? null;
  });
  now = rewrite(now, FIRST_TEN, (found) => named('ngày', found[1]));
  now = rewrite(now, ORDINAL, (found) => named(`${found[1] ?? ''} thứ`, found[2]));
  now = rewrite(now, PART_OF_MONTH, (found) => named(found[1] ?? '', found[2]));
  now = rewrite(now, OFTEN, ({ 1: n = '', 2: unit, 3: m = '' }) => {
    const [every, times] = [readNumberWords(n), readNumberWords(m)];
    return every === undefined || times === undefined ? null : `${every} ${unit} ${times} lần`;
  });
  now = rewrite(now, AFTER_UNIT, (found) => named(found[1] ?? '', found[2]));
  return rewrite(now, BEFORE_UNIT, ({ 1: name = '', 2: unit = '' }) => {
    // "năm một lần" is once a year.
    const [first, ...rest] = name.split(' ');
    if (first === 'năm' && unit === 'lần' && rest.length > 0)
      return `năm ${readNumberWords(rest.join(' ')) ?? name} lần`;
    if (name === 'năm' && unit !== 'năm' && unit !== 'ngày') return null;
    const n = readNumberWords(name);
    return n === undefined ? null : `${n} ${unit}`;
  });
}

/** ("tháng", "mười hai năm") → "tháng 12 năm": the longest beginning that is a number. */
function named(unit: string, name: string | undefined): string | null {
  const words = name?.split(' ') ?? [];
  for (let length = words.length; length > 0; length -= 1) {
    const n = numberOf(words.slice(0, length).join(' '));
    if (n !== undefined) return [unit, n, ...words.slice(length)].join(' ');
  }
  return null;
}

function numberOf(name: string): number | undefined {
  if (name === 'nhất') return 1;
  return /^\d/u.test(name) ? Number(name) : readNumberWords(name);
}
