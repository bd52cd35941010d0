export { DEFAULT_SETTINGS } from './model.ts';
export type {
  DayOff,
  PlanSheetsOptions,
  ReadSheetsOptions,
  Settings,
  SheetsContent,
  Source,
} from './model.ts';
export { planSheets } from './planSheets.ts';
export { readDirectorySheet, readPlanFromSheets } from './readPlanFromSheets.ts';
