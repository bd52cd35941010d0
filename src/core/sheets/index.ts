export { cellsOf } from './findingCells.ts';
export type { CellOfTarget, TargetCell } from './findingCells.ts';
export { aliasEdits, newUnitEdits } from './directoryEdits.ts';
export { doneEdits, ownCellsOf } from './doneEdits.ts';
export type { Done, OwnCellOf } from './doneEdits.ts';
export { findingCellEdits } from './findingCellEdits.ts';
export { FINDING_SHEET, findingRows, ignoresOf } from './findingsSheet.ts';
export { fixEdits } from './fixEdits.ts';
export type { FixEdits } from './fixEdits.ts';
export { decisionsOf, PAIR_SHEET, pairRows } from './pairsSheet.ts';
export { DEFAULT_SETTINGS, FINDING_STATES, PAIR_ANSWERS } from './model.ts';
export { besideUnits, ofOffice } from './addedColumns.ts';
export { isLeftAlone } from './leftAlone.ts';
export { importAgain } from './importAgain.ts';
export type { ImportedAgain } from './importAgain.ts';
export { isOurs } from './isOurs.ts';
export { JOURNAL_SHEET, journalEdits, journalRows, readJournal } from './journalSheet.ts';
export type { JournalEntry, JournalState } from './journalSheet.ts';
export type {
  DayOff,
  AddedColumn,
  ExtraColumn,
  FindingRow,
  FindingState,
  PairAnswer,
  PairRow,
  PlanSheetsOptions,
  ReadSheetsOptions,
  Settings,
  SheetsContent,
  Source,
} from './model.ts';
export { DIRECTORY_HEADERS, DIRECTORY_SHEET } from './plainTables.ts';
export { readDocumentDay } from './planSheet.ts';
export { namesIn, progressPictures } from './progressCounts.ts';
export { planSheets } from './planSheets.ts';
export { readDirectorySheet, readPlanFromSheets } from './readPlanFromSheets.ts';
export {
  findForms,
  hasCriteria,
  makeForms,
  readFormFile,
  readScoringBook,
  Round,
  scorerForms,
  SCORING_SHEETS,
  scoringSheets,
  sourcesByTable,
} from './scoring/index.ts';
export type {
  BlockUnit,
  FileRead,
  Form,
  FormRules,
  FoundForm,
  GatheredForms,
  Publishing,
  RoundResult,
  ScoringBook,
  VoteRow,
} from './scoring/index.ts';
export { KIND_WORDS } from './words.ts';
export { afterEdits, redrawEdits } from './redraw.ts';
export { following, isBehind } from './following.ts';
export type { Behind, Following } from './following.ts';
