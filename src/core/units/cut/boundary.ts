import { isField, isSingleField } from '../lexicon/fields.ts';
import type { Head } from '../lexicon/heads.ts';
import { NAMED_WITH_CAC } from '../lexicon/heads.ts';
import type { Context } from './context.ts';
import type { Piece } from './piece.ts';

/** What to do before a word: go on with the name, begin another, or begin another where nothing parts them. */
export type Decision = 'join' | 'cut' | 'guess';

/** Bodies that live inside another: "Văn phòng | Sở", "Đảng ủy | Công an tỉnh", "Cơ quan thường trực | Hội đồng". */
const HOSTED = new Set([
  'ban quản lý',
  'ban chỉ huy',
  'ban chỉ đạo',
  'ban điều hành',
  'bộ chỉ huy',
  'bộ tư lệnh',
  'hội đồng',
  'ủy ban trung ương',
  'trung ương đoàn',
  'trung ương hội',
  'văn phòng',
  'đảng ủy',
  'đảng bộ',
  'chi bộ',
  'công đoàn',
  'đoàn thanh niên',
  'thanh tra',
  'ban thường vụ',
  'ban thường trực',
  'ban chấp hành',
  'cơ quan thường trực',
  'cơ quan',
  'thường trực',
  'ủy ban kiểm tra',
  'bộ phận',
  'tổ',
  'chi nhánh',
  'cổng thông tin điện tử',
  'trung tâm',
  'đơn vị',
  'đoàn',
  'tổng công ty',
  'công ty',
]);

/** Bodies that have others inside: "Phòng Tổ chức | Sở Y tế". */
const HOSTS = new Set([
  'sở',
  'bộ',
  'cục',
  'tổng cục',
  'ubnd',
  'hđnd',
  'đảng ủy',
  'quận ủy',
  'huyện ủy',
  'thị ủy',
  'thành ủy',
  'tỉnh ủy',
  'công an',
  'mttq',
  'bộ chỉ huy quân sự',
  'bộ tư lệnh',
  'chính phủ',
  'quốc hội',
  'hội đồng',
  'đoàn đbqh',
  'đảng bộ',
]);

/** Decides what stands before word `at`, given the name so far. */
export function decide(context: Context, piece: Piece, at: number): Decision {
  const mark = context.mark(at);
  if (mark === 'hard') return 'cut';
  if (mark === 'colon' || isInsideHead(piece, at)) return 'join';
  if (mark === 'line') return atLine(context, piece, at);
  return mark === 'none' ? withoutMark(context, piece, at) : atMark(context, piece, at);
}

/** "Ủy ban | MTTQ Việt Nam": the head itself goes on. */
const isInsideHead = (piece: Piece, at: number) =>
  at < piece.from + piece.plural || (piece.type === 'body' && at < piece.content);

/** A line end cuts before anything that begins a name or has a capital; else the line was only wrapped. */
function atLine(context: Context, piece: Piece, at: number): Decision {
  if (isUnfinished(context, piece, at)) return 'join';
  const begins = beginsName(context, at) && !(context.level(at) > 0 && !context.capital(at));
  if (begins)
    return withoutMark(context, piece, at) === 'join' && isHosting(context, piece, at) ? 'join' : 'cut';
  return context.capital(at) && !context.allCapitals && piece.type !== 'body' ? 'cut' : 'join';
}

const isHosting = (context: Context, piece: Piece, at: number) => {
  const next = context.head(at)?.head;
  return next !== undefined && hosts(next, piece) && !context.capital(at);
};

function beginsName(context: Context, at: number): boolean {
  return (
    context.plural(at) > 0 ||
    context.honorific(at) > 0 ||
    context.head(at) !== undefined ||
    (context.post(at) > 0 && context.capital(at))
  );
}

/** Is the name still without its content ("Văn phòng", "các", "Sở")? */
function isUnfinished(context: Context, piece: Piece, at: number): boolean {
  if (context.preposition(at - 1)) return true;
  if (piece.type === 'body') return piece.content >= at && piece.head?.bare !== 'whole';
  return piece.content >= at && piece.type !== 'group';
}

