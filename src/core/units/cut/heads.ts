import { type Head, HEAD_LETTERS, HEADS, NO_HEAD } from '../lexicon/heads.ts';
import { NOT_HEADS } from '../lexicon/lookalikes.ts';
import { PLURALS } from '../lexicon/nouns.ts';
import { remember, Words } from './words.ts';

/** Where names of bodies begin. */
export class Heads extends Words {
  /** "các", "những", "toàn thể". */
  readonly plural = remember((at: number): number => {
    return PLURALS.length(this.words, at);
  });

  readonly #found = remember((at: number): { head: Head; length: number } => {
    const word = this.word(at);
    const found = HEADS.match(this.words, at);
    if (this.isInside(at) || NOT_HEADS.length(this.words, at) >= (found?.length ?? 1)) return NONE;
    if (found && !this.#isOtherShort(at, found.length)) return { head: found.value, length: found.length };
    if (word.short && !this.tight(at) && HEAD_LETTERS.test(letters(word.text)) && !this.field(at, at + 1))
      return { head: ABBREVIATED, length: 1 };
    return NONE;
  });

  /** The head of a name that begins at `at`, or none; a whole abbreviation ("TTPTQĐ") is one by itself. */
  head(at: number): Head {
    return this.#found(at).head;
  }

  /** How many words the head at `at` has; 0 where none stands. */
  headLength(at: number): number {
    return this.#found(at).length;
  }

  isHead(at: number): boolean {
    return this.headLength(at) > 0;
  }

  /** "TT" with nothing to it is no centre; "UBND TT. An Bình" is a township's. */
  #isOtherShort(at: number, length: number): boolean {
    const { key } = this.word(at);
    return key === 'tt' && this.mark(at + length) !== 'none';
  }

  /** "dịch | vụ": the second syllable of such a word. */
  isInside(at: number): boolean {
    return NOT_HEADS.length(this.words, at - 1) > 0;
  }
}

const letters = (text: string) => text.replace(/[.&]/gu, '');

const NONE = { head: NO_HEAD, length: 0 };
const ABBREVIATED: Head = { ...NO_HEAD, id: 'abbreviated', bare: 'whole', rank: 2 };
