export { cleanText, foldAccents, foldKey, oneLine, readRoman, WORD_END, WORD_START } from './text.ts';
export { convertLegacy, recogniseLegacy, weighLegacy, weighSyllables } from './legacy.ts';
export type { LegacyFont, LegacyWeight } from './legacy.ts';
