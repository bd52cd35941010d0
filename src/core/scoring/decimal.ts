/**
 * Points in millionths, always a whole number: 8,5 điểm → 8_500_000. Sums of whole numbers are exact, so that
 * 0,1 + 0,2 is 0,3; figures that are only divided (targets, sums of money) stay plain numbers.
 */
export type Points = number;

const UNIT = 1_000_000;
/** More places than this no scheme uses and no cell shows. */
export const MOST_DECIMALS = 6;

/** 8.5 → 8_500_000; what a double cannot say exactly goes to the nearest millionth. */
export const pointsOf = (value: number): Points => Math.round(value * UNIT);

/** 8_500_000 → 8.5, the nearest double, as a cell holds it. */
export const numberOf = (points: Points): number => points / UNIT;

/** (9_125_000, 2) → 9_130_000: half goes away from zero, as Excel's ROUND has it. */
export function roundPoints(points: Points, decimals: number): Points {
  const step = 10 ** (MOST_DECIMALS - decimals);
  return Math.sign(points) * Math.floor((Math.abs(points) + step / 2) / step) * step || 0;
}

/** (10 điểm, 19, 20, 2) → 9,5 điểm: exactly points × times ÷ by, and only then rounded. `by` is not 0. */
export function sharePoints(points: Points, times: number, by: number, decimals: number): Points {
  const scale = 10 ** Math.max(placesOf(times), placesOf(by));
  // What people typed is decimal, though a double holds it: 19.5 ÷ 20 is 195 ÷ 200.
  const [t, b] = [Math.round(times * scale), Math.round(by * scale)];
  const step = 10 ** (MOST_DECIMALS - decimals);
  const negative = points * t < 0 !== b < 0;
  const size = halfUp([Math.abs(points), Math.abs(t)], [Math.abs(b), step]);
  return (negative ? -size : size) * step || 0;
}

/** ([a, b], [c, d]) → a × b ÷ (c × d) to the nearest whole number, half up. */
function halfUp([a, b]: [number, number], [c, d]: [number, number]): number {
  const [above, below] = [2 * a * b + c * d, 2 * c * d];
  // Exact in doubles up to 2^53, which is all that points come to, and many times faster than BigInt.
  if (Math.max(above, below) <= Number.MAX_SAFE_INTEGER) return (above - (above % below)) / below;
  const whole = BigInt(c) * BigInt(d);
  return Number((2n * BigInt(a) * BigInt(b) + whole) / (2n * whole));
}

/** 0.125 → 3; beyond nine places a figure is noise of doubles. */
function placesOf(value: number): number {
  for (let places = 0; places < 9; places += 1)
    if (Math.abs(value * 10 ** places - Math.round(value * 10 ** places)) < 1e-9 * 10 ** places)
      return places;
  return 9;
}

/** 8_500_000 → "8,5", as people here write numbers. */
export const pointsText = (points: Points): string => numberText(numberOf(points));

/** 1234.5 → "1234,5"; never with an exponent, never more than nine places. */
export const numberText = (value: number): string =>
  Number.isInteger(value) ? BigInt(value).toString() : String(Number(value.toFixed(9))).replace('.', ',');

/** "8,5" and "8.5" → 8.5; "1.250.000" → 1250000; undefined for what is no number. */
export function readNumber(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(/^[-–−]\s*/u, '-')
    .replace(/^\+\s*/u, '')
    .replace(/\s*%$/u, '');
  if (/^-?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/u.test(plain))
    return Number(plain.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d{1,3}\.\d{3},\d+$/u.test(plain)) return Number(plain.replace('.', '').replace(',', '.'));
  return /^-?\d+(?:[.,]\d+)?$/u.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}
