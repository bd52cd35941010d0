import { isSyllable } from '../text/index.ts';
import { syllableKey } from './spelling.ts';

/** What stands between two words of a cell; `line` is a line end, which may cut or only wrap. */
export type Mark = 'hard' | 'line' | 'comma' | 'and' | 'dash' | 'colon' | 'none';

export interface Word {
  text: string;
  key: string;
  /** A sign or a joining word stands before it; a line end does not count, for it may only wrap. */
  parted: boolean;
  start: number;
  end: number;
  /** Begins with a capital; true for every word of a cell that is all capitals. */
  capital: boolean;
  /** Letters that stand for words: "VHTT", "GD&ĐT". */
  short: boolean;
}

export interface Separator {
  mark: Mark;
  /** Touches the words on both sides: "VH,TT". */
  tight: boolean;
  /** The joining word was "với", which may also begin a condition. */
  with: boolean;
}

export interface Tokens {
  words: Word[];
  /** separators[i] stands before words[i]. */
  separators: Separator[];
}

/** "GD&ĐT", "Đ/c", "TP.HCM", "14/14" are one word; "xã/phường", "Đảng ủy-UBND" are two. */
const WORD =
  /\p{N}+\/\p{N}+(?![\p{L}\p{N}/])|[\p{L}\p{N}]+(?:(?:[&.][\p{L}\p{N}]+)+|\/(?:c|chí)(?![\p{L}\p{N}]))?/giu;
/** A dot that belongs to the letter before it: "P. Nội vụ", "TP. Huế", "Q. 3". */
const DOTTED = /^(?:p|q|h|x|tp|tx|tt|bv|cc|vp|tr)$/iu;
const JOINING = new Set(['và', 'hoặc', 'cùng', 'với'].map(syllableKey));
const WITH = syllableKey('với');
const HARD = /[;•▪●◦…]|\.\s|\n\s*[-–—+*]\s|\s\+\s|^\s*\+/u;

/** Words of `text` between `from` and `to` and what stands before each. */
export function tokenize(text: string, from: number, to: number, allCapitals: boolean): Tokens {
  const tokens: Tokens = { words: [], separators: [] };
  const part = text.slice(from, to);
  const numbered = LIST_NUMBER.test(part);
  let last = from;
  let joined: string | undefined;
  let listed = false;
  for (const found of part.matchAll(WORD)) {
    const start = from + found.index;
    const raw = found[0] + (isDotted(found[0], text, start + found[0].length) ? '.' : '');
    const gap = text.slice(last, start);
    if (numbered && isListNumber(text.slice(start, to), gap, tokens.words.length)) {
      listed = true;
      last = start + raw.length;
      continue;
    }
    const key = syllableKey(raw);
    if (JOINING.has(key)) {
      joined = joined === WITH ? joined : key;
      continue;
    }
    last = start + raw.length;
    const separator = listed ? LISTED : separatorOf(gap, joined);
    tokens.separators.push(separator);
    tokens.words.push({ ...wordOf(raw, start, allCapitals), parted: !FLOWING.has(separator.mark) });
    joined = undefined;
    listed = false;
  }
  return tokens;
}

const isDotted = (word: string, text: string, end: number) =>
  DOTTED.test(word) && /^\. ?[\p{L}\p{N}]/u.test(text.slice(end, end + 3));

const LISTED: Separator = { mark: 'hard', tight: false, with: false };
const FLOWING: ReadonlySet<Mark> = new Set(['none', 'line']);

function wordOf(raw: string, start: number, allCapitals: boolean): Omit<Word, 'parted'> {
  const letters = raw.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  const short = capitals >= 2 && (allCapitals ? !isSyllable(letters) : capitals * 2 >= letters.length);
  const key = /[&.]/u.test(raw) ? raw.toLowerCase() : syllableKey(raw);
  return { text: raw, key, start, end: start + raw.length, capital: /^\p{Lu}/u.test(raw), short };
}

/** "1. Sở A 2. Sở B", "a) Sở A": only cells that begin so have such numbers inside. */
const LIST_NUMBER = /^\s*(?:\d{1,2}[.)]|[a-zđ][.)]|[A-ZĐ]\))\s*\p{L}/u;

function isListNumber(rest: string, gap: string, wordsBefore: number): boolean {
  return LIST_NUMBER.test(rest) && (wordsBefore === 0 || /^[\s;.,]+$/u.test(gap));
}

function separatorOf(gap: string, joined: string | undefined): Separator {
  const plain = { tight: false, with: joined === WITH };
  if (HARD.test(gap)) return { ...plain, mark: 'hard' };
  if (joined) return { ...plain, mark: 'and' };
  const mark = softMark(gap);
  return { mark, tight: mark !== 'none' && !/\s/u.test(gap), with: false };
}

const SOFT: readonly [RegExp, Mark][] = [
  [/:/u, 'colon'],
  [/[,/]/u, 'comma'],
  [/\n/u, 'line'],
  [/[-–—]/u, 'dash'],
  [/[&+]/u, 'and'],
];
const softMark = (gap: string): Mark => SOFT.find(([sign]) => sign.test(gap))?.[1] ?? 'none';
