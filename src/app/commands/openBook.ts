import type { Note, Outcome } from '../../core/outcome/index.ts';
import { readDeadlineWithin, resolveAgain, splitDoers, unitsOf } from '../../core/plan/index.ts';
import {
  isOurs,
  readDirectorySheet,
  readDocumentDay,
  readPlanFromSheets,
  type SheetsContent,
} from '../../core/sheets/index.ts';
import { createDirectory, type DirectoryUnit } from '../../core/units/index.ts';
import type { Snapshot } from '../../core/workbook/index.ts';

/**
 * A workbook that this program made, as people have left it: cells they changed are understood again, and names are
 * looked up in the directory as it stands there now, or in `units`. undefined for any other workbook.
 */
export function openBook(
  snapshot: Snapshot,
  units?: readonly DirectoryUnit[],
): Outcome<SheetsContent> | undefined {
  if (!isOurs(snapshot)) return undefined;
  const directory = createDirectory(units ?? readDirectorySheet(snapshot).value);
  const on = readDocumentDay(snapshot);
  const { value, notes } = readPlanFromSheets(snapshot, {
    readDeadline: readDeadlineWithin,
    splitDoers,
    unitsOf: (doers) => unitsOf(doers, directory, on),
  });
  return { value: { ...value, plan: withNotes(resolveAgain(value.plan, directory), notes) }, notes };
}

/** What was noticed in the sheets is told where a person reads it, after what was noticed in the document. */
const withNotes = <P extends { notes: Note[] }>(plan: P, notes: readonly Note[]): P => ({
  ...plan,
  notes: [...plan.notes, ...notes],
});
