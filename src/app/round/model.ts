import type { Note } from '../../core/outcome/index.ts';
import type { ScoringFinding } from '../../core/scoring/index.ts';
import type { Edit, Snapshot } from '../../core/workbook/index.ts';
import type { FormRules } from '../../core/sheets/index.ts';
import type { ShownCell } from '../check/model.ts';
import type { FormsBy } from '../commands/forms.ts';
import type { ChosenFile } from '../chosenFile.ts';
import type { DocumentFile } from '../ports.ts';
import type { ReturnedForm } from './returned.ts';

/** A round as the screen shows it: sentences and texts of points, no engine around them. */
export interface ShownRound {
  criteria: number;
  units: number;
  /** Of how many units no form has come yet. */
  missing: number;
  ranking: ShownCluster[];
  findings: ShownProblem[];
  notes: Note[];
  /** Names of the sheets that a committee fills in first. */
  sheets: { criteria: string; rules: string; units: string };
  /** ISO day of the lock that holds; absent: the result is open. */
  lockedOn?: string;
}

/** Something to look at; `cell`: where it stands in the open workbook, absent in files and where no cell is meant. */
export type ShownProblem = ScoringFinding & { cell?: ShownCell };

export interface ShownCluster {
  name: string;
  units: {
    name: string;
    rank?: number;
    total: string;
    class?: string;
    awards: string[];
    reasons: string[];
  }[];
}

/** What a committee does with the result; nothing: it is counted again. */
export interface RoundStep {
  lock?: true;
  /** Why it is opened again. */
  unlock?: string;
}

export interface GatherRequest {
  snapshot: Snapshot;
  forms: readonly ReturnedForm[];
  step: RoundStep;
}

/** One of many files; each is a job of its own, so that gathering can stop between them. */
export interface FormRequest {
  rules: FormRules;
  file: DocumentFile;
}

/** A gathering that was stopped: what it had read, and the files it had not come to. */
export interface HaltedForms {
  forms: readonly ReturnedForm[];
  left: readonly ChosenFile[];
}

/** What gathering would write; nothing is written yet. */
export interface GatheredRound {
  round: ShownRound;
  /** Units whose total or rank would be another than on the sheets now: "– → 92,5 (hạng 1)". */
  changes: { unit: string; from: string; to: string }[];
  edits: Edit[];
  /** Sheets of people that stand where one of ours must go: nothing may be written. */
  inTheWay: string[];
}

export interface CriteriaRequest {
  snapshot: Snapshot;
  file: DocumentFile;
}

/** Criteria that were read from a document or a workbook, and what writes them into the open one. */
export interface CriteriaDraft {
  criteria: number;
  findings: ScoringFinding[];
  notes: Note[];
  edits: Edit[];
  inTheWay: string[];
}

export interface RoundFormsRequest {
  snapshot: Snapshot;
  by: FormsBy;
}

export type RoundForms =
  { kind: 'file'; file: DocumentFile } | { kind: 'nothing'; why: 'no-criteria' | 'no-units' | 'no-scorers' };
