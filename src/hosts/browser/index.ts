export { drawingsOf, openBook } from './openBook.ts';
export type { OpenedBook } from './openBook.ts';
export { lossesOf } from './package/losses.ts';
export type { Loss } from './package/losses.ts';
export { saveBook } from './package/saveBook.ts';
export { emptySheet, pageBook } from './pageBook.ts';
export type { Counted, PageBook, Selection } from './pageBook.ts';
export { withSteps } from './steps.ts';
export type { BookStep } from './steps.ts';
