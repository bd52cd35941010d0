import { type Area, cellAddress } from '../../core/workbook/index.ts';
import type { SheetCell, SheetRow } from './sheet.ts';

/** The merged areas of a sheet, cut to where it holds something. */
export interface Merges {
  /** The area whose first cell this is. */
  at(row: number, column: number): Area | undefined;
  /** Is this cell covered by another one's area? */
  covers(row: number, column: number): boolean;
  /** Areas of more than one row, from the top. */
  tall: readonly Area[];
}

/**
 * Areas beyond the last filled row and column are cut off: a title merged over a whole row of Excel is as wide as the
 * table. Of two areas that overlap (a damaged file) the first one counts.
 */
export function mergesOf(areas: readonly Area[], rows: readonly SheetRow[]): Merges {
  const lastRow = rows.at(-1)?.row ?? -1;
  const lastColumn = rows.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? -1), -1);
  const cut = areas
    .map((area) => ({ ...area, bottom: Math.min(area.bottom, lastRow), right: Math.min(area.right, lastColumn) }))
    .filter(({ top, left, bottom, right }) => bottom >= top && right >= left)
    .filter(({ top, left, bottom, right }) => bottom > top || right > left);
  const byFirst = new Map(cut.map((area) => [cellAddress(area.top, area.left), area]));
  const byRow = coveringByRow(cut, rows);
  return {
    at: (row, column) => byFirst.get(cellAddress(row, column)),
    covers: (row, column) =>
      (byRow.get(row) ?? []).some(
        ({ top, left, right }) => left <= column && column <= right && !(top === row && left === column),
      ),
    tall: cut.filter(({ top, bottom }) => bottom > top).sort((a, b) => a.top - b.top),
  };
}
