export { importAgain } from './importAgain.ts';
export type { ImportedAgain } from './importAgain.ts';
export { isOurs } from './isOurs.ts';
export type {
  DayOff,
  ExtraColumn,
  PlanSheetsOptions,
  ReadSheetsOptions,
  Settings,
  SheetsContent,
  Source,
} from './model.ts';
export { DIRECTORY_HEADERS, DIRECTORY_SHEET } from './plainTables.ts';
export { readDocumentDay } from './planSheet.ts';
export { planSheets } from './planSheets.ts';
export { readDirectorySheet, readPlanFromSheets } from './readPlanFromSheets.ts';
export { KIND_WORDS } from './words.ts';
