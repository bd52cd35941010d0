const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** "XIV" → 14; undefined for anything that is not a well-formed Roman numeral ("IIX", ""). */
export function readRoman(text: string): number | undefined {
  if (!/^(?=.)M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/u.test(text)) return undefined;
  const values = [...text].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** "iv" and "IV" → 4: only where a numeral is expected, since "i", "vi" and "xi" are also syllables. */
export function readRomanAnyCase(text: string): number | undefined {
  return readRoman(text.toUpperCase());
}

const STEPS: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 14 → "XIV"; undefined for what no numeral can say: below 1 and above 3999. */
export function writeRoman(number: number): string | undefined {
  if (number < 1 || number > 3999) return undefined;
  let rest = number;
  let written = '';
  for (const [worth, sign] of STEPS) {
    written += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return written;
}
