import type { Place } from '../outcome/index.ts';
import type { Area } from './area.ts';
import type { ChartModel } from './chartModel.ts';

/** A day in a cell: ISO, written as a serial number with dd/mm/yyyy, never through a local Date. */
export interface DayValue {
  day: string;
}
/** A formula with the result computed here, so that Protected View and phones show it (excel.md, 21). */
export interface FormulaValue {
  formula: string;
  result?: string | number | DayValue;
}
/** A string is always text, whatever it begins with; null is a blank cell. */
export type CellValue = null | string | number | boolean | DayValue | FormulaValue;

export interface ColumnModel {
  /** In characters, as Excel counts. */
  width: number;
  wrap?: boolean;
  align?: 'left' | 'center' | 'right';
  /** What the column's cells hold; text cells get number format "@". */
  format?: 'text' | 'day' | 'integer' | 'decimal' | 'general';
}

export interface TableModel {
  /** tblPhuLuc1: no blanks, not like a cell address, unique in the workbook. */
  name: string;
  /** Header row and body. */
  area: Area;
  /** In column order; headers are unique and non-blank. `formula`: a calculated column, in structured references. */
  columns: { header: string; formula?: string }[];
  /** A person has Excel's own row of totals below the area; what stands in it is no cell of ours. */
  totals?: true;
}

/** A drop-down or a limit on the cells of an area. Lists come from a named range, or are short and without commas. */
export interface ValidationModel {
  area: Area;
  list?: { name: string } | { values: string[] };
  number?: { min: number; max: number };
  /** A date, typed as one. */
  day?: true;
  /** Shown beside the cell when it is chosen. */
  message?: string;
}

/**
 * Colours that are also words: cells of the area equal to `text` get the tone; or those for which `formula` is true,
 * written for the area's first cell, without "=", with names of the workbook.
 */
export type ConditionalFormatModel = {
  area: Area;
  tone: 'good' | 'warning' | 'bad' | 'neutral' | 'info';
} & ({ text: string; formula?: never } | { formula: string; text?: never });

export interface PrintModel {
  orientation: 'portrait' | 'landscape';
  /** Zero-based rows repeated on each page. */
  titleRows?: { from: number; to: number };
  /** Zero-based columns that are printed; absent: all. */
  columns?: { from: number; to: number };
  /** Without the colours of the cells, so that marks for the clerk are not on paper. */
  blackAndWhite?: true;
}

/** What one sheet looks like: no bytes, no Office objects. */
export interface SheetModel {
  name: string;
  columns: ColumnModel[];
  /** Row by row; missing cells are blank. */
  rows: CellValue[][];
  /** In points, at most 409; a row without one has the usual height. */
  rowHeights?: (number | undefined)[];
  tables: TableModel[];
  /** Headings and labels, drawn bold. */
  bold?: Area[];
  /** Framed like a table without being one: forms, whose formulas point at cells. `header`: its heads, `input`: cells to type in. */
  framed?: { header: Area[]; body: Area[]; input: Area[] };
  /** Filled by the program again and again: what stands there by now is no reason to refuse taking it back. */
  derived?: true;
  /** Only the cells to type in are open; without a password, against slips and not against people. */
  locked?: true;
  validations: ValidationModel[];
  conditionalFormats: ConditionalFormatModel[];
  charts?: ChartModel[];
  /** Rows and columns that stay in sight. */
  freeze?: { rows: number; columns: number };
  print: PrintModel;
}

/** A workbook-wide name, e.g. NgayTinh → 'Kế hoạch'!$B$9. */
export interface NameModel {
  name: string;
  sheet: string;
  area: Area;
}

export interface WorkbookModel {
  sheets: SheetModel[];
  names: NameModel[];
}

/** How a sheet looks, without what stands in it. */
export type SheetLook = Omit<SheetModel, 'name' | 'rows' | 'tables'>;

/** What a host hands back of one sheet: values as people see them, formulas with their results. */
export interface SheetSnapshot {
  name: string;
  rows: CellValue[][];
  tables: TableModel[];
  /** Not in sight: people should know that it is there. */
  hidden?: true;
  /** As it was put there; absent for sheets of other makers, and where the host does not keep it. */
  look?: SheetLook;
}
/** What a file can bring along besides its sheets; nothing of it is ever run or followed. */
export type Carried = 'macros' | 'external-links';

export interface Snapshot {
  sheets: SheetSnapshot[];
  /** Absent where there is nothing of the kind, and where the host cannot say. */
  carries?: Carried[];
}

/** Each has its own sentence: what happened, what was kept, what to do. */
export const WORKBOOK_ERRORS = [
  'unreadable',
  'not-ours',
  'unwritable',
  'exists',
  /** Something else stands there by now than the writer saw. */
  'changed',
  /** A cell is being edited: the host takes nothing until that ends. */
  'editing',
  /** A sheet or the workbook is protected. */
  'protected',
  /** More than the host takes in one request. */
  'too-much',
  /** The host has its hands full. */
  'busy',
  /** Something was written and could not be taken back: the journal knows what. */
  'half-written',
] as const;
export type WorkbookErrorCode = (typeof WORKBOOK_ERRORS)[number];

/** A workbook that cannot be read or written; the wording is the edge's (house.md). */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  constructor(
    readonly code: WorkbookErrorCode,
    readonly where: Place = {},
  ) {
    super(code);
  }
}
