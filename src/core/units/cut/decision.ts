import type { Context } from './context.ts';
import type { Piece } from './piece.ts';

/** What to do before a word: go on with the name, begin another, or begin another where nothing parts them. */
export type Decision = 'join' | 'cut' | 'guess';

/** Does a word stand here that begins names: "các", "đ/c", "Sở", "Chủ tịch"? */
export function beginsName(context: Context, at: number): boolean {
  return (
    context.plural(at) > 0 ||
    context.honorific(at) > 0 ||
    context.untitled(at) ||
    context.isHead(at) ||
    ((context.post(at) > 0 || context.sharedPost(at) > 0) && context.capital(at))
  );
}

/** Is the name still without its content ("Văn phòng", "các", "Sở")? */
export function isUnfinished(context: Context, piece: Piece, at: number): boolean {
  if (context.preposition(at - 1)) return true;
  if (piece.type === 'body') return piece.content >= at && piece.head.bare !== 'whole';
  return piece.content >= at && piece.type !== 'group';
}
