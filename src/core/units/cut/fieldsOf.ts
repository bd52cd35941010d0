import type { Context } from './context.ts';
import type { Piece } from './piece.ts';
import { cutPrice, priceOf, type Prices, pricesOf } from './prices.ts';

/** One department's part of a list: words `from` to before `to`. */
export interface Chunk {
  from: number;
  to: number;
}

/**
 * Where one head serves several names: "Phòng | TNMT, QLĐT" → two, "Sở | Văn hóa, Thể thao và Du lịch" → one.
 * The cheapest way to group the parts wins: known fields are free, unknown ones and a shared head have a price.
 */
export function chunkFields(context: Context, piece: Piece): Chunk[] {
  const starts = partStarts(context, piece);
  const prices = pricesOf(context, piece, starts);
  const begins = cheapest(context, piece, starts, prices);
  const chunks: Chunk[] = [];
  for (let end = starts.length; end > 0; end = begins[end] ?? 0)
    chunks.unshift({ from: starts[begins[end] ?? 0] ?? piece.content, to: starts[end] ?? piece.to });
  return chunks;
}

/** A name has at most so many parts between its signs. */
const MOST_PARTS = 6;

/** For each number of parts, where the last group of the cheapest grouping begins. */
function cheapest(context: Context, piece: Piece, starts: readonly number[], prices: Prices): number[] {
  const paid = [0];
  const begins = [0];
  for (let end = 1; end <= starts.length; end++)
    for (let begin = Math.max(0, end - MOST_PARTS); begin < end; begin++) {
      const group = starts.slice(begin, end);
      const whole = priceOf(context, group, starts[end] ?? piece.to, piece, prices.comma);
      const price = (paid[begin] ?? Infinity) + whole + cutPrice(context, prices, starts[begin] ?? 0);
      if (price >= (paid[end] ?? Infinity)) continue;
      paid[end] = price;
      begins[end] = begin;
    }
  return begins;
}

/** First words of the parts between soft marks. */
function partStarts(context: Context, piece: Piece): number[] {
  const starts = [piece.content];
  for (let at = piece.content + 1; at < piece.to; at++) if (context.mark(at) !== 'none') starts.push(at);
  return starts;
}
