import type { Note } from '../outcome/index.ts';
import type { Plan, Task } from '../plan/index.ts';
import type { ProgressEntry, WaitingProgress } from '../progress/index.ts';
import type { SheetModel, WorkbookModel } from '../workbook/index.ts';
import { withAddedColumns } from './addedColumns.ts';
import { appendixSheet } from './appendixSheet.ts';
import { ASSIGNMENT_HEADERS, assignmentRows, assignmentSpec } from './assignments.ts';
import { bodyColumn, tableSheet } from './draw.ts';
import { withBodyMark } from './findingMarks.ts';
import { findingsSheet } from './findingsSheet.ts';
import { fitTexts } from './fitTexts.ts';
import { NAMES } from './formulas.ts';
import { MILESTONE_STATUS, milestoneSpec } from './milestones.ts';
import { type AddedColumn, DEFAULT_SETTINGS, type PlanSheetsOptions } from './model.ts';
import { otherTablesSheet } from './otherTables.ts';
import {
  BODY_SPEC,
  DAYS_OFF_SPEC,
  DIRECTORY_SPEC,
  NOTE_SPEC,
  type NoteRow,
  WAITING_SPEC,
  waitingRow,
} from './plainTables.ts';
import { pairsSheet } from './pairsSheet.ts';
import { progressCounts } from './progressCounts.ts';
import { planSheet } from './planSheet.ts';
import { progressSheet } from './progressSheet.ts';
import { settingsSheet } from './settings.ts';
import { STATUS_TONES } from './statusTones.ts';
import { structureSheet } from './structure.ts';

/**
 * The whole workbook of a plan, in the order of its sheets: what people read and edit from then on, and everything
 * that readPlanFromSheets needs to give the same plan back. Texts that no cell holds are cut, and said so on Ghi chú
 * đọc; progress whose task is not in the plan goes to Tiến độ chờ gắn.
 */
export function planSheets(plan: Plan, options: PlanSheetsOptions): WorkbookModel {
  const settings = options.settings ?? DEFAULT_SETTINGS;
  const { placed, homeless } = sortProgress(plan, options.progress ?? []);
  const { asOf, extraColumns = [] } = options;
  const context = { asOf, settings, progress: placed, extraColumns };
  const first = planSheet(plan.document, options);
  const structure = structureSheet(plan.appendices);
  const last = settingsSheet(settings);
  const directory = tableSheet(DIRECTORY_SPEC, options.directory);
  const found = findingsSheet(options.findings ?? []);
  const waiting = [...(options.waiting ?? []), ...homeless];
  const counts = progressCounts(plan, [...placed.values()], { ...options, settings });
  const { appendices: counted, tasks, nameOf } = counts;
  const before = [
    first.sheet,
    ...plan.appendices.map((appendix, i) => appendixSheet(appendix, i, context)),
    structure.sheet,
    withBodyMark(tableSheet(BODY_SPEC, plan.body.items.map(withOrder))),
    otherTablesSheet(plan.otherTables),
    tableSheet(
      assignmentSpec(counted),
      tasks.flatMap(({ task, status }) => assignmentRows(task, nameOf, status)),
      STATUS_TONES,
      ASSIGNMENT_HEADERS.status,
    ),
    tableSheet(milestoneSpec(counted), counts.milestoneRows, STATUS_TONES, MILESTONE_STATUS),
  ];
  const after = [
    found.sheet,
    pairsSheet(options.pairs ?? []),
    directory,
    tableSheet(DAYS_OFF_SPEC, options.daysOff),
    ...(waiting.length > 0 ? [tableSheet(WAITING_SPEC, waiting.map(waitingRow))] : []),
    progressSheet(counts),
    last.sheet,
  ];
  return {
    sheets: withNotes(before, after, plan.notes, options.addedColumns ?? []),
    names: [...first.names, ...structure.names, ...found.names, unitNames(directory), ...last.names],
  };
}

/** As they are written: with people's columns, fitted, and between them what was read and could not be written. */
function withNotes(
  before: readonly SheetModel[],
  after: readonly SheetModel[],
  reading: readonly Note[],
  added: readonly AddedColumn[],
): SheetModel[] {
  const besideNotes = added.filter(({ table }) => table === NOTE_SPEC.table);
  const others = added.filter((column) => !besideNotes.includes(column));
  const whole = withAddedColumns([...before, ...after], others);
  const fitted = fitTexts(whole.sheets);
  const told = [...whole.notes, ...fitted.notes];
  const left = withAddedColumns([notesSheet(reading, told)], besideNotes).notes;
  const notes = withAddedColumns([notesSheet(reading, [...told, ...left])], besideNotes);
  return [
    ...fitted.sheets.slice(0, before.length),
    ...fitTexts(notes.sheets).sheets,
    ...fitted.sheets.slice(before.length),
  ];
}

const withOrder = <T>(item: T, i: number): T & { order: number } => ({ ...item, order: i + 1 });

function notesSheet(reading: readonly Note[], writing: readonly Note[]): SheetModel {
  const rows: Omit<NoteRow, 'order'>[] = [
    ...reading.map((note) => ({ ...note, when: 'reading' as const })),
    ...writing.map((note) => ({ ...note, when: 'writing' as const })),
  ];
  return tableSheet(NOTE_SPEC, rows.map(withOrder));
}

function unitNames({ tables, name }: SheetModel) {
  const table = tables[0];
  if (!table) throw new RangeError(`no table on ${name}`);
  const column = table.columns.findIndex(({ header }) => header === 'Tên đơn vị');
  return { name: NAMES.units, sheet: name, area: bodyColumn(table, column) };
}

interface SortedProgress {
  placed: Map<string, ProgressEntry>;
  homeless: WaitingProgress[];
}

/** Entries by task; a second entry of one task, those without a task and days of milestones that are no more wait. */
function sortProgress(plan: Plan, entries: readonly ProgressEntry[]): SortedProgress {
  const tasks = new Map(plan.appendices.flatMap((appendix) => appendix.tasks.map((task) => [task.id, task])));
  const sorted: SortedProgress = { placed: new Map(), homeless: [] };
  for (const entry of entries) {
    const task = tasks.get(entry.taskId);
    if (!task || sorted.placed.has(entry.taskId)) sorted.homeless.push({ entry, title: '', maybe: [] });
    else {
      sorted.placed.set(entry.taskId, entry);
      sorted.homeless.push(...withoutMilestone(entry, task));
    }
  }
  return sorted;
}

/** The words of a cell may name fewer milestones by now than somebody has marked as done. */
function withoutMilestone(
  { taskId, milestones = [] }: ProgressEntry,
  { title, deadline }: Task,
): WaitingProgress[] {
  const left = milestones.filter(({ number }) => number > (deadline.items?.length ?? 0));
  return left.length > 0 ? [{ entry: { taskId, milestones: left }, title, maybe: [taskId] }] : [];
}
