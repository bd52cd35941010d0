import { roleOfHeader } from '../../core/table/index.ts';
import type { LaidCell, LaidRow } from './layout.ts';

/**
 * Rows in which two tables stand beside each other → the rows of each, from the left. A column that nothing stands in
 * parts them, and behind it a header begins anew with its number ("TT", "Mã"): a blank column alone is a wide margin.
 */
export function sideBySide(rows: readonly LaidRow[], textOf: (cell: LaidCell) => string): LaidRow[][] {
  const starts = startsBehindGaps(rows).filter((start) =>
    rows.some((row) => beginsHeader(row, start, textOf)),
  );
  const bounds = [-Infinity, ...starts, Infinity];
  return bounds.slice(1).map((end, i) => partOf(rows, bounds[i] ?? -Infinity, end));
}

const columnOf = ({ cell }: LaidCell) => cell.column;

/** The columns in which cells begin, right behind one that no cell lies in. */
function startsBehindGaps(rows: readonly LaidRow[]): number[] {
  /** By column in which a cell begins: how far to the right one of them lies. */
  const reach = new Map<number, number>();
  for (const { cells } of rows)
    for (const { cell, area } of cells)
      reach.set(cell.column, Math.max(reach.get(cell.column) ?? 0, area?.right ?? cell.column));
  let end = Infinity;
  return [...reach]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, right], i) => {
      const isBehindGap = i > 0 && column > end + 1;
      end = i > 0 ? Math.max(end, right) : right;
      return isBehindGap ? [column] : [];
    });
}

/** "Mã | Tên" behind "TT | Nội dung": on both sides of the gap stand heads of columns. */
function beginsHeader({ cells }: LaidRow, start: number, textOf: (cell: LaidCell) => string): boolean {
  const at = cells.findIndex((cell) => columnOf(cell) === start);
  const first = cells[at];
  if (!first || at < 2 || at === cells.length - 1 || roleOfHeader(textOf(first)) !== 'code') return false;
  return cells.slice(0, at).filter((cell) => roleOfHeader(textOf(cell)) !== 'other').length >= 2;
}

/** A merged cell that goes on beside it does not keep a blank row of this part. */
function partOf(rows: readonly LaidRow[], from: number, to: number): LaidRow[] {
  if (from === -Infinity && to === Infinity) return [...rows];
  const isIn = (column: number) => column >= from && column < to;
  const part = rows.map((row) => ({
    ...row,
    cells: row.cells.filter((cell) => isIn(columnOf(cell))),
    under: row.under.filter(({ column }) => isIn(column)),
  }));
  return part.slice(0, part.findLastIndex(({ cells }) => cells.length > 0) + 1);
}
