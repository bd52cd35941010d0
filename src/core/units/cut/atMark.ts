import type { Context } from './context.ts';
import { beginsName, type Decision } from './decision.ts';
import { inBody, isProperList } from './inBody.ts';
import { hasPluralPlace, type Piece } from './piece.ts';

/** Before a word with ",", "và", "-" in front. */
export function atMark(context: Context, piece: Piece, at: number): Decision {
  const mark = context.mark(at);
  if (context.honorific(at) > 0 && mark !== 'dash' && !isPlaceTitled(context, piece, at)) return 'cut';
  if (context.untitled(at) && mark !== 'dash') return 'cut';
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
  context.capital(at + 1) &&
  (context.mark(at + 2) !== 'none' || !context.capital(at + 2));

/** A person's posts are parted by "," and "-" too; another body cuts only after ",". */
function inPerson(context: Context, piece: Piece, at: number): Decision {
  if (context.isNumber(at)) return 'join';
  if (context.mark(at) === 'and' && context.post(at) > 0 && !hasPost(context, piece, at)) return 'cut';
  if (context.post(at) > 0 || context.mark(at) === 'dash')
    return namedPerson(context, piece) ? 'join' : personless(context, at);
  if (context.schoolLevel(at) > 0 && postOfMany(context, piece)) return 'join';
  if (context.plural(at) > 0)
    return postOfMany(context, piece) && context.kind(at + context.plural(at)) > 0 ? 'join' : 'cut';
  if (context.kind(at) > 0 && (!context.capital(at) || context.allCapitals))
    return postOfMany(context, piece) ? 'join' : 'cut';
  return 'cut';
}

export const namedPerson = (context: Context, piece: Piece) =>
  context.honorific(piece.from + piece.plural) > 0 || context.untitled(piece.from);
/** "Lê Thị Mẫu, Bí thư và Chủ tịch" has two posts; "Đồng chí Trưởng phòng và chuyên viên" are two persons. */
export function hasPost(context: Context, { content }: Piece, to: number): boolean {
  for (let at = content + 1; at < to; at++) if (context.post(at) > 0) return true;
  return false;
}
const personless = (context: Context, at: number): Decision => (context.mark(at) === 'dash' ? 'join' : 'cut');

/** "Thủ trưởng các cơ quan, đơn vị": the post is of many bodies. */
function postOfMany(context: Context, piece: Piece): boolean {
  for (let at = piece.from; at < piece.to; at++)
    if (context.plural(at) > 0 || (context.territory(at) > 0 && at > piece.from && piece.type !== 'unknown'))
      return true;
  return false;
}

/** "UBND các phường, các xã" is one collective; "Sở Y tế, các sở" are two. */
function pluralAfterMark(context: Context, piece: Piece, at: number): Decision {
  if (sameNoun(context, piece, at)) return 'join';
  const place = context.territory(at + context.plural(at)) > 0;
  const placed = piece.head?.levelled === true && hasPluralPlace(context, piece);
  return place && placed && context.mark(at) !== 'line' ? 'join' : 'cut';
}

/** "Ban Quản lý Khu kinh tế và các Khu công nghiệp". */
const sameNoun = (context: Context, piece: Piece, at: number) =>
  piece.type === 'body' &&
  piece.content < at &&
  context.words[piece.content]?.key === context.words[at + context.plural(at)]?.key;

/** In "các phòng, ban": another kind goes on, a body's own name does not. */
function inGroup(context: Context, piece: Piece, at: number): Decision {
  const ownName = context.head(at)?.head.bare === 'whole' && context.capital(at) && !context.allCapitals;
  if (context.kind(at) > 0) return ownName || isClosed(context, piece, at) ? 'cut' : 'join';
  if (context.post(at) > 0 && piece.plural > 0) return isOfPeople(context, piece) ? 'join' : 'cut';
  if (isKindOfBody(context, at)) return 'join';
  if (piece.plural > 0 && isSchoolLevel(context, at)) return 'join';
  if (context.head(at) !== undefined)
    return context.mark(at) === 'dash' && context.tight(at) ? 'join' : 'cut';
  return context.capital(at) && !context.allCapitals && context.mark(at) === 'line' ? 'cut' : 'join';
}

/** "Các đồng chí Bí thư, Chủ tịch": people by their posts, where "các hội, Trưởng các thôn" are bodies and people. */
const isOfPeople = (context: Context, { from, plural }: Piece) =>
  context.honorific(from + plural) > 0 ||
  context.post(from + plural) > 0 ||
  context.sharedPost(from + plural) > 0;

/** "Các cơ quan liên quan | và nhân dân": what is said of the kinds before is not said of the next. */
function isClosed(context: Context, piece: Piece, at: number): boolean {
  for (let i = piece.content; i < at; i++) if (context.closing(i) > 0) return true;
  return false;
}

/** "các phòng, ban UBND": a kind in small letters right before the name of the body that has them. */
function isKindOfBody(context: Context, at: number): boolean {
  const length = context.head(at)?.length ?? 0;
  const next = at + length;
  return (
    length > 0 && !context.capital(at) && context.mark(next) === 'none' && context.head(next) !== undefined
  );
}

const isSchoolLevel = (context: Context, at: number) =>
  context.words[at]?.short === true && !context.head(at);

function inUnknown(context: Context, at: number): Decision {
  if (context.tight(at) || context.mark(at) === 'dash')
    return context.head(at) && !context.tight(at) ? 'cut' : 'join';
  return context.mark(at) === 'comma' || context.capital(at) || beginsName(context, at) ? 'cut' : 'join';
}
