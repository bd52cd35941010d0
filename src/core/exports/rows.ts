import { type Appendix, type Group, officialText, type Task } from '../plan/index.ts';
import { columnOf } from '../table/index.ts';

/** One line of the official table: a group's heading, or a task with its cells by column. */
export type OfficialRow =
  | { kind: 'group'; group: Group }
  | {
      kind: 'task';
      task: Task;
      texts: string[];
      /** Its deadline's cell is the one above, merged down again as it was. */
      underAbove: boolean;
    };

/** The rows of an appendix in the order of the document: each heading before what stands under it. */
export function officialRows(appendix: Appendix): OfficialRow[] {
  const { columns, groups, tasks } = appendix;
  const rows: OfficialRow[] = [];
  const places = new Map(groups.map(({ id }, i) => [id, i]));
  const hasCode = columnOf(columns, 'code') >= 0;
  let next = 0;
  const groupsUpTo = (end: number) => {
    for (; next < end; next++) rows.push({ kind: 'group', group: groups[next] as Group });
  };
  for (const task of tasks) {
    groupsUpTo(task.groupId === undefined ? 0 : (places.get(task.groupId) ?? -1) + 1);
    const above = rows.at(-1);
    rows.push({
      kind: 'task',
      task,
      texts: columns.map((column) => cellText(task, column, hasCode)),
      underAbove: task.inheritedDeadline && above?.kind === 'task' && sharesDeadline(above.task, task),
    });
  }
  groupsUpTo(groups.length);
  return withoutFarDeadlines(rows, appendix);
}

const sharesDeadline = (above: Task, task: Task) => above.deadlineText === task.deadlineText;

/** Without a column for numbers they stand at the head of the content. */
function cellText(task: Task, column: Appendix['columns'][number], hasCode: boolean): string {
  const text = officialText(task, column) ?? '';
  if (column.role !== 'task' || hasCode || task.code === '') return text;
  return `${pointed(task.code)} ${text}`;
}

/** "1" → "1.", "1.1" and "Mục 2" likewise; "a)" and "-" have their mark. */
export const pointed = (code: string): string => (/[\p{L}\p{N}]$/u.test(code) ? `${code}.` : code);

/**
 * An inherited deadline that does not stand right above stays blank, as in the source, where the row's number leads to
 * it: to the row before it under the same number, else to the numbered row itself.
 */
function withoutFarDeadlines(rows: readonly OfficialRow[], { columns, tasks }: Appendix): OfficialRow[] {
  const at = columnOf(columns, 'deadline');
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const before = new Map<string, Task>();
  return rows.map((row) => {
    if (row.kind === 'group' || !isSubRow(row.task)) return row;
    const { parentId = '', deadlineText, inheritedDeadline } = row.task;
    const source = before.get(parentId) ?? byId.get(parentId);
    const isFar = inheritedDeadline && !row.underAbove && source?.deadlineText === deadlineText;
    if (!isFar && deadlineText !== undefined) before.set(parentId, row.task);
    return isFar ? { ...row, texts: row.texts.map((text, i) => (i === at ? '' : text)) } : row;
  });
}

const isSubRow = ({ code, parentId }: Task) => parentId !== undefined && ['', '-', '+'].includes(code);
