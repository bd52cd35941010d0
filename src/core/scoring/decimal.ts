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
  const [t, b] = wholeNumbers(times, by);
  const step = 10n ** BigInt(MOST_DECIMALS - decimals);
  const above = BigInt(points) * t;
  const below = b * step;
  const negative = above < 0n !== below < 0n;
  const size = (2n * abs(above) + abs(below)) / (2n * abs(below));
  return Number(negative ? -size * step : size * step) || 0;
}

const abs = (value: bigint) => (value < 0n ? -value : value);

/** (19.5, 20) → (195, 200): what people typed is decimal, though a double holds it. */
function wholeNumbers(a: number, b: number): [bigint, bigint] {
  const places = Math.max(placesOf(a), placesOf(b));
  const whole = (value: number) => BigInt(Math.round(value * 10 ** places));
  return [whole(a), whole(b)];
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
