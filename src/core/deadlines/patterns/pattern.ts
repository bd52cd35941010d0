import type { Element, Point } from '../elements.ts';

/** Where a pattern looks: the whole text, the offset, and what was found before. */
export interface Look {
  text: string;
  at: number;
  /** The element just before, blanks aside; undefined at the beginning. */
  previous: Element | undefined;
  /** The last point, when only a sign or word that continues a list or a range stands between. */
  chain: Point | undefined;
  /** The whole clause so far holds nothing but frame words and signs. */
  atClauseStart: boolean;
}

/** One form of phrase: what it begins with, and what it makes of the text there. `null` means "not mine". */
export interface Pattern {
  /** First words in lower case; "0" stands for any figure, "*" for a sign. */
  starts: readonly string[];
  /** Words without which it cannot match: of these one must be somewhere in the text, else it is not even asked. */
  needs?: readonly string[];
  read(look: Look): Element | null;
}
