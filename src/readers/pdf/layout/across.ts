import { cluster } from './extent.ts';
import { repeatedRows, rowText, withHeaderParted } from './header.ts';
import { glued } from './join.ts';
import type { PageTable, TableCell } from './table.ts';

/** A table whole again: rows of all its pages on one grid. `breaks` are the rows above which a page ended. */
export interface WholeTable {
  kind: 'table';
  xs: number[];
  isOpen: boolean;
  rows: number;
  cells: TableCell[];
  breaks: Set<number>;
  /** What was taken out or joined, with the row it concerns. */
  remarks: { kind: 'header' | 'cell' | 'blank'; text: string; row: number }[];
}

export const wholeOf = ({ xs, rows, cells, isOpen }: PageTable): WholeTable => ({
  kind: 'table',
  xs,
  isOpen,
  rows,
  cells: cells.map((cell) => ({ ...cell })),
  breaks: new Set(),
  remarks: [],
});

/** Lines of two pages this near (points) are the same line of a table. */
const SAME = 4;

/** Does a table go on with the one of the page before: the same sides, and most lines of the narrower in the wider. */
export function goesOn(table: PageTable, above: WholeTable): boolean {
  if (table.isOpen || above.isOpen) return table.isOpen && above.isOpen && hasSameColumns(table.xs, above.xs);
  const [few, many] = table.xs.length <= above.xs.length ? [table.xs, above.xs] : [above.xs, table.xs];
  const shared = few.filter((x) => many.some((other) => Math.abs(other - x) < SAME)).length;
  return (
    isNear(table.xs[0], above.xs[0]) && isNear(table.xs.at(-1), above.xs.at(-1)) && shared >= 0.7 * few.length
  );
}

/** Columns told by their text begin at the same places, more or less: what is set to the middle varies. */
const hasSameColumns = (xs: readonly number[], others: readonly number[]) =>
  areAlike(xs.slice(0, -1), others.slice(0, -1), LOOSE);

const LOOSE = 15;

const isNear = (a = 0, b = 0) => Math.abs(a - b) < SAME;

/** Puts a page's table below: on one grid, without the header that is there again, cells that run on made one. */
export function addPage(above: WholeTable, page: PageTable): void {
  const isAlike = page.isOpen || areAlike(page.xs, above.xs);
  const xs = isAlike ? above.xs : cluster([...above.xs, ...page.xs], SAME);
  above.cells = onGrid(above.cells, above.xs, xs);
  above.xs = xs;
  const onOne = isAlike ? page.cells : onGrid(page.cells, page.xs, xs);
  const cells = page.isOpen ? withHeaderParted(above.cells, onOne) : onOne;
  const rows = page.rows + (cells.length > onOne.length ? 1 : 0);
  const skipped = repeatedRows(above.cells, cells);
  for (let row = 0; row < skipped; row++)
    above.remarks.push({ kind: 'header', text: rowText(cells, row), row: above.rows });
  if (skipped === rows) return;
  above.breaks.add(above.rows);
  const moved = cells
    .filter(({ row }) => row >= skipped)
    .map((cell) => ({ ...cell, row: cell.row - skipped + above.rows }));
  const isNewRow = moved.some(({ row, column, text }) => row === above.rows && column === 0 && text !== '');
  const own = moved.filter((cell) => !runsOn(cell, above, isNewRow));
  above.rows += rows - skipped;
  above.cells = [...above.cells, ...own];
}

/** As many columns, each about where it was: one by one the same, though a page may have them a little wider. */
function areAlike(xs: readonly number[], others: readonly number[], least = 0): boolean {
  const widths = xs.slice(1).map((x, i) => x - (xs[i] as number));
  const room = (i: number) => 0.5 * Math.min(widths[i - 1] ?? Infinity, widths[i] ?? Infinity);
  return (
    xs.length === others.length &&
    xs.every((x, i) => Math.abs(x - (others[i] as number)) < Math.max(least, room(i)))
  );
}

function onGrid(cells: readonly TableCell[], from: readonly number[], to: readonly number[]): TableCell[] {
  const at = from.map((x) =>
    to.reduce((best, one, i) => (Math.abs(one - x) < Math.abs((to[best] ?? 0) - x) ? i : best), 0),
  );
  return cells.map((cell) => {
    const column = at[cell.column] ?? 0;
    return { ...cell, column, colSpan: Math.max(1, (at[cell.column + cell.colSpan] ?? column + 1) - column) };
  });
}

/**
 * A cell over several rows that the break cut: its second half is at the top of the next page, blank, or with the rest
 * of its text beside a row that is cut itself. One of both halves must lie over more than a row, since a blank cell of
 * one row is just blank; halves of one row each are joined with their rows, later and for all readers.
 */
function runsOn(cell: TableCell, above: WholeTable, isNewRow: boolean): boolean {
  if (cell.row !== above.rows || (cell.text !== '' && isNewRow)) return false;
  const upper = above.cells.find(
    (one) =>
      one.column === cell.column && one.colSpan === cell.colSpan && one.row + one.rowSpan === above.rows,
  );
  if (!upper || upper.text === '') return false;
  if (upper.rowSpan === 1 && cell.rowSpan === 1) {
    if (isNewRow) above.remarks.push({ kind: 'blank', text: upper.text, row: above.rows });
    return false;
  }
  upper.rowSpan += cell.rowSpan;
  if (cell.text !== '') upper.text = gluedAcross(upper.text, cell.text);
  above.remarks.push({ kind: 'cell', text: upper.text, row: upper.row });
  return true;
}

const gluedAcross = (above: string, below: string) =>
  /[.;:!?…]$/u.test(above) ? `${above}\n${below}` : glued(above, below);
