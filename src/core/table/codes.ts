import { readRoman } from '../text/index.ts';

export type CodeStyle =
  'letter' | 'roman' | 'romanDotted' | 'arabic' | 'dotted' | 'lower' | 'dash' | 'plus' | 'none';

/** The number of a row: `written` as people see it without a trailing dot, `key` its part of a task's path. */
export interface Code {
  written: string;
  key: string;
  style: CodeStyle;
}

const NO_CODE: Code = { written: '', key: '', style: 'none' };
/** "Phần I", "Mục II": the word belongs to the number as written, not to its key. */
const NAMED = /^(?:mục|phần|nhóm|chương)\s+/iu;
const DASHES = /^[-–—−•●*▪]$/u;

/** "II." → II roman; "1.1" → dotted; "a)" → lower; "–" → "-" dash; "" → none. Other text is a code of no style. */
export function readCode(text: string): Code {
  const written = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.:\s]+$/u, '');
  if (written === '') return DASHES.test(text.trim()) ? { ...NO_CODE, written: '-', style: 'dash' } : NO_CODE;
  if (DASHES.test(written)) return { written: '-', key: '', style: 'dash' };
  if (written === '+') return { written, key: '', style: 'plus' };
  const key = written
    .replace(NAMED, '')
    .replace(/^\(/u, '')
    .replace(/[.)/:\s]+$/u, '');
  return { written, key, style: styleOf(key) };
}

function styleOf(key: string): CodeStyle {
  if (/^\d+$/u.test(key)) return 'arabic';
  if (/^\d+([.\-/]\d+)+$/u.test(key)) return 'dotted';
  if (/^[IVXLC]+([.\-/]\d+)+$/u.test(key)) return 'romanDotted';
  if (/^[A-ZĐ]([.\-/]\d+)+$/u.test(key)) return 'dotted';
  if (readRoman(key) !== undefined) return 'roman';
  if (/^[A-ZĐ]$/u.test(key)) return 'letter';
  if (/^[a-zđăâêôơư]$/u.test(key) || /^[a-zđ]\d{1,2}([.]\d+)*$/u.test(key) || /^[ivx]+$/u.test(key))
    return 'lower';
  return 'none';
}

const LEADING_CODE =
  /^(?:(\([\dIVXa-zđ]{1,4}\)|[IVXLC]+(?:\.\d+)*[.):/]|[A-ZĐ][.)/]|\d{1,2}(?:\.\d{1,2})+(?!\d)(?:[.):]|(?=\s+[\p{Lu}“"]))|\d{1,3}[.)/:](?!\d)|[a-zđ]\))\s*|([-–—−•●▪+])\s+|([-–—−])(?=\p{Lu}))/u;

/** "Phần I: …", "Mục 2. …"; "Nhóm 3 đơn vị" is no number. */
const NAMED_CODE = new RegExp(String.raw`(${NAMED.source}(?:[IVXLC]+|[A-ZĐ]|\d{1,2}))\s*[.):–]\s*`, 'iu');

/** "1.1. Xây dựng…" → code 1.1 and the rest; null when the text begins with no number. */
export function splitLeadingCode(text: string): { code: Code; rest: string } | null {
  const named = NAMED_CODE.exec(text);
  if (named?.[1]) return splitAt(text, named[0], named[1]);
  const found = LEADING_CODE.exec(text);
  if (!found) return null;
  return splitAt(text, found[0], found[1] ?? found[2] ?? found[3] ?? '');
}

function splitAt(text: string, taken: string, number: string): { code: Code; rest: string } | null {
  const rest = text.slice(taken.length).trim();
  const code = readCode(number);
  return rest === '' || code.style === 'none' ? null : { code, rest };
}

const LETTERS = 'ABCDĐEFGHIKLMNOPQRSTUVXY';

/** "C" after "B" is a letter, after nothing or "XCIX" a Roman hundred: single letters are told by what stood before. */
export function styleAfter(code: Code, lastLetter: string | undefined): CodeStyle {
  if (code.style !== 'roman' || code.key.length > 1 || lastLetter === undefined) return code.style;
  return LETTERS.indexOf(code.key) === LETTERS.indexOf(lastLetter) + 1 ? 'letter' : 'roman';
}
