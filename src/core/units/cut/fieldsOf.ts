import type { Context } from './context.ts';
import type { Piece } from './piece.ts';

/** One department's part of a list: words `from` to before `to`. */
export interface Chunk {
  from: number;
  to: number;
}

const UNKNOWN = 0.5;
/** "Phòng Kiểm tra, giám sát": a name that began with a capital goes on with small letters. */
const SMALL = 3;
const SINGLE_INSIDE = 0.6;
const JOINED = { and: 0.1, dash: 0, comma: 0.5, line: 0.5, tight: 0 } as const;
/** A dash hardly ever parts departments. */
const CUT_AT = { and: 0.2, dash: 1.5, comma: 0, line: 0, tight: 3 } as const;
type Joint = keyof typeof JOINED;

/**
 * Where one head serves several names: "Phòng | TNMT, QLĐT" → two, "Sở | Văn hóa, Thể thao và Du lịch" → one.
 * The cheapest way to group the parts wins: known fields are free, unknown ones and a shared head have a price.
 */
export function chunkFields(context: Context, piece: Piece): Chunk[] {
  const starts = partStarts(context, piece);
  const share = piece.listed ? 0 : (piece.head?.share ?? Infinity);
  const whole = [{ from: piece.content, to: piece.to }];
  if (starts.length < 2 || share === Infinity) return whole;
  const best = cheapest(context, piece, starts, share);
  const chunks: Chunk[] = [];
  for (let end = starts.length; end > 0; end = best[end]?.begin ?? 0)
    chunks.unshift({ from: starts[best[end]?.begin ?? 0] ?? piece.content, to: starts[end] ?? piece.to });
  return chunks;
}

/** A name has at most so many parts between its signs. */
const MOST_PARTS = 6;

/** For each number of parts, the price of the cheapest way to group them and where the last group begins. */
function cheapest(context: Context, piece: Piece, starts: readonly number[], share: number) {
  const best: { price: number; begin: number }[] = [{ price: 0, begin: 0 }];
  for (let end = 1; end <= starts.length; end++)
    for (let begin = Math.max(0, end - MOST_PARTS); begin < end; begin++) {
      const group = starts.slice(begin, end);
      const cut = begin > 0 ? share + CUT_AT[joint(context, starts[begin] ?? 0)] : 0;
      const price = (best[begin]?.price ?? 0) + priceOf(context, group, starts[end] ?? piece.to, piece) + cut;
      if (price < (best[end]?.price ?? Infinity)) best[end] = { price, begin };
    }
  return best;
}

/** First words of the parts between soft marks. */
function partStarts(context: Context, piece: Piece): number[] {
  const starts = [piece.content];
  for (let at = piece.content + 1; at < piece.to; at++) if (context.mark(at) !== 'none') starts.push(at);
  return starts;
}

function joint(context: Context, at: number): Joint {
  const mark = context.mark(at);
  if (context.tight(at) && mark !== 'dash' && !/^\d/u.test(context.words[at]?.text ?? '')) return 'tight';
  return mark === 'and' || mark === 'dash' || mark === 'line' ? mark : 'comma';
}

/** What it costs to take these parts as one name. */
function priceOf(context: Context, starts: readonly number[], to: number, piece: Piece): number {
  const from = starts[0] ?? to;
  if (context.field(from, fieldEnd(context, from, to))) return 0;
  if (isSmall(context, from) && !isSmall(context, piece.content) && starts[0] !== piece.content) return SMALL;
  if (starts.length === 1) return piece.head?.proper || context.words[from]?.short ? 0.2 : UNKNOWN;
  const proper = piece.head?.proper ? 1.5 : 0;
  const ends = [...starts.slice(1), to];
  return starts.reduce(
    (price, start, i) => {
      const end = ends[i] ?? to;
      const complete = isComplete(context, start, end) ? SINGLE_INSIDE * (starts.length > 2 ? 1 : 0.6) : 0;
      const price2 = i > 0 ? JOINED[joint(context, start)] + proper : 0;
      return price + complete + price2;
    },
    joinPrice(context, starts, ends),
  );
}

const isSmall = (context: Context, at: number) =>
  !context.capital(at) && /^\p{L}/u.test(context.words[at]?.text ?? '');

/** "X, Y và Z" has the sound of one name; "X, Y" without an end has not. */
function joinPrice(context: Context, starts: readonly number[], ends: readonly number[]): number {
  const shorts = starts.filter((start, i) => isLoneShort(context, start, ends[i] ?? start)).length;
  const last = joint(context, starts.at(-1) ?? 0);
  return shorts * 0.6 + (last === 'comma' || last === 'line' ? 0.4 : 0.2);
}

/** An abbreviation of a whole department ("TNMT", "QLĐT"), in a loose list. */
const isLoneShort = (context: Context, from: number, to: number) =>
  to - from === 1 && context.words[from]?.short === true && !context.tight(from);

const isComplete = (context: Context, from: number, to: number) =>
  context.singleField(from, fieldEnd(context, from, to)) ||
  (context.words[from]?.short === true && context.field(from, to));

/** Where the field ends that begins at `from`: "Nội vụ | quận" is the field "Nội vụ". */
function fieldEnd(context: Context, from: number, to: number): number {
  for (let at = to - 1; at > from && context.mark(at) === 'none'; at--)
    if ((context.level(at) > 0 || context.qualifier(at)) && context.field(from, at)) return at;
  return to;
}
