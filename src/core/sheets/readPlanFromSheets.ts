import type { Note, Outcome } from '../outcome/index.ts';
import type { Appendix, BodyItem } from '../plan/index.ts';
import type { DirectoryUnit } from '../units/index.ts';
import type { Snapshot } from '../workbook/index.ts';
import { readAddedColumns } from './addedColumns.ts';
import { ASSIGNMENT_SPEC, storedUnits } from './assignments.ts';
import { shownText } from './codecs.ts';
import { MILESTONE_SPEC, storedDeadlines } from './milestones.ts';
import type { DayOff, ReadSheetsOptions, Report, SheetsContent, Source } from './model.ts';
import { readFindings } from './findingsSheet.ts';
import { readOtherTables } from './otherTables.ts';
import { readPairs } from './pairsSheet.ts';
import {
  BODY_SPEC,
  DAYS_OFF_SPEC,
  DIRECTORY_SPEC,
  NOTE_SPEC,
  type Ordered,
  SOURCE_SPEC,
  WAITING_SPEC,
  waitingOf,
} from './plainTables.ts';
import { readAsOf, readPlanSheet } from './planSheet.ts';
import { type FoundAppendix, readAppendices } from './readAppendix.ts';
import { findTable, readRows } from './readTable.ts';
import { readTasks } from './readTasks.ts';
import { readSettings } from './settings.ts';
import type { TaskContext } from './taskContext.ts';

/**
 * The plan as the sheets hold it now: for sheets nobody touched, the plan that was written, field by field. Sorting
 * and filtering change nothing; a changed official cell is understood again by the given readers; a missing sheet or
 * column is a note.
 */
export function readPlanFromSheets(
  snapshot: Snapshot,
  options: ReadSheetsOptions = {},
): Outcome<SheetsContent> {
  const notes: Note[] = [];
  const report: Report = (note) => notes.push(note);
  const document = readPlanSheet(snapshot, report);
  const asOf = readAsOf(snapshot);
  const { appendices, ...besides } = readAllTasks(snapshot, options, document, report);
  const value: SheetsContent = {
    plan: {
      schema: 'so-thi-dua/plan@1',
      document,
      appendices,
      body: { items: withoutOrder(readRows(snapshot, BODY_SPEC, report) as Ordered<BodyItem>[]) },
      otherTables: readOtherTables(snapshot, report),
      notes: readNotes(snapshot, report),
    },
    ...besides,
    addedColumns: readAddedColumns(snapshot),
    waiting: readWaiting(snapshot, report),
    findings: readFindings(snapshot, report),
    pairs: readPairs(snapshot, report),
    directory: readDirectory(snapshot, report),
    daysOff: readRows(snapshot, DAYS_OFF_SPEC, report).filter((row): row is DayOff => row.day !== undefined),
    settings: readSettings(snapshot, report),
    sources: readRows(snapshot, SOURCE_SPEC, report) as Source[],
    ...(asOf === undefined ? {} : { asOf }),
  };
  return { value, notes };
}

/** The directory of a workbook, ours or the office's own list of units with the same columns. */
export function readDirectorySheet(snapshot: Snapshot): Outcome<DirectoryUnit[]> {
  const notes: Note[] = [];
  const value = readDirectory(snapshot, (note) => notes.push(note));
  return { value, notes };
}

/** A unit without a Mã is known by its name; a row without both is none. */
function readDirectory(snapshot: Snapshot, report: Report): DirectoryUnit[] {
  const rows = readRows(snapshot, DIRECTORY_SPEC, report) as DirectoryUnit[];
  return rows.flatMap((row) => {
    const id = row.id || row.name;
    return id === '' ? [] : [{ ...row, id }];
  });
}

function readAllTasks(
  snapshot: Snapshot,
  options: ReadSheetsOptions,
  document: TaskContext['document'],
  report: Report,
): Pick<SheetsContent, 'progress' | 'extraColumns'> & { appendices: Appendix[] } {
  const found = readAppendices(snapshot, report);
  const context: TaskContext = {
    ...options,
    document,
    deadlines: storedDeadlines(readRows(snapshot, MILESTONE_SPEC, report)),
    units: storedUnits(readRows(snapshot, ASSIGNMENT_SPEC, report)),
    taken: new Set(found.flatMap(({ rows }) => rows.map(({ own }) => shownText(own.id).trim()))),
    report,
  };
  const read = found.map((appendix) => ({ appendix, ...readTasks(appendix, context) }));
  return {
    appendices: read.map(({ appendix, tasks }) => ({ ...headOf(appendix), tasks })),
    progress: read.flatMap((one) => one.progress),
    extraColumns: read.flatMap((one) => one.extraColumns),
  };
}

function headOf({ about, columns, groups }: FoundAppendix): Omit<Appendix, 'tasks'> {
  const { key, label, title, heading, where, attached, attachedNumber, attachedDate } = about;
  return {
    key,
    ...(label === undefined ? {} : { label }),
    ...(title === undefined ? {} : { title }),
    ...(heading === undefined ? {} : { heading }),
    ...(where && { where }),
    ...(attached ? { attachedTo: { number: attachedNumber ?? null, date: attachedDate ?? null } } : {}),
    columns,
    groups,
  };
}

/** By Thứ tự; rows added by hand come last. */
function withoutOrder<T extends object>(rows: readonly Ordered<T>[]): T[] {
  const sorted = [...rows].sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
  return sorted.map(({ order: _order, ...rest }) => rest as unknown as T);
}

function readNotes(snapshot: Snapshot, report: Report): Note[] {
  const rows = withoutOrder(readRows(snapshot, NOTE_SPEC, report) as Ordered<Note & { when: string }>[]);
  return rows
    .filter(({ when }) => when === 'reading')
    .map(({ code, text, where }) => ({ code, text, where }));
}

/** The sheet is only there when something waits. */
function readWaiting(snapshot: Snapshot, report: Report): SheetsContent['waiting'] {
  const headers = WAITING_SPEC.fields.map(({ header }) => header);
  if (!findTable(snapshot, WAITING_SPEC.table, WAITING_SPEC.sheet, headers)) return [];
  return readRows(snapshot, WAITING_SPEC, report).map(waitingOf);
}
