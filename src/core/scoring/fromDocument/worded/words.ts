import { oneLine } from '../../../text/index.ts';

/**
 * A sentence is understood when every word of it is: "… không quá 20% số đơn vị, trừ khối trường học" keeps "trừ", and
 * whoever reads on without that word reads another rule.
 */
export function onlyWords(text: string, known: RegExp): boolean {
  const left = text.replace(known, ' ').replace(/[\s,;:.()“”"'+–-]+/gu, ' ');
  return left.trim() === '';
}

/** Words as a whole, in one line with commas between: "số" is not in "sốt"; of two that begin alike the longer first. */
export const wordsOf = (...lines: readonly string[]): RegExp =>
  wholeWords(lines.flatMap((line) => line.split(', ')));
/** The same of patterns. */
export const wholeWords = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** Whoever a block may be made of; persons are none of them. */
export const UNITS =
  'đơn vị, tập thể, cơ quan, địa phương, phòng, ban, ngành, sở, trường, xã, phường, đặc khu, thôn, ấp, bản, khóm, khu phố, tổ dân phố, tổ chuyên môn, tổ, trạm, chi đoàn, chi hội, chi bộ, công đoàn cơ sở, công đoàn';
export const A_UNIT = `(?:${UNITS.split(', ')
  .join('|')
  .replaceAll(' ', String.raw`\s+`)})`;

/** "- Mỗi cụm …;" → "Mỗi cụm …" */
export const bareLine = (text: string): string =>
  oneLine(text)
    .replace(/^(?:[-+•*–]\s*|(?:\d{1,2}|[a-zđ])[).]\s+)/iu, '')
    .replace(/[\s.;]+$/u, '');

/** The clusters that units are compared in, and all of them together. */
export const IN_CLUSTER =
  /(?:(?:mỗi|từng|trong|cùng|của|ở)\s+)+(?:(?:mỗi|từng|một)\s+)*(?:cụm|khối)(?:\s+thi\s+đua)?/giu;
