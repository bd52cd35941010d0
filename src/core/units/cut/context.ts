import { isField } from '../lexicon/fields.ts';
import { type Head, HEAD_LETTERS, HEADS, NOT_HEADS } from '../lexicon/heads.ts';
import {
  BARE_KINDS,
  KINDS,
  LEVELS,
  MEMBERS,
  PLURALS,
  PREPOSITIONS,
  QUALIFIERS,
  SCHOOL_LEVELS,
  STATE,
  TEAMS,
  TERRITORIES,
} from '../lexicon/nouns.ts';
import { HONORIFICS, POSTS, SHARED_POSTS } from '../lexicon/people.ts';
import { syllableKey } from '../spelling.ts';
import type { Mark, Tokens, Word } from '../tokens.ts';

/** The words of a stretch and questions about what may begin at one of them. */
export class Context {
  readonly words: readonly Word[];
  readonly #tokens: Tokens;
  readonly text: string;
  readonly allCapitals: boolean;

  constructor(tokens: Tokens, text: string, allCapitals: boolean) {
    this.#tokens = tokens;
    this.words = tokens.words;
    this.text = text;
    this.allCapitals = allCapitals;
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

  capital(at: number): boolean {
    return this.words[at]?.capital ?? false;
  }

  /** A word whose plural is part of the name: "Đảng ủy Khối | các cơ quan". */
  isBlock(at: number): boolean {
    return /^(?:khối|cụm|hội)$/iu.test(this.words[at]?.text ?? '');
  }

  /** The word "cấp". */
  isLevelWord(at: number): boolean {
    return this.words[at]?.key === CAP;
  }

  /** "các cấp", "các địa phương", "các phường": the places that a body or its people belong to. */
  pluralPlace(at: number): boolean {
    const next = at + this.plural(at);
    return next > at && (this.territory(next) > 0 || this.isLevelWord(next));
  }

  /** "các", "những", "toàn thể". */
  plural(at: number): number {
    return PLURALS.length(this.words, at);
  }

  preposition(at: number): boolean {
    return PREPOSITIONS.length(this.words, at) > 0;
  }

  /** A head word at `at` and how many words it has; a whole abbreviation ("TTPTQĐ") is one by itself. */
  head(at: number): { head: Head; length: number } | undefined {
    const word = this.words[at];
    if (!word || this.#isOther(at)) return undefined;
    const found = HEADS.match(this.words, at);
    if (found && !(word.key === 'tt' && this.mark(at + found.length) !== 'none'))
      return { head: found.value, length: found.length };
    if (word.short && !this.tight(at) && HEAD_LETTERS.test(word.text.replace(/[.&]/gu, '')))
      return { head: ABBREVIATED, length: 1 };
    return undefined;
  }

  /** "giáo viên", "cấp ủy": those who belong to what "các …" names after them. */
  members(at: number): number {
    return MEMBERS.length(this.words, at);
  }

  /** "Đảng", "Nhà nước" after a kind: "các cơ quan Đảng". */
  isState(at: number): boolean {
    return STATE.length(this.words, at) > 0 && !this.head(at);
  }

  honorific(at: number): number {
    return HONORIFICS.length(this.words, at);
  }

  post(at: number): number {
    return POSTS.length(this.words, at);
  }

  sharedPost(at: number): number {
    return SHARED_POSTS.length(this.words, at);
  }

  level(at: number): number {
    return this.#isOther(at) ? 0 : LEVELS.length(this.words, at) || this.territory(at);
  }

  isSchool(at: number): boolean {
    return this.words[at]?.key === SCHOOL;
  }

  schoolLevel(at: number): number {
    return SCHOOL_LEVELS.length(this.words, at);
  }

  territory(at: number): number {
    return this.#isOther(at) ? 0 : TERRITORIES.length(this.words, at);
  }

  /** A bare "phường", "xã" in a list, not "phường Bến Sậy". */
  bareTerritory(at: number): number {
    const length = this.territory(at);
    const next = at + length;
    if (length === 0 || this.mark(next) !== 'none' || this.territory(next) > 0) return length;
    return this.capital(next) && !this.head(next) ? 0 : length;
  }

  #isNoun(at: number, orLevel: boolean): boolean {
    if (this.#isOther(at) || (!orLevel && this.level(at) > 0)) return false;
    return BARE_KINDS.length(this.words, at) > 0 || KINDS.length(this.words, at) > 0;
  }

  /** Does a department's field or a kind of school begin at `at`? Then a head word before it is one. */
  hasContent(at: number): boolean {
    return this.schoolLevel(at) > 0 || [1, 2, 3].some((length) => isField(this.slice(at, at + length)));
  }

  /** Is what stands at `at`, up to the next sign or the next hard one, one known field: "Tư pháp", "Văn hóa, Thể thao"? */
  beginsField(at: number): boolean {
    return (
      this.capital(at) &&
      [this.#next(at, (mark) => mark !== 'none'), this.#next(at, (mark) => mark === 'hard')].some((to) =>
        isField(this.slice(at, to)),
      )
    );
  }

  #next(from: number, stops: (mark: Mark) => boolean): number {
    let at = from + 1;
    while (!stops(this.mark(at))) at++;
    return at;
  }

  /** Is the text from `from` on, with the head word at `at`, one known field: "Nội | Vụ"? */
  isInField(from: number, at: number): boolean {
    const length = HEADS.length(this.words, at);
    return [length, length + 1].some((more) => isField(this.slice(from, at + more)));
  }

  /** "xã hội" holds no "xã". */
  #isOther(at: number): boolean {
    return (
      NOT_HEADS.length(this.words, at) > 0 ||
      (this.mark(at) === 'none' && NOT_HEADS.length(this.words, at - 1) > 1)
    );
  }

