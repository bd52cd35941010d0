import type { ExportChange } from '../../core/exports/index.ts';
import type { Note } from '../../core/outcome/index.ts';
import type { Snapshot } from '../../core/workbook/index.ts';
import type { ExportTarget } from '../commands/exportPlan.ts';
import type { DocumentFile } from '../ports.ts';

/** What leaves the open workbook: the annexes, reminders, who does what, next year's plan. */
export type ExportOrder =
  | {
      what: 'annex';
      to: ExportTarget;
      asWritten: boolean;
      /** Number and day that are not issued yet are left blank, not dotted; not with `asWritten`. */
      blankNumber?: boolean;
      unitNames?: 'full' | 'short';
      unit?: string;
    }
  /** `within`: what is due in so many days is said as coming; `template`: the office's own, from Word. */
  | { what: 'letters'; within: number; blankNumber?: boolean; template?: DocumentFile; unit?: string }
  | { what: 'assignment'; unit?: string }
  /** `carryUnfinished`: what is late and not done goes along. */
  | { what: 'next-year'; carryUnfinished: boolean };
export type ExportKind = ExportOrder['what'];

export interface ExportRequestOfBook {
  snapshot: Snapshot;
  order: ExportOrder;
}

/** What a person should know of a file before it is sent on. */
export interface ExportRemarks {
  /** Where the file differs from the sheets. */
  changes: ExportChange[];
  /** Mã of tasks without a day, which stand in no calendar. */
  undated: string[];
  /** Persons and groups to whom no letter goes, or who have no section. */
  unreached: string[];
  /** What a person has to settle in next year's plan. */
  decisions: string[];
  /** What is left to be filled in by hand, or does not fit. */
  notes: Note[];
}

/** Why there is nothing to send. */
export type NoFile = 'no-plan' | 'unit-without-tasks' | 'nothing-to-remind' | 'year-unknown';

export type MadeFile =
  { kind: 'file'; file: DocumentFile; remarks: ExportRemarks } | { kind: 'nothing'; why: NoFile };
