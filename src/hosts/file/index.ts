export { codeOf } from './errorCode.ts';
export { fileBook } from './fileBook.ts';
export type { FileBook } from './fileBook.ts';
export { keepAside } from './keepAside.ts';
export { openWorkbook, saveWorkbook } from './workbooks.ts';
export { writeFileWhole } from './writeFileWhole.ts';
export type { WriteOptions } from './writeFileWhole.ts';
