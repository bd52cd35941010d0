export {
  cleanText,
  foldAccents,
  foldKey,
  oneLine,
  readRoman,
  readRomanAnyCase,
  tidyText,
  WORD_END,
  WORD_START,
} from './text.ts';
export { convertLegacy, recogniseLegacy, weighLegacy, weighSyllables } from './legacy.ts';
export type { LegacyFont, LegacyWeight } from './legacy.ts';
export { NUMBER_WORDS, readNumberWords, sayNumberWords } from './numberWords.ts';
export { foldSpelling } from './spelling.ts';
export { isSyllable } from './syllable.ts';
