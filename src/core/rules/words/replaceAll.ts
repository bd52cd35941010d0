import type { Span } from '../frame/index.ts';

/** A kind of slip in a text: where, and what stands there instead. `$1`… as in String.replace. */
export interface Slip {
  pattern: RegExp;
  instead: string;
}

/** The text with all slips mended, and the first of them as it stands. */
export interface MendedText {
  value: string;
  first: string;
  span: Span;
  count: number;
}

/** mendSlips('a ,b', [{ pattern: / +(?=,)/gu, instead: '' }]) → undefined where there is nothing to mend. */
export function mendSlips(text: string, slips: readonly Slip[]): MendedText | undefined {
  const found = slips
    .flatMap(({ pattern }) => [...text.matchAll(pattern)])
    .map(({ 0: { length }, index }) => [index, index + length] as const)
    .sort(([a], [b]) => a - b);
  const value = slips.reduce((now, { pattern, instead }) => now.replace(pattern, instead), text);
  const [first] = found;
  if (!first || value === text) return undefined;
  const span = shownAround(text, first);
  return { value, first: text.slice(...span), span, count: found.length };
}

/** A blank alone shows nothing: the words on both sides come along. */
export function shownAround(text: string, [from, to]: Span): Span {
  const before = /\S{0,12}\s?$/u.exec(text.slice(0, from))?.[0].length ?? 0;
  const behind = /^\s?\S{0,12}/u.exec(text.slice(to))?.[0].length ?? 0;
  return [from - before, to + behind];
}
