export { WorkbookModelError } from './checkModel.ts';
export { writeXlsx } from './writeXlsx.ts';
