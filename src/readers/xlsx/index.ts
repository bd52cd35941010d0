export { pathInPackage } from '../shared/index.ts';
export { readDrawnBook } from './drawing/readBook.ts';
export type { DrawnBook, DrawnSheet } from './drawing/readBook.ts';
export type { DrawnPart } from './drawing/sheetDrawing.ts';
export { readXlsxDocument } from './readDocument.ts';
export { readXlsxSnapshot } from './snapshot.ts';
