import type { Context } from './context.ts';
import { type Chunk, chunkFields } from './fieldsOf.ts';
import { isManyPlaces, type NameKind, type Part, placesOf } from './places.ts';
import { capitalized, type Piece } from './piece.ts';
import type { CutPiece } from './pieces.ts';
import { schoolsOf } from './schools.ts';

/** A name and the words it was written with. */
export interface Name {
  name: string;
  from: number;
  to: number;
  kind: NameKind;
  guessed: boolean;
  piece: Piece;
  /** One of several places, so that it has its own. */
  placed: boolean;
  /** The level that it was given by the body after it. */
  tail?: string;
  /** The body that it is an organ of, with the organs such a body has. */
  host?: { text: string; organs: readonly string[] } | undefined;
  /** What the cell says of it without brackets: the label before it, in which matters it acts. */
  remarks: string[];
}

/** Makes shared heads explicit: "Phòng TNMT, QLĐT" → Phòng TNMT, Phòng QLĐT. */
export function namesOf(context: Context, piece: CutPiece): Name[] {
  const { from, to, guessed } = piece;
  const places = piece.type === 'body' ? placesOf(context, piece) : undefined;
  const parts = places ?? (piece.type === 'body' ? fieldParts(context, piece) : []);
  const remarks = remarksOf(context, piece);
  const base = { guessed, placed: places !== undefined, piece, remarks };
  if (parts.length < 2 && (!piece.listed || isPluralOfOne(context, piece))) {
    const kind = piece.listed ? 'group' : kindOf(context, piece);
    return [{ ...base, from, to, name: context.slice(from, to), kind }];
  }
  return parts.map((part, i) => ({
    ...base,
    guessed: guessed && i === 0,
    remarks: remarks.slice(i === 0 || !piece.label ? 0 : 1),
    from: i === 0 ? from : part.from,
    to: part.to,
    name: [part.prefix, context.slice(part.from, part.to), part.suffix].join(' '),
    kind: kindOf(context, { ...piece, content: part.from, to: part.to }),
  }));
}

function remarksOf(context: Context, { label, condition }: CutPiece): string[] {
  return [
    ...(label ? [context.slice(label.from, label.to)] : []),
    ...(condition ? [`với ${context.slice(condition.from, condition.to)}`] : []),
  ];
}

/** "các Cục Thống kê": many with one name, where "các phường Bến Sậy, Cầu Ván" and "Các sở: Y tế" are lists. */
const isPluralOfOne = (context: Context, piece: Piece) =>
  !piece.given && !piece.head.proper && context.mark(piece.content) !== 'colon';

function fieldParts(context: Context, piece: Piece): Part[] {
  const head = headText(context, piece);
  const schools = schoolsOf(context, piece, chunkFields(context, piece));
  const word = context.isNumberWord(piece.content) ? context.word(piece.content).text : '';
  const tail = numberTail(context, schools.at(-1) ?? piece);
  return schools.map(({ from, to, level = '', name }, i) => {
    const last = i === schools.length - 1;
    const own = context.isNumber(from) ? word : level;
    const before = (countsOn(context, from) && numberedName(context, schools.slice(0, i))) || own;
    return {
      from,
      to,
      prefix: `${head} ${before}`,
      suffix: last ? '' : (name ?? (tail || sharedLevel(context, piece, from, to))),
    };
  });
}

/** "Trường | Tiểu học An Bình 1, 2", "… A, B": the name that the numbers or letters go with. */
function numberedName(context: Context, before: readonly Chunk[]): string | undefined {
  const named = before.findLast(({ from }) => !countsOn(context, from) && !context.isNumberWord(from));
  if (!named || !countsOn(context, named.to - 1)) return undefined;
  return context.slice(named.from, named.to - 1);
}

const countsOn = (context: Context, at: number) =>
  context.isNumber(at) || /^\p{Lu}$/u.test(context.word(at).text);

/** "Các phòng Nội vụ, Tư pháp | huyện": one head, one level for all; shareAround gives it where each level has one. */
function sharedLevel(context: Context, { head, tail, to: all }: Piece, from: number, to: number): string {
  for (let at = from; at < to; at++) if (context.level(at) > 0) return '';
  return head.proper || head.levelled ? '' : context.slice(tail ?? all, all);
}

/** "số 1, 2 | khối phường": what follows the last number belongs to each. */
function numberTail(context: Context, { from, to }: Chunk): string {
  const end = context.numberEnd(from);
  return end > from ? context.slice(end, to) : '';
}

function headText(context: Context, piece: Piece): string {
  if (piece.given) return piece.given;
  const head = context.slice(piece.from + piece.plural, piece.content);
  return piece.plural > 0 ? capitalized(head) : head;
}

/** Is it one body, many, or a person? */
export function kindOf(context: Context, piece: Piece): NameKind {
  if (piece.type === 'person') return personKind(context, piece);
  if (piece.type === 'group') return isLoneBody(context, piece) ? 'unit' : 'group';
  return isManyPlaces(context, piece) ? 'group' : 'unit';
}

/** "Chi bộ", "Trường" by itself is the one that everybody knows; "Phường", "Các trường", "Phòng, ban" are many. */
const isLoneBody = (context: Context, { from, to }: Piece) =>
  context.headLength(from) === to - from &&
  !ANY_BODY.has(context.head(from).id) &&
  context.territory(from) === 0;

/** Nouns for whatever body: alone they are no particular one. */
const ANY_BODY = new Set(['đơn vị', 'cơ quan', 'doanh nghiệp']);

/** A post over many bodies is many people: "Thủ trưởng các cơ quan", "Trưởng 12 ấp". */
function personKind(context: Context, piece: Piece): NameKind {
  if (context.honorific(piece.from) > 0 || context.untitled(piece.from)) return 'person';
  if (context.sharedPost(piece.from) > 0) return 'group';
  if (isManyPlaces(context, piece)) return 'group';
  const after = piece.from + context.post(piece.from);
  if (after >= piece.to) return 'person';
  const many = context.counted(after) > 0 || (context.territory(after) > 0 && context.kind(after) > 0);
  return many ? 'group' : 'person';
}
