import { CARES, CHARGES, HONORIFICS, NAME_TITLES, POSTS, SHARED_POSTS, SURNAMES } from '../lexicon/people.ts';
import { MEMBERS } from '../lexicon/nouns.ts';
import { syllableKey } from '../spelling.ts';
import { Heads } from './heads.ts';
import { remember } from './words.ts';

/** Where persons are named, or by their posts. */
export class People extends Heads {
  /** "giáo viên", "cấp ủy": those who belong to what "các …" names after them. */
  members(at: number): number {
    return MEMBERS.length(this.words, at);
  }

  /** "Giao", "Đề nghị" right before a name. */
  charge(at: number): number {
    const length = CHARGES.length(this.words, at);
    const next = at + length;
    return this.plural(next) > 0 || this.honorific(next) > 0 || this.isHead(next) ? length : 0;
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
    return NAME_TITLES.length(this.words, at) > 0;
  }

  /** "Đ/c", "đồng chí": a title wherever it stands. */
  sureTitle(at: number): boolean {
    return this.honorific(at) > 0 && !this.nameTitle(at);
  }

  /** A post; also letters that mean one only before a body: "TP Nội vụ" is no city, "CV Phòng Nội vụ" no letter. */
  readonly post = remember((at: number): number => {
    const length = POSTS.length(this.words, at);
    const { key } = this.word(at);
    if (length > 0 || this.mark(at + 1) !== 'none') return length;
    const stands = (key === CHIEF && this.beginsField(at + 1)) || (key === CLERK && this.isHead(at + 1));
    return stands ? 1 : 0;
  });

  /** "Lê Thị Mẫu - Trưởng phòng": a family name, two capitals or more and a post, without a title. */
  readonly untitled = remember((at: number): boolean => {
    if (!SURNAMES.has(this.word(at).key) || !this.capital(at)) return false;
    let to = at + 1;
    while (this.mark(to) === 'none' && this.capital(to) && !this.word(to).short) to++;
    return to - at > 2 && ['dash', 'comma'].includes(this.mark(to)) && this.post(to) > 0;
  });

  sharedPost(at: number): number {
    return SHARED_POSTS.length(this.words, at);
  }
}

const CHIEF = syllableKey('tp');
const CLERK = syllableKey('cv');
