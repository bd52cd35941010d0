import { inSeveralSpellings, put, type Term, type TermText } from './term.ts';

/** Words of two syllables whose end is written with i by some and with y by others. */
const SYLLABLES = /(?<!\p{L})\p{L}+ (?:[bchklmstv]|th|kh|qu)[iìíỉĩịyỳýỷỹỵ](?!\p{L})/giu;
const I_OF = new Map([...'yỳýỷỹỵ'].map((y, i) => [y, [...'iìíỉĩị'][i] ?? y]));

/** "chiến sỹ" beside "chiến sĩ"; "bác sĩ" beside "chiến sỹ" are two words and stay silent. */
export function byVowel(texts: readonly TermText[]): Term[][] {
  const terms = new Map<string, Term[]>();
  for (const { text, at } of texts)
    for (const { 0: written, index } of text.matchAll(SYLLABLES)) {
      const spelling = written.toLowerCase();
      const key = spelling.replace(/.$/u, (vowel) => I_OF.get(vowel) ?? vowel);
      put(terms, key, { written, spelling, text, at, span: [index, index + written.length] });
    }
  return inSeveralSpellings(terms);
}
