import type { Placed } from './model.ts';

/** Narrower than this (twentieths of a point, 2 mm) is no column for text but a border dragged a little in one row. */
const SLIVER = 120;

/**
 * Takes slivers out of the grid. A border dragged by a millimetre in one row gives Word's grid a column that narrow,
 * and the cells on both sides of it would no longer stand in one column.
 *
 * A sliver goes where no row has a cell in it alone; the borders on both its sides become one.
 */
export function snapColumns(rows: readonly Placed[][], widths: readonly number[]): void {
  const shift = shifts(rows, widths);
  if (!shift) return;
  const moved = (border: number) => border - (shift[Math.min(border, shift.length - 1)] ?? 0);
  for (const row of rows)
    for (const cell of row) {
      const column = moved(cell.column);
      cell.span = moved(cell.column + cell.span) - column;
      cell.column = column;
    }
}

/** For every border of the grid how many slivers lie left of it; undefined where there are none. */
function shifts(rows: readonly Placed[][], widths: readonly number[]): number[] | undefined {
  const slivers = new Set(widths.flatMap((width, i) => (width > 0 && width < SLIVER ? [i] : [])));
  if (slivers.size === 0) return undefined;
  for (const row of rows) for (const { column, span } of row) if (span === 1) slivers.delete(column);
  let gone = 0;
  return [...widths.map((_, i) => (slivers.has(i) ? gone++ : gone)), gone];
}
