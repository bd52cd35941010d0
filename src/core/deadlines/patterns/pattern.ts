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

/** What tells the forms that begin with a figure apart: "30/6", "30.6", "2-3", "3, 6", "17:00". */
export const FOLLOWERS = ['/', '.', '-', ',', ':', 'a', '*'] as const;

/** One form of phrase: what it begins with, and what it makes of the text there. `null` means "not mine". */
export interface Pattern {
  /**
   * First words in lower case; "*" stands for a sign, "0" for any figure, "0a" for one that a word follows, "0/" for
   * one that this sign follows (see FOLLOWERS), "0*" for one that anything else or nothing follows.
   */
  starts: readonly string[];
  /** Words without which it cannot match: of these one must be somewhere in the text, else it is not even asked. */
  needs?: readonly string[] | undefined;
  read(look: Look): Element | null;
}
