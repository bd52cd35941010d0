import type { Letter } from '../paint/model.ts';
import { linesOf, textOf } from './lines.ts';

/** A mark is at most this large and at least this much raised, of the size of the letter before it. */
const SMALL = 0.8;
const RAISED = 0.2;
/** Wider apart (of the size) it belongs to something else. */
const NEAR = 0.3;

/**
 * Letters without the raised numbers that lead to footnotes, and the words these stood behind, with the number:
 * "Cơ quan chủ trì¹" is the head "Cơ quan chủ trì". "20 m²" keeps its own.
 */
export function partNoteMarks(letters: readonly Letter[]): { kept: Letter[]; marked: string[] } {
  if (!hasSmallNumbers(letters)) return { kept: [...letters], marked: [] };
  const marks = new Set<Letter>();
  const marked = linesOf(letters).flatMap((line) => markedWords(line, marks));
  return { kept: letters.filter((letter) => !marks.has(letter)), marked };
}

const isNumber = ({ text }: Letter) => /^\d$/u.test(text);

/** Most pages have none, and need not be looked at line by line. */
function hasSmallNumbers(letters: readonly Letter[]): boolean {
  const sizes = letters.map(({ size }) => size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return letters.some((letter) => isNumber(letter) && letter.size <= SMALL * usual);
}

function markedWords(line: readonly Letter[], marks: Set<Letter>): string[] {
  const words: string[] = [];
  const own: Letter[] = [];
  let [base, before]: (Letter | undefined)[] = [];
  for (const letter of line) {
    const isGoingOn = before !== undefined && marks.has(before);
    if (base && before && isMark(letter, base, before) && (isGoingOn || !HAS_POWERS.test(lastWord(own)))) {
      words.push((isGoingOn ? (words.pop() ?? '') : lastWord(own)) + letter.text);
      marks.add(letter);
    } else {
      own.push(letter);
      if (letter.text.trim() !== '') base = letter;
    }
    before = letter;
  }
  return words;
}

/** Small and raised, held against the letter it belongs to, and right behind that or another mark. */
const isMark = (letter: Letter, base: Letter, before: Letter) =>
  isNumber(letter) &&
  letter.size <= SMALL * base.size &&
  base.base - letter.base >= RAISED * base.size &&
  letter.left - before.right < NEAR * base.size;

const LONGEST_WORD = 30;
const lastWord = (line: readonly Letter[]) => textOf(line.slice(-LONGEST_WORD)).split(' ').at(-1) ?? '';

/** What has a square or a cube: "m", "km"; also a number may have a power. */
const HAS_POWERS = /^(?:\d*[kcdm]?m|.*\d)$/iu;
