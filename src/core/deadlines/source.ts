import { foldSpelling, oneLine } from '../text/index.ts';

/**
 * A text as the patterns see it, with the way back to the original: lower case NFC, one spelling, "-" for every dash,
 * one blank for each run of blanks, no markup. `starts[i]` and `ends[i]` are the original offsets of its character i.
 */
export interface Source {
  original: string;
  text: string;
  starts: readonly number[];
  ends: readonly number[];
  /** Offsets into `text` of blanks that were line breaks. */
  breaks: ReadonlySet<number>;
  /** The original has nothing to tidy: composed, on one line, single blanks, no markup. */
  isTidy: boolean;
}

const DASHES = /[‐-―−﹘﹣－]/u;
const QUOTES = /["“”„‟«»]/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/u;
/** Tags of the text formats: "<i>", "</b>", "<br/>"; bounded, so that a lone "<" costs nothing. */
const TAG_FORM = '</?[a-z]{1,10}(?:\\s[^<>]{0,80})?\\s?/?>';
const TAG = new RegExp(TAG_FORM, 'iy');
const ANY_TAG = new RegExp(TAG_FORM, 'gi');
const LINE_END = /[\n\r\u000b\u2028\u2029]/u;

interface Builder {
  chars: string[];
  starts: number[];
  ends: number[];
  breaks: Set<number>;
}

/** Composed Vietnamese on one line, single blanks, nothing to drop: each character stands for itself. */
const SIMPLE = /^(?! )(?:[!-;=-~À-ýĂăĐđĨĩŨũƠơƯưẠ-ỹ]| (?! |$))*$/u;

/** "Tháng  02/2022<i>\n" → "tháng 02/2022". */
export function makeSource(original: string): Source {
  if (SIMPLE.test(original)) return simpleSource(original);
  const out: Builder = { chars: [], starts: [], ends: [], breaks: new Set() };
  let at = 0;
  while (at < original.length) at = takeOne(original, at, out);
  trimEnd(out);
  const { starts, ends, breaks } = out;
  return { original, text: foldSpelling(out.chars.join('')), starts, ends, breaks, isTidy: false };
}

/** The usual case, in one go. Its offsets are those of the text itself, so cells share one list of them. */
function simpleSource(original: string): Source {
  const text = foldSpelling(original.toLowerCase());
  const { starts, ends } = original.length <= USUAL ? USUAL_OFFSETS : offsetsUpTo(original.length);
  return { original, text, starts, ends, breaks: NO_BREAKS, isTidy: true };
}

function offsetsUpTo(length: number): Pick<Source, 'starts' | 'ends'> {
  const starts = Array.from({ length }, (_, i) => i);
  return { starts, ends: starts.map((i) => i + 1) };
}

/** Characters of a long cell. */
const USUAL = 500;
const USUAL_OFFSETS = offsetsUpTo(USUAL);
const NO_BREAKS: ReadonlySet<number> = new Set();

const ASCII_PLAIN = /[a-z0-9/.,;:()+%~*&-]/u;

/** Takes one character with its marks, or one tag, and says where the next begins. */
function takeOne(original: string, at: number, out: Builder): number {
  const char = original.charAt(at);
  if (char === '<') {
    TAG.lastIndex = at;
    const tag = TAG.exec(original);
    if (tag) {
      if (/^<(?:br|p|\/p|li|\/li)/iu.test(tag[0])) pushBlank(out, at, at + tag[0].length, true);
      return at + tag[0].length;
    }
  }
  const end = clusterEnd(original, at);
  const isPlain = end === at + 1 && ASCII_PLAIN.test(char);
  if (isPlain) push(out, char, at, end);
  else pushFolded(original.slice(at, end), at, end, out);
  return end;
}

const MARK = /[\u0300-\u036f]/u;

function clusterEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at + (code >= 0xd800 && code < 0xdc00 ? 2 : 1);
  while (end < text.length && text.charCodeAt(end) >= 0x300 && MARK.test(text.charAt(end))) end += 1;
  return Math.min(end, text.length);
}

function pushFolded(cluster: string, from: number, to: number, out: Builder): void {
  if (/^\s/u.test(cluster)) return pushBlank(out, from, to, LINE_END.test(cluster));
  if (INVISIBLE.test(cluster)) return;
  if (DASHES.test(cluster)) return push(out, '-', from, to);
  if (QUOTES.test(cluster)) return push(out, '"', from, to);
  for (const char of cluster.normalize('NFKC').toLowerCase().normalize('NFC')) {
    for (let i = 0; i < char.length; i += 1) push(out, char.charAt(i), from, to);
  }
}

function push(out: Builder, char: string, from: number, to: number): void {
  out.chars.push(char);
  out.starts.push(from);
  out.ends.push(to);
}

function pushBlank(out: Builder, from: number, to: number, isBreak: boolean): void {
  if (out.chars.length === 0) return;
  if (out.chars.at(-1) !== ' ') push(out, ' ', from, to);
  if (isBreak) out.breaks.add(out.chars.length - 1);
}

function trimEnd(out: Builder): void {
  while (out.chars.at(-1) === ' ') {
    out.chars.pop();
    out.starts.pop();
    out.ends.pop();
  }
}

/** [from, to) of this text as offsets into the original. */
export function originalCut({ starts, ends }: Source, from: number, to: number): [number, number] {
  return [starts[from] ?? 0, ends[to - 1] ?? 0];
}

/** What stood in the original for [from, to), on one line, composed and without markup. */
export function originalOf(source: Source, from: number, to: number): string {
  if (from >= to) return '';
  const cut = source.original.slice(source.starts[from], source.ends[to - 1]);
  if (source.isTidy) return cut.trim();
  return oneLine(cut.replace(ANY_TAG, ' '));
}

/** The same source with each match of a pattern with the flag g written otherwise: "tháng tư" → "tháng 4". */
export function rewrite(
  source: Source,
  pattern: RegExp,
  write: (found: RegExpExecArray) => string | null,
): Source {
  let into: Rewriting | undefined;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(source.text); found; found = pattern.exec(source.text)) {
    const written = write(found);
    if (written === null) continue;
    into ??= { pieces: [], starts: [], ends: [], breaks: new Set(), done: 0 };
    keepUpTo(source, into, found.index);
    putInstead(source, into, found.index + found[0].length, written);
  }
  if (!into) return source;
  const { pieces, starts, ends, breaks } = keepUpTo(source, into, source.text.length);
  return { ...source, text: pieces.join(''), starts, ends, breaks };
}

interface Rewriting {
  pieces: string[];
  starts: number[];
  ends: number[];
  breaks: Set<number>;
  /** How far the old text has gone into the new one. */
  done: number;
}

function keepUpTo(source: Source, into: Rewriting, to: number): Rewriting {
  for (let i = into.done; i < to; i += 1) {
    if (source.breaks.has(i)) into.breaks.add(into.starts.length);
    into.starts.push(source.starts[i] ?? 0);
    into.ends.push(source.ends[i] ?? 0);
  }
  into.pieces.push(source.text.slice(into.done, to));
  into.done = to;
  return into;
}

/** Each new character stands for all the old ones. */
function putInstead(source: Source, into: Rewriting, to: number, written: string): void {
  const [start = 0, end = 0] = [source.starts[into.done], source.ends[to - 1]];
  for (let i = 0; i < written.length; i += 1) {
    into.starts.push(start);
    into.ends.push(end);
  }
  into.pieces.push(written);
  into.done = to;
}
