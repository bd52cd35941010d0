export { cleanPlan, leftOut } from './clean.ts';
export { NO_CLEANING, OFFICIAL_CLEANING } from './model.ts';
export type {
  CleanedPlan,
  Cleaning,
  DocBlock,
  DocCell,
  DocLook,
  DocModel,
  DocParagraph,
  DocRow,
  DocSection,
  DocTable,
  ExportChange,
} from './model.ts';
export { planDoc } from './planDoc.ts';
export { planBook } from './planBook.ts';
export { planRecords } from './records.ts';
export { forUnit } from './forUnit.ts';
export { planCalendar } from './events.ts';
export type { CalendarEvent, PlanCalendar } from './events.ts';
