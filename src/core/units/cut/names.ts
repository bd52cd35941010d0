import type { Context } from './context.ts';
import { chunkFields } from './fieldsOf.ts';
import type { Piece } from './piece.ts';
import type { CutPiece } from './pieces.ts';

export type NameKind = 'unit' | 'group' | 'person';

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
  const places = properPlaces(context, piece);
  const levels = places ?? levelList(context, piece);
  const { prefix, chunks } = levels ?? {
    prefix: headText(context, piece),
    chunks: chunkFields(context, piece),
  };
  const kind = kindOf(context, piece);
  if (chunks.length < 2 && !piece.listed)
    return [{ ...base, from: piece.from, to: piece.to, name: context.slice(piece.from, piece.to), kind }];
  return chunks.map(({ from, to }, i) => ({
    ...base,
    guessed: piece.guessed && i === 0,
    from: i === 0 ? piece.from : from,
    to,
    name: i === 0 && !piece.plural ? context.slice(piece.from, to) : `${prefix} ${context.slice(from, to)}`,
    kind: levels?.kinds?.[i] ?? (piece.listed || places ? 'unit' : kind),
  }));
}

function headText(context: Context, piece: Piece): string {
  const head = context.slice(piece.from + piece.plural, piece.content);
  return piece.plural > 0 ? head.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : head;
}

/** "UBND phường Bến Sậy, Cầu Ván", "UBND các phường Bến Sậy, Cầu Ván" → one for each place. */
function properPlaces(context: Context, piece: Piece): Levels | undefined {
  for (let at = piece.content; at < piece.to; at++) {
    const level = context.territory(at);
    const first = at + level;
    if (level === 0 || first >= piece.to || !context.capital(first) || context.level(first)) continue;
    if (context.mark(first) !== 'none' && context.mark(first) !== 'colon') continue;
    const chunks = commaChunks(context, first, piece.to);
    if (chunks.length < 2 || chunks.some(({ from }) => !context.capital(from) || context.head(from)))
      continue;
    const plural = pluralBefore(context, piece.from, at);
    const prefix = `${context.slice(piece.from, at - plural)} ${context.slice(at, first)}`.trim();
    return { prefix, chunks };
  }
  return undefined;
}

const pluralBefore = (context: Context, from: number, at: number) =>
  at > from && context.plural(at - 1) === 1 ? 1 : 0;

/** "Ban Chỉ huy … cấp tỉnh, cấp xã" → one for each level. */
const levelKind = (level: string): NameKind => (LOW_LEVEL.test(level) ? 'group' : 'unit');

interface Levels {
  prefix: string;
  chunks: { from: number; to: number }[];
  kinds?: NameKind[];
}

function levelList(context: Context, piece: Piece): Levels | undefined {
  const isCap = (at: number) => context.words[at]?.key === 'câp\u0301' && context.level(at + 1) > 0;
  for (let at = piece.content; at < piece.to; at++) {
    if (!isCap(at)) continue;
    const chunks = commaChunks(context, at, piece.to);
    return chunks.length > 1 && chunks.every(({ from }) => isCap(from))
      ? {
          prefix: context.slice(piece.from, at),
          chunks,
          kinds: chunks.map(({ from, to }) => levelKind(context.slice(from, to))),
        }
      : undefined;
  }
  return undefined;
}

function commaChunks(context: Context, from: number, to: number) {
  const starts = [from];
  for (let at = from + 1; at < to; at++)
    if (context.mark(at) !== 'none' && context.mark(at) !== 'dash') starts.push(at);
  return starts.map((start, i) => ({ from: start, to: starts[i + 1] ?? to }));
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

/** Heads that hold a plural in the name of one body: "Ban Quản lý các khu công nghiệp". */
const NAMED_PLURAL = new Set([
  'ban quản lý',
  'liên hiệp',
  'hội',
  'quỹ',
  'cụm',
  'khối',
  'cụm thi đua',
  'khối thi đua',
]);

/** "UBND các phường", "UBND xã, phường", "UBND cấp xã". */
function isManyPlaces(context: Context, piece: Piece): boolean {
  const named = NAMED_PLURAL.has(piece.head?.id ?? '');
  let places = 0;
  for (let at = piece.content; at < piece.to; at++) {
    const many = context.plural(at) > 0 && context.kind(at + context.plural(at)) > 0;
    if (many && !named) return true;
    if (context.bareTerritory(at) > 0) places++;
  }
  return places >= 2 || LOW_LEVEL.test(context.slice(piece.content, piece.to));
}

/** A level with many bodies. */
const LOW_LEVEL = /(?:^|\s)cấp (?:xã|phường|huyện|quận|cơ sở)(?![\p{L}])/iu;
