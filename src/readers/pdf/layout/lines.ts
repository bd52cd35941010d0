import { tidyText } from '../../../core/text/index.ts';
import { firstFrom } from './extent.ts';
import type { Letter } from '../paint/model.ts';

/** Height of small letters, of the size: what of a letter is held against a line. */
const TALL = 0.7;
/** A gap this wide (of the size) parts words; Word and LibreOffice draw blanks besides. */
const WORD_GAP = 0.2;
/** A gap this wide parts what stands in different columns. */
const PIECE_GAP = 1.4;

interface Band<T> {
  top: number;
  base: number;
  letters: T[];
}

/**
 * Letters as lines, from above, each from left to right. A raised letter belongs to the line it is raised from: what
 * counts is how much of its height lies in the height of the line.
 */
export function linesOf<T extends Letter>(letters: readonly T[]): T[][] {
  const bands: Band<T>[] = [];
  // Whole letters first, so that "m²" is not a line of its own for its "2".
  for (const letter of [...letters].sort((a, b) => b.size - a.size || a.base - b.base)) {
    const at = firstFrom(bands, ({ base }) => base, letter.base);
    const band = [bands[at - 1], bands[at]].find((one) => one && isIn(one, letter));
    if (band) band.letters.push(letter);
    else bands.splice(at, 0, { top: letter.base - TALL * letter.size, base: letter.base, letters: [letter] });
  }
  return bands.map((band) => inOrder(band.letters)).filter((line) => !isBlank(line));
}

function isIn(band: Band<unknown>, { base, size }: Letter): boolean {
  const top = base - TALL * size;
  const shared = Math.min(base, band.base) - Math.max(top, band.top);
  return shared > 0.5 * Math.min(base - top, band.base - band.top);
}

/** From the left; a mark without a width stays behind the letter it was drawn after. */
function inOrder<T extends Letter>(letters: readonly T[]): T[] {
  return [...letters].sort((a, b) => a.left - b.left || a.right - b.right);
}

const isBlank = (line: readonly Letter[]) => line.every(({ text }) => text.trim() === '');

/** A line in pieces, cut where a column could end. */
export function pieces<T extends Letter>(line: readonly T[], gap = PIECE_GAP): T[][] {
  const cut: T[][] = [];
  let end = -Infinity;
  for (const letter of line) {
    const isGap = letter.text.trim() === '';
    if (!isGap && letter.left - end > gap * letter.size) cut.push([]);
    cut.at(-1)?.push(letter);
    if (!isGap) end = Math.max(end, letter.right);
  }
  return cut;
}

/** The words of a line: blanks where they are drawn or left; what is drawn twice for boldness counts once. */
export function textOf(line: readonly Letter[]): string {
  let text = '';
  let before: Letter | undefined;
  for (const letter of line) {
    if (before && isSame(before, letter)) continue;
    if (before && letter.left - before.right > WORD_GAP * Math.min(before.size, letter.size)) text += ' ';
    text += letter.text;
    before = letter;
  }
  return tidyText(split(text));
}

const isSame = (a: Letter, b: Letter) =>
  a.text === b.text && a.text.trim() !== '' && Math.abs(a.left - b.left) < 0.15 * a.size && a.right > a.left;

/** Ligatures of the font are the letters they stand for. */
const split = (text: string) => text.replace(/[\ufb00-\ufb06]/gu, (one) => one.normalize('NFKC'));
