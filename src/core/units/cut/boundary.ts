import { NAMED_WITH_CAC } from '../lexicon/heads.ts';
import { atMark, hasPost, isOfPeople, namedPerson } from './atMark.ts';
import type { Context } from './context.ts';
import { beginsName, type Decision, isUnfinished } from './decision.ts';
import { afterHead, hosts, needsHost } from './hosting.ts';
import type { Piece } from './piece.ts';
import { rankOf } from './places.ts';

/** Decides what stands before word `at`, given the name so far. */
export function decide(context: Context, piece: Piece, at: number): Decision {
  const mark = context.mark(at);
  if (mark === 'hard') return isListedPlace(context, piece, at) ? 'join' : 'cut';
  // The head itself goes on: "Ủy ban | MTTQ Việt Nam", "các huyện | đoàn".
  if (mark === 'colon' || at < piece.content) return 'join';
  if (mark === 'line') return atLine(context, piece, at);
  return mark === 'none' ? withoutMark(context, piece, at) : atMark(context, piece, at);
}

/** "UBND các xã: Tân Hòa; Phú Lộc; thị trấn An Bình": in a list of places a ";" parts no more than a comma. */
function isListedPlace(context: Context, { listNoun }: Piece, at: number): boolean {
  if (listNoun === undefined) return false;
  if (context.territory(at) > 0) return rankOf(context, at) === rankOf(context, listNoun);
  return context.capital(at) && !beginsName(context, at) && !context.beginsField(at);
}

/** A line end cuts before anything that begins a name or has a capital; else the line was only wrapped. */
function atLine(context: Context, piece: Piece, at: number): Decision {
  if (isUnfinished(context, piece, at) || needsHost(context, piece, at)) return 'join';
  if (context.post(at) > 0 && namedPerson(context, piece) && !hasPost(context, piece, at)) return 'join';
  if (beginsName(context, at) && (context.level(at) === 0 || context.capital(at)))
    return isHosting(context, piece, at) ? 'join' : 'cut';
  return context.capital(at) && !context.allCapitals && piece.type !== 'body' ? 'cut' : 'join';
}

/** "Phòng Tổ chức ⏎ sở Y tế". */
const isHosting = (context: Context, piece: Piece, at: number) =>
  hosts(context, context.head(at), piece, at) && !context.capital(at);

/** No sign at all before the word: only a head word after a complete name begins another. */
function withoutMark(context: Context, piece: Piece, at: number): Decision {
  if (context.preposition(at - 1) || context.plural(at - 1) > 0) return 'join';
  if (context.plural(at) > 0) return beforePlural(context, piece, at);
  if (context.sureTitle(at) && context.capital(at)) return 'guess';
  if (piece.type === 'person') return 'join';
  if (!context.isHead(at) || context.level(at) > 0) return beforeLevel(context, piece, at);
  return beforeHead(context, piece, at);
}

function beforeHead(context: Context, piece: Piece, at: number): Decision {
  const next = context.head(at);
  if (isInPlaceName(context, piece, at) || next.id === 'chi nhánh') return 'join';
  if (!context.capital(at) && piece.tail === undefined) return 'join';
  if (piece.type === 'group') return isGroupEnd(context, at) ? 'guess' : 'join';
  if (piece.content >= at) return afterHead(piece, next);
  return piece.tail === undefined && hosts(context, next, piece, at) ? 'join' : 'guess';
}

/** "xã Tân | Hội", "thành phố | Hội An", "P. Cự | Khối": a syllable of a place's name that looks like a head word. */
function isInPlaceName(context: Context, piece: Piece, at: number): boolean {
  const last = context.mark(at + 1) !== 'none';
  if (context.headLength(at) > 1 || context.word(at).short) return false;
  if (!last && context.hasContent(at + 1)) return false;
  const noun = last && context.head(at).bare === 'kind' && !context.allCapitals;
  return noun || piece.tail !== undefined || piece.head.proper;
}

/** "UBND | phường", but "UBND phường Bến Sậy | Phường Cầu Ván" are two. */
function beforeLevel(context: Context, { tail = -1 }: Piece, at: number): Decision {
  const named = context.mark(at + context.level(at)) === 'none';
  return named && context.word(tail).key === context.word(at).key ? 'guess' : 'join';
}

/** "UBND | các phường" is one name, "các phường | các đơn vị" are two. */
function beforePlural(context: Context, piece: Piece, at: number): Decision {
  if (piece.type === 'person') return 'join';
  if (piece.type === 'unknown') return context.capital(at) ? 'guess' : 'join';
  if (piece.content >= at && piece.type === 'body') return 'join';
  if (context.capital(at) && !context.allCapitals) return 'guess';
  if (isOfAKind(context, piece, at)) return 'join';
  if (piece.type === 'group')
    return isOfMembers(context, piece) || isOfPeople(context, piece) || isVerbBefore(context, at)
      ? 'join'
      : 'guess';
  if (piece.tail !== undefined) return 'guess';
  const named = context.pluralPlace(at) || NAMED_WITH_CAC.has(piece.head.id);
  return named || isVerbBefore(context, at) ? 'join' : 'guess';
}

/** "Công đoàn cơ sở | các trường", "Tổ chuyên môn | các trường": a kind of the body, not yet its name. */
function isOfAKind(context: Context, { content, plural }: Piece, at: number): boolean {
  if (plural > 0 || at - content !== 2) return false;
  return KINDS_OF_BODIES.has(`${context.word(content).text} ${context.word(content + 1).text}`.toLowerCase());
}
const KINDS_OF_BODIES = new Set(['cơ sở', 'chuyên môn', 'bộ phận', 'trực thuộc']);

/** "Cấp ủy, chính quyền | các địa phương": who they are is said by what comes. */
const isOfMembers = (context: Context, { from, plural }: Piece) => context.members(from + plural) > 0;

const GROUP_END =
  /^(?:phường|xã|quận|huyện|tỉnh|phố|trấn|khu|thôn|quan|vị|thể|ngành|ban|phòng|sở|trường|học|quản|bàn|lập|bộ|nghiệp|khác)$/iu;

/** A collective is whole where a kind, a level or "liên quan" ends: "đặc khu | Sở", but "ban công tác | Mặt trận". */
const isGroupEnd = (context: Context, at: number) =>
  context.capital(at) && GROUP_END.test(context.word(at - 1).text);

/** "quản lý các lĩnh vực", "thực hiện các mô hình": the words before are doing something with them. */
const isVerbBefore = (context: Context, at: number) =>
  context.care(at - 2) === 2 || context.kind(at + context.plural(at)) === 0;
