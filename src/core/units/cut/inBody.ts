import type { Context } from './context.ts';
import type { Decision } from './decision.ts';
import { isOfMany, OFFICE_HOSTS } from './hosting.ts';
import type { Piece } from './piece.ts';

/** In one body's name: a head word with something to it cuts, other words may be a part of the name. */
export function inBody(context: Context, piece: Piece, at: number): Decision {
  if (isPlaceList(context, piece, at)) return 'join';
  if (context.post(at) > 0 && context.capital(at) && !isListedShort(context, piece, at)) return 'cut';
  if (isOfficeOf(context, piece, at) || isPaper(context, piece, at) || isBranch(context, at)) return 'join';
  if (context.kind(at) > 0)
    return insideKinds(context, piece, at) || isFieldAlike(context, at) ? 'join' : 'cut';
  if (isAnotherPlace(context, at) || isListedField(context, piece, at)) return 'join';
  return context.isHead(at) ? beforeAnother(context, piece, at) : beforePlainWord(context, piece, at);
}

/** A word that begins no name by itself. */
function beforePlainWord(context: Context, piece: Piece, at: number): Decision {
  // "Công an, Quân sự | , Tư pháp xã": nothing but the level is missing.
  if (piece.head.bare === 'whole' && piece.head.levelled && context.hasContent(at)) return 'cut';
  if (piece.tail === undefined || isProperList(context, piece)) return 'join';
  // "Phòng Nội vụ huyện | , Tài chính huyện": the head goes on.
  if (piece.head.share <= 1 && context.hasContent(at)) return 'join';
  return context.capital(at) ? 'cut' : 'join';
}

function beforeAnother(context: Context, piece: Piece, at: number): Decision {
  if (context.mark(at) !== 'dash') return 'cut';
  if (context.isInField(piece.content, at)) return 'join';
  if (!context.tight(at)) return 'cut';
  // "HĐND-UBND huyện" are two however close they stand, "VH-TT" is one; "Đảng ủy-UBND các phường" is one collective.
  const whole = !context.word(at).short || context.head(at).rank >= 4;
  return whole && !isOfMany(context, at) ? 'cut' : 'join';
}

/** "UBND xã, phường, đặc khu". */
const isPlaceList = (context: Context, { tail = -1 }: Piece, at: number) =>
  context.bareTerritory(at) > 0 && tail + context.level(tail) >= at;

/** "UBND xã Tân Lập và thị trấn Phú Mỹ", "Trường Tiểu học Tân Lập, xã Tân Lập". */
const isAnotherPlace = (context: Context, at: number) =>
  !context.capital(at) && context.capital(at + context.territory(at));

/** Associations that are also written without "Hội": "Hội LHPN, CCB" is Hội LHPN and Hội CCB. */
const ASSOCIATIONS = new Set(['lhpn', 'ccb', 'ctđ', 'nct']);

/** "Các Bộ: Tài chính, Công an", "Bộ Quốc phòng, Công an": a field that is also the name of a body. */
function isListedField(context: Context, piece: Piece, at: number): boolean {
  if (piece.head.id === 'hội' && ASSOCIATIONS.has(context.head(at).id)) return true;
  const length = context.headLength(at);
  if (!(piece.listed || piece.head.id === 'bộ') || !context.field(at, at + length)) return false;
  return context.level(at + length) === 0;
}

/** "Các Sở: TC, CT, XD": letters that elsewhere are a chairman. */
const isListedShort = (context: Context, { listed }: Piece, at: number) =>
  listed && context.word(at).short && context.mark(at + 1) !== 'none';

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
  return context.level(after) > 0 || !context.isHead(after);
}

/** "Báo và Đài PT-TH". */
const isPaper = (context: Context, { head, content }: Piece, at: number) =>
  head.id === 'báo' && content >= at && context.mark(at) === 'and' && context.head(at).id === 'đài';

/** "Phòng Tổ chức - Cán bộ", "Hội Nông dân, Phụ nữ": a noun for people that is also a field. */
function isFieldAlike(context: Context, at: number): boolean {
  if (context.isHead(at) || !context.capital(at)) return false;
  return context.mark(at) === 'dash' || context.singleField(at, at + context.kind(at));
}

/** "Ban Quản lý các khu công nghiệp, khu kinh tế". */
function insideKinds(context: Context, piece: Piece, at: number): boolean {
  for (let i = piece.content; i < at; i++) if (context.plural(i) > 0) return true;
  return false;
}

/** "UBND phường Bến Sậy, Cầu Ván": a place with a proper name, so that another one may follow. */
export const isProperList = (context: Context, { tail = Infinity, to }: Piece) =>
  tail + context.level(tail) < to;
