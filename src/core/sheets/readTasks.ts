import type { Deadline } from '../deadlines/index.ts';
import type { Group, Task } from '../plan/index.ts';
import { firstDay, lastInTime, type ProgressEntry } from '../progress/index.ts';
import { holdsSeveralDoers } from '../table/index.ts';
import { UNIT_ROLES } from '../units/index.ts';
import { columnOfField, fieldOfRole, fromSplitText } from './appendixRows.ts';
import { doersChanged, doersOf, type StoredUnits } from './assignments.ts';
import { dayOfCell, dayOrWords, list, place, shownText, yes } from './codecs.ts';
import type { StoredDeadline } from './milestones.ts';
import type { ReadSheetsOptions, Report } from './model.ts';
import type { FoundAppendix, TaskCells } from './readAppendix.ts';
import { KIND_WORDS, valueOfWord } from './words.ts';

/** What the other sheets know of the tasks, and what is asked when a cell says something new. */
export interface TaskContext extends ReadSheetsOptions {
  deadlines: ReadonlyMap<string, StoredDeadline>;
  units: ReadonlyMap<string, StoredUnits>;
  year: number | undefined;
  /** Ids in use, in all appendices. */
  taken: Set<string>;
  report: Report;
}

export interface TasksRead {
  tasks: Task[];
  progress: ProgressEntry[];
}

export function readTasks(appendix: FoundAppendix, context: TaskContext): TasksRead {
  const seen = new Set<string>();
  const read = appendix.rows.map((cells) => readTask(cells, seen, appendix, context));
  const codes = new Map(read.map(({ task }) => [task.id, task.code]));
  for (const { task, parent, cells } of read) setParent(task, parent, codes, cells, context.report);
  return {
    tasks: read.map(({ task }) => task),
    progress: read.flatMap(({ entry }) => (Object.keys(entry).length > 1 ? [entry] : [])),
  };
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
  return { task, parent, entry: entryOf(id, cells, due, milestones), cells };
}

type Texts = Pick<Task, 'code' | 'title' | 'other'> & Partial<Record<TextField, string>>;
type TextField =
  'lead' | 'implementer' | 'coordinator' | 'deadlineText' | 'product' | 'legalBasis' | 'funding' | 'note';

/** Official cells, and the parts that were told apart beside them. */
function textsOf(
  { texts, split, place: where }: TaskCells,
  { columns }: FoundAppendix,
  { splitDoers, report }: TaskContext,
): Texts {
  const read: Texts = { code: '', title: '', other: {} };
  columns.forEach((column, i) => {
    const text = texts[i] ?? '';
    const key = fieldOfRole(column.role);
    if (text === '') return;
    const isSplit = key !== undefined && key !== 'code' && key !== 'title' && split[key] !== '';
    if (key === undefined || isSplit) read.other[column.header] = text;
    else read[key] = text;
  });
  for (const [key, shown] of Object.entries(split) as [keyof typeof split, string][]) {
    const value = shown === '' ? undefined : fromSplitText(shown);
    const column = columnOfField(columns, key);
    if (value !== undefined && (!column || read.other[column.header] !== undefined)) read[key] = value;
  }
  const several = columns.findIndex((column) => holdsSeveralDoers(column));
  if (splitDoers && several >= 0 && texts[several])
    splitAgain(read, columns, several, texts[several], splitDoers, () =>
      report({
        code: 'doers-reread',
        text: `Dòng ${where.row} trang “${where.sheet}”: ô đơn vị đã sửa, tách lại chủ trì và phối hợp.`,
        where,
      }),
    );
  return read;
}

/** A cell that names several doers: when its parts are no longer those beside it, the cell is right. */
function splitAgain(
  read: Texts,
  columns: FoundAppendix['columns'],
  at: number,
  text: string,
  splitDoers: NonNullable<ReadSheetsOptions['splitDoers']>,
  changed: () => void,
): void {
  const parts = splitDoers(text);
  const column = columns[at];
  const free = UNIT_ROLES.filter((role) => {
    const own = columnOfField(columns, role);
    return !own || own === column;
  });
  const isSame = free.every((role) => parts[role] === read[role]);
  const wasRead = column !== undefined && read.other[column.header] !== undefined;
  if (column) read.other[column.header] = text;
  if (isSame) return;
  for (const role of free) {
    const part = parts[role];
    if (part === undefined) delete read[role];
    else read[role] = part;
  }
  if (wasRead) changed();
}

