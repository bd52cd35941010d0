import type { Task } from '../plan/index.ts';
import type { ProgressEntry } from '../progress/index.ts';
import { doersChanged, doersOf } from './assignments.ts';
import { dayOrWords, list, place, plainValue, shownText, yes } from './codecs.ts';
import type { StoredDeadline } from './milestones.ts';
import type { ExtraColumn, Report } from './model.ts';
import type { FoundAppendix, TaskCells } from './readAppendix.ts';
import type { TaskContext } from './taskContext.ts';
import { deadlineOf } from './taskDeadline.ts';
import { groupOf } from './taskGroup.ts';
import { type Texts, textsOf } from './taskTexts.ts';

export interface TasksRead {
  tasks: Task[];
  progress: ProgressEntry[];
  extraColumns: ExtraColumn[];
}

export function readTasks(appendix: FoundAppendix, context: TaskContext): TasksRead {
  const seen = new Set<string>();
  const read = appendix.rows.map((cells) => readTask(cells, seen, appendix, context));
  const codes = new Map(read.map(({ task }) => [task.id, task.code]));
  for (const { task, parent, cells } of read) setParent(task, parent, codes, cells, context.report);
  return {
    tasks: read.map(({ task }) => task),
    progress: read.flatMap(({ entry }) => (Object.keys(entry).length > 1 ? [entry] : [])),
    extraColumns: extraColumns(appendix, read),
  };
}

/** Columns of people's own; a formula that is not the whole column's is kept as what it says now. */
function extraColumns({ about, extras }: FoundAppendix, read: readonly TaskRead[]): ExtraColumn[] {
  return extras.map(({ header, formula }, i) => ({
    appendix: about.key,
    header,
    ...(formula === undefined ? {} : { formula: { table: about.table, text: formula } }),
    cells: read.flatMap(({ task, cells }) => {
      const value = plainValue(cells.extra[i] ?? null);
      return value === null ? [] : [{ taskId: task.id, value }];
    }),
  }));
}

interface TaskRead {
  task: Task;
  parent: string;
  entry: ProgressEntry;
  cells: TaskCells;
}

function readTask(
  cells: TaskCells,
  seen: Set<string>,
  appendix: FoundAppendix,
  context: TaskContext,
): TaskRead {
  const texts = textsOf(cells, appendix, context);
  const parent = shownText(cells.own.parent).trim();
  const group = groupOf(cells, appendix, context.report);
  const id = idOf(cells, texts.code, parent || group.groupId || appendix.about.key, seen, context);
  const { deadline, due, milestones } = deadlineOf(id, texts, cells, context);
  const task: Task = {
    id,
    ...group,
    ...texts,
    parent: null,
    items: list.read(cells.own.items) ?? [],
    deadline,
    inheritedDeadline: yes.read(cells.own.inherited) ?? false,
    units: unitsOf(id, texts, cells, context),
    where: place.read(cells.own.where) ?? {},
  };
  const occurrences = context.deadlines.get(id)?.occurrences ?? [];
  return { task, parent, entry: entryOf(id, cells, { due, milestones, occurrences }), cells };
}

/** The row's Mã; a row without one, or a copy of another, gets a new one below its group or task. */
function idOf(
  { own, place: where }: TaskCells,
  code: string,
  base: string,
  seen: Set<string>,
  { taken, report }: TaskContext,
): string {
  const given = shownText(own.id).trim();
  if (given !== '' && !seen.has(given)) {
    seen.add(given);
    return given;
  }
  const stem = `${base}.${code.replace(/[\s.]+$/u, '').replace(/\s+/gu, '_') || 'moi'}`;
  let id = stem;
  for (let n = 2; taken.has(id); n++) id = `${stem}~${n}`;
  taken.add(id);
  seen.add(id);
  const why = given === '' ? 'chưa có Mã' : `trùng Mã ${given} với dòng trên`;
  report({
    code: 'task-added',
    text: `Dòng ${where.row} trang “${where.sheet}” ${why}: nhận Mã ${id}.`,
    where,
  });
  return id;
}

function unitsOf(id: string, texts: Texts, { place: where }: TaskCells, context: TaskContext): Task['units'] {
  const stored = context.units.get(id);
  const doers = doersOf(texts);
  const { unitsOf: read, report } = context;
  if (!doersChanged(doers, stored, read ?? (() => []))) return stored?.units ?? [];
  if (!read)
    report({ code: 'units-not-reread', text: `${id}: ô đơn vị đã sửa nhưng phân công chưa đọc lại.`, where });
  else if (stored)
    report({ code: 'units-reread', text: `${id}: ô đơn vị đã sửa, đọc lại phân công.`, where });
  return read ? read(doers) : (stored?.units ?? []);
}

function entryOf(
  taskId: string,
  { own }: TaskCells,
  {
    due,
    milestones,
    occurrences,
  }: Pick<StoredDeadline, 'milestones' | 'occurrences'> & { due: string | undefined },
): ProgressEntry {
  const entry: ProgressEntry = { taskId };
  const doneOn = dayOrWords.read(own.doneOn);
  const result = shownText(own.result);
  const note = shownText(own.followUp);
  if (doneOn !== undefined) entry.doneOn = doneOn;
  if (result !== '') entry.result = result;
  if (note !== '') entry.note = note;
  if (due !== undefined) entry.due = due;
  if (milestones.length > 0) entry.milestones = milestones;
  if (occurrences.length > 0) entry.occurrences = occurrences;
  return entry;
}

function setParent(
  task: Task,
  parent: string,
  codes: ReadonlyMap<string, string>,
  { place: where }: TaskCells,
  report: Report,
): void {
  if (parent === '') return;
  const code = codes.get(parent);
  if (code !== undefined && parent !== task.id) {
    task.parent = code;
    task.parentId = parent;
    return;
  }
  report({
    code: 'parent-unknown',
    text: `Dòng ${where.row} trang “${where.sheet}”: không có nhiệm vụ “${parent}” để thuộc về.`,
    where,
  });
}
