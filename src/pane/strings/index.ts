export { APP } from './app.ts';
export { languageOf, speaker, translator } from './translate.ts';
export type { Language, Say, Translate } from './translate.ts';
export type { Words, WordTable } from './translation.ts';
