import type { Place } from '../outcome/index.ts';
import type { RawCell, RawTable } from './raw.ts';

/** A cell on the grid; a merged cell stands, as the same object, at every position it covers. */
export interface GridCell {
  text: string;
  top: number;
  left: number;
  colSpan: number;
  rowSpan: number;
}

export interface GridRow {
  /** By column; undefined where the source has no cell. */
  cells: (GridCell | undefined)[];
  where: Place;
  /** Its index in its own table, to be compared with a cell's `top`. */
  at: number;
  /** A page ended between this row and the one above. */
  afterBreak: boolean;
}

/** A merged cell of 3 columns → the same object three times; rows keep their ragged ends as undefined. */
export function gridOf(table: RawTable): GridRow[] {
  const rows: GridRow[] = table.rows.map((row, at) => ({
    cells: [],
    where: row.where,
    at,
    afterBreak: row.afterBreak === true,
  }));
  table.rows.forEach((row, top) => row.cells.forEach((cell) => place(rows, top, cell)));
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  for (const row of rows) for (let i = 0; i < width; i++) row.cells[i] ??= undefined;
  return rows;
}

function place(rows: GridRow[], top: number, raw: RawCell): void {
  const colSpan = raw.colSpan ?? 1;
  const rowSpan = Math.min(raw.rowSpan ?? 1, rows.length - top);
  const cell: GridCell = { text: raw.text, top, left: raw.column, colSpan, rowSpan };
  for (let r = top; r < top + rowSpan; r++) {
    const cells = rows[r]?.cells;
    if (cells) for (let c = raw.column; c < raw.column + colSpan; c++) cells[c] ??= cell;
  }
}

/** Text of the cell at a column, "" where there is none. */
export const textAt = (row: GridRow, column: number): string => row.cells[column]?.text ?? '';

/** The different non-blank cells of a row, from the left. */
export function filledCells(row: GridRow): GridCell[] {
  return [...new Set(row.cells)].filter((cell): cell is GridCell => !!cell && cell.text.trim() !== '');
}
