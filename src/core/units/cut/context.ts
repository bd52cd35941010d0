import { HEADS } from '../lexicon/heads.ts';
import { NOT_HEADS } from '../lexicon/lookalikes.ts';
import {
  BARE_KINDS,
  CLOSINGS,
  KINDS,
  LEVELS,
  NURSERIES,
  PREPOSITIONS,
  QUALIFIERS,
  SCHOOL_LEVELS,
  STATE,
  TEAMS,
  TERRITORIES,
} from '../lexicon/nouns.ts';
import { syllableKey } from '../spelling.ts';
import { People } from './people.ts';
import { remember } from './words.ts';

/** Questions about what may begin at a word; answers that need the lexicon are worked out once for each word. */
export class Context extends People {
  /** The word "cấp". */
  isLevelWord(at: number): boolean {
    return this.word(at).key === CAP;
  }

  /** "các cấp", "các địa phương", "các phường": the places that a body or its people belong to. */
  pluralPlace(at: number): boolean {
    const next = at + this.plural(at);
    return next > at && (this.territory(next) > 0 || this.isLevelWord(next));
  }

  /** "12 | phường", "14/14 | phường": a number that counts what comes. */
  counted(at: number): number {
    return /^\p{N}/u.test(this.word(at).text) && !this.capital(at + 1) && this.kind(at + 1) > 0 ? 1 : 0;
  }

  /** "có liên quan", "trên địa bàn": closes what is said of a collective. */
  closing(at: number): number {
    return CLOSINGS.length(this.words, at);
  }

  readonly preposition = remember((at: number): boolean => {
    return PREPOSITIONS.length(this.words, at) > 0;
  });

  /** "Đảng", "Nhà nước" after a kind: "các cơ quan Đảng". */
  isState(at: number): boolean {
    return STATE.length(this.words, at) > 0 && !this.isHead(at);
  }

  readonly level = remember((at: number): number => {
    const length = this.#isOther(at) ? 0 : LEVELS.length(this.words, at);
    return this.#beginsLonger(at, length) ? 0 : length || this.territory(at);
  });

  isSchool(at: number): boolean {
    return this.word(at).key === SCHOOL;
  }

  isNursery(at: number): boolean {
    return NURSERIES.length(this.words, at) > 0;
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
    return length > 0 && Math.max(this.headLength(at), this.post(at)) > length;
  }

  /** A bare "phường", "xã" in a list, not "phường Bến Sậy". */
  bareTerritory(at: number): number {
    const length = this.territory(at);
    return this.mark(at + length) === 'none' && this.capital(at + length) ? 0 : length;
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
    (at: number): boolean => NOT_HEADS.length(this.words, at) > 0 || this.isInside(at),
  );

  readonly qualifier = remember((at: number): boolean => {
    return QUALIFIERS.length(this.words, at) > 0;
  });

  /** A noun for many bodies or people at `at` ("phòng" in "các phòng, ban"), not the head of one body's name. */
  readonly kind = remember((at: number): number => {
    const people = KINDS.length(this.words, at);
    const length = Math.max(people, BARE_KINDS.length(this.words, at));
    const next = at + length;
    if (this.headLength(at) > length || this.#isTeam(at, next)) return 0;
    if (people > 0 && !(this.isHead(at) && this.#names(next))) return length;
    return this.#leavesBare(next) ? length : 0;
  });

  /** "Tổ | chuyên gia" */
  #isTeam(at: number, next: number): boolean {
    return (
      TEAMS.length(this.words, at) > 0 && this.mark(next) === 'none' && KINDS.length(this.words, next) > 0
    );
  }

  /** "Doanh nghiệp | Hồ Sen", but not "doanh nghiệp | công nghệ", "doanh nghiệp | FDI". */
  #names(at: number): boolean {
    return this.capital(at) && !this.allCapitals && !this.word(at).short && !this.#leavesBare(at);
  }

  /** Does what stands at `at` only narrow the noun before it, or not belong to it at all? */
  #leavesBare(at: number): boolean {
    if (this.mark(at) !== 'none') return true;
    if (this.beginsField(at)) return false;
    if (this.capital(at) && !this.allCapitals) return this.isState(at) || this.level(at) > 0;
    return this.qualifier(at) || this.preposition(at) || this.level(at) > 0;
  }
}

const SCHOOL = syllableKey('trường');
const CAP = syllableKey('cấp');
