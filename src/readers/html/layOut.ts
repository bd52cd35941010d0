import type { Note } from '../../core/outcome/index.ts';
import type { RawCell, RawRow, RawTable } from '../../core/table/index.ts';
import { cellText, refuseWide, say } from '../shared/index.ts';
import type { HtmlCell, HtmlRow, HtmlTable } from './model.ts';

/** More columns than Word can make: written to mean "all of them". */
const ALL_COLUMNS = 63;

/**
 * Puts the cells on the grid: each stands in the first column that no cell above reaches down into.
 *
 * rowspan=0 and one that is too high end with the group of rows, colspan beyond the table ends with it; where that
 * took something away, a note says so.
 */
export function layOut(table: HtmlTable, notes: Note[]): RawTable {
  const grid: Grid = { reach: [], width: widthOf(table.rows), ends: groupEnds(table.rows), notes };
  const rows = table.rows.map((row, at): RawRow => {
    let column = 0;
    const cells = row.cells.map((cell) => {
      while ((grid.reach[column] ?? 0) > at) column++;
      const raw = placeCell(grid, row, cell, at, column);
      column += raw.colSpan ?? 1;
      return cell.runsOver ? withoutSpan(raw) : raw;
    });
    return { cells, where: row.where };
  });
  refuseWide(rows);
  return { kind: 'table', rows, where: table.where };
}

const withoutSpan = ({ colSpan: _, ...cell }: RawCell): RawCell => cell;

interface Grid {
  /** By column the first row below that is free. */
  reach: number[];
  width: number;
  /** By row where its group ends. */
  ends: number[];
  notes: Note[];
}

function placeCell(grid: Grid, row: HtmlRow, cell: HtmlCell, at: number, column: number): RawCell {
  const text = cellText(cell.sink.lines);
  const most = { colSpan: Math.max(1, grid.width - column), rowSpan: (grid.ends[at] ?? at + 1) - at };
  const colSpan = cell.colSpan > ALL_COLUMNS ? Math.min(cell.colSpan, most.colSpan) : cell.colSpan;
  const rowSpan = cell.rowSpan === 0 ? most.rowSpan : Math.min(cell.rowSpan, most.rowSpan);
  if (colSpan < cell.colSpan || rowSpan < cell.rowSpan) grid.notes.push(say('span-clamped', text, row.where));
  for (let c = column; c < column + colSpan; c++) grid.reach[c] = Math.max(grid.reach[c] ?? 0, at + rowSpan);
  return {
    text,
    column,
    ...(colSpan > 1 && { colSpan }),
    ...(rowSpan > 1 && { rowSpan }),
  };
}

/** Columns of the widest row, cells above counted as far as they reach; "all columns" counts as one. */
function widthOf(rows: readonly HtmlRow[]): number {
  const reach: number[] = [];
  rows.forEach((row, at) => {
    let column = 0;
    for (const { colSpan, rowSpan } of row.cells) {
      while ((reach[column] ?? 0) > at) column++;
      const width = colSpan > ALL_COLUMNS ? 1 : colSpan;
      const end = at + (rowSpan === 0 ? rows.length : rowSpan);
      for (let c = column; c < column + width; c++) reach[c] = Math.max(reach[c] ?? 0, end);
      column += width;
    }
  });
  return reach.length;
}

function groupEnds(rows: readonly HtmlRow[]): number[] {
  const ends: number[] = [];
  for (let at = rows.length - 1; at >= 0; at--) {
    const isLast = rows[at]?.group !== rows[at + 1]?.group;
    ends[at] = isLast ? at + 1 : (ends[at + 1] ?? at + 1);
  }
  return ends;
}
