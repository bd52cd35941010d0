import type { Plan } from '../plan/index.ts';
import type { Edit, Snapshot, WorkbookModel } from '../workbook/index.ts';
import { ASSIGNMENT_SPEC } from './assignments.ts';
import { type Changed, derivedCells } from './derivedCells.ts';
import { withGrownTables } from './grownTables.ts';
import { type Late, lateRows, uncountedRows } from './lateRows.ts';
import { MILESTONE_SPEC } from './milestones.ts';
import { WAITING_SPEC } from './plainTables.ts';
import { PROGRESS_SHEET } from './progressSheet.ts';
import { findTable } from './readTable.ts';
import { redrawEdits } from './redraw.ts';
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
