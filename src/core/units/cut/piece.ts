import { type Head, NO_HEAD } from '../lexicon/heads.ts';
import type { Context } from './context.ts';

export type PieceType = 'body' | 'group' | 'person' | 'unknown';

/** What is known of the words from `from` to before `to`, read as one name. */
export interface Piece {
  from: number;
  to: number;
  type: PieceType;
  head: Head;
  /** First word after "các" and the head. */
  content: number;
  /** Words of a plural at the front: "các". */
  plural: number;
  /** Where its level begins ("quận", "phường Bồ Đề"), if it has one. */
  tail?: number | undefined;
  /** The noun of the places that follow a colon: "các | xã: Tân Hòa". */
  listNoun?: number | undefined;
  /** Plural and named: "các phường Bến Sậy, Cầu Ván" is a list of units under one head. */
  listed: boolean;
  /** The head that a label gave: "Các phòng, ban: Nội vụ, Tư pháp" → Phòng. */
  given?: string;
}

/** A head for the fields that follow a label. */
export interface ListHead {
  head: Head;
  text: string;
  /** It stands before an earlier name, so it goes on only for what is surely a field. */
  fieldsOnly?: boolean;
}

/** Reads the words from `from` to before `to` as the beginning of one name. */
export function describe(context: Context, from: number, to: number, list?: ListHead): Piece {
  const plural = context.plural(from) || context.counted(from);
  const at = from + plural;
  const base = { from, to, plural, listed: false, head: NO_HEAD };
  if (isSchoolList(context, from)) return { ...base, type: 'group', content: at };
  const honorific = context.honorific(at);
  if (honorific > 0) {
    const content = at + honorific;
    const named = context.capital(content) && !isPost(context, content);
    return { ...base, type: plural > 0 && !named ? 'group' : 'person', content };
  }
  if (context.untitled(at)) return { ...base, type: 'person', content: at };
  if (isPost(context, at)) return { ...base, type: plural > 0 ? 'group' : 'person', content: at };
  const head = context.head(at);
  const length = context.headLength(at);
  if (length === 0 && list?.fieldsOnly && context.beginsField(at)) return underHead(base, list, at);
  const kind = context.kind(at);
  const alone = plural === 0 && head.bare === 'whole' && !isKindList(context, at + kind);
  const isNamed = length > 0 && (isListed(context, at + length) || isWrapped(context, at + length, plural));
  if (kind > 0 && !alone && !isNamed) return { ...base, type: 'group', content: at + kind };
  if (length === 0 && list && !list.fieldsOnly && plural === 0) return underHead(base, list, at);
  if (length === 0) return { ...base, type: plural > 0 ? 'group' : 'unknown', content: at };
  const content = at + length;
  const listed = plural > 0 && isListed(context, content);
  const type = plural === 0 || listed ? 'body' : 'group';
  const tail = findTail(context, content, to);
  return { ...base, type, head, content, listed, tail, listNoun: findPlaceList(context, at, to) };
}

/** "Các phòng, ban: | Nội vụ": what stands there has the head of the label. */
const underHead = (
  base: Omit<Piece, 'type' | 'content'>,
  { head, text }: ListHead,
  content: number,
): Piece => ({
  ...base,
  type: 'body',
  head,
  content,
  listed: true,
  given: text,
});

/** "Đảng bộ, chi bộ cơ sở": another kind in small letters tells that the first is one too. */
const isKindList = (context: Context, at: number) => context.mark(at) === 'comma' && !context.capital(at);

/** "Sở ⏎ Công Thương": one noun in the singular, since the line had no room for its name. */
function isWrapped(context: Context, at: number, plural: number): boolean {
  if (plural > 0 || context.mark(at) !== 'line' || !context.capital(at)) return false;
  return [context.plural(at), context.honorific(at), context.post(at), context.headLength(at)].every(
    (words) => words === 0,
  );
}

