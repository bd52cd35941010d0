import type { Context } from './context.ts';
import type { Chunk } from './fieldsOf.ts';
import type { Piece } from './piece.ts';

/** One school's words: where they stand, the kind of school that it does not repeat, the name that it shares. */
export interface School extends Chunk {
  level?: string;
  name?: string;
}

/**
 * "Trường | Tiểu học Bình Minh, Hoa Sen" → the kind goes on until another is named; "Trường | Mầm non, Tiểu học Tân Hòa" →
 * both are called Tân Hòa; "Trường | Tiểu học và THCS Tân Hòa" → one school of two kinds.
 */
export function schoolsOf(context: Context, piece: Piece, chunks: readonly Chunk[]): School[] {
  if (!context.isSchool(piece.content - 1)) return [...chunks];
  let last: string | undefined;
  return withNames(context, piece.plural > 0 ? chunks : ofSeveralKinds(context, chunks)).map((school) => {
    const own = context.schoolLevel(school.from);
    if (own > 0) last = context.slice(school.from, school.from + own);
    return own > 0 || last === undefined ? school : { ...school, level: last };
  });
}

/** Where the kinds of schools end that stand one after the other at the front of the chunk. */
const kindsEnd = (context: Context, { from, to }: Chunk): number => {
  let at = from;
  while (at < to && context.schoolLevel(at) > 0) at += context.schoolLevel(at);
  return at;
};

/** Puts kinds that "và" joins together; with it the list before them too. No school is a nursery and more. */
function ofSeveralKinds(context: Context, chunks: readonly Chunk[]): Chunk[] {
  const whole: Chunk[] = [];
  let joined = false;
  for (const chunk of chunks.toReversed()) {
    const next = whole[0];
    const bare = next && kindsEnd(context, chunk) === chunk.to && context.schoolLevel(next.from) > 0;
    const alike = bare && !context.isNursery(chunk.from) && !context.isNursery(next.from);
    joined = alike === true && (joined || context.mark(next.from) !== 'comma');
    if (joined && next) whole[0] = { from: chunk.from, to: next.to };
    else whole.unshift(chunk);
  }
  return whole;
}

/** A kind without a name has the name of the next one. */
function withNames(context: Context, chunks: readonly Chunk[]): School[] {
  let name = '';
  return chunks
    .toReversed()
    .map((chunk) => {
      const end = kindsEnd(context, chunk);
      if (end === chunk.from || end < chunk.to) name = end > chunk.from ? context.slice(end, chunk.to) : '';
      return end === chunk.to && name !== '' ? { ...chunk, name } : chunk;
    })
    .toReversed();
}
