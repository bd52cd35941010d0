import type { CellValue, Snapshot } from '../workbook/index.ts';
import { day, shownText } from './codecs.ts';
import type { Changed } from './derivedCells.ts';
import { MONTH_TABLE, UNIT_TABLE } from './progressSheet.ts';
import { findTable, readRows } from './readTable.ts';
import type { TableSpec } from './spec.ts';

/** A task of which a row or a cell says something older than its words. */
export interface Late {
  task: string;
  changed?: Changed;
}

/** Tasks whose rows say something else than those of the model, by what the program reads of them. */
export function lateRows<R extends { taskId: string; title: string }>(
  snapshot: Snapshot,
  model: Snapshot,
  spec: TableSpec<R>,
  changed: Changed,
): Late[] {
  if (!isThere(snapshot, spec)) return [];
  const [now, next] = [snapshot, model].map((from) => rowsByTask(from, spec));
  const tasks = new Set([...(now?.keys() ?? []), ...(next?.keys() ?? [])]);
  return [...tasks].flatMap((task): Late[] => {
    const [old, value] = [now?.get(task), next?.get(task)];
    if (same(old?.rows, value?.rows))
      return same(old?.titles, value?.titles) ? [] : [{ task, changed: 'titles' }];
    return [{ task, changed }];
  });
}

const isThere = <R>(snapshot: Snapshot, { table, sheet, fields }: TableSpec<R>) =>
  findTable(
    snapshot,
    table,
    sheet,
    fields.map(({ header }) => header),
  ) !== undefined;

/** In whatever order. */
const same = (a: readonly string[] = [], b: readonly string[] = []) =>
  a.toSorted().join('\n') === b.toSorted().join('\n');

interface TaskRows {
  rows: string[];
  titles: string[];
}

/** What is told of each task; rows that name none are none of these. */
function rowsByTask<R extends { taskId: string; title: string }>(
  from: Snapshot,
  spec: TableSpec<R>,
): Map<string, TaskRows> {
  const byTask = new Map<string, TaskRows>();
  for (const { taskId = '', title = '', ...said } of readRows<R>(from, spec, () => undefined)) {
    const known = byTask.get(taskId) ?? { rows: [], titles: [] };
    known.rows.push(JSON.stringify(said));
    known.titles.push(JSON.stringify(title));
    if (taskId !== '') byTask.set(taskId, known);
  }
  return byTask;
}

/** Months and units that Tiến độ has no row for. Rows too many do no harm: they count nothing. */
export function uncountedRows(snapshot: Snapshot, model: Snapshot): number {
  const monthOf = (cell: CellValue) => day.read(cell)?.slice(0, 7) ?? '';
  const unitOf = (cell: CellValue) => shownText(cell).trim().toLowerCase();
  return missingIn(snapshot, model, MONTH_TABLE, monthOf) + missingIn(snapshot, model, UNIT_TABLE, unitOf);
}

function missingIn(
  snapshot: Snapshot,
  model: Snapshot,
  table: string,
  keyOf: (cell: CellValue) => string,
): number {
  const [now, next] = [snapshot, model].map((from) => findTable(from, table, '', []));
  if (!now || !next) return 0;
  const known = new Set(now.rows.map(({ cells }) => keyOf(cells[0] ?? null)));
  const wanted = next.rows.map(({ cells }) => keyOf(cells[0] ?? null));
  return wanted.filter((key) => key !== '' && !known.has(key)).length;
}
