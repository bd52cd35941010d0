import type { DayOffRow } from '../calendar/index.ts';
import type { Note } from '../outcome/index.ts';
import type { Plan, PlanDocument, UnitRef } from '../plan/index.ts';
import type { ProgressEntry, WaitingProgress } from '../progress/index.ts';
import type { DirectoryUnit } from '../units/index.ts';
import type { Deadline } from '../deadlines/index.ts';
import type { CellValue, FormulaValue } from '../workbook/index.ts';
import type { Severity } from '../rules/index.ts';

/** A row of Ngày nghỉ, with what people call the day. */
export interface DayOff extends DayOffRow {
  name?: string;
}

/** What Cài đặt holds. */
export interface Settings {
  /** "Sắp đến hạn" from that many days before the last day on. */
  soonDays: number;
  /** "Trước ngày D" is late on D. */
  strict: boolean;
  /** Rules that the office ranks otherwise, or has switched off; absent: none. */
  severities?: Readonly<Record<string, Severity | 'off'>>;
}
export const DEFAULT_SETTINGS: Settings = { soonDays: 7, strict: true };

export interface Source {
  file: string;
  /** ISO day on which it was read. */
  readOn: string;
}

/** A column that people added to the table of an appendix. */
export interface ExtraColumn {
  /** Key of the appendix. */
  appendix: string;
  header: string;
  /** Of a calculated column, with the table whose columns it names. */
  formula?: { table: string; text: string };
  /** Its filled cells by Mã. */
  cells: { taskId: string; value: Exclude<CellValue, null | FormulaValue> }[];
}

/** A column that people added to another table of ours, which fills a sheet of its own. */
export interface AddedColumn {
  /** Name of the table. */
  table: string;
  header: string;
  /** Of a calculated column. */
  formula?: string;
  /** Its filled cells, each with the name of its row: the values of the columns that tell the rows of the table apart. */
  cells: {
    row: string[];
    value: Exclude<CellValue, null>;
    /** Of a formula: the row of the sheet it stood in, from 0. */
    at?: number;
  }[];
}

export const FINDING_STATES = ['open', 'fixed', 'ignored'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** One row of Vấn đề: a finding, what became of it, and why. */
export interface FindingRow {
  severity: Severity;
  rule: string;
  sheet: string;
  /** A1 address when it was last checked; sorting may move the row since. */
  cell: string;
  /** Mã and header find the cell in any order of rows. */
  task: string;
  column: string;
  message: string;
  evidence: string;
  state: FindingState;
  reason: string;
  /** The same for the same finding in every reading of the plan. */
  key: string;
}

export const PAIR_ANSWERS = ['unclear', 'auto', 'same', 'different'] as const;
export type PairAnswer = (typeof PAIR_ANSWERS)[number];

/** One row of Cặp việc: two places that speak of the same work, or may. */
export interface PairRow {
  aText: string;
  aList: string;
  aId: string;
  bText: string;
  bList: string;
  bId: string;
  percent: number;
  evidence: string;
  answer: PairAnswer;
}

export interface PlanSheetsOptions {
  directory: readonly DirectoryUnit[];
  daysOff: readonly DayOff[];
  sources: readonly Source[];
  settings?: Settings;
  progress?: readonly ProgressEntry[];
  /** Progress that waits for a person's decision: on a sheet of its own. */
  waiting?: readonly WaitingProgress[];
  extraColumns?: readonly ExtraColumn[];
  addedColumns?: readonly AddedColumn[];
  /** What Vấn đề and Cặp việc show; findingRows and pairRows make them of a check. */
  findings?: readonly FindingRow[];
  pairs?: readonly PairRow[];
  /** Day for the results written beside the formulas. */
  asOf: string;
  /** Ngày tính is this day for good, as if a person had typed it over =TODAY(). */
  asOfTyped?: boolean;
}

/** How changed cells are understood again; without them what was understood before stays, with a note. */
export interface ReadSheetsOptions {
  readDeadline?: (text: string, of: Pick<PlanDocument, 'year' | 'period'>) => Deadline;
  unitsOf?: (doers: { lead?: string; implementer?: string; coordinator?: string }) => UnitRef[];
  splitDoers?: (text: string) => { lead?: string; implementer?: string; coordinator?: string };
}

/** Everything the sheets hold. */
export interface SheetsContent {
  plan: Plan;
  progress: ProgressEntry[];
  waiting: WaitingProgress[];
  extraColumns: ExtraColumn[];
  addedColumns: AddedColumn[];
  /** The findings of the last check with what people decided. */
  findings: FindingRow[];
  /** Which tasks are, or may be, the same, with what people decided. */
  pairs: PairRow[];
  directory: DirectoryUnit[];
  daysOff: DayOff[];
  settings: Settings;
  sources: Source[];
  /** Ngày tính, where a day was typed over its formula. */
  asOf?: string;
}

export type Report = (note: Note) => void;
