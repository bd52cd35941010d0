import type { Plan } from '../plan/index.ts';
import type { CellValue, Edit, Snapshot, WorkbookModel } from '../workbook/index.ts';
import { ASSIGNMENT_SPEC } from './assignments.ts';
import { day, shownText } from './codecs.ts';
import { type Changed, derivedCells } from './derivedCells.ts';
import { withGrownTables } from './grownTables.ts';
import { MILESTONE_SPEC } from './milestones.ts';
import { WAITING_SPEC } from './plainTables.ts';
import { MONTH_TABLE, PROGRESS_SHEET, UNIT_TABLE } from './progressSheet.ts';
import { findTable, readRows } from './readTable.ts';
import { redrawEdits } from './redraw.ts';
import type { TableSpec } from './spec.ts';
import { tableNameOf } from './structure.ts';

/** How many tasks people changed in which way since the sheets that are made of them were written. */
export type Behind = Readonly<
  Record<Changed | 'gone', number> & {
    /** Months and units that Tiến độ has no row for. */
    uncounted: number;
  }
>;

export interface Following {
  behind: Behind;
  /** What brings all of it up to date; [] when it is. */
  edits: Edit[];
}

/**
 * What has not followed yet after edits by hand: Hạn and its like beside the words, Phân công, Mốc thời gian, the months
 * and units of Tiến độ. `model` are the sheets made of `plan`, which is what `snapshot` was read as. Sheets of ours that
 * somebody deleted stay deleted.
 */
export function following(snapshot: Snapshot, model: WorkbookModel, plan: Plan): Following {
  const cells = derivedCells(snapshot, model, plan);
  const milestones = lateRows(snapshot, model, MILESTONE_SPEC, 'deadlines');
  const assignments = lateRows(snapshot, model, ASSIGNMENT_SPEC, 'units');
  const uncounted = uncountedRows(snapshot, model);
  const sheets = [
    ...(assignments.length > 0 ? [ASSIGNMENT_SPEC.sheet] : []),
    ...(milestones.length > 0 ? [MILESTONE_SPEC.sheet] : []),
    ...(uncounted > 0 ? [PROGRESS_SHEET] : []),
    ...(waitsMore(snapshot, model) ? [WAITING_SPEC.sheet] : []),
  ];
  return {
    behind: { ...countsOf([...cells, ...milestones, ...assignments], plan), uncounted },
    edits: [
      ...withGrownTables(
        snapshot,
        model,
        cells.map(({ edit }) => edit),
        plan.appendices.map((_, i) => tableNameOf(i)),
      ),
      ...redrawEdits(snapshot, model, sheets),
    ],
  };
}

/** Done days of a milestone that the words no longer name wait for a person. */
const waitsMore = (snapshot: Snapshot, model: Snapshot): boolean => {
  const [now, next] = [snapshot, model].map((from) => findTable(from, WAITING_SPEC.table, '', []));
  return (next?.rows.length ?? 0) > (now?.rows.length ?? 0);
};

export const isBehind = (behind: Behind): boolean => Object.values(behind).some((count) => count > 0);

interface Late {
  task: string;
  changed?: Changed;
}

/** Each task once in each way; of one that is new or gone nothing else is told. */
function countsOf(late: readonly Late[], { appendices }: Plan): Omit<Behind, 'uncounted'> {
  const ids = new Set(appendices.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
  const of = (wanted: Changed) =>
    new Set(late.filter(({ task, changed }) => changed === wanted && ids.has(task)).map(({ task }) => task));
  const added = of('added');
  const old = (changed: Changed) => [...of(changed)].filter((task) => !added.has(task)).length;
  return {
    deadlines: old('deadlines'),
    units: old('units'),
    titles: old('titles'),
    added: added.size,
    gone: new Set(late.filter(({ task }) => !ids.has(task)).map(({ task }) => task)).size,
  };
}

/** Tasks whose rows say something else than those of the model, by what the program reads of them. */
function lateRows<R extends { taskId: string; title: string }>(
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

/** Rows too many do no harm: they count nothing. */
function uncountedRows(snapshot: Snapshot, model: Snapshot): number {
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
