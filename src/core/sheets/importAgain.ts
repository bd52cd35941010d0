import type { Outcome } from '../outcome/index.ts';
import { matchTasks, type Plan } from '../plan/index.ts';
import { carryProgress } from '../progress/index.ts';
import { carryColumns } from './carryColumns.ts';
import { keepUnderstood } from './keepUnderstood.ts';
import { addOwnRows } from './ownRows.ts';
import type { PlanSheetsOptions, SheetsContent } from './model.ts';

/** The newer plan with the rows people added, and all that planSheets must show again beside it. */
export interface ImportedAgain {
  plan: Plan;
  kept: Pick<PlanSheetsOptions, 'directory' | 'daysOff' | 'asOfTyped'> &
    Required<
      Pick<
        PlanSheetsOptions,
        'settings' | 'progress' | 'waiting' | 'extraColumns' | 'addedColumns' | 'findings' | 'pairs'
      >
    > & {
      asOf?: string;
    };
}

/**
 * Reads a plan's document into a workbook that people have worked in: what the document says is new, what they wrote
 * stays — progress and own columns with their tasks, own rows, deadlines and units put right by hand, directory, days
 * off, settings, a fixed Ngày tính. Whatever found no place is on Tiến độ chờ gắn or in a note.
 */
export function importAgain(before: SheetsContent, document: Plan): Outcome<ImportedAgain> {
  const own = addOwnRows(before.plan, document);
  const matching = matchTasks(before.plan, own.value);
  const after = keepUnderstood(before.plan, own.value, matching.same);
  const carried = carryProgress(before, after.plan, matching);
  const columns = carryColumns(before, matching, carried.value.waiting);
  const { directory, daysOff, settings, findings, pairs, asOf } = before;
  return {
    value: {
      plan: after.plan,
      kept: {
        directory,
        daysOff,
        settings,
        progress: carried.value.progress,
        waiting: columns.waiting,
        extraColumns: columns.extraColumns,
        addedColumns: columns.addedColumns,
        // Found in the plan of before: the next check says what is open now, and keeps what people decided.
        findings,
        pairs,
        ...(asOf === undefined ? {} : { asOf, asOfTyped: true }),
      },
    },
    notes: [...own.notes, ...after.notes, ...carried.notes, ...columns.notes],
  };
}
