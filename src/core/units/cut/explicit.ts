import { spellingKeys } from '../spelling.ts';
import type { Context } from './context.ts';
import type { Name } from './names.ts';
import type { Piece } from './piece.ts';

/**
 * Gives the level to bodies that share it ("Công an, Quân sự quận" → Công an quận) and the front to those that share
 * that ("Lãnh đạo Quận ủy - HĐND - UBND quận" → Lãnh đạo UBND quận).
 */
export function shareAround(context: Context, names: readonly Name[]): Name[] {
  const result = names.map((name) => ({ ...name }));
  const pairs = result.slice(1).map((next, i) => [result[i] ?? next, next] as const);
  const soft = pairs.filter(([, next]) => ['comma', 'and', 'dash'].includes(context.mark(next.from)));
  for (const [name, next] of soft.toReversed()) {
    giveTail(context, name, next);
    giveHost(context, name, next);
    givePlace(context, name, next);
  }
  for (const [name, next] of soft) giveFront(context, name, next);
  return result;
}

function giveTail(context: Context, name: Name, next: Name): void {
  if (!isLevelled(context, name) || !isLevelled(context, next) || hasPlace(context, name)) return;
  const tail = placeIn(context, next);
  if (!tail) return;
  name.name = `${name.name} ${tail}`;
  name.tail = tail;
  // "các Ban HĐND xã" are many, but their level is one.
  if (next.kind === 'group' && next.piece.plural === 0) name.kind = 'group';
}

/** "UBND", and what is said of it: "Ban Thường vụ Đảng ủy", "Chủ tịch UBND". */
function isLevelled(context: Context, { piece }: Name): boolean {
  if (piece.head.levelled || isFieldOfLevel(context, piece)) return true;
  const inner = piece.content + context.post(piece.content);
  return inner < piece.to && context.head(inner).levelled;
}

/** "Tư pháp | xã", "Địa chính": who does it at a level is called by the field alone. */
function isFieldOfLevel(context: Context, { from, to }: Piece): boolean {
  let end = from;
  while (end < to && context.level(end) === 0) end++;
  return context.field(from, end);
}

const PARTY_ORGANS = [
  'ban tổ chức',
  'ban tuyên giáo',
  'ban dân vận',
  'ban nội chính',
  'ban xây dựng đảng',
  'ủy ban kiểm tra',
  'văn phòng',
];
const OFFICE_ORGANS = ['văn phòng', 'thanh tra', 'công đoàn', 'chi bộ', 'đoàn thanh niên'];

/** The bodies that have such organs. */
const HOST_ORGANS = new Map([
  // "Ban Xây dựng Đảng" says itself whose it is.
  ['đảng ủy', PARTY_ORGANS.filter((id) => !id.endsWith('đảng'))] as const,
  ...['quận ủy', 'huyện ủy', 'thị ủy', 'thành ủy', 'tỉnh ủy'].map((id) => [id, PARTY_ORGANS] as const),
  ['hđnd', ['ban']] as const,
  ...['sở', 'bộ', 'cục', 'tổng cục'].map((id) => [id, OFFICE_ORGANS] as const),
]);

/** "Ban Tổ chức, Ủy ban Kiểm tra Tỉnh ủy" → Ban Tổ chức Tỉnh ủy; "Văn phòng, Thanh tra Sở" → Văn phòng Sở. */
function giveHost(context: Context, name: Name, next: Name): void {
  if (hostIn(context, name)) return;
  const host = next.host ?? hostIn(context, next);
  if (!host?.organs.includes(name.piece.head.id)) return;
  name.name = `${name.name} ${host.text}`;
  name.host = host;
}

/** The body that ends the name of its organ: "Ủy ban Kiểm tra | Tỉnh ủy", "Văn phòng | Đảng ủy phường". */
function hostIn(context: Context, { piece, to }: Name): Name['host'] {
  for (let at = piece.content; at < to; at++) {
    const organs = HOST_ORGANS.get(context.head(at).id);
    const end = at + context.headLength(at);
    if (organs?.includes(piece.head.id) && (end === to || context.level(end) > 0))
      return { text: context.slice(at, to), organs };
  }
  return undefined;
}

const contentOf = ({ piece, from }: Name) => Math.max(piece.content, from);
const hasPlace = (context: Context, name: Name) =>
  name.placed || placeStart(context, contentOf(name), name.to) !== undefined;

function placeStart(context: Context, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++)
    if (context.level(at) > 0 || context.pluralPlace(at) || context.isLevelWord(at)) return at;
  return undefined;
}

/** The level of the next name as it stands there now: it may itself have been given one. */
function placeIn(context: Context, name: Name): string {
  const start = placeStart(context, contentOf(name), name.to);
  if (start !== undefined) return context.slice(start, name.to);
  return name.tail ?? '';
}

/** "Chủ tịch, Phó Chủ tịch UBND xã" → Chủ tịch UBND xã; "Cụm trưởng, Cụm phó các cụm" → Cụm trưởng các cụm. */
function givePlace(context: Context, name: Name, next: Name): void {
  const front = next.from + next.piece.plural;
  const bare = context.post(name.from) === name.to - name.from;
  if (name.piece.type !== 'person' || !bare || context.post(front) === 0) return;
  const start = front + context.post(front);
  const plural = firstPlural(context, start, next.to);
  if (plural === undefined && !isOfOneKind(context.slice(name.from, name.to), context.slice(front, start)))
    return;
  const tail = context.slice(plural ?? start, next.to);
  if (!tail) return;
  name.name = `${name.name} ${tail}`;
  if (plural !== undefined || next.piece.plural === 0) name.kind = next.kind;
}

/** "Chủ tịch, Phó Chủ tịch", "CT, PCT", "Cụm trưởng, Cụm phó"; a headmaster is none of the union's. */
function isOfOneKind(one: string, other: string): boolean {
  const [words, others] = [spellingKeys(one), spellingKeys(other)];
  return words.some((word) => others.some((found) => found.endsWith(word) || word.endsWith(found)));
}

function firstPlural(context: Context, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (context.plural(at) > 0) return at;
  return undefined;
}

function giveFront(context: Context, { piece: front }: Name, name: Name): void {
  if (!front.head.front || name.piece.head.rank < 6) return;
  name.name = `${context.slice(front.from, front.content)} ${name.name}`;
  name.piece = { ...name.piece, head: front.head, from: front.from, content: front.content };
}
