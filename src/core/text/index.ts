export { cleanText, foldAccents, foldKey, oneLine, tidyText, WORD_END, WORD_START } from './text.ts';
export { convertLegacy, recogniseLegacy, weighLegacy, weighSyllables } from './legacy.ts';
export type { LegacyFont, LegacyWeight } from './legacy.ts';
export { NUMBER_WORDS, readNumberWords, sayNumberWords } from './numberWords.ts';
export { ownValue } from './ownValue.ts';
export { readRoman, readRomanAnyCase, writeRoman } from './roman.ts';
export { foldSpelling } from './spelling.ts';
export { isSyllable } from './syllable.ts';
