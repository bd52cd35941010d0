export { excelBook } from './book.ts';
export { backgroundOf, connect, FLOOR } from './connect.ts';
export type { Connection, OfficeStart } from './connect.ts';
export { openBeside } from './newWorkbook.ts';
export type { ExcelOpener } from './newWorkbook.ts';
export { onRibbonCommand } from './ribbon.ts';