function groupOf(
  { own, place: where }: TaskCells,
  { groups, groupIds }: FoundAppendix,
  report: Report,
): Pick<Task, 'group' | 'groupId' | 'groupPath'> {
  const shown = shownText(own.group).trim();
  if (shown === '') return { groupPath: [] };
  const found =
    groups.find(({ id }) => id === groupIds.get(shown.toLowerCase())) ?? groupByName(groups, shown);
  if (found) return { group: found.code, groupId: found.id, groupPath: pathOf(found, groups) };
  report({
    code: 'group-unknown',
    text: `Dòng ${where.row} trang “${where.sheet}”: không có nhóm “${shown}” ở trang “Phụ lục & nhóm”, nhiệm vụ để ngoài nhóm.`,
    where,
  });
  return { groupPath: [] };
}

/** Typed by hand: the group's Mã, or its number where only one has it. */
function groupByName(groups: readonly Group[], shown: string): Group | undefined {
  const byCode = groups.filter(({ code }) => code === shown.replace(/\.$/u, ''));
  return groups.find(({ id }) => id === shown) ?? (byCode.length === 1 ? byCode[0] : undefined);
}

function pathOf(group: Group, groups: readonly Group[]): string[] {
  const path: string[] = [];
  const seen = new Set<string>();
  for (let at: Group | undefined = group; at && !seen.has(at.id);) {
    path.unshift(at.code);
    seen.add(at.id);
    const { parentId }: Group = at;
    at = groups.find(({ id }) => id === parentId);
  }
  return path;
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

interface DeadlineRead {
  deadline: Deadline;
  due: string | undefined;
  milestones: StoredDeadline['milestones'];
}

/** The deadline as it was understood, as long as the official cell says the same; then what people typed over it. */
function deadlineOf(
  id: string,
  { deadlineText }: Texts,
  { own, place: where }: TaskCells,
  context: TaskContext,
): DeadlineRead {
  const stored = context.deadlines.get(id);
  const isSame = stored !== undefined && stored.source === deadlineText;
  const read = isSame ? stored.deadline : readAgain(id, deadlineText, stored, where, context);
  const last = [stored?.deadline, read].map((one) => one && lastInTime(one, true));
  const typed = dayOfCell(own.due);
  const due = typed !== undefined && !last.includes(typed) ? typed : undefined;
  const deadline = withTypedCells(read, stored?.deadline, own, where, context.report);
  return { deadline, due, milestones: stored?.milestones ?? [] };
}

function readAgain(
  id: string,
  text: string | undefined,
  stored: StoredDeadline | undefined,
  where: TaskCells['place'],
  { readDeadline, year, report }: TaskContext,
): Deadline {
  if (readDeadline) {
    if (stored) report({ code: 'deadline-reread', text: `${id}: ô thời gian đã sửa, đọc lại hạn.`, where });
    return readDeadline(text ?? '', { year });
  }
  if (!stored) return { kind: text === undefined ? 'none' : 'unread' };
  report({ code: 'deadline-not-reread', text: `${id}: ô thời gian đã sửa nhưng hạn chưa đọc lại.`, where });
  return stored.deadline;
}

/** Loại hạn and Từ ngày typed by hand count; those of a cell with several milestones are on Mốc thời gian. */
function withTypedCells(
  deadline: Deadline,
  stored: Deadline | undefined,
  own: TaskCells['own'],
  where: TaskCells['place'],
  report: Report,
): Deadline {
  const kind = valueOfWord(KIND_WORDS, shownText(own.kind));
  const start = dayOfCell(own.from);
  const newKind = kind !== undefined && kind !== deadline.kind && kind !== stored?.kind;
  const olds = [deadline, stored].map((one) => one && firstDay(one));
  const newStart = start !== undefined && deadline.kind !== 'multiple' && !olds.includes(start);
  if (!newKind && !newStart) return deadline;
  report({
    code: 'deadline-typed',
    text: `Dòng ${where.row} trang “${where.sheet}”: Loại hạn hoặc Từ ngày được gõ lại bằng tay.`,
    where,
  });
  return { ...deadline, ...(newKind ? { kind } : {}), ...(newStart ? { start } : {}) };
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
  due: string | undefined,
  milestones: StoredDeadline['milestones'],
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