/** No sign at all before the word: only a head word after a complete name begins another. */
function withoutMark(context: Context, piece: Piece, at: number): Decision {
  if (context.preposition(at - 1) || context.plural(at - 1) > 0) return 'join';
  if (context.plural(at) > 0) return beforePlural(context, piece, at);
  if (context.honorific(at) > 0 && context.capital(at) && piece.content < at) return 'guess';
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
  if (context.allCapitals) return hosts(next.head, piece) ? 'join' : 'guess';
  return hosts(next.head, piece) || piece.head?.proper === true ? 'join' : 'guess';
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

/** "Văn phòng | Đảng ủy" is one name, "BHXH | Chi cục Thuế" are two. */
function afterHead(piece: Piece, next: Head): Decision {
  if (piece.head?.bare !== 'whole' || HOSTED.has(piece.head.id)) return 'join';
  return next.rank > piece.head.rank ? 'join' : 'guess';
}

const hosts = (next: Head, piece: Piece) =>
  HOSTS.has(next.id) && (HOSTED.has(piece.head?.id ?? '') || next.rank > (piece.head?.rank ?? 0));

const isLevel = (context: Context, at: number) => context.level(at) > 0;

/** "UBND | phường", but "UBND phường Bến Sậy | Phường Cầu Ván" are two. */
function beforeLevel(context: Context, piece: Piece, at: number): Decision {
  if (!isLevel(context, at) || piece.tail === undefined || !context.capital(at)) return 'join';
  const same = context.words[piece.tail]?.key === context.words[at]?.key;
  return same && at - piece.tail > 1 ? 'guess' : 'join';
}

/** "UBND | các phường" is one name, "các phường | các đơn vị" are two. */
function beforePlural(context: Context, piece: Piece, at: number): Decision {
  const place = context.territory(at + context.plural(at)) > 0;
  if (piece.type === 'person') return 'join';
  if (piece.type === 'unknown') return context.capital(at) ? 'guess' : 'join';
  if (piece.content >= at && piece.type === 'body') return 'join';
  if (context.isBlock(at - 1)) return 'join';
  if (context.capital(at)) return 'guess';
  if (piece.type === 'group')
    return context.mark(at) === 'none' && isVerbBefore(context, at) ? 'join' : 'guess';
  if (piece.tail !== undefined) return 'guess';
  if (place || NAMED_WITH_CAC.has(piece.head?.id ?? '')) return 'join';
  return isVerbBefore(context, at) ? 'join' : 'guess';
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
  !context.capital(at - 1) &&
  !KIND_END.test(context.words[at - 1]?.text ?? '') &&
  context.kind(at + context.plural(at)) === 0;

/** Before a word with ",", "và", "-" in front. */
function atMark(context: Context, piece: Piece, at: number): Decision {
  const mark = context.mark(at);
  if (context.honorific(at) > 0 && mark !== 'dash') return 'cut';
  if (piece.type === 'person') return inPerson(context, piece, at);
  if (context.plural(at) > 0) return pluralAfterMark(context, piece, at);
  if (piece.type === 'group') return inGroup(context, piece, at);
  if (piece.type === 'unknown') return inUnknown(context, at);
  return inBody(context, piece, at);
}

/** A person's posts are parted by "," and "-" too; another body cuts only after ",". */
function inPerson(context: Context, piece: Piece, at: number): Decision {
  if (context.post(at) > 0 || context.mark(at) === 'dash')
    return namedPerson(context, piece) ? 'join' : personless(context, at);
  if (context.plural(at) > 0)
    return postOfMany(context, piece) && context.kind(at + context.plural(at)) > 0 ? 'join' : 'cut';
  if (context.kind(at) > 0 && !context.capital(at)) return postOfMany(context, piece) ? 'join' : 'cut';
  return 'cut';
}

const namedPerson = (context: Context, piece: Piece) => context.honorific(piece.from + piece.plural) > 0;
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

function hasPluralPlace(context: Context, piece: Piece): boolean {
  for (let at = piece.from; at < piece.to; at++)
    if (context.plural(at) > 0 && context.territory(at + context.plural(at)) > 0) return true;
  return false;
}

/** In "các phòng, ban": another kind goes on, a body's own name does not. */
function inGroup(context: Context, piece: Piece, at: number): Decision {
  const ownName = context.head(at)?.head.bare === 'whole' && context.capital(at) && !context.allCapitals;
  if (context.kind(at) > 0) return ownName ? 'cut' : 'join';
  if (context.plural(piece.from) > 0 && context.post(at) > 0) return 'join';
  if (piece.plural > 0 && isSchoolLevel(context, at)) return 'join';
  if (context.head(at) !== undefined)
    return context.mark(at) === 'dash' && context.tight(at) ? 'join' : 'cut';
  return context.capital(at) && !context.allCapitals && context.mark(at) === 'line' ? 'cut' : 'join';
}

const isSchoolLevel = (context: Context, at: number) =>
  context.words[at]?.short === true && !context.head(at) ? true : false;

function inUnknown(context: Context, at: number): Decision {
  if (context.tight(at) || context.mark(at) === 'dash')
    return context.head(at) && !context.tight(at) ? 'cut' : 'join';
  return context.mark(at) === 'comma' || context.capital(at) || beginsName(context, at) ? 'cut' : 'join';
}

/** In one body's name: a head word with something to it cuts, other words may be a part of the name. */
function inBody(context: Context, piece: Piece, at: number): Decision {
  if (isUnfinished(context, piece, at) && piece.head?.bare !== 'kind') return 'join';
  if (context.level(at) > 0 && isPlaceList(context, piece, at)) return 'join';
  if (context.post(at) > 0 && context.capital(at) && context.mark(at) !== 'dash') return 'cut';
  if (isOfficeOf(context, piece, at) || isPaper(context, piece, at)) return 'join';
  if (context.kind(at) > 0)
    return insideKinds(context, piece, at) || isFieldAlike(context, piece, at) ? 'join' : 'cut';
  if (isAnotherPlace(context, piece, at) || isListedField(context, piece, at)) return 'join';
  const next = context.head(at);
  if (!next) return piece.tail === undefined ? 'join' : afterTail(context, piece, at);
  if (next.head.proper && !context.capital(at) && !context.level(at)) return 'join';
  if (context.mark(at) !== 'dash') return 'cut';
  if (context.tight(at)) return 'join';
  return piece.tail !== undefined || next.head.rank >= 4 || next.head.rank === piece.head?.rank
    ? 'cut'
    : 'join';
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
  if (piece.head?.id === 'hội' && ASSOCIATIONS.has(context.head(at)?.head.id ?? '')) return true;
  const length = context.head(at)?.length ?? 0;
  if (!(piece.listed || piece.head?.id === 'bộ') || !isField(context.slice(at, at + length))) return false;
  return context.level(at + length) === 0 || (piece.listed && context.head(at)?.head.levelled === false);
}

/** "Văn phòng HĐND và UBND", "Văn phòng Đoàn ĐBQH và HĐND": one office of two bodies. */
function isOfficeOf(context: Context, piece: Piece, at: number): boolean {
  if (piece.head?.id !== 'văn phòng' || piece.tail !== undefined) return false;
  const inner = context.head(piece.content)?.head.id ?? '';
  const next = context.head(at)?.head.id ?? '';
  return (
    ['hđnd', 'đoàn đbqh', 'ubnd', 'quận ủy', 'huyện ủy', 'thành ủy', 'tỉnh ủy', 'đảng ủy'].includes(inner) &&
    ['hđnd', 'ubnd'].includes(next)
  );
}

/** "Báo và Phát thanh, Truyền hình", "Báo và Đài PT-TH", "Đài Phát thanh và Truyền hình". */
function isPaper(context: Context, piece: Piece, at: number): boolean {
  if (piece.head?.id !== 'báo' && piece.head?.id !== 'đài') return false;
  const next = context.head(at)?.head.id;
  return piece.tail === undefined && (next === undefined || next === 'đài');
}

/** "Phòng Tổ chức - Cán bộ", "Hội Nông dân, Phụ nữ": a noun for people that is also a field. */
function isFieldAlike(context: Context, piece: Piece, at: number): boolean {
  if (context.head(at) || !context.capital(at) || context.allCapitals) return false;
  if (context.mark(at) === 'dash') return true;
  return (
    (piece.head?.share ?? Infinity) < Infinity && isSingleField(context.slice(at, at + context.kind(at)))
  );
}

/** "Ban Quản lý các khu công nghiệp, khu kinh tế". */
function insideKinds(context: Context, piece: Piece, at: number): boolean {
  if (context.capital(at) && context.head(at) !== undefined && !context.level(at)) return false;
  for (let i = piece.content; i < at; i++) if (context.plural(i) > 0) return true;
  return false;
}

function afterTail(context: Context, piece: Piece, at: number): Decision {
  if (context.tight(at) || context.mark(at) === 'dash') return 'join';
  return context.capital(at) && !context.allCapitals && !isProperList(context, piece) ? 'cut' : 'join';
}

/** "UBND phường Bến Sậy, Cầu Ván": a place with a proper name, so that another one may follow. */
const isProperList = (context: Context, piece: Piece) =>
  piece.tail !== undefined && piece.tail + context.level(piece.tail) < piece.to;
