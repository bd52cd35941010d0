import { copyOf } from './copyOf.ts';
import type { CellValue, SheetLook, SheetModel, SheetSnapshot } from './model.ts';

/** A sheet as it is drawn → as it stands. */
export function snapshotOf({ name, rows, tables, ...look }: SheetModel): SheetSnapshot {
  return { name, rows: withoutBlankEnds(rows), tables, look };
}

/** A sheet as it stands → as it is drawn; one of another maker has no look of ours, and gets the plainest. */
export const modelOf = ({ name, rows, tables, look = PLAIN_LOOK }: SheetSnapshot): SheetModel => ({
  ...copyOf(look),
  name,
  rows,
  tables,
});

/** Of a sheet that nobody has drawn. */
export const PLAIN_LOOK: SheetLook = {
  columns: [],
  validations: [],
  conditionalFormats: [],
  print: { orientation: 'portrait' },
};

/** [1, null, null] → [1]. */
export function withoutBlankEnd(row: readonly CellValue[]): CellValue[] {
  let length = row.length;
  while (length > 0 && (row[length - 1] ?? null) === null) length--;
  return row.slice(0, length);
}

/** Each row without its blank end, and without the blank rows at the bottom. */
export function withoutBlankEnds(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const kept = rows.map(withoutBlankEnd);
  while (kept.length > 0 && kept.at(-1)?.length === 0) kept.pop();
  return kept;
}
