import type { Area, CellLook, CellValue, SheetDrawing, SheetSnapshot } from '../core/workbook/index.ts';
import type { Spot } from './model.ts';
import { fromTsv, toTsv } from './tsv.ts';
import { shownText, typedValue } from './values.ts';

/** What Ctrl+C gives: the shown rows of the selection, as far as the sheet holds something. */
export function copiedText(
  { rows }: SheetSnapshot,
  area: Area,
  shown: readonly number[],
  drawing: SheetDrawing,
): string {
  const bottom = Math.min(area.bottom, Math.max(area.top, rows.length - 1));
  const width = Math.max(area.left + 1, ...rows.slice(area.top, bottom + 1).map((row) => row.length));
  const right = Math.min(area.right, width - 1);
  const texts = shown
    .filter((row) => row >= area.top && row <= bottom)
    .map((row) =>
      Array.from({ length: right - area.left + 1 }, (_, i) =>
        shownText(rows[row]?.[area.left + i] ?? null, drawing.lookAt(row, area.left + i).format),
      ),
    );
  return toTsv(texts);
}

/** What Ctrl+V brings, as typed into each cell; one cell fills all that is selected, as in Excel. */
export function pastedCells(
  text: string,
  area: Area,
  formatAt: (row: number, column: number) => CellLook['format'],
): CellValue[][] {
  if (text === '') return [];
  const texts = fromTsv(text);
  const only = texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined;
  const height = only === undefined ? texts.length : Math.min(area.bottom - area.top + 1, MOST_FILLED);
  const width = only === undefined ? Math.max(...texts.map((row) => row.length)) : area.right - area.left + 1;
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_unused, j) =>
      typedValue(only ?? texts[i]?.[j] ?? '', formatAt(area.top + i, area.left + j)),
    ),
  );
}

const MOST_FILLED = 10_000;

/** Blank cells over the selection, as far as there is something to clear. */
export function clearedArea(area: Area, end: Spot): { top: number; left: number; cells: CellValue[][] }[] {
  const height = Math.min(area.bottom, end.row) - area.top + 1;
  const width = Math.min(area.right, end.column) - area.left + 1;
  if (height <= 0 || width <= 0) return [];
  return [
    {
      top: area.top,
      left: area.left,
      cells: Array.from({ length: height }, () => new Array<CellValue>(width).fill(null)),
    },
  ];
}
