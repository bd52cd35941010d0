export { WorkbookModelError } from './checkModel.ts';
export { escapeString, escapeXml, spelledName } from './xml.ts';
export { writeXlsx } from './writeXlsx.ts';
export { zipParts } from './zipParts.ts';
export { zipWorkbooks } from './zipWorkbooks.ts';
