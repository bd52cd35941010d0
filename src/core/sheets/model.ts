import type { DayOffRow } from '../calendar/index.ts';
import type { Note } from '../outcome/index.ts';
import type { Plan, UnitRef } from '../plan/index.ts';
import type { ProgressEntry, WaitingProgress } from '../progress/index.ts';
import type { DirectoryUnit } from '../units/index.ts';
import type { Deadline } from '../deadlines/index.ts';
import type { CellValue, FormulaValue } from '../workbook/index.ts';

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

export interface PlanSheetsOptions {
  directory: readonly DirectoryUnit[];
  daysOff: readonly DayOff[];
  sources: readonly Source[];
  settings?: Settings;
  progress?: readonly ProgressEntry[];
  /** Progress that waits for a person's decision: on a sheet of its own. */
  waiting?: readonly WaitingProgress[];
  extraColumns?: readonly ExtraColumn[];
  /** Day for the results written beside the formulas. */
  asOf: string;
  /** Ngày tính is this day for good, as if a person had typed it over =TODAY(). */
  asOfTyped?: boolean;
}

/** How changed cells are understood again; without them what was understood before stays, with a note. */
export interface ReadSheetsOptions {
  readDeadline?: (text: string, options: { year: number | undefined }) => Deadline;
  unitsOf?: (doers: { lead?: string; implementer?: string; coordinator?: string }) => UnitRef[];
  splitDoers?: (text: string) => { lead?: string; implementer?: string; coordinator?: string };
}

/** Everything the sheets hold. */
export interface SheetsContent {
  plan: Plan;
  progress: ProgressEntry[];
  waiting: WaitingProgress[];
  extraColumns: ExtraColumn[];
  directory: DirectoryUnit[];
  daysOff: DayOff[];
  settings: Settings;
  sources: Source[];
  /** Ngày tính, where a day was typed over its formula. */
  asOf?: string;
}

export type Report = (note: Note) => void;
