import type { Context } from './context.ts';
import type { Name } from './names.ts';

/**
 * Gives the level to bodies that share it ("Công an, Quân sự quận" → Công an quận) and the front to those that share
 * that ("Lãnh đạo Quận ủy - HĐND - UBND quận" → Lãnh đạo UBND quận).
 */
export function shareAround(context: Context, names: readonly Name[]): Name[] {
  const result = names.map((name) => ({ ...name }));
  for (let i = result.length - 2; i >= 0; i--) {
    giveTail(context, result[i], result[i + 1]);
    givePlace(context, result[i], result[i + 1]);
  }
  for (let i = 1; i < result.length; i++) giveFront(context, result[i - 1], result[i]);
  return result;
}

const isSoft = (context: Context, at: number) => ['comma', 'and', 'dash'].includes(context.mark(at));

function giveTail(context: Context, name: Name | undefined, next: Name | undefined): void {
  if (!name || !next || !isSoft(context, next.from)) return;
  if (!name.piece.head?.levelled || !next.piece.head?.levelled || hasPlace(context, name)) return;
  const tail = placeIn(context, next);
  if (!tail) return;
  name.name = `${name.name} ${tail}`;
  name.tail = tail;
  if (next.kind === 'group') name.kind = 'group';
}

const contentOf = ({ piece, from }: Name) => Math.max(piece.content, from);
const hasPlace = (context: Context, name: Name) =>
  name.placed || placeStart(context, contentOf(name), name.to) !== undefined;

function placeStart(context: Context, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const plural = context.plural(at);
    if (context.level(at) > 0 || (plural > 0 && context.territory(at + plural) > 0)) return at;
    if (context.isLevelWord(at) && context.level(at + 1) > 0) return at;
  }
  return undefined;
}

/** The level of the next name as it stands there now: it may itself have been given one. */
function placeIn(context: Context, name: Name): string {
  const start = placeStart(context, contentOf(name), name.to);
  if (start !== undefined) return context.slice(start, name.to);
  return name.tail ?? '';
}

/** "Chủ tịch, Phó Chủ tịch UBND xã" → Chủ tịch UBND xã; "Cụm trưởng, Cụm phó các cụm" → Cụm trưởng các cụm. */
function givePlace(context: Context, name: Name | undefined, next: Name | undefined): void {
  if (!name || !next || !isSoft(context, next.from)) return;
  const isPost = (one: Name) => one.piece.type === 'person' && context.post(one.from) > 0;
  if (!isPost(name) || !isPost(next) || context.post(name.from) !== name.to - name.from) return;
  const start = next.from + context.post(next.from);
  const plural = Array.from({ length: next.to - start }, (_, i) => start + i).find(
    (at) => context.plural(at) > 0,
  );
  const tail = context.slice(plural ?? start, next.to);
  if (!tail) return;
  name.name = `${name.name} ${tail}`;
  name.kind = next.kind;
}

function giveFront(context: Context, before: Name | undefined, name: Name | undefined): void {
  if (!before || !name || !isSoft(context, name.from)) return;
  const front = before.piece.head?.front ? before.piece : undefined;
  if (!front || (name.piece.head?.rank ?? 0) < 6) return;
  const words = context.slice(front.from, front.content);
  name.name = `${words} ${name.name}`;
  name.piece = {
    ...name.piece,
    head: front.head ?? name.piece.head,
    from: front.from,
    content: front.content,
  } as Name['piece'];
}
