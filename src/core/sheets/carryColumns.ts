import { oneLine } from '../text/index.ts';
import type { Note } from '../outcome/index.ts';
import type { TaskMatching } from '../plan/index.ts';
import type { WaitingProgress } from '../progress/index.ts';
import { isFormula } from '../workbook/index.ts';
import { namesTasks } from './addedColumns.ts';
import { shownText } from './codecs.ts';
import type { AddedColumn, ExtraColumn, SheetsContent } from './model.ts';

export interface CarriedColumns {
  extraColumns: ExtraColumn[];
  addedColumns: AddedColumn[];
  waiting: WaitingProgress[];
  notes: Note[];
}

/**
 * Cells of people's own columns go with their task; those of a task that is gone wait beside its progress. What a
 * formula counts is counted again.
 */
export function carryColumns(
  { extraColumns, addedColumns, plan }: Pick<SheetsContent, 'extraColumns' | 'addedColumns' | 'plan'>,
  { same, maybe }: TaskMatching,
  waiting: readonly WaitingProgress[],
): CarriedColumns {
  const left = new Map<string, string[]>();
  const leave = (taskId: string, line: string) => left.set(taskId, [...(left.get(taskId) ?? []), line]);
  const carried = extraColumns.map((column) => ({
    ...column,
    cells: column.cells.flatMap(({ taskId, value }) => {
      const now = same.get(taskId);
      if (now !== undefined) return [{ taskId: now, value }];
      if (!column.formula) leave(taskId, `${column.header}: ${shownText(value)}`);
      return [];
    }),
  }));
  const renamed = addedColumns.map((column) =>
    namesTasks(column) ? withTasks(column, same, leave) : column,
  );
  const titles = new Map(plan.appendices.flatMap(({ tasks }) => tasks.map(({ id, title }) => [id, title])));
  const aboutOf = (id: string) => ({ title: titles.get(id) ?? '', maybe: maybe.get(id) ?? [] });
  return { extraColumns: carried, addedColumns: renamed, ...waitWith(left, waiting, aboutOf) };
}

/** The rows of tables that name tasks, by the Mã of now. */
function withTasks(
  column: AddedColumn,
  same: TaskMatching['same'],
  leave: (taskId: string, line: string) => void,
): AddedColumn {
  const cells = column.cells.flatMap((cell) => {
    const [taskId = '', ...rest] = cell.row;
    const now = same.get(taskId);
    if (now !== undefined) return [{ ...cell, row: [now, ...rest] }];
    if (!isFormula(cell.value)) leave(taskId, `${column.header}: ${shownText(cell.value)}`);
    return [];
  });
  return { ...column, cells };
}

/** Beside the progress that waits for the same task, else on a row of their own. */
function waitWith(
  left: Map<string, string[]>,
  waiting: readonly WaitingProgress[],
  aboutOf: (id: string) => Pick<WaitingProgress, 'title' | 'maybe'>,
): Pick<CarriedColumns, 'waiting' | 'notes'> {
  const withCells = waiting.map((one): WaitingProgress => {
    const cells = one.cells ? undefined : left.get(one.entry.taskId);
    if (!cells) return one;
    left.delete(one.entry.taskId);
    return { ...one, cells };
  });
  const alone = [...left].map(([taskId, cells]) => ({ entry: { taskId }, ...aboutOf(taskId), cells }));
  return {
    waiting: [...withCells, ...alone],
    notes: alone.map(({ entry, title }) => keptCells(entry.taskId, title)),
  };
}

const keptCells = (taskId: string, title: string): Note => ({
  code: 'cells-without-task',
  text: `Ô ở các cột thêm của ${taskId} “${oneLine(title).slice(0, 100)}” chưa gắn được vào nhiệm vụ nào của bản mới: giữ ở trang “Tiến độ chờ gắn”.`,
  where: {},
});
