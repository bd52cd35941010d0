export { languageOf, translator } from './translate.ts';
export type { Language, Translate } from './translate.ts';
