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
  const named = piece.type === 'body' ? placesOf(context, piece) : undefined;
  const base = {
    guessed: piece.guessed,
    placed: named !== undefined,
    piece,
    remarks: remarksOf(context, piece),
  };
  if (piece.type !== 'body')
    return [
      {
        ...base,
        from: piece.from,
        to: piece.to,
        name: context.slice(piece.from, piece.to),
        kind: kindOf(context, piece),
      },
    ];
  const places = named ?? fieldParts(context, piece);
  const kind = kindOf(context, piece);
  if (places.length < 2 && (!piece.listed || isPluralOfOne(context, piece)))
    return [
      {
        ...base,
        from: piece.from,
        to: piece.to,
        name: context.slice(piece.from, piece.to),
        kind: piece.listed ? 'group' : kind,
      },
    ];
  return places.map(({ from, to, prefix, suffix, kind: own }, i) => ({
    ...base,
    guessed: piece.guessed && i === 0,
    remarks: base.remarks.slice(i === 0 || !piece.label ? 0 : 1),
    from: i === 0 ? piece.from : from,
    to,
    name: [
      i === 0 && !piece.plural && !piece.given && !prefix.changed
        ? context.slice(piece.from, to)
        : `${prefix.text} ${context.slice(from, to)}`,
      suffix,
    ]
      .filter(Boolean)
      .join(' '),
    kind: own ?? (piece.listed ? 'unit' : kindOf(context, { ...piece, content: from, to })),
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
  piece.plural > 0 && !piece.given && !piece.head.proper && context.mark(piece.content) !== 'colon';

function fieldParts(context: Context, piece: Piece): Part[] {
  const head = headText(context, piece);
  const chunks = schoolsOf(context, piece, chunkFields(context, piece));
  const texts = chunks.map(({ from, to }) => context.slice(from, to));
  const { word, tail } = numbering(texts);
  const shared = sharedLevel(context, piece, chunks.at(-1));
  return chunks.map(({ from, to, level, name }, i) => {
    const suffix = i < chunks.length - 1 ? (name ?? tail ?? shared(from, to)) : undefined;
    const front = i > 0 && NUMBER.test(texts[i] ?? '') ? word : level;
    return {
      from,
      to,
      prefix: { text: [head, front].filter(Boolean).join(' '), changed: false },
      ...(suffix && { suffix }),
    };
  });
}

/** "Các phòng Nội vụ, Tư pháp | huyện": one head, one level for all; shareAround gives it where each level has one. */
function sharedLevel(context: Context, { head, tail, to }: Piece, last: Chunk | undefined) {
  const level =
    head?.proper || head?.levelled || tail === undefined || !last || tail <= last.from
      ? undefined
      : context.slice(tail, to);
  return (from: number, end: number) => {
    for (let at = from; at < end; at++) if (context.level(at) > 0) return undefined;
    return level;
  };
}

const NUMBER = /^(?:\d+|[IVX]+)(?!\p{L})/u;

/** "số 1, 2 khối phường" → the word "số" and the tail "khối phường" belong to each number. */
function numbering(texts: readonly string[]): { word?: string; tail?: string } {
  const isNumber = /^(?:số )?(?:\d+|[IVX]+)$/iu;
  const last = /^(?:số )?(?:\d+|[IVX]+)(?: (?<tail>.+))?$/iu.exec(texts.at(-1) ?? '');
  if (texts.length < 2 || !last || !texts.slice(0, -1).every((text) => isNumber.test(text))) return {};
  const word = /^số(?= )/iu.exec(texts[0] ?? '')?.[0];
  const tail = last.groups?.['tail'];
  return { ...(word && { word }), ...(tail && { tail }) };
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
const isLoneBody = (context: Context, piece: Piece) =>
  piece.plural === 0 &&
  piece.content === piece.to &&
  context.headLength(piece.from) === piece.to - piece.from &&
  !ANY_BODY.has(context.head(piece.from).id) &&
  context.territory(piece.from) === 0;

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
