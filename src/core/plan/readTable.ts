import type { Note } from '../outcome/index.ts';
import {
  type Column,
  type ColumnRole,
  columnOf,
  fillDittos,
  joinRows,
  rowsOf,
  holdsSeveralDoers,
  type TaskTable,
} from '../table/index.ts';
import { restoreCodes } from './decimalCodes.ts';
import { splitDoers } from './doers.ts';
import { takeFoot } from './foot.ts';
import { inheritDeadlines, takeGroupTimes } from './inheritDeadlines.ts';
import { agendaItems } from './items.ts';
import type { Group, Task } from './model.ts';
import { setOtherText } from './otherText.ts';
import { repairRows } from './repair.ts';
import { phraseOfTimeColumns } from './timeColumns.ts';
import { timeInContent } from './timeInContent.ts';
import { buildTree, type TaskDraft } from './tree.ts';

/** A task as its row says it, before deadlines and units are understood. */
export type PlainTask = Omit<Task, 'deadline' | 'units'>;

export interface TableReading {
  columns: Column[];
  groups: Group[];
  tasks: PlainTask[];
  notes: Note[];
}

/** From a stitched table to groups and tasks whose ids begin with `key`. */
export function readTaskTable(table: TaskTable, key: string): TableReading {
  const { columns } = table.header;
  const foot = takeFoot(rowsOf(table), columns);
  const repaired = repairRows(foot.rows, columns);
  const numbered = restoreCodes(repaired.rows, columns);
  const joined = joinRows(numbered.rows, columns);
  const dittos = fillDittos(joined.rows, columns);
  const tree = buildTree(joined.rows, columns, key);
  const tasks = tree.tasks.map((draft) => plainTask(draft, columns));
  const inherited = [...inheritDeadlines(tree.tasks, tasks), ...takeGroupTimes(tree.tasks, tasks)];
  return {
    columns,
    groups: tree.groups,
    tasks,
    notes: [
      ...repaired.notes,
      ...numbered.notes,
      ...joined.notes,
      ...dittos,
      ...tree.notes,
      ...inherited,
      ...foot.notes,
    ],
  };
}

type TextField =
  'lead' | 'implementer' | 'coordinator' | 'deadlineText' | 'product' | 'legalBasis' | 'funding' | 'note';

/** Where a column's text goes; code, task and other columns have places of their own. */
export const FIELD_OF_ROLE: Record<Exclude<ColumnRole, 'code' | 'task' | 'other'>, TextField> = {
  lead: 'lead',
  implementer: 'implementer',
  coordinator: 'coordinator',
  deadline: 'deadlineText',
  product: 'product',
  legalBasis: 'legalBasis',
  funding: 'funding',
  note: 'note',
};

function plainTask(draft: TaskDraft, columns: readonly Column[]): PlainTask {
  const { row } = draft;
  const group = draft.groups.at(-1);
  const task: PlainTask = {
    id: draft.id,
    code: draft.code.written,
    groupPath: draft.groups.map(({ code }) => code),
    parent: draft.parent?.code.written ?? null,
    title: draft.title,
    items: agendaItems(draft.title),
    other: {},
    inheritedDeadline: row.inherited[columnOf(columns, 'deadline')] === true,
    where: row.where,
  };
  if (group) Object.assign(task, { group: group.code, groupId: group.id });
  if (draft.parent) task.parentId = draft.parent.id;
  columns.forEach((column, i) => fill(task, column, row.texts[i] ?? ''));
  const phrase = phraseOfTimeColumns(columns, row.texts);
  if (phrase !== undefined) setPhrase(task, columns, phrase);
  const said = timeInContent(columns, draft.title);
  if (said !== undefined) task.deadlineText = said;
  return task;
}

function setPhrase(task: PlainTask, columns: readonly Column[], phrase: string): void {
  const column = columns.find(({ role }) => role === 'deadline');
  if (column && task.deadlineText !== undefined) setOtherText(task, column.header, task.deadlineText);
  task.deadlineText = phrase;
}

function fill(task: PlainTask, column: Column, text: string): void {
  if (text === '' || column.role === 'code' || column.role === 'task') return;
  if (column.role === 'other') setOtherText(task, column.header, text);
  else if (holdsSeveralDoers(column)) {
    Object.assign(task, splitDoers(text));
    setOtherText(task, column.header, text);
  } else task[FIELD_OF_ROLE[column.role]] = text;
}
