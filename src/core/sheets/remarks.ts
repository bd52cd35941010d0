import type { SheetModel, Snapshot } from '../workbook/index.ts';
import { CELL_WITHOUT_ROW, readAddedColumns, withAddedColumns } from './addedColumns.ts';
import { tableSheet } from './draw.ts';
import { fitTexts } from './fitTexts.ts';
import { NOTE_SPEC, type NoteRow } from './plainTables.ts';
import { readRows } from './readTable.ts';

/**
 * Ghi chú đọc with what stood beside rows of these sheets of `model` that are no more, below all that is told there:
 * cells of people's own columns, once each. undefined where there is nothing to tell.
 */
export function withRemarks(
  snapshot: Snapshot,
  model: Snapshot,
  sheets: readonly string[],
): SheetModel | undefined {
  const notes = notesOf(snapshot);
  const known = new Set(notes.map(({ text }) => text));
  const fresh = notesOf(model).filter(
    ({ code, text, where }) =>
      code === CELL_WITHOUT_ROW && sheets.includes(where?.sheet ?? '') && !known.has(text),
  );
  if (fresh.length === 0) return undefined;
  const last = Math.max(0, ...notes.map(({ order = 0 }) => order));
  const drawn = tableSheet(NOTE_SPEC, [
    ...(notes as NoteRow[]),
    ...(fresh as NoteRow[]).map((note, i) => ({ ...note, order: last + 1 + i })),
  ]);
  const beside = readAddedColumns(snapshot).filter(({ table }) => table === NOTE_SPEC.table);
  return fitTexts(withAddedColumns([drawn], beside).sheets).sheets[0];
}

/** That the sheet is missing was told when the plan was read. */
const notesOf = (from: Snapshot): Partial<NoteRow>[] => readRows(from, NOTE_SPEC, () => undefined);
