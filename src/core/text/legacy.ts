import { TCVN3, VNI } from './legacyTables.ts';
import { isSyllable } from './syllable.ts';

/** The old fonts: one byte a letter, so that the text holds other letters than it shows. */
export type LegacyFont = 'tcvn3' | 'vni';

/** How the words with letters beyond ASCII stand to an old font, each different word counted once. */
export interface LegacyWeight {
  /** Syllables only when converted: "Néi" → Nội. */
  good: number;
  /** Says nothing: a syllable both ways ("phè" → phố), a lone sign (§), an abbreviation (T§KT). */
  open: number;
  /** Unicode for certain: a syllable only as it stands, or letters no old font has. */
  modern: number;
  /** A syllable neither way: a foreign word. */
  odd: number;
}

const WORDS = /[A-Za-z\u00a1-\u024f\u0300-\u036f\u1e00-\u1eff]+/gu;
const BEYOND_ASCII = /[^\p{ASCII}]/u;
const BEYOND_LATIN1 = /[^\u0000-\u00ff]/u;

/** "Néi dung thùc hiÖn" weighed as TCVN3 → 3 good, none against. */
export function weighLegacy(text: string, font: LegacyFont): LegacyWeight {
  const weight: LegacyWeight = { good: 0, open: 0, modern: 0, odd: 0 };
  const words = new Set(text.match(WORDS)?.filter((word) => BEYOND_ASCII.test(word)));
  for (const word of words) weight[kindOf(word, font)] += 1;
  return weight;
}

function kindOf(word: string, font: LegacyFont): keyof LegacyWeight {
  if (BEYOND_LATIN1.test(word)) return 'modern';
  const converted = convertLegacy(word, font);
  if (isSyllable(word)) return isSyllable(converted) ? 'open' : 'modern';
  if (converted === word) return 'odd';
  if (!/[A-Za-z]/u.test(word) || /^[A-ZĐĂÂÊÔƠƯ]+$/u.test(converted)) return 'open';
  return isSyllable(converted) ? 'good' : 'odd';
}

/**
 * "Néi dung thùc hiÖn" → 'tcvn3'; "Noäi dung thöïc hieän" → 'vni'; "Nội dung", "Résumé, 5 µm" → undefined. Two
 * different words must become syllables that were none, and twice as many as speak against it: one such word may
 * be a unit or a name.
 */
export function recogniseLegacy(text: string): LegacyFont | undefined {
  const tcvn3 = weighLegacy(text, 'tcvn3');
  const vni = weighLegacy(text, 'vni');
  const best = tcvn3.good > vni.good ? tcvn3 : vni;
  if (tcvn3.good === vni.good || best.good < 2 || best.good < 2 * (best.modern + best.odd)) return undefined;
  return best === tcvn3 ? 'tcvn3' : 'vni';
}

const CONVERT: Record<LegacyFont, (text: string) => string> = { tcvn3: convertTcvn3, vni: convertVni };

/** "§¬n vÞ" in TCVN3, "Ñôn vò" in VNI → "Đơn vị". What the font has no letter for stays. */
export function convertLegacy(text: string, font: LegacyFont): string {
  return CONVERT[font](text);
}

const VNI_LETTER = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ñôöíìæóòî]/giu;
const NOT_VNI = /^[eouyôö][êéèúüë]$|^[uyôö][âáàåãä]$/iu;

function convertVni(text: string): string {
  return text.replace(VNI_LETTER, (found) => {
    if (NOT_VNI.test(found)) return vniLetter(found.slice(0, 1)) + found.slice(1);
    return vniLetter(found);
  });
}

/** The base letter says whether it is a capital: "Aù" and "AÙ" → Á. */
function vniLetter(found: string): string {
  const letter = VNI.get(found.toLowerCase());
  if (letter === undefined) return found;
  const base = found.slice(0, 1);
  return base === base.toLowerCase() ? letter : letter.toUpperCase();
}

/** TCVN3 letters and signs of one word. */
const TCVN3_WORD = /[A-Za-z\u00a1-\u00ff]+/gu;

/** Toned letters come out small; in a word of capitals, or a short one among such, they become capitals too. */
function convertTcvn3(text: string): string {
  const words = [...text.matchAll(TCVN3_WORD)];
  const loud = words.map((word) => loudness(word[0]));
  let at = 0;
  return text.replace(TCVN3_WORD, (word) => {
    const small = [...word].map((letter) => TCVN3.get(letter) ?? letter).join('');
    const shouts = loud[at] === 'capitals' || (loud[at] === 'open' && amongCapitals(loud, at));
    at += 1;
    return shouts ? small.toUpperCase() : small;
  });
}

type Loudness = 'capitals' | 'open' | 'small';

/** "CéNG" → capitals; "Vµ", "§é", "ñ" → open, they may be either; "Céng" → small. */
function loudness(word: string): Loudness {
  const sure = word.replace(/[^A-Za-z\u00a1-\u00a7]/gu, '');
  if (/[a-z]/u.test(sure)) return 'small';
  return sure.length >= 2 ? 'capitals' : 'open';
}

/** Its nearest neighbours that are not open themselves are in capitals, and there is one. */
function amongCapitals(loud: readonly Loudness[], at: number): boolean {
  const before = loud.slice(Math.max(0, at - 4), at).findLast((one) => one !== 'open');
  const after = loud.slice(at + 1, at + 5).find((one) => one !== 'open');
  return [before, after].includes('capitals') && ![before, after].includes('small');
}

/** How many different words with letters beyond ASCII are Vietnamese syllables in Unicode, and how many are not. */
export function weighSyllables(text: string): { syllables: number; others: number } {
  const words = [...new Set(text.match(WORDS)?.filter((word) => BEYOND_ASCII.test(word)))];
  const syllables = words.filter(isSyllable).length;
  return { syllables, others: words.length - syllables };
}
