import { DocumentError } from '../../core/outcome/index.ts';
import { type Area, cellAddress } from '../../core/workbook/index.ts';
import { MAX_ROWS } from '../shared/index.ts';
import type { SheetCell, SheetData, SheetRow } from './model.ts';

/** A filled cell with the area it is merged over, if any. */
export interface LaidCell {
  cell: SheetCell;
  area?: Area;
}

/** A row of the sheet that shows something: cells of its own, or a merged cell from above. */
export interface LaidRow {
  row: number;
  cells: LaidCell[];
  /** Filled cells that a merged area hides. */
  under: SheetCell[];
  /** A filled cell from above reaches into it. */
  continued: boolean;
  bordered: boolean;
}

/** The rows of a sheet with their merged cells in place. Error 'too-many-rows' where merged areas make them so many. */
export function layOut(sheet: SheetData): LaidRow[] {
  const waiting = filledAreas(sheet);
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  let active: Area[] = [];
  let next = 0;
  return rowNumbers(sheet.rows, waiting).map((row) => {
    active = active.filter(({ bottom }) => bottom >= row);
    for (let area = waiting[next]; area && area.top <= row; area = waiting[++next])
      active = withArea(active, area);
    return laidRow(row, rows.get(row), active);
  });
}

/**
 * Merged areas whose first cell is filled, from the top, cut to where the sheet holds something: a title merged over a
 * whole row of Excel is as wide as the table.
 */
function filledAreas({ merges, rows }: SheetData): Area[] {
  const filled = new Set(
    rows.flatMap(({ row, cells }) => cells.map(({ column }) => cellAddress(row, column))),
  );
  const lastRow = rows.at(-1)?.row ?? -1;
  const lastColumn = rows.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? -1), -1);
  return merges
    .filter(({ top, left }) => filled.has(cellAddress(top, left)))
    .map((area) => ({
      ...area,
      bottom: Math.min(area.bottom, lastRow),
      right: Math.min(area.right, lastColumn),
    }))
    .filter(({ top, left, bottom, right }) => bottom > top || right > left)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** The areas that reach into a row, from the left; one that meets another (a damaged file) does not count. */
function withArea(active: readonly Area[], area: Area): Area[] {
  const at = active.findIndex(({ right }) => right >= area.left);
  const next = active[at];
  if (!next) return [...active, area];
  return next.left <= area.right ? [...active] : active.toSpliced(at, 0, area);
}

/** Rows with cells and rows that a tall area reaches into, in order. */
function rowNumbers(rows: readonly SheetRow[], areas: readonly Area[]): number[] {
  const numbers = new Set(rows.map(({ row }) => row));
  let from = 0;
  for (const { top, bottom } of areas) {
    for (let row = Math.max(top, from); row <= bottom; row++) numbers.add(row);
    from = Math.max(from, bottom + 1);
    if (numbers.size > MAX_ROWS)
      throw new DocumentError('too-many-rows', { limit: MAX_ROWS, rows: numbers.size });
  }
  return [...numbers].sort((a, b) => a - b);
}

function laidRow(row: number, source: SheetRow | undefined, active: readonly Area[]): LaidRow {
  const laid: LaidRow = {
    row,
    cells: [],
    under: [],
    continued: active.some(({ top }) => top < row),
    bordered: source?.bordered ?? false,
  };
  let at = 0;
  for (const cell of source?.cells ?? []) {
    while ((active[at]?.right ?? Infinity) < cell.column) at++;
    const area = active[at];
    if (!area || area.left > cell.column) laid.cells.push({ cell });
    else if (area.top === row && area.left === cell.column) laid.cells.push({ cell, area });
    else laid.under.push(cell);
  }
  return laid;
}
