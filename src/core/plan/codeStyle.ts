import type { Note, Place } from '../outcome/index.ts';
import { readCode } from '../table/index.ts';

/** A number as its cell has it, with the group or task it became. */
export interface WrittenCode {
  id: string;
  /** Numbers of one list: the id of what is around them. */
  around: string;
  written: string;
  where: Place;
}

/**
 * Codes lose their trailing point ("II." → "II"), so a list that sets it here and not there would look even: such
 * numbers are named, one note each, at most a few a list. `code-style-differs` reads the note.
 */
export function codeStyleNotes(codes: readonly WrittenCode[]): Note[] {
  const lists = new Map<string, WrittenCode[]>();
  for (const code of codes) {
    const { style } = readCode(code.written);
    if (!POINTED.has(style)) continue;
    const key = JSON.stringify([code.around, style]);
    lists.set(key, [...(lists.get(key) ?? []), code]);
  }
  return [...lists.values()].flatMap(notesOfList);
}

const POINTED = new Set(['roman', 'letter', 'arabic', 'dotted', 'romanDotted']);
const MOST_NOTES = 5;

function notesOfList(list: readonly WrittenCode[]): Note[] {
  const pointed = list.filter(hasPoint);
  const plain = list.filter((code) => !hasPoint(code));
  if (pointed.length === 0 || plain.length === 0) return [];
  const usual = pointed.length === plain.length ? list.filter(isLike(list[0])) : larger(pointed, plain);
  const odd = list.filter((code) => !usual.includes(code));
  return odd.slice(0, MOST_NOTES).map(({ id, written, where }) => ({
    code: 'code-style',
    text: `${id}: số “${written}” viết khác các số cùng dãy (“${usual[0]?.written ?? ''}”).`,
    where,
  }));
}

const hasPoint = ({ written }: WrittenCode) => /\.\s*$/u.test(written);
const isLike = (one: WrittenCode | undefined) => (code: WrittenCode) =>
  one !== undefined && hasPoint(code) === hasPoint(one);
const larger = <T>(a: readonly T[], b: readonly T[]) => (a.length > b.length ? a : b);
