import { LETTERS } from './patterns/sticky.ts';

/** Every code unit before the last Vietnamese letter: 1 for a letter, 2 for a figure. */
const KINDS = new Uint8Array('ỹ'.charCodeAt(0) + 1);
const [LETTER, FIGURE] = [1, 2];
const ANY_LETTER = new RegExp(`[${LETTERS}]`, 'u');
for (let code = 0; code < KINDS.length; code += 1) {
  const char = String.fromCharCode(code);
  if (ANY_LETTER.test(char)) KINDS[code] = LETTER;
  else if (char >= '0' && char <= '9') KINDS[code] = FIGURE;
}

/** What stands at an offset; never asked for the code behind the end, which is no number and would be slow to find. */
const kindAt = (text: string, at: number) => (at < text.length ? KINDS[text.charCodeAt(at)] : 0);

/** A letter that a folded text can hold. */
export const isLetterAt = (text: string, at: number) => kindAt(text, at) === LETTER;

/** ("tháng 5", 0) → 5; `at` itself where no letter stands. A loop, since each word of each cell is cut out so. */
export function endOfWord(text: string, at: number): number {
  let end = at;
  while (kindAt(text, end) === LETTER) end += 1;
  return end;
}

/** ("25/6", 0) → 2 */
export function endOfFigures(text: string, at: number): number {
  let end = at;
  while (kindAt(text, end) === FIGURE) end += 1;
  return end;
}

/** ("khóa 5", 4) → 0: where the word begins that ends here. */
export function startOfWord(text: string, end: number): number {
  let at = end;
  while (at > 0 && kindAt(text, at - 1) === LETTER) at -= 1;
  return at;
}
