import type { Context } from './context.ts';
import { chunkFields } from './fieldsOf.ts';
import { isManyPlaces, type NameKind, type Part, placesOf } from './places.ts';
import type { Piece } from './piece.ts';
import type { CutPiece } from './pieces.ts';

/** A name and the words it was written with. */
export interface Name {
  name: string;
  from: number;
  to: number;
  kind: NameKind;
  guessed: boolean;
  piece: Piece;
  /** In which matters it acts: a note. */
  condition?: string;
}

/** Makes shared heads explicit: "Phòng TNMT, QLĐT" → Phòng TNMT, Phòng QLĐT. */
export function namesOf(context: Context, piece: CutPiece): Name[] {
  const { condition } = piece;
  const base = {
    guessed: piece.guessed,
    piece,
    ...(condition && { condition: `với ${context.slice(condition.from, condition.to)}` }),
  };
  if (piece.type !== 'body')
    return [
      {
        ...base,
        from: piece.from,
        to: piece.to,
        name: context.slice(piece.from, piece.to),
        kind: kindOf(context, piece),
      },
    ];
  const places = placesOf(context, piece) ?? fieldParts(context, piece);
  const kind = kindOf(context, piece);
  if (places.length < 2 && !piece.listed)
    return [{ ...base, from: piece.from, to: piece.to, name: context.slice(piece.from, piece.to), kind }];
  return places.map(({ from, to, prefix, kind: own }, i) => ({
    ...base,
    guessed: piece.guessed && i === 0,
    from: i === 0 ? piece.from : from,
    to,
    name:
      i === 0 && !piece.plural && !prefix.changed
        ? context.slice(piece.from, to)
        : `${prefix.text} ${context.slice(from, to)}`,
    kind: own ?? (piece.listed ? 'unit' : kind),
  }));
}

function fieldParts(context: Context, piece: Piece): Part[] {
  const prefix = { text: headText(context, piece), changed: false };
  return chunkFields(context, piece).map((chunk) => ({ ...chunk, prefix }));
}

function headText(context: Context, piece: Piece): string {
  const head = context.slice(piece.from + piece.plural, piece.content);
  return piece.plural > 0 ? head.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : head;
}

/** Is it one body, many, or a person? */
export function kindOf(context: Context, piece: Piece): NameKind {
  if (piece.type === 'person') return personKind(context, piece);
  if (piece.type === 'group') return 'group';
  if (piece.type === 'unknown') return 'unit';
  return isManyPlaces(context, piece) ? 'group' : 'unit';
}

/** A post over many bodies is many people: "Thủ trưởng các cơ quan", "Tổ trưởng tổ dân phố". */
function personKind(context: Context, piece: Piece): NameKind {
  if (context.honorific(piece.from) > 0) return 'person';
  if (context.sharedPost(piece.from) > 0) return 'group';
  if (isManyPlaces(context, piece)) return 'group';
  const after = piece.from + context.post(piece.from);
  return after < piece.to && context.territory(after) > 0 && context.kind(after) > 0 ? 'group' : 'person';
}
