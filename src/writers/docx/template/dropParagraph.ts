import type { ParagraphPlace, Tokens } from './paragraphs.ts';

/** What belongs to more than its paragraph: the end of a section; a bookmark or a Word field with one end elsewhere. */
const PAIRS = [
  [/<w:bookmarkStart[\s>/]/gu, /<w:bookmarkEnd[\s>/]/gu],
  [/w:fldCharType="begin"/gu, /w:fldCharType="end"/gu],
] as const;

/** Takes a paragraph out, or only its words where the document would not hold together without it. */
export function dropParagraph(tokens: Tokens, { from, to, texts }: ParagraphPlace): void {
  if (isOwnWhole(tokens.slice(from, to + 1).join('')) && isSpared(tokens, from, to))
    tokens.fill('', from, to + 1);
  else for (const at of texts) tokens[at] = '';
}

const isOwnWhole = (xml: string) =>
  !/<w:sectPr[\s>/]/u.test(xml) &&
  PAIRS.every(([begin, end]) => (xml.match(begin)?.length ?? 0) === (xml.match(end)?.length ?? 0));

/** A cell, a header, a text box needs a paragraph, and two tables one between them, or they are one. */
function isSpared(tokens: Tokens, from: number, to: number): boolean {
  const isThere = (token: string) => token.trim() !== '';
  return (
    /^<w:p[\s>/]/u.test(tokens.slice(to + 1).find(isThere) ?? '') ||
    (tokens.slice(0, from).findLast(isThere) ?? '').endsWith('</w:p>')
  );
}
