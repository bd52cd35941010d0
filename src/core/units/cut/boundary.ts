import { type Head, NAMED_WITH_CAC } from '../lexicon/heads.ts';
import { atMark, hasPost, namedPerson } from './atMark.ts';
import type { Context } from './context.ts';
import { beginsName, type Decision, isUnfinished } from './decision.ts';
import { afterHead, hosts, needsHost } from './hosting.ts';
import type { Piece } from './piece.ts';
import { rankOf } from './places.ts';

/** Decides what stands before word `at`, given the name so far. */
export function decide(context: Context, piece: Piece, at: number): Decision {
  const mark = context.mark(at);
  if (mark === 'hard') return isListedPlace(context, piece, at) ? 'join' : 'cut';
  if (mark === 'colon' || isInsideHead(piece, at)) return 'join';
  if (mark === 'line') return atLine(context, piece, at);
  return mark === 'none' ? withoutMark(context, piece, at) : atMark(context, piece, at);
}

/** "UBND các xã: Tân Hòa; Phú Lộc": in a list of places a ";" parts no more than a comma. */
function isListedPlace(context: Context, piece: Piece, at: number): boolean {
  if (piece.listStart === undefined) return false;
  const named = at + context.territory(at);
  if (named > at)
    return context.mark(named) === 'none' && context.capital(named) && isOfRank(context, piece, at);
  return (
    context.capital(at) && context.level(at) === 0 && !beginsName(context, at) && !context.beginsField(at)
  );
}

/** "các xã: A; thị trấn B" goes on, "các xã: A; huyện B" does not. */
function isOfRank(context: Context, piece: Piece, at: number): boolean {
  let noun = piece.listStart ?? piece.from;
  while (noun > piece.from && context.territory(noun) === 0) noun--;
  return rankOf(context, at) === rankOf(context, noun);
}

/** "Ủy ban | MTTQ Việt Nam", "các huyện | đoàn": the head itself goes on. */
const isInsideHead = (piece: Piece, at: number) => at < Math.max(piece.from + piece.plural, piece.content);

/** A line end cuts before anything that begins a name or has a capital; else the line was only wrapped. */
function atLine(context: Context, piece: Piece, at: number): Decision {
  if (isUnfinished(context, piece, at) || needsHost(context, piece, at)) return 'join';
  if (context.post(at) > 0 && namedPerson(context, piece) && !hasPost(context, piece, at)) return 'join';
  const begins = beginsName(context, at) && !(context.level(at) > 0 && !context.capital(at));
  if (begins)
    return withoutMark(context, piece, at) === 'join' && isHosting(context, piece, at) ? 'join' : 'cut';
  return context.capital(at) && !context.allCapitals && piece.type !== 'body' ? 'cut' : 'join';
}

const isHosting = (context: Context, piece: Piece, at: number) => {
  const next = context.head(at)?.head;
  return next !== undefined && hosts(context, next, piece, at) && !context.capital(at);
};

/** No sign at all before the word: only a head word after a complete name begins another. */
function withoutMark(context: Context, piece: Piece, at: number): Decision {
  if (context.preposition(at - 1) || context.plural(at - 1) > 0) return 'join';
  if (context.plural(at) > 0) return beforePlural(context, piece, at);
  if (context.sureTitle(at) && context.capital(at) && piece.content < at) return 'guess';
  if (piece.type === 'person') return 'join';
  const next = context.head(at);
  if (!next || isLevel(context, at)) return beforeLevel(context, piece, at);
  if (piece.type === 'body' && piece.content < at && context.isInField(piece.content, at)) return 'join';
  if (isInPlaceName(context, piece, at, next)) return 'join';
  if (next.head.id === 'chi nhánh' || next.head.id === 'đơn vị') return 'join';
  if (!context.capital(at) && piece.tail === undefined) return 'join';
  if (piece.type === 'group') return isGroupEnd(context, at) && context.kind(at) === 0 ? 'guess' : 'join';
  if (piece.content >= at) return afterHead(piece, next.head);
  if (piece.tail !== undefined) return context.kind(at) > 0 && !context.capital(at) ? 'join' : 'guess';
  if (context.allCapitals) return hosts(context, next.head, piece, at) ? 'join' : 'guess';
  return hosts(context, next.head, piece, at) || piece.head?.proper === true ? 'join' : 'guess';
}

