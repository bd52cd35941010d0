import { type Area, type CellValue, isFormula, type SheetSnapshot } from '../../core/workbook/index.ts';
import type { Canvas } from './canvas.ts';
import { formatInPlace, rawOf, usualFormat } from './cells.ts';
import { formulasFor } from './formulas.ts';
import { blocksOf } from './runs.ts';

interface Cells {
  top: number;
  left: number;
  cells: readonly CellValue[][];
}

/** Number formats first, then all values at once, then formulas. */
export function drawCells(
  canvas: Canvas,
  { top, left, cells }: Cells,
  before: SheetSnapshot | undefined,
): void {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return;
  const put = <T extends string>(
    valueOf: (value: CellValue, i: number, j: number) => T | undefined,
    write: (range: Excel.Range, value: T, area: Area) => void,
  ) => {
    const columns = Array.from({ length: width }, (_, j) =>
      cells.map((row, i) => (j < row.length ? valueOf(row[j] ?? null, i, j) : undefined)),
    );
    for (const { value, ...area } of blocksOf(columns)) write(canvas.at(moved(area, top, left)), value, area);
  };
  put(
    (value, i, j) => {
      const old = before?.rows[top + i]?.[left + j] ?? null;
      const columns = before?.look?.columns;
      // Of a request that broke off the format may be all that is there.
      if (value === null && columns && left + j >= columns.length) return usualFormat(undefined);
      return formatInPlace(value, old, usualFormat(columns?.[left + j]));
    },
    (range, format) => (range.numberFormat = format as unknown as string[][]),
  );
  const all = moved({ top: 0, left: 0, bottom: cells.length - 1, right: width - 1 }, top, left);
  // null leaves a cell alone (beyond a shorter row, or a formula that follows), '' clears it.
  canvas.at(all).values = cells.map((row) =>
    Array.from({ length: width }, (_, j) => (j < row.length ? rawIn(row[j] ?? null) : null)),
  );
  put(formulaOf, (range, formula, area) => (range.formulas = formulasFor(formula, area) as string[][]));
}

const moved = (
  { top, left, bottom, right }: { top: number; left: number; bottom: number; right: number },
  down: number,
  aside: number,
) => ({ top: top + down, bottom: bottom + down, left: left + aside, right: right + aside });

const rawIn = (value: CellValue) => (formulaOf(value) === undefined ? (rawOf(value) ?? '') : null);

const formulaOf = (value: CellValue): string | undefined =>
  isFormula(value) ? `=${value.formula}` : undefined;
