import { type Head, HEAD_LETTERS, HEADS } from '../lexicon/heads.ts';
import { NOT_HEADS } from '../lexicon/lookalikes.ts';
import { PLURALS } from '../lexicon/nouns.ts';
import { remember, Words } from './words.ts';

/** Where names of bodies begin. */
export class Heads extends Words {
  /** "các", "những", "toàn thể". */
  readonly plural = remember((at: number): number => {
    return PLURALS.length(this.words, at);
  });

  /** A head word at `at` and how many words it has; a whole abbreviation ("TTPTQĐ") is one by itself. */
  readonly head = remember((at: number): { head: Head; length: number } | undefined => {
    const word = this.words[at];
    const found = HEADS.match(this.words, at);
    if (!word || this.isInside(at) || NOT_HEADS.length(this.words, at) >= (found?.length ?? 1))
      return undefined;
    if (found && !this.#isOtherShort(at, found.length)) return { head: found.value, length: found.length };
    if (word.short && !this.tight(at) && HEAD_LETTERS.test(letters(word.text)) && !this.field(at, at + 1))
      return { head: ABBREVIATED, length: 1 };
    return undefined;
  });

  /** "TT" with nothing to it is no centre; "UBND TT. An Bình" is a township's. */
  #isOtherShort(at: number, length: number): boolean {
    const key = this.words[at]?.key;
    if (key === 'tt.') return at > 0 && this.mark(at) === 'none';
    return key === 'tt' && this.mark(at + length) !== 'none';
  }

  /** "dịch | vụ": the second syllable of such a word. */
  isInside(at: number): boolean {
    return this.mark(at) === 'none' && NOT_HEADS.length(this.words, at - 1) > 1;
  }
}

const letters = (text: string) => text.replace(/[.&]/gu, '');

const ABBREVIATED: Head = {
  id: 'abbreviated',
  bare: 'whole',
  share: Infinity,
  rank: 2,
  levelled: false,
  proper: false,
  front: false,
};
