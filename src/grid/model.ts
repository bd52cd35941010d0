import type { Area, BookContent, CellValue, SheetDrawing } from '../core/workbook/index.ts';
import type { GridKey } from './words.ts';

/** The workbook as the grid asks for it; the host of the page is one. */
export interface GridBook {
  standing(): BookContent;
  drawing(sheet: string): SheetDrawing;
  selection(): { sheet: string; area?: Area };
  select(sheet: string, area?: Area): void;
  fill(sheet: string, top: number, left: number, cells: CellValue[][]): void;
  addSheet(name: string): void;
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
