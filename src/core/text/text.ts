/**
 * "hoà  —\u00a0bình" → NFC, one blank for each run of blanks in a line, trimmed lines, no soft hyphen or zero-width.
 * A hyphen that does not break ("LĐ\u2011TB") is a hyphen.
 */
export function cleanText(text: string): string {
  return tidyText(text.replaceAll('\u00ad', ''));
}

/** cleanText that leaves soft hyphens alone: for readers, who cannot know yet whether it is an "ư" of TCVN3. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\ufeff]/gu, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\r\n?|\u2028|\u2029|\v/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{2,}/gu, '\n')
    .trim();
}

/** cleanText on one line. */
export function oneLine(text: string): string {
  return cleanText(text).replaceAll('\n', ' ');
}

/** "Đơn vị" → "Don vi": letters without marks, đ included; length is kept for NFC Vietnamese. */
export function foldAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');
}

/** For comparing headings: lower case, no marks, only letters, digits and single blanks. */
export function foldKey(text: string): string {
  return foldAccents(text.normalize('NFC').toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A letter or digit is not next to a word: \b and \W take "ế" for a gap. */
export const WORD_START = '(?<![\\p{L}\\p{N}])';
export const WORD_END = '(?![\\p{L}\\p{N}])';
