export { cleanText, foldAccents, foldKey, oneLine, readRoman, WORD_END, WORD_START } from './text.ts';
