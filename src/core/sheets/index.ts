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
export { readDocumentDay } from './planSheet.ts';
export { planSheets } from './planSheets.ts';
export { readDirectorySheet, readPlanFromSheets } from './readPlanFromSheets.ts';
