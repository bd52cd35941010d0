import type { Letter } from '../paint/model.ts';
import { extent } from './extent.ts';
import type { Frame } from './frames.ts';
import { linesOf, pieces } from './lines.ts';

/** A mark of a list stands so far (of the size) before its text, and so far at most out of a frame. */
const REACH = 2;
/** What a list's item begins with; "-" and numbers may as well be what the cell to the left holds. */
const BULLET = /^[•·▪▫◦●○■□◾◆❖➢✓\uE000-\uF8FF]$/u;

/**
 * Letters that stand beside a frame, right before it: numbers of a list in the first column, which a browser hangs out
 * to the left of their cell. A text that is longer is not the frame's.
 */
export function beside(letters: readonly Letter[], { left, top, bottom }: Frame): Letter[] {
  return linesOf(letters)
    .flatMap((line) => pieces(line, 1))
    .filter((piece) => {
      const [from, to] = extent(piece.flatMap((letter) => [letter.left, letter.right]));
      const { size, base } = piece[0] as Letter;
      return from > left - REACH * size && to < left + size / 2 && base > top && base - size / 2 < bottom;
    })
    .flat();
}

/**
 * Bullets put to the text they stand before, whatever line runs between them, and written as all readers write them:
 * "2 · | Bản giao ước" → "2 | - Bản giao ước".
 */
export function withHungBullets(letters: readonly Letter[]): Letter[] {
  const hung = new Map<Letter, Letter>();
  for (const line of linesOf(letters)) {
    const drawn = line.filter(({ text }) => text.trim() !== '');
    drawn.forEach((letter, i) => {
      const next = drawn[i + 1];
      if (!next || !BULLET.test(letter.text) || next.left - letter.right > REACH * letter.size) return;
      hung.set(letter, { ...letter, text: '- ', left: next.left, right: next.left });
    });
  }
  return letters.map((letter) => hung.get(letter) ?? letter);
}
