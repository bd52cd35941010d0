import type { Context } from './context.ts';
import type { Piece } from './piece.ts';

const UNKNOWN = 0.5;
/** "Phòng Kiểm tra, giám sát": a name that began with a capital goes on with small letters. */
const SMALL = 3;
/** "Tổ 1, 2, 3": no name goes on with another number. */
const NUMBERED = 5;
const SINGLE_INSIDE = 0.6;
const JOINED = { and: 0.1, dash: 0, comma: 0.5, line: 0.5, tight: 0 } as const;
/** A dash hardly ever parts departments. */
const CUT_AT = { and: 0.2, dash: 1.5, comma: 0, line: 0, tight: 3 } as const;
type Joint = keyof typeof JOINED;

/** What sharing the head costs, and what it costs to take a "," for a part of one name. */
export interface Prices {
  share: number;
  comma: number;
}

/** In "Các khoa: Nội, Ngoại, Sản" the cell itself says that each is one; so does a list without "và". */
export function pricesOf(context: Context, piece: Piece, starts: readonly number[]): Prices {
  const share = piece.head.share;
  const list = piece.listed || (share < Infinity && isPlainList(context, piece, starts));
  return list ? { share: 0, comma: LISTED } : { share, comma: JOINED.comma };
}

const LISTED = 2;
/** Longer parts make the name of a firm: "Công ty Xây dựng, Thương mại, Dịch vụ Hồ Sen". */
const LONGEST_LISTED = 3;

/** "Khoa Kinh tế, Luật, Ngoại ngữ": three or more, and no "và" that would make one name of them. */
function isPlainList(context: Context, piece: Piece, starts: readonly number[]): boolean {
  if (piece.head.proper) return false;
  const joints = starts.slice(1).map((at) => joint(context, at));
  const parts = starts.filter((_, i) => i === 0 || joints[i - 1] === 'comma');
  if (parts.length < 3 || joints.some((one) => one !== 'comma' && one !== 'dash')) return false;
  const short = piece.head.share <= 1;
  return parts.every((from, i) => {
    const length = fieldEnd(context, from, parts[i + 1] ?? piece.to) - from;
    return context.capital(from) && (short || length <= LONGEST_LISTED);
  });
}

/** What it costs to begin another name with the same head at `at`. */
export const cutPrice = (context: Context, { share }: Prices, at: number) =>
  share + CUT_AT[joint(context, at)];

function joint(context: Context, at: number): Joint {
  const mark = context.mark(at);
  if (context.tight(at) && mark !== 'dash' && !/^\d/u.test(context.word(at).text)) return 'tight';
  return mark === 'and' || mark === 'dash' || mark === 'line' ? mark : 'comma';
}

/** What it costs to take these parts as one name. */
export function priceOf(
  context: Context,
  starts: readonly number[],
  to: number,
  piece: Piece,
  comma: number,
): number {
  const from = starts[0] ?? to;
  const ends = [...starts.slice(1), to];
  if (!isListOfFields(context, piece, starts, ends) && context.field(from, fieldEnd(context, from, to)))
    return 0;
  if (isSmall(context, from) && !isSmall(context, piece.content) && starts[0] !== piece.content) return SMALL;
  if (starts.slice(1).some((at) => context.isNumber(at))) return NUMBERED;
  if (starts.length === 1) return piece.head.proper || context.word(from).short ? 0.2 : UNKNOWN;
  const proper = piece.head.proper ? 1.5 : 0;
  const joinedAt = (at: number) => {
    const one = joint(context, at);
    return one === 'comma' && context.capital(at) ? comma : JOINED[one];
  };
  return starts.reduce(
    (price, start, i) => {
      const end = ends[i] ?? to;
      const complete = isComplete(context, start, end) ? SINGLE_INSIDE * (starts.length > 2 ? 1 : 0.6) : 0;
      const price2 = i > 0 ? joinedAt(start) + proper : 0;
      return price + complete + price2;
    },
    joinPrice(context, starts, ends),
  );
}

/** "Các Ban: Tuyên giáo, Dân vận": with "và" it would be one field, with "," in a list it is two. */
const isListOfFields = (context: Context, piece: Piece, starts: readonly number[], ends: readonly number[]) =>
  piece.listed &&
  starts.length > 1 &&
  starts.every(
    (from, i) =>
      (i === 0 || joint(context, from) === 'comma') &&
      context.singleField(from, fieldEnd(context, from, ends[i] ?? from)),
  );

const isSmall = (context: Context, at: number) =>
  !context.capital(at) && /^\p{L}/u.test(context.word(at).text);

/** "X, Y và Z" has the sound of one name; "X, Y" without an end has not. */
function joinPrice(context: Context, starts: readonly number[], ends: readonly number[]): number {
  const shorts = starts.filter((start, i) => isLoneShort(context, start, ends[i] ?? start)).length;
  const last = joint(context, starts.at(-1) ?? 0);
  return shorts * 0.6 + (last === 'comma' || last === 'line' ? 0.4 : 0.2);
}

/** An abbreviation of a whole department ("TNMT", "QLĐT"), in a loose list. */
const isLoneShort = (context: Context, from: number, to: number) =>
  to - from === 1 && context.word(from).short && !context.tight(from);

const isComplete = (context: Context, from: number, to: number) =>
  context.singleField(from, fieldEnd(context, from, to)) ||
  (context.word(from).short && context.field(from, to));

/** Where the field ends that begins at `from`: "Nội vụ | quận" is the field "Nội vụ". */
function fieldEnd(context: Context, from: number, to: number): number {
  for (let at = to - 1; at > from && context.mark(at) === 'none'; at--)
    if ((context.level(at) > 0 || context.qualifier(at)) && context.field(from, at)) return at;
  return to;
}