const isPost = (context: Context, at: number) => context.post(at) > 0 || context.sharedPost(at) > 0;

/** Is what stands before the colon only the label of what comes: "Các phòng, ban: Nội vụ, Tư pháp", "Thành phần: …"? */
export function isLabel(context: Context, piece: Piece, at: number): boolean {
  if (context.mark(at) !== 'colon' || piece.listed || context.schoolLevel(at) > 0) return false;
  return piece.type === 'unknown' || piece.type === 'group' || (piece.type === 'body' && piece.content >= at);
}

/** The first noun of the label, if departments are called by it: "Các phòng, ban:" → Phòng. */
export function labelHead(context: Context, piece: Piece): ListHead | undefined {
  const at = piece.from + piece.plural;
  return sharedHead(context.head(at), context.slice(at, at + 1));
}

/** The head of a department's name: "Phòng Nội vụ" → Phòng. */
export function pieceHead(context: Context, piece: Piece): ListHead | undefined {
  if (!context.beginsField(piece.content)) return undefined;
  return sharedHead(piece.head, piece.given ?? context.slice(piece.from + piece.plural, piece.content));
}

function sharedHead(head: Head, text: string): ListHead | undefined {
  return head.share <= 1 && !head.proper ? { head, text: capitalized(text) } : undefined;
}

export const capitalized = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/** After "các phường", does a name stand there? "các phường Bến Sậy, Cầu Ván", "các Sở: TC, XD". */
function isListed(context: Context, head: number): boolean {
  const content = afterSchoolLevels(context, head);
  if (content > head) return context.mark(content) === 'none' && isProperName(context, content);
  if (context.mark(content) === 'colon' || isNumbered(context, content)) return true;
  if (context.allCapitals) return context.mark(content) === 'none' && context.beginsField(content);
  return (
    context.mark(content) === 'none' &&
    context.capital(content) &&
    !context.level(content) &&
    !context.isState(content)
  );
}

/** "các thôn | 1, 2, 3", "các tổ dân phố | số 1, 3": numbers are names there, if there are several. */
function isNumbered(context: Context, content: number): boolean {
  const end = context.numberEnd(content);
  return context.numberEnd(end) > end;
}

/** "Trường MN, TH, THCS" without "các": several kinds of schools and no name. */
function isSchoolList(context: Context, from: number): boolean {
  const end = afterSchoolLevels(context, from + 1);
  const first = from + 1 + context.schoolLevel(from + 1);
  return (
    end > first && context.mark(first) !== 'none' && (context.mark(end) !== 'none' || !context.capital(end))
  );
}

/** "các Trường | MN, TH, THCS | trên địa bàn", "Các trường: Đại học, Cao đẳng": where the kinds of schools end. */
function afterSchoolLevels(context: Context, from: number): number {
  let at = from;
  if (!context.isSchool(from - 1)) return from;
  while (context.schoolLevel(at) > 0 && (at === from || context.mark(at) !== 'hard'))
    at += context.schoolLevel(at);
  return at;
}

const isProperName = (context: Context, at: number) => context.capital(at) && !context.qualifier(at);

function findPlaceList(context: Context, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const after = at + context.territory(at);
    if (after > at && context.mark(after) === 'colon') return at;
  }
  return undefined;
}

/** The level at the end of a body's name: "quận", "Thành phố", "phường Bến Sậy". */
function findTail(context: Context, content: number, to: number): number | undefined {
  for (let at = to - 1; at >= content; at--) {
    const length = context.level(at);
    if (length === 0) continue;
    for (let after = at + length; after < to; after++) if (!context.capital(after)) return undefined;
    return at;
  }
  return undefined;
}

/** Does "các phường", "các xã" stand in the piece? */
export function hasPluralPlace(context: Context, piece: Piece): boolean {
  for (let at = piece.from; at < piece.to; at++) if (context.pluralPlace(at)) return true;
  return false;
}
