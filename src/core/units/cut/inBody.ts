import type { Head } from '../lexicon/heads.ts';
import type { Context } from './context.ts';
import { type Decision, isUnfinished } from './decision.ts';
import { isOfMany, OFFICE_HOSTS } from './hosting.ts';
import { hasPluralPlace, type Piece } from './piece.ts';

/** In one body's name: a head word with something to it cuts, other words may be a part of the name. */
export function inBody(context: Context, piece: Piece, at: number): Decision {
  if (isUnfinished(context, piece, at) && piece.head.bare !== 'kind') return 'join';
  if (context.level(at) > 0 && isPlaceList(context, piece, at)) return 'join';
  if (context.post(at) > 0 && context.capital(at) && context.mark(at) !== 'dash') return 'cut';
  if (isOfficeOf(context, piece, at) || isPaper(context, piece, at) || isBranch(context, at)) return 'join';
  if (context.kind(at) > 0)
    return insideKinds(context, piece, at) || isFieldAlike(context, piece, at) ? 'join' : 'cut';
  if (isAnotherPlace(context, piece, at) || isListedField(context, piece, at)) return 'join';
  if (!context.isHead(at) && isWhole(piece, at) && isAnotherField(context, at)) return 'cut';
  if (!context.isHead(at)) return piece.tail === undefined ? 'join' : afterTail(context, piece, at);
  const next = context.head(at);
  const after = at + context.headLength(at);
  const lower = next.proper && !context.capital(at) && !context.level(at);
  if (lower && !context.capital(after)) return 'join';
  if (context.mark(at) !== 'dash') return 'cut';
  if (context.isInField(piece.content, at)) return 'join';
  if (context.tight(at)) return isPeer(context, piece, next) && !isOfMany(context, at) ? 'cut' : 'join';
  const complete = piece.tail !== undefined || next.rank >= 4 || next.rank === piece.head.rank;
  return complete || isNamed(context, next, at, after) ? 'cut' : 'join';
}

/** "Công an, Quân sự | , Tư pháp xã": nothing but the level is missing. */
const isWhole = (piece: Piece, at: number) =>
  piece.content >= at && piece.head.bare === 'whole' && piece.head.levelled;

/** A dash may as well join what one person does: "Văn phòng - Thống kê". */
const isAnotherField = (context: Context, at: number) =>
  context.mark(at) !== 'dash' && context.capital(at) && context.hasContent(at);

/** "Đoàn Thanh niên - Hội LHTN": behind the dash stands not only the noun but the name of one. */
const isNamed = (context: Context, head: Head, at: number, after: number) =>
  head.bare === 'kind' &&
  !head.proper &&
  context.capital(at) &&
  context.capital(after) &&
  context.mark(after) === 'none';

/** "HĐND-UBND huyện" are two however close they stand; "Đảng ủy-UBND các phường" is one collective. */
function isPeer(context: Context, piece: Piece, next: Head): boolean {
  const own = piece.head.front ? context.head(piece.content) : piece.head;
  return [own, next].every((head) => head?.bare === 'whole' && head.rank >= 4);
}

/** "UBND xã, phường, đặc khu". */
function isPlaceList(context: Context, piece: Piece, at: number): boolean {
  if (context.bareTerritory(at) === 0) return false;
  const last = piece.tail;
  if (last === undefined) return hasPluralPlace(context, piece);
  return last + context.level(last) >= at;
}

/** "UBND xã Tân Lập và thị trấn Phú Mỹ", "Trường Tiểu học Tân Lập, xã Tân Lập". */
const isAnotherPlace = (context: Context, piece: Piece, at: number) =>
  context.territory(at) > 0 &&
  !context.capital(at) &&
  context.capital(at + context.territory(at)) &&
  piece.content < at;

/** Associations that are also written without "Hội": "Hội LHPN, CCB" is Hội LHPN and Hội CCB. */
const ASSOCIATIONS = new Set(['lhpn', 'ccb', 'ctđ', 'nct']);

/** "Các Bộ: Tài chính, Công an", "Bộ Quốc phòng, Công an": a field that is also the name of a body. */
function isListedField(context: Context, piece: Piece, at: number): boolean {
  if (piece.head.id === 'hội' && ASSOCIATIONS.has(context.head(at).id)) return true;
  const length = context.headLength(at);
  if (!(piece.listed || piece.head.id === 'bộ') || !context.field(at, at + length)) return false;
  return context.level(at + length) === 0 || (piece.listed && context.head(at).levelled === false);
}

/** "Văn phòng HĐND và UBND", "Văn phòng Đoàn ĐBQH và HĐND": one office of two bodies. */
function isOfficeOf(context: Context, piece: Piece, at: number): boolean {
  if (piece.head.id !== 'văn phòng' || piece.tail !== undefined) return false;
  const inner = context.head(piece.content).id;
  const next = context.head(at).id;
  return OFFICE_HOSTS.has(inner) && ['hđnd', 'ubnd'].includes(next);
}

/** "Ngân hàng Chính sách xã hội - Chi nhánh tỉnh": the branch of what stands before, unless its own house follows. */
function isBranch(context: Context, at: number): boolean {
  if (context.mark(at) !== 'dash' || context.head(at).id !== 'chi nhánh') return false;
  const after = at + context.headLength(at);
  return context.mark(after) !== 'none' || context.level(after) > 0 || !context.isHead(after);
}

/** "Báo và Phát thanh, Truyền hình", "Báo và Đài PT-TH", "Đài Phát thanh và Truyền hình". */
function isPaper(context: Context, piece: Piece, at: number): boolean {
  if (piece.head.id !== 'báo' && piece.head.id !== 'đài') return false;
  const next = context.head(at).id;
  return piece.tail === undefined && (next === undefined || (next === 'đài' && piece.content >= at));
}

/** "Phòng Tổ chức - Cán bộ", "Hội Nông dân, Phụ nữ": a noun for people that is also a field. */
function isFieldAlike(context: Context, piece: Piece, at: number): boolean {
  if (context.isHead(at) || !context.capital(at) || (context.allCapitals && !piece.listed)) return false;
  if (context.mark(at) === 'dash') return true;
  return piece.head.share < Infinity && context.singleField(at, at + context.kind(at));
}

/** "Ban Quản lý các khu công nghiệp, khu kinh tế". */
function insideKinds(context: Context, piece: Piece, at: number): boolean {
  const named = context.capital(at) && !context.allCapitals && context.isHead(at);
  if (named && !context.level(at)) return false;
  for (let i = piece.content; i < at; i++) if (context.plural(i) > 0) return true;
  return false;
}

function afterTail(context: Context, piece: Piece, at: number): Decision {
  if (context.tight(at) || context.mark(at) === 'dash') return 'join';
  // "Phòng Nội vụ huyện | , Tài chính huyện": the head goes on.
  if (piece.head.share <= 1 && !piece.head.proper && isAnotherField(context, at)) return 'join';
  return context.capital(at) && !context.allCapitals && !isProperList(context, piece) ? 'cut' : 'join';
}

/** "UBND phường Bến Sậy, Cầu Ván": a place with a proper name, so that another one may follow. */
export const isProperList = (context: Context, piece: Piece) =>
  piece.tail !== undefined && piece.tail + context.level(piece.tail) < piece.to;
