import { cleanText } from '../text/index.ts';
import { isCall } from './calls.ts';

/** A stretch of the cell. */
interface Span {
  start: number;
  end: number;
}

/** A remark in brackets: where it stands and what it says. */
export interface Aside extends Span {
  text: string;
}

export interface Source {
  /** The cell as written, without marks of layout. Names and texts are slices of it. */
  text: string;
  /** The same length, with all brackets and what they hold blanked out. */
  plain: string;
  asides: Aside[];
  /** What stands in brackets and yet names bodies: "Sở A (phối hợp: Sở B)". */
  calls: Span[];
  /** The same length again, to read the calls from: only the remarks are blanked out. */
  called: string;
  allCapitals: boolean;
}

const TAGS = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>|&nbsp;/giu;

/** "**Sở A** (để b/c)" → text "Sở A (để b/c)", plain "Sở A         ", one aside. */
export function readSource(cell: string): Source {
  const text = cleanText(
    cell
      .normalize('NFC')
      .replace(/<br\s*\/?>|<\/p>/giu, '\n')
      .replace(TAGS, ' ')
      .replace(/\*\*|__|~~/gu, '')
      .replace(/\*(?=\p{L})|(?<=[\p{L}\p{N}.)])\*/gu, ''),
  );
  const found = findAsides(text);
  const plain = blank(text, found);
  const calls = found
    .filter((aside) => isCall(aside.text))
    .map(({ start, end }) => ({ start: start + 1, end }));
  const asides = found.flatMap((aside) => (isCall(aside.text) ? asidesWithin(text, aside) : [aside]));
  const called = blank(text, asides);
  const letters = plain.replace(/[^\p{L}]/gu, '');
  const allCapitals = letters.length > 8 && letters === letters.toUpperCase();
  return { text, plain, asides, calls, called, allCapitals };
}

/** Takes the remarks for names, where nothing else is one: "(Sở A)". */
export function withoutAsides(source: Source): Source {
  return { ...source, plain: source.text.replace(/[()[\]{}]/gu, ' '), asides: [], calls: [] };
}

/** The remarks inside a call. */
function asidesWithin(text: string, { start, end }: Span): Aside[] {
  const from = start + 1;
  const shift = (aside: Aside) => ({ ...aside, start: aside.start + from, end: aside.end + from });
  return findAsides(text.slice(from, end)).map(shift);
}

function blank(text: string, asides: readonly Aside[]): string {
  let last = 0;
  const parts = asides.map(({ start, end }) => {
    const before = text.slice(last, start);
    last = end;
    return before + ' '.repeat(end - start);
  });
  return parts.join('') + text.slice(last);
}

/** Outermost brackets, nested ones within; an unclosed one reaches to the end of its line. */
function findAsides(text: string): Aside[] {
  const asides: Aside[] = [];
  let depth = 0;
  let start = 0;
  const lastClosing = text.lastIndexOf(')');
  const close = (end: number, inner: number) => {
    asides.push({ start, end, text: text.slice(start + 1, inner).trim() });
    depth = 0;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if ('([{'.includes(sign) && depth++ === 0) start = at;
    else if (depth > 0 && ')]}'.includes(sign) && --depth === 0) close(at + 1, at);
    else if (depth > 0 && sign === '\n' && at > lastClosing) close(at, at);
  }
  if (depth > 0) close(text.length, text.length);
  return asides.filter(({ start: from, end }) => end > from);
}
