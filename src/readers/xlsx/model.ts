import type { Area } from '../../core/workbook/index.ts';
import type { NumberFormat } from './formats.ts';
import type { Styles } from './styles.ts';

/** The value as the file has it; a formula whose result was never computed has none. */
export type Content =
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'error'; text: string }
  | { kind: 'moment'; iso: string }
  | { kind: 'none' };

export interface SheetCell {
  column: number;
  content: Content;
  format: NumberFormat;
  formula?: string;
}

/** A row that holds something; blank ones, formatted or not, are not kept. */
export interface SheetRow {
  /** Zero-based, as all numbers here. */
  row: number;
  cells: SheetCell[];
  hidden: boolean;
  /** One of its cells, blank ones included, has a line around it. */
  bordered: boolean;
}

export interface SheetData {
  rows: SheetRow[];
  merges: Area[];
  hiddenColumns: { from: number; to: number }[];
}

export interface SheetContext {
  strings: readonly string[];
  styles: Styles;
  count: BookCount;
}

/** What all sheets of a workbook hold together, counted while they are read. */
export interface BookCount {
  /** Rows that hold something. */
  rows: number;
  readonly mostRows: number;
  /** Filled cells. */
  cells: number;
}
