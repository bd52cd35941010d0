import { foldKey, readRoman } from '../../text/index.ts';
import { inSeveralSpellings, put, type Term, type TermText } from './term.ts';

/** Bodies that go by a number; documents and rounds go by theirs in their own way. */
const NUMBERED =
  /(?<!\p{L})(?<head>(?:cụm thi đua|khối thi đua|cụm|khối|tổ|tổ dân phố|khu phố|chi bộ))\s+số\s+(?<n>\d{1,2}|[IVX]{1,5})(?![\p{L}\p{N}/])/giu;

/** "Cụm thi đua số 8" beside "Cụm thi đua số VIII". */
export function byNumberStyle(texts: readonly TermText[]): Term[][] {
  const terms = new Map<string, Term[]>();
  for (const { text, at } of texts)
    for (const { 0: written, index, groups = {} } of text.matchAll(NUMBERED)) {
      const { head = '', n = '' } = groups;
      const isDigits = /^\d/u.test(n);
      const number = isDigits ? Number(n) : readRoman(n.toUpperCase());
      if (number === undefined) continue;
      put(terms, JSON.stringify([foldKey(head), number]), {
        written,
        spelling: isDigits ? 'digits' : 'roman',
        text,
        at,
        span: [index, index + written.length],
      });
    }
  return inSeveralSpellings(terms);
}
