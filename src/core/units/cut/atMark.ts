import type { Context } from './context.ts';
import { beginsName, type Decision } from './decision.ts';
import { inBody, isProperList } from './inBody.ts';
import { hasPluralPlace, type Piece } from './piece.ts';

/** Before a word with ",", "và", "-" in front. */
export function atMark(context: Context, piece: Piece, at: number): Decision {
  if (context.honorific(at) > 0 && !isPlaceTitled(context, piece, at)) return 'cut';
  if (context.untitled(at)) return 'cut';
  if (piece.type === 'person') return inPerson(context, piece, at);
  if (context.plural(at) > 0) return pluralAfterMark(context, piece, at);
  if (piece.type === 'group') return inGroup(context, piece, at);
  if (piece.type === 'unknown') return inUnknown(context, at);
  return inBody(context, piece, at);
}

/** "UBND xã Tân Anh, Bà Sen": in a list of places, a title and one syllable are a place too. */
const isPlaceTitled = (context: Context, piece: Piece, at: number) =>
  context.nameTitle(at) &&
  (isProperList(context, piece) || context.territory(piece.from) > 0) &&
  context.capital(at) &&
  (context.mark(at + 2) !== 'none' || !context.capital(at + 2));

/** A person's posts are parted by "," and "-" too; another body cuts only after ",". */
function inPerson(context: Context, piece: Piece, at: number): Decision {
  if (context.isNumber(at)) return context.counted(at) > 0 ? 'cut' : 'join';
  const post = context.post(at) > 0;
  if (post && context.mark(at) === 'and' && !hasPost(context, piece, at)) return 'cut';
  if (context.mark(at) === 'dash' || (post && namedPerson(context, piece))) return 'join';
  return !post && isOfManyBodies(context, piece, at) ? 'join' : 'cut';
}

export const namedPerson = (context: Context, piece: Piece) =>
  context.honorific(piece.from + piece.plural) > 0 || context.untitled(piece.from);

/** "Lê Thị Mẫu, Bí thư và Chủ tịch" has two posts; "Đồng chí Trưởng phòng và chuyên viên" are two persons. */
export function hasPost(context: Context, { content }: Piece, to: number): boolean {
  for (let at = content + 1; at < to; at++) if (context.post(at) > 0) return true;
  return false;
}

/** "Thủ trưởng các cơ quan | , đơn vị", "Hiệu trưởng các trường MN | , TH": the post is of these too. */
function isOfManyBodies(context: Context, piece: Piece, at: number): boolean {
  // "các" again: heads there are of anything, but no khu phố has the schools' headmasters.
  if (context.plural(at) > 0) return context.sharedPost(piece.from) > 0 && has(piece, context.plural);
  if (!has(piece, context.plural) && !has(piece, context.territory)) return false;
  return context.schoolLevel(at) > 0 || !context.capital(at) || context.allCapitals;
}

function has({ from, to }: Piece, what: (at: number) => number): boolean {
  for (let at = from; at < to; at++) if (what(at) > 0) return true;
  return false;
}

/** "UBND các phường, các xã" is one collective; "Sở Y tế, các sở", "các phường, các xã" are two. */
function pluralAfterMark(context: Context, piece: Piece, at: number): Decision {
  const noun = at + context.plural(at);
  // "Ban Quản lý Khu kinh tế và các Khu công nghiệp"
  if (context.word(piece.content).key === context.word(noun).key) return 'join';
  const placed = piece.type === 'body' && hasPluralPlace(context, piece);
  return placed && context.territory(noun) > 0 ? 'join' : 'cut';
}

/** In "các phòng, ban": another kind goes on, a body's own name does not. */
function inGroup(context: Context, piece: Piece, at: number): Decision {
  if (context.counted(at) > 0) return 'cut';
  const named = context.capital(at) && !context.allCapitals;
  const ownName = context.head(at).bare === 'whole' && named;
  if (context.kind(at) > 0) return ownName || isClosed(context, piece, at) ? 'cut' : 'join';
  if (context.post(at) > 0) return isOfPeople(context, piece) ? 'join' : 'cut';
  const behind = at + context.headLength(at);
  // "các tổ, | phòng Nội vụ", but not "các phòng, ban | UBND các phường"
  const namedBehind =
    named || (context.capital(behind) && context.head(behind).rank <= context.head(at).rank);
  return context.isHead(at) && namedBehind ? 'cut' : 'join';
}

/** "Các đồng chí Bí thư, Chủ tịch": people by their posts, where "các hội, Trưởng các thôn" are bodies and people. */
export const isOfPeople = (context: Context, { from, plural }: Piece) =>
  context.honorific(from + plural) > 0 ||
  context.post(from + plural) > 0 ||
  context.sharedPost(from + plural) > 0;

/** "Các cơ quan liên quan | và nhân dân": what is said of the kinds before is not said of the next. */
function isClosed(context: Context, piece: Piece, at: number): boolean {
  for (let i = piece.content; i < at; i++) if (context.closing(i) > 0) return true;
  return false;
}

function inUnknown(context: Context, at: number): Decision {
  if (context.tight(at) || context.mark(at) === 'dash')
    return context.isHead(at) && !context.tight(at) ? 'cut' : 'join';
  return context.mark(at) === 'comma' || context.capital(at) || beginsName(context, at) ? 'cut' : 'join';
}
