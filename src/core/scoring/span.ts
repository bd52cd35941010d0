import { numberText } from './decimal.ts';
import type { Band, Span } from './model.ts';

/** 90 in [90; 95) → true. */
export function contains({ from, fromIn, to, toIn }: Span, value: number): boolean {
  if (from !== undefined && (fromIn ? value < from : value <= from)) return false;
  return to === undefined || (toIn ? value <= to : value < to);
}

/** {from: 90, fromIn, to: 95} → "từ 90 đến dưới 95". */
export function spanText({ from, fromIn, to, toIn }: Span): string {
  if (from !== undefined && from === to) return `bằng ${numberText(from)}`;
  const low = from === undefined ? '' : `${fromIn ? 'từ' : 'trên'} ${numberText(from)}`;
  const high = to === undefined ? '' : `${toIn ? 'đến' : low ? 'đến dưới' : 'dưới'} ${numberText(to)}`;
  if (low && !high) return fromIn ? `${low} trở lên` : low;
  return [low, high].filter(Boolean).join(' ');
}

/** The values that both hold: [88; 90] and [90; 95] → [90; 90]; undefined when there are none. */
export function overlap(a: Span, b: Span): Span | undefined {
  const [low, lowIn] = tighter(a.from, a.fromIn, b.from, b.fromIn, Math.max);
  const [high, highIn] = tighter(a.to, a.toIn, b.to, b.toIn, Math.min);
  if (low !== undefined && high !== undefined && (low > high || (low === high && !(lowIn && highIn))))
    return undefined;
  return {
    ...(low === undefined ? {} : { from: low, fromIn: lowIn }),
    ...(high === undefined ? {} : { to: high, toIn: highIn }),
  };
}

function tighter(
  a: number | undefined,
  aIn: boolean | undefined,
  b: number | undefined,
  bIn: boolean | undefined,
  pick: (...values: number[]) => number,
): [number | undefined, boolean] {
  if (a === undefined || b === undefined) return [a ?? b, Boolean(a === undefined ? bIn : aIn)];
  if (a === b) return [a, Boolean(aIn) && Boolean(bIn)];
  const value = pick(a, b);
  return [value, Boolean(value === a ? aIn : bIn)];
}

/**
 * The band a figure falls into. Where bands overlap (reported as bands-overlap) it is the one that is better for the
 * unit, so that a fault of the scheme is not held against it: the most points, or the fewest taken off.
 */
export function bandOf(
  bands: readonly Band[],
  value: number,
  second: number | undefined,
  better: 'most' | 'fewest',
): Band | undefined {
  const sign = better === 'most' ? 1 : -1;
  const fits = bands.filter((band) => contains(band, value) && holdsWhen(band, second));
  return fits.sort((a, b) => sign * (b.points - a.points))[0];
}

const holdsWhen = ({ when }: Band, second: number | undefined) =>
  when === undefined || (second !== undefined && contains(when, second));
