import { type Head, HEAD_LETTERS, HEADS } from '../lexicon/heads.ts';
import { NOT_HEADS } from '../lexicon/lookalikes.ts';
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
import { CARES, CHARGES, HONORIFICS, NAME_TITLES, POSTS, SHARED_POSTS, SURNAMES } from '../lexicon/people.ts';
import { syllableKey } from '../spelling.ts';
import { remember, Words } from './words.ts';

/** Questions about what may begin at a word; answers that need the lexicon are worked out once for each word. */
export class Context extends Words {
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
  readonly plural = remember((at: number): number => {
    return PLURALS.length(this.words, at);
  });

  /** "12 | phường", "14/14 | phường": a number that counts what comes. */
  counted(at: number): number {
    const counts = /^\p{N}+(?:\/\p{N}+)?$/u.test(this.words[at]?.text ?? '') && this.mark(at + 1) === 'none';
    return counts && !this.capital(at + 1) && (this.bareTerritory(at + 1) > 0 || this.kind(at + 1) > 0)
      ? 1
      : 0;
  }

  readonly preposition = remember((at: number): boolean => {
    return PREPOSITIONS.length(this.words, at) > 0;
  });

  /** A head word at `at` and how many words it has; a whole abbreviation ("TTPTQĐ") is one by itself. */
  readonly head = remember((at: number): { head: Head; length: number } | undefined => {
    const word = this.words[at];
    const found = HEADS.match(this.words, at);
    if (!word || this.#isInside(at) || NOT_HEADS.length(this.words, at) >= (found?.length ?? 1))
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

  /** "giáo viên", "cấp ủy": those who belong to what "các …" names after them. */
  members(at: number): number {
    return MEMBERS.length(this.words, at);
  }

  /** "Đảng", "Nhà nước" after a kind: "các cơ quan Đảng". */
  isState(at: number): boolean {
    return STATE.length(this.words, at) > 0 && !this.head(at);
  }

  /** "Giao", "Đề nghị" right before a name. */
  charge(at: number): number {
    const length = CHARGES.length(this.words, at);
    const next = at + length;
    if (length === 0 || this.mark(next) !== 'none') return 0;
    return this.plural(next) > 0 || this.honorific(next) > 0 || this.head(next) ? length : 0;
  }

  /** "phụ trách", "theo dõi": whom comes after it. */
  care(at: number): number {
    return CARES.length(this.words, at);
  }

  honorific(at: number): number {
    return HONORIFICS.length(this.words, at);
  }

  /** "Anh", "Bà": a title that is a name or a syllable of one as well. */
  nameTitle(at: number): boolean {
    return NAME_TITLES.length(this.words, at) > 0 && this.honorific(at) === 1;
  }

  /** "Đ/c", "đồng chí": a title wherever it stands. */
  sureTitle(at: number): boolean {
    return this.honorific(at) > 0 && !this.nameTitle(at);
  }

  post(at: number): number {
    return POSTS.length(this.words, at);
  }

  /** "Lê Thị Mẫu - Trưởng phòng": a family name, two to four capitals and a post, without a title. */
  readonly untitled = remember((at: number): boolean => {
    if (!SURNAMES.has(this.words[at]?.key ?? '') || !this.capital(at)) return false;
    let to = at + 1;
    while (to - at <= 5 && this.mark(to) === 'none' && this.capital(to) && !this.words[to]?.short) to++;
    const given = to - at - 1;
    return given >= 2 && given <= 4 && ['dash', 'comma'].includes(this.mark(to)) && this.post(to) > 0;
  });

  sharedPost(at: number): number {
    return SHARED_POSTS.length(this.words, at);
  }

  readonly level = remember((at: number): number => {
    const length = this.#isOther(at) ? 0 : LEVELS.length(this.words, at);
    return this.#beginsLonger(at, length) ? 0 : length || this.territory(at);
  });

  isSchool(at: number): boolean {
    return this.words[at]?.key === SCHOOL;
  }

  schoolLevel(at: number): number {
    return SCHOOL_LEVELS.length(this.words, at);
  }

  readonly territory = remember((at: number): number => {
    const length = this.#isOther(at) ? 0 : TERRITORIES.length(this.words, at);
    return this.#beginsLonger(at, length) ? 0 : length;
  });

  /** "Huyện đoàn", "Xã đội trưởng": the level is the first word of a body's or a post's name. */
  #beginsLonger(at: number, length: number): boolean {
    return length > 0 && Math.max(this.head(at)?.length ?? 0, this.post(at)) > length;
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
    return this.schoolLevel(at) > 0 || [1, 2, 3].some((length) => this.field(at, at + length));
  }

  /** Is the text from `from` on, with the head word at `at`, one known field: "Nội | Vụ"? */
  isInField(from: number, at: number): boolean {
    const length = HEADS.length(this.words, at);
    return [length, length + 1].some((more) => this.field(from, at + more));
  }

  /** "xã hội" holds no "xã". */
  readonly #isOther = remember(
    (at: number): boolean => NOT_HEADS.length(this.words, at) > 0 || this.#isInside(at),
  );

  /** "dịch | vụ": the second syllable of such a word. */
  #isInside(at: number): boolean {
    return this.mark(at) === 'none' && NOT_HEADS.length(this.words, at - 1) > 1;
  }

  readonly qualifier = remember((at: number): boolean => {
    return QUALIFIERS.length(this.words, at) > 0;
  });

  /** A noun for many bodies or people at `at` ("phòng" in "các phòng, ban"), not the head of one body's name. */
  readonly kind = remember((at: number): number => {
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
  });

  /** A capital that is no kind and no qualifier: the name of one. */
  #named(at: number): boolean {
    const short = this.words[at]?.short === true;
    return (
      this.mark(at) === 'none' && this.capital(at) && !short && !this.allCapitals && !this.#leavesBare(at)
    );
  }

  #leavesBare(at: number, orLevel = true): boolean {
    if (this.mark(at) !== 'none') return true;
    if (this.field(at, at + 2) || this.field(at, at + 1)) return false;
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

const letters = (text: string) => text.replace(/[.&]/gu, '');

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
