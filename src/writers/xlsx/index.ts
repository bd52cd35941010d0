export { WorkbookModelError } from './checkModel.ts';
export { writeXlsx } from './writeXlsx.ts';
export { zipWorkbooks } from './zipWorkbooks.ts';