  qualifier(at: number): boolean {
    return QUALIFIERS.length(this.words, at) > 0;
  }

  /** A noun for many bodies or people at `at` ("phòng" in "các phòng, ban"), not the head of one body's name. */
  kind(at: number): number {
    const plain = KINDS.length(this.words, at);
    if (plain < 2 && this.#isOther(at)) return 0;
    const bare = BARE_KINDS.length(this.words, at);
    const length = Math.max(plain, bare);
    if (length === 0 || (this.head(at)?.length ?? 0) > length) return 0;
    const next = at + length;
    if (TEAMS.length(this.words, at) > 0 && this.mark(next) === 'none' && KINDS.length(this.words, next) > 0)
      return 0;
    if (plain >= bare && !(this.head(at) && this.#named(next))) return length;
    return this.#leavesBare(next, this.head(at)?.head.bare !== 'whole') ? length : 0;
  }

  /** A capital that is no kind and no qualifier: the name of one. */
  #named(at: number): boolean {
    const short = this.words[at]?.short === true;
    return (
      this.mark(at) === 'none' && this.capital(at) && !short && !this.allCapitals && !this.#leavesBare(at)
    );
  }

  #leavesBare(at: number, orLevel = true): boolean {
    if (this.mark(at) !== 'none') return true;
    if (isField(this.slice(at, at + 2)) || isField(this.slice(at, at + 1))) return false;
    if (this.beginsField(at)) return false;
    if (this.capital(at) && !this.allCapitals)
      return this.isState(at) || (this.level(at) > 0 && this.mark(at + this.level(at)) !== 'none');
    return (
      this.qualifier(at) ||
      this.preposition(at) ||
      (orLevel && this.level(at) > 0 && !this.capital(at)) ||
      this.#isNoun(at, orLevel)
    );
  }
}

const SCHOOL = syllableKey('trường');
const CAP = syllableKey('cấp');

const ABBREVIATED: Head = {
  id: 'abbreviated',
  bare: 'whole',
  share: Infinity,
  rank: 2,
  levelled: false,
  proper: false,
  front: false,
};
