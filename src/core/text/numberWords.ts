/** Units as they are said alone and after "mươi": tư, lăm, nhăm, mốt are only said after tens. */
const UNITS = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);
const UNITS_AFTER_TEN = new Map([
  ...[...UNITS].filter(([word]) => word !== 'năm'),
  ['lăm', 5],
  ['nhăm', 5],
  ['mốt', 1],
]);

/** A pattern for a run of number words in lower case NFC; readNumberWords says whether it is a number. */
export const NUMBER_WORDS = `(?:${[...new Set([...UNITS.keys(), ...UNITS_AFTER_TEN.keys(), 'mười', 'mươi'])].join('|')})`;

/**
 * "một" → 1, "mười lăm" → 15, "hai mươi mốt" → 21, "ba tư" → 34, up to 99; undefined for what is no number ("mười năm",
 * "lăm", "hai bên"). Lower case NFC.
 */
export function readNumberWords(text: string): number | undefined {
  const words = text.trim().split(/\s+/u);
  const [first = '', second = '', third = ''] = words;
  if (words.length > 3) return undefined;
  if (words.length === 1) return first === 'mười' ? 10 : UNITS.get(first);
  if (first === 'mười') return words.length === 2 ? plus(10, UNITS_AFTER_TEN.get(second)) : undefined;
  const tens = UNITS.get(first);
  if (tens === undefined || tens < 2) return undefined;
  if (second !== 'mươi') return words.length === 2 ? plus(10 * tens, UNITS_AFTER_TEN.get(second)) : undefined;
  return words.length === 2 ? 10 * tens : plus(10 * tens, UNITS_AFTER_TEN.get(third));
}

function plus(tens: number, unit: number | undefined): number | undefined {
  return unit === undefined ? undefined : tens + unit;
}

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** 15 → "mười lăm", 21 → "hai mươi mốt", up to 99; undefined for others. The inverse of readNumberWords. */
export function sayNumberWords(number: number): string | undefined {
  if (!Number.isInteger(number) || number < 1 || number > 99) return undefined;
  const [tens, units] = [Math.floor(number / 10), number % 10];
  const unit = DIGITS[units] ?? '';
  if (tens === 0) return unit;
  const head = tens === 1 ? 'mười' : `${DIGITS[tens] ?? ''} mươi`;
  if (units === 0) return head;
  return `${head} ${units === 5 ? 'lăm' : units === 1 && tens > 1 ? 'mốt' : unit}`;
}
