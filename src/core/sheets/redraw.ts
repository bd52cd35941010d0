import {
  type CellValue,
  type Edit,
  fingerprintOf,
  keyOf,
  type SheetModel,
  type SheetSnapshot,
  type Snapshot,
  type TableModel,
  type WorkbookModel,
} from '../workbook/index.ts';
import { findTable } from './readTable.ts';
import { withRemarks } from './remarks.ts';

/** The sheet that holds this table by now, whatever people call it. */
export const sheetOfTable = ({ sheets }: Snapshot, table: string): SheetSnapshot | undefined =>
  sheets.find(({ tables }) => tables.some(({ name }) => name.toLowerCase() === table.toLowerCase()));

/**
 * Where a sheet of ours is drawn again: the one that has its table, or that another program left without it; undefined
 * where its name is free. A sheet of somebody's own that has the name by now is not written over.
 */
function standingFor(
  snapshot: Snapshot,
  { name }: SheetModel,
  table: TableModel,
): SheetSnapshot | 'taken' | undefined {
  const standing = sheetOfTable(snapshot, table.name);
  const called = snapshot.sheets.find((sheet) => keyOf(sheet.name) === keyOf(name));
  if (standing ?? !called) return standing;
  const headers = table.columns.map(({ header }) => header);
  return findTable(snapshot, table.name, called?.name ?? name, headers) ? called : 'taken';
}

/**
 * Puts the named sheets of `model` where they stand now: `redrawEdits(snapshot, planSheets(…), ['Vấn đề'])`. A sheet
 * that says the same rows already, in whatever order people sorted them, is left alone. What stood beside rows that are
 * no more is told on Ghi chú đọc.
 */
export function redrawEdits(snapshot: Snapshot, model: WorkbookModel, names: readonly string[]): Edit[] {
  const drawn = names.map((name) => ({ name, edits: redrawn(snapshot, model, name) }));
  const changed = drawn.filter(({ edits }) => edits.length > 0);
  const notes = withRemarks(
    snapshot,
    model,
    changed.map(({ name }) => name),
  );
  return [
    ...changed.flatMap(({ edits }) => edits),
    ...(notes ? redrawn(snapshot, { sheets: [notes], names: [] }, notes.name) : []),
  ];
}

function redrawn(snapshot: Snapshot, model: WorkbookModel, name: string): Edit[] {
  const sheet = model.sheets.find((one) => one.name === name);
  const table = sheet?.tables[0];
  if (!sheet || !table) return [];
  const standing = standingFor(snapshot, sheet, table);
  if (standing === 'taken' || (standing && sameSet(standing.rows, sheet.rows))) return [];
  const called = standing?.name ?? name;
  return [
    { kind: 'put-sheet', sheet: { ...sheet, name: called }, ...(standing && { expects: standing }) },
    ...model.names
      .filter((one) => one.sheet === name)
      .map((one): Edit => ({ kind: 'put-name', name: { ...one, sheet: called } })),
  ];
}

type Rows = readonly (readonly CellValue[])[];
const sameSet = (a: Rows, b: Rows): boolean => JSON.stringify(printsOf(a)) === JSON.stringify(printsOf(b));
const BLANK = fingerprintOf([]).print;
/** Without blank rows: a table that waits for its first row has one, and a host that tells what is used says none. */
const printsOf = (rows: Rows): string[] =>
  rows
    .map((row) => fingerprintOf([row]).print)
    .filter((print) => print !== BLANK)
    .sort();

/** The workbook as it will be after these edits, as far as it is read: values and tables. */
export function afterEdits({ sheets }: Snapshot, edits: readonly Edit[]): Snapshot {
  const next = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  for (const edit of edits) {
    if (edit.kind === 'put-sheet') next.set(edit.sheet.name, edit.sheet);
    const old = edit.kind === 'put-cells' ? next.get(edit.sheet) : undefined;
    if (edit.kind !== 'put-cells' || !old) continue;
    const rows = old.rows.map((row) => [...row]);
    edit.cells.forEach((cells, i) =>
      cells.forEach((value, j) => ((rows[edit.top + i] ??= [])[edit.left + j] = value)),
    );
    next.set(edit.sheet, { ...old, rows: Array.from(rows, (row) => row ?? []) });
  }
  return { sheets: [...next.values()] };
}