/** "xã Tân | Hội", "thành phố | Hội An": a syllable of a place's name that looks like a head word. */
function isInPlaceName(
  context: Context,
  piece: Piece,
  at: number,
  { head, length }: { head: Head; length: number },
): boolean {
  if (head.bare === 'kind' && context.mark(at + length) !== 'none' && context.capital(at))
    return !context.allCapitals;
  if (piece.tail === undefined || length > 1 || context.words[at]?.short) return false;
  for (let i = piece.tail + context.level(piece.tail); i < at; i++) if (!context.capital(i)) return false;
  return !context.hasContent(at + length);
}

const isLevel = (context: Context, at: number) => context.level(at) > 0;

/** "UBND | phường", but "UBND phường Bến Sậy | Phường Cầu Ván" are two. */
function beforeLevel(context: Context, piece: Piece, at: number): Decision {
  if (!isLevel(context, at) || piece.tail === undefined || !context.capital(at)) return 'join';
  // In a line of capitals only a name behind the level tells that it begins another one.
  if (context.allCapitals && context.mark(at + context.level(at)) !== 'none') return 'join';
  const same = context.words[piece.tail]?.key === context.words[at]?.key;
  return same && at - piece.tail > 1 ? 'guess' : 'join';
}

/** "UBND | các phường" is one name, "các phường | các đơn vị" are two. */
function beforePlural(context: Context, piece: Piece, at: number): Decision {
  if (piece.type === 'person') return 'join';
  if (piece.type === 'unknown') return context.capital(at) ? 'guess' : 'join';
  if (piece.content >= at && piece.type === 'body') return 'join';
  if (context.isBlock(at - 1)) return 'join';
  if (context.capital(at) && !context.allCapitals) return 'guess';
  if (piece.type === 'group') {
    if (isOfMembers(context, piece, at)) return 'join';
    return context.mark(at) === 'none' && isVerbBefore(context, at) ? 'join' : 'guess';
  }
  if (piece.tail !== undefined) return 'guess';
  if (context.pluralPlace(at) || NAMED_WITH_CAC.has(piece.head?.id ?? '')) return 'join';
  return isVerbBefore(context, at) ? 'join' : 'guess';
}

/** "Cấp ủy, chính quyền | các địa phương": who they are is said by what comes. */
function isOfMembers(context: Context, piece: Piece, at: number): boolean {
  let from = at - 1;
  while (from > piece.from && context.mark(from) === 'none') from--;
  return context.members(from === piece.from ? from + piece.plural : from) > 0;
}

const GROUP_END =
  /^(?:phường|xã|quận|huyện|tỉnh|phố|trấn|khu|thôn|quan|vị|thể|ngành|ban|phòng|sở|trường|học|quản|bàn|lập|bộ|nghiệp|khác)$/iu;
const KIND_END =
  /(?:phường|xã|quận|huyện|tỉnh|thôn|quan|vị|thể|ngành|ban|phòng|sở|trường|học|đồng|quản|địa bàn)$/iu;

/** A collective is whole where a kind, a level or "liên quan" ends: "đặc khu | Sở", but "ban công tác | Mặt trận". */
const isGroupEnd = (context: Context, at: number) =>
  context.capital(at) && GROUP_END.test(context.words[at - 1]?.text ?? '');

/** "quản lý các lĩnh vực", "thực hiện các mô hình": the words before are doing something with them. */
const isVerbBefore = (context: Context, at: number) =>
  context.care(at - 2) === 2 || isUnknownVerb(context, at);

const isUnknownVerb = (context: Context, at: number) =>
  !context.capital(at - 1) &&
  !KIND_END.test(context.words[at - 1]?.text ?? '') &&
  context.kind(at + context.plural(at)) === 0;
