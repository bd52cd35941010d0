import { isField, isSingleField } from '../lexicon/fields.ts';
import { syllableKey } from '../spelling.ts';
import type { Mark, Tokens, Word } from '../tokens.ts';

/** No field has more words; longer stretches are not looked up, so that a cell of any length is read in linear time. */
const LONGEST_FIELD = 16;

/** The words of a stretch, what stands between them, and which of them make the name of a field. */
export class Words {
  readonly words: readonly Word[];
  readonly text: string;
  readonly allCapitals: boolean;
  readonly #tokens: Tokens;

  constructor(tokens: Tokens, text: string, allCapitals: boolean) {
    this.#tokens = tokens;
    this.words = tokens.words;
    this.text = text;
    this.allCapitals = allCapitals;
  }

  /** The word at `at`; where the stretch has none, one that is like no other. */
  word(at: number): Word {
    return this.words[at] ?? NO_WORD;
  }

  mark(at: number): Mark {
    return at < this.words.length ? (this.#tokens.separators[at]?.mark ?? 'none') : 'hard';
  }

  tight(at: number): boolean {
    return this.#tokens.separators[at]?.tight ?? false;
  }

  joinedByWith(at: number): boolean {
    return this.#tokens.separators[at]?.with ?? false;
  }

  /** The text of the words from `from` up to and without `to`, as written. */
  slice(from: number, to: number): string {
    const first = this.words[from];
    const last = this.words[to - 1];
    return first && last && from < to ? this.text.slice(first.start, last.end) : '';
  }

  /** "2", "14/14", "III" after a list of its like. */
  isNumber(at: number): boolean {
    return /^(?:\p{N}+(?:\/\p{N}+)?|[IVX]+)$/u.test(this.word(at).text);
  }

  /** The word "số". */
  isNumberWord(at: number): boolean {
    return this.word(at).key === NUMBER;
  }

  /** "số 4", "III": where the number ends that begins at `at`; `at` where none does. */
  numberEnd(at: number): number {
    const number = at + (this.isNumberWord(at) ? 1 : 0);
    return this.isNumber(number) ? number + 1 : at;
  }

  capital(at: number): boolean {
    return this.word(at).capital;
  }

  readonly #field = remember((key: number) => {
    const from = Math.floor(key / LONGEST_FIELD);
    return isField(this.slice(from, from + 1 + (key % LONGEST_FIELD)));
  });

  /** Are the words from `from` up to and without `to` the name of one field: "Văn hóa, Thể thao và Du lịch"? */
  field(from: number, to: number): boolean {
    const more = to - from - 1;
    return more >= 0 && more < LONGEST_FIELD && this.#field(from * LONGEST_FIELD + more);
  }

  /** A field without "," and "và", complete by itself. */
  singleField(from: number, to: number): boolean {
    return to > from && to - from <= LONGEST_FIELD && isSingleField(this.slice(from, to));
  }

  /** Is what stands at `at`, up to the next sign or the next hard one, one known field: "Tư pháp", "Văn hóa, Thể thao"? */
  readonly beginsField = remember((at: number): boolean => {
    if (!this.capital(at)) return false;
    const ends = [this.#next(at, (mark) => mark !== 'none'), this.#next(at, (mark) => mark === 'hard')];
    return ends.some((to) => this.field(at, to));
  });

  #next(from: number, stops: (mark: Mark) => boolean): number {
    let at = from + 1;
    while (!stops(this.mark(at)) && at <= from + LONGEST_FIELD) at++;
    return at;
  }
}

const NUMBER = syllableKey('số');
const NO_WORD: Word = { text: '', key: '', parted: false, start: 0, end: 0, capital: false, short: false };

/** The answer of `work` for each word, worked out once. */
export function remember<T>(work: (at: number) => T): (at: number) => T {
  const known = new Map<number, T>();
  return (at) => {
    const before = known.get(at);
    if (before !== undefined || known.has(at)) return before as T;
    const answer = work(at);
    known.set(at, answer);
    return answer;
  };
}
