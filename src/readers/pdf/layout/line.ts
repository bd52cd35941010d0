import type { Letter } from '../paint/model.ts';
import { extent } from './extent.ts';
import { textOf } from './lines.ts';

/** A line of text with where it stands. */
export interface Line {
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
  /** Width of its first word: would it have fitted on the line above? */
  firstWord: number;
}

export function lineOf(letters: readonly Letter[]): Line {
  const drawn = letters.filter(({ text }) => text.trim() !== '');
  const [left, right] = extent(drawn.flatMap((letter) => [letter.left, letter.right]));
  const largest = drawn.reduce(
    (best, letter) => (letter.size > best.size ? letter : best),
    drawn[0] as Letter,
  );
  return {
    text: textOf(letters),
    left,
    right,
    base: largest.base,
    size: largest.size,
    firstWord: firstWordEnd(letters) - left,
  };
}

function firstWordEnd(letters: readonly Letter[]): number {
  let end = -Infinity;
  for (const { text, left, right, size } of letters) {
    const isBlank = text.trim() === '';
    if (end > -Infinity && (isBlank || left - end > 0.2 * size)) return end;
    if (!isBlank) end = Math.max(end, right);
  }
  return end;
}
