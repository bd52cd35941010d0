import { cleanText } from '../text/index.ts';

/** A remark in brackets: where it stands and what it says. */
export interface Aside {
  start: number;
  end: number;
  text: string;
}

export interface Source {
  /** The cell as written, without marks of layout. Names and texts are slices of it. */
  text: string;
  /** The same length, with remarks and their brackets blanked out. */
  plain: string;
  asides: Aside[];
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
  const asides = findAsides(text);
  const plain = asides.reduce((left, { start, end }) => blank(left, start, end), text);
  const letters = plain.replace(/[^\p{L}]/gu, '');
  const allCapitals = letters.length > 8 && letters === letters.toUpperCase();
  return { text, plain, asides, allCapitals };
}

const blank = (text: string, start: number, end: number) =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/** Outermost brackets, nested ones within; an unclosed one reaches to the end of its line. */
function findAsides(text: string): Aside[] {
  const asides: Aside[] = [];
  let depth = 0;
  let start = 0;
  const close = (end: number, inner: number) => {
    asides.push({ start, end, text: text.slice(start + 1, inner).trim() });
    depth = 0;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if ('([{'.includes(sign) && depth++ === 0) start = at;
    else if (depth > 0 && ')]}'.includes(sign) && --depth === 0) close(at + 1, at);
    else if (depth > 0 && sign === '\n' && !text.includes(')', at)) close(at, at);
  }
  if (depth > 0) close(text.length, text.length);
  return asides.filter(({ start: from, end }) => end > from);
}
