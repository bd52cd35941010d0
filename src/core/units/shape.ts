import { isSyllable, readRoman } from '../text/index.ts';
import { bareLetter, syllableKey } from './spelling.ts';

/** One word of a full name: its first letter, and the word itself unless only the letter is written. */
interface ShapePart {
  letter: string;
  word?: string;
}

/** "Phòng VHTT" → p(phòng) v h t t; "Phòng Văn hóa và Thông tin" → p(phòng) v(văn) h(hóa) t(thông) t(tin). */
export interface Shape {
  parts: readonly ShapePart[];
  /** The letters alone, to look a name up by: "pvhtt". */
  letters: string;
}

const JOINING = new Set(['và', '&'].map(syllableKey));
const WORDS = /[\p{L}\p{N}]+/gu;
/** "số VIII" is "số 8"; with C, D and M letters are abbreviations ("CD", "MC"). */
const numeralOf = (word: string) => (/^[IVX]+$/u.test(word) ? readRoman(word) : undefined);

/** Reads a name as words and letters that stand for words, so that both can be laid over a full name. */
export function shapeOf(name: string): Shape {
  const written = wordsOf(name);
  return readShape(
    written,
    written.every((word) => word === word.toUpperCase()),
  );
}

/** The same where capitals may only stress: "Trường TH AN VÁN" → t(trường) t h a(an) v(ván). */
export const stressedShapeOf = (name: string): Shape => readShape(wordsOf(name), true);

const wordsOf = (name: string) => name.normalize('NFC').match(WORDS) ?? [];

function readShape(written: readonly string[], shouted: boolean): Shape {
  const parts = written
    .filter((word) => !JOINING.has(syllableKey(word)))
    .flatMap((word) => (isShort(word, shouted) ? lettersOf(word) : [wordPart(word)]));
  return { parts, letters: parts.map(({ letter }) => letter).join('') };
}

/** Letters that stand for words: "VHTT", "GDNN", but not "PHÒNG" in a line of capitals, nor a number. */
function isShort(word: string, shouted: boolean): boolean {
  if (/^\p{N}/u.test(word) || numeralOf(word) !== undefined) return false;
  const capitals = word.replace(/[^\p{Lu}]/gu, '').length;
  if (word.length === 1) return capitals === 1 && (shouted ? !isSyllable(word) : word !== 'Y');
  if (capitals < 2) return false;
  return shouted ? !isSyllable(word) : capitals * 2 >= word.length;
}

const lettersOf = (word: string): ShapePart[] => [...word].map((letter) => ({ letter: initialOf(letter) }));
const wordPart = (word: string): ShapePart => ({
  letter: initialOf(word),
  word: numeralOf(word)?.toString() ?? syllableKey(word),
});

/** "Ủy" → "u", "Đô" → "đ"; "TW" stands for Trung ương; a number is its own initial. */
function initialOf(word: string): string {
  if (/^\p{N}/u.test(word)) return word;
  if (word.length > 1 && numeralOf(word) !== undefined) return String(numeralOf(word));
  const letter = bareLetter(word[0] ?? '');
  return letter === 'w' ? 'u' : letter;
}

/** Whether two shapes with the same letters can be one name: where both spell a word, it is the same word. */
export function shapesAgree(a: Shape, b: Shape): boolean {
  return a.parts.every(({ word }, i) => {
    const other = b.parts[i]?.word;
    return word === undefined || other === undefined || word === other;
  });
}
