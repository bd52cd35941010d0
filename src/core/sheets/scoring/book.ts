import type { Note, Outcome } from '../../outcome/index.ts';
import type { Scheme } from '../../scoring/index.ts';
import type { SheetModel, Snapshot } from '../../workbook/index.ts';
import { fitRows } from '../fitTexts.ts';
import { findTable } from '../readTable.ts';
import { CRITERIA_SPEC, criteriaSheet, readCriteria } from './criteriaSheet.ts';
import { RULES_SHEET } from './ruleTables.ts';
import { readRules, RULE_TABLES, type RuleSources, rulesSheet } from './rulesSheet.ts';
import {
  type BlockUnit,
  readUnits,
  readVotes,
  UNITS_SHEET,
  UNITS_TABLE,
  unitsSheet,
  type VoteRow,
  VOTES_TABLE,
  votesSheet,
} from './unitsSheet.ts';

/** What a committee settles before anybody scores: criteria, rules with their sources, the block, the votes. */
export interface ScoringBook {
  scheme: Scheme;
  units: BlockUnit[];
  votes: VoteRow[];
  sources: RuleSources;
}

export const scoringSheets = ({ scheme, units, votes, sources }: ScoringBook): SheetModel[] =>
  [criteriaSheet(scheme.criteria), rulesSheet(scheme, sources), unitsSheet(units), votesSheet(votes)].map(
    fitRows,
  );

export const SCORING_TABLES: readonly string[] = [
  CRITERIA_SPEC.table,
  ...RULE_TABLES,
  UNITS_TABLE,
  VOTES_TABLE,
];

/** The sheets that a committee fills in before anybody scores. */
export const SCORING_SHEETS = {
  criteria: CRITERIA_SPEC.sheet,
  rules: RULES_SHEET,
  units: UNITS_SHEET,
} as const;

/** Does the workbook hold criteria? */
export const hasCriteria = (snapshot: Snapshot): boolean =>
  findTable(
    snapshot,
    CRITERIA_SPEC.table,
    CRITERIA_SPEC.sheet,
    CRITERIA_SPEC.fields.map(({ header }) => header),
  ) !== undefined;

/** The inverse of scoringSheets; what cannot be understood is a note with its place. */
export function readScoringBook(snapshot: Snapshot): Outcome<ScoringBook> {
  const notes: Note[] = [];
  const report = (note: Note) => void notes.push(note);
  const criteria = readCriteria(snapshot, report);
  const { rules, sources } = readRules(snapshot, report);
  const units = readUnits(snapshot, report);
  return {
    value: { scheme: { ...rules, criteria }, units, votes: readVotes(snapshot, report), sources },
    notes,
  };
}
