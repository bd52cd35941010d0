import type { Area, BookContent, CellValue, SheetDrawing } from '../core/workbook/index.ts';
import type { GridKey } from './words.ts';

/** Why rows may not come or go: a lock, the head or the last row of a table, things of another maker on the cells. */
export type RowRefusal = 'locked' | 'head' | 'last-row' | 'attached';

/** The workbook as the grid asks for it; the host of the page is one. */
export interface GridBook {
  standing(): BookContent;
  drawing(sheet: string): SheetDrawing;
  selection(): { sheet: string; area?: Area };
  select(sheet: string, area?: Area): void;
  fill(sheet: string, top: number, left: number, cells: CellValue[][]): void;
  addSheet(name: string): void;
  nameSheet(sheet: string, name: string): void;
  dropSheet(sheet: string): void;
  /** Rows come in before `at`, or go from it on (count < 0); told why not, nothing was done. */
  moveRows(sheet: string, at: number, count: number): RowRefusal | undefined;
  /** Width in characters, as Excel counts. */
  sizeColumn(sheet: string, column: number, width: number): void;
  undo(): void;
  redo(): void;
  subscribe(listener: () => void): () => void;
}

/** say('grid.cell', { at: 'B3' }) → the words in the page's language. */
export type SayGrid = (key: GridKey, values?: Readonly<Record<string, string | number>>) => string;

/** A cell, counted from 0. */
export interface Spot {
  row: number;
  column: number;
}

export const areaOf = (a: Spot, b: Spot = a): Area => ({
  top: Math.min(a.row, b.row),
  left: Math.min(a.column, b.column),
  bottom: Math.max(a.row, b.row),
  right: Math.max(a.column, b.column),
});
