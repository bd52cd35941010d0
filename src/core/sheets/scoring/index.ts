export { hasCriteria, readScoringBook, scoringSheets } from './book.ts';
export type { ScoringBook } from './book.ts';
export { parentByCode } from './criteriaSheet.ts';
export { votesOf } from './unitsSheet.ts';
export type { BlockUnit, VoteRow } from './unitsSheet.ts';
export { makeForms } from './forms.ts';
export type { Form } from './forms.ts';
export { findForms, gatherForms } from './readForms.ts';
export type { FoundForm, GatheredForms } from './readForms.ts';
