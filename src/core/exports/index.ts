export { assignmentDoc } from './assignmentDoc.ts';
export { workByUnit } from './byUnit.ts';
export { cleanPlan, leftOut } from './clean.ts';
export { NO_CLEANING, OFFICIAL_CLEANING } from './model.ts';
export type {
  CleanedPlan,
  Cleaning,
  DocBlock,
  DocCell,
  DocColumns,
  DocLook,
  DocModel,
  DocParagraph,
  DocRow,
  DocRule,
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
export { LETTER_CONDITIONS, LETTER_FIELDS, LETTER_TABLES } from './letters/fields.ts';
export { reminderLetters } from './letters/letters.ts';
export type { Letter, Letters } from './letters/letters.ts';
export { LETTER_TEMPLATE } from './letters/template.ts';
export { templateNotes } from './letters/templateNotes.ts';
export type { LetterKinds } from './letters/templateNotes.ts';
export { minutesDoc } from './minutes/minutesDoc.ts';
export { nextYear } from './nextYear/nextYear.ts';
export type { Decision } from './nextYear/decisions.ts';
