export { changesOf } from './changes.ts';
export { keptOf, movesOf } from './kept.ts';
export type { KeptLook, KeptMove, LikeMove } from './kept.ts';
export { lossesOf } from './losses.ts';
export type { Loss } from './losses.ts';
export { drawingsOf, openBook } from './openBook.ts';
export type { OpenedBook } from './openBook.ts';
export { saveBook } from './saveBook.ts';
