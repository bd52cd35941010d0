import { NAMED_WITH_CAC } from '../lexicon/heads.ts';
import type { Context } from './context.ts';
import type { Piece } from './piece.ts';

export type NameKind = 'unit' | 'group' | 'person';

/** One name of several that share their head: words `from` to before `to` after the prefix. */
export interface Part {
  from: number;
  to: number;
  prefix: string;
  /** What all share at their end. */
  suffix?: string;
}

/** The parts of a body's name that names several places or levels; undefined when it does not. */
export function placesOf(context: Context, piece: Piece): Part[] | undefined {
  return properPlaces(context, piece) ?? levelList(context, piece);
}

/** "UBND phường Bến Sậy, Cầu Ván", "UBND các xã A, B và thị trấn C" → one for each place. */
function properPlaces(context: Context, piece: Piece): Part[] | undefined {
  for (let at = piece.from; at < piece.to; at++) {
    const first = at + context.territory(at);
    if (first === at || first >= piece.to || !isProper(context, first, 'colon')) continue;
    const rank = rankOf(context, at);
    const parts = softParts(context, first, piece.to);
    const starts = parts.filter(({ from }) => from === first || rankOf(context, from) <= rank);
    if (starts.length < 2 || !starts.every(({ from }) => isPlace(context, from))) return undefined;
    const plural = at > piece.from && context.plural(at - 1) === 1 ? 1 : 0;
    const front = context.slice(piece.from, at - plural);
    const level = context.slice(at, first);
    return starts.map(({ from }, i) => ({
      from,
      to: starts[i + 1]?.from ?? piece.to,
      prefix:
        context.territory(from) > 0
          ? front
          : `${front} ${!front && (i > 0 || plural > 0) ? upper(level) : level}`,
    }));
  }
  return undefined;
}

const upper = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/** A proper name right after the level ("phường Bến Sậy", "các thôn: Đồng Sim"). */
function isProper(context: Context, at: number, also?: 'colon'): boolean {
  const mark = context.mark(at);
  return (
    (mark === 'none' || mark === also) &&
    context.capital(at) &&
    !context.allCapitals &&
    context.level(at) === 0
  );
}

/** Begins a part with a proper name, or with a level and one. */
const isPlace = (context: Context, at: number) =>
  context.territory(at) > 0
    ? context.capital(at + context.territory(at))
    : context.capital(at) && !context.isHead(at) && !context.word(at).short;

/** thôn < xã, phường < quận, huyện < tỉnh: "xã Tân Lập, huyện Yên Thế" is an address, not two places. */
const RANKS: readonly (readonly string[])[] = [
  ['thôn', 'ấp', 'bản', 'khóm', 'buôn', 'tổ dân phố', 'khu phố', 'tdp'],
  ['xã', 'phường', 'thị trấn', 'đặc khu'],
  ['quận', 'huyện', 'thị xã', 'thành phố'],
  ['tỉnh'],
];

export function rankOf(context: Context, at: number): number {
  const level = context.slice(at, at + context.territory(at)).toLowerCase();
  return RANKS.findIndex((names) => names.includes(level));
}

/** "Ban Chỉ huy … cấp tỉnh, cấp xã" → one for each level. */
function levelList(context: Context, piece: Piece): Part[] | undefined {
  const isCap = (at: number) => context.isLevelWord(at) && context.level(at + 1) > 0;
  for (let at = piece.content; at < piece.to; at++) {
    if (!isCap(at)) continue;
    const parts = softParts(context, at, piece.to);
    if (parts.length < 2 || !parts.every(({ from }) => isCap(from))) return undefined;
    return parts.map((part) => ({ ...part, prefix: context.slice(piece.from, at) }));
  }
  return undefined;
}

function softParts(context: Context, from: number, to: number) {
  const starts = [from];
  for (let at = from + 1; at < to; at++)
    if (context.mark(at) !== 'none' && context.mark(at) !== 'dash') starts.push(at);
  return starts.map((start, i) => ({ from: start, to: starts[i + 1] ?? to }));
}

/** "UBND các phường", "UBND xã, phường", "UBND cấp xã". */
export function isManyPlaces(context: Context, piece: Piece): boolean {
  const named = NAMED_WITH_CAC.has(piece.head.id);
  if (piece.head.levelled && context.counted(piece.content) > 0) return true;
  let places = 0;
  for (let at = piece.content; at < piece.to; at++) {
    const many = context.pluralPlace(at) || (context.plural(at) > 0 && isNounOfMany(context, at));
    if (many && !named) return true;
    if (context.bareTerritory(at) > 0) places++;
  }
  return places >= 2 || LOW_LEVEL.test(context.slice(piece.content, piece.to));
}

/** "các cơ quan", "các trường THCS": of many, whatever is said of them. */
function isNounOfMany(context: Context, plural: number): boolean {
  const at = plural + context.plural(plural);
  return context.kind(at) > 0 || context.isSchool(at);
}

/** A level with many bodies. */
const LOW_LEVEL = /(?:^|\s)(?:các cấp|cấp (?:xã|phường|huyện|quận|cơ sở))(?!\p{L})/iu;
