import { accessDenied, invalidArgument } from '../errors.ts';
import { eachCell, holds, intersection, type Box } from './address.ts';
import type { CellValue } from './typed.ts';

/** What a person sees of a cell; only what was set is there. */
export interface CellStyle {
  [property: string]: unknown;
}

export interface Cell {
  value: CellValue;
  formula?: string;
  format: string;
  style: CellStyle;
}

export interface Validation {
  box: Box;
  rule: unknown;
  prompt: unknown;
  errorAlert: unknown;
  ignoreBlanks: boolean;
}

/** A conditional format: its kind and, by wire name, whatever was set on it. */
export interface Conditional {
  id: string;
  type: string;
  box: Box;
  properties: Record<string, unknown>;
}

const MAX_COLUMNS_KEY = 16_384;

/** One worksheet as plain data; it knows nothing of the protocol. */
export class Sheet {
  visibility = 'Visible';
  tabColor = '';
  gridlines = true;
  frozen: Box | null = null;
  protection: Record<string, unknown> | null = null;
  password: string | undefined;
  merges: Box[] = [];
  validations: Validation[] = [];
  conditionals: Conditional[] = [];
  /** Page layout by wire name, and the print area and titles. */
  readonly page: Record<string, unknown> = {};
  printArea: Box | null = null;
  titleRows: Box | null = null;
  titleColumns: Box | null = null;
  /** Rows with which a page begins, as people or we set it. */
  pageBreaks: number[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Hidden by the filter of a table. */
  readonly filteredRows = new Set<number>();
  private readonly cells = new Map<number, Cell>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(row * MAX_COLUMNS_KEY + column);
  }

  /** The cell, made when it is not there yet. */
  ensure(row: number, column: number): Cell {
    const key = row * MAX_COLUMNS_KEY + column;
    const found = this.cells.get(key) ?? { value: '', format: 'General', style: {} };
    this.cells.set(key, found);
    return found;
  }

  value(row: number, column: number): CellValue {
    return this.cell(row, column)?.value ?? '';
  }

  /** Visits the cells that were ever written inside the box, in no particular order. */
  existing(area: Box, visit: (cell: Cell, row: number, column: number) => void): void {
    if (area.rows * area.columns <= this.cells.size) {
      return eachCell(area, (row, column) => {
        const cell = this.cell(row, column);
        if (cell) visit(cell, row, column);
      });
    }
    for (const [key, cell] of this.cells) {
      const column = key % MAX_COLUMNS_KEY;
      const row = (key - column) / MAX_COLUMNS_KEY;
      if (holds(area, row, column)) visit(cell, row, column);
    }
  }

  /** The smallest box around what is used; `valuesOnly` leaves out cells that only have a format. */
  used(valuesOnly: boolean, within?: Box): Box | null {
    let found: { top: number; left: number; bottom: number; right: number } | null = null;
    this.existing(within ?? WHOLE, (cell, row, column) => {
      if (!isUsed(cell, valuesOnly)) return;
      found = {
        top: Math.min(found?.top ?? row, row),
        left: Math.min(found?.left ?? column, column),
        bottom: Math.max(found?.bottom ?? row, row),
        right: Math.max(found?.right ?? column, column),
      };
    });
    return boxOf(found);
  }

  /** Moves everything from `fromRow` on down by `count` rows, or up when it is negative (those rows go). Whole rows. */
  shiftRows(fromRow: number, count: number): void {
    const kept = [...this.cells].map(([key, cell]) => ({
      row: Math.floor(key / MAX_COLUMNS_KEY),
      column: key % MAX_COLUMNS_KEY,
      cell,
    }));
    this.cells.clear();
    for (const { row, column, cell } of kept) {
      if (row >= fromRow && row < fromRow - count) continue;
      this.cells.set((row >= fromRow ? row + count : row) * MAX_COLUMNS_KEY + column, cell);
    }
    this.merges = this.merges.flatMap((merge) => shifted(merge, fromRow, count));
    this.validations = this.validations.flatMap((one) =>
      shifted(one.box, fromRow, count).map((area) => ({ ...one, box: area })),
    );
    this.conditionals = this.conditionals.flatMap((one) =>
      shifted(one.box, fromRow, count).map((area) => ({ ...one, box: area })),
    );
  }

  /** Excel refuses a write that touches a locked cell of a protected sheet. */
  checkWritable(area: Box): void {
    if (!this.protection) return;
    let unlocked = 0;
    this.existing(area, (cell) => {
      if (cell.style['Locked'] === false) unlocked += 1;
    });
    if (unlocked < area.rows * area.columns) throw accessDenied();
  }

  merge(area: Box): void {
    if (this.merges.some((other) => intersection(other, area))) this.unmerge(area);
    if (area.rows * area.columns > 1) this.merges.push(area);
    const { row: top, column: left } = area;
    // Only the first cell keeps its content, without a question (the API shows no dialog).
    this.existing(area, (cell, row, column) => {
      if (row === top && column === left) return;
      cell.value = '';
      delete cell.formula;
    });
  }

  unmerge(area: Box): void {
    this.merges = this.merges.filter((other) => !intersection(other, area));
  }
}

const WHOLE: Box = { row: 0, column: 0, rows: 1_048_576, columns: MAX_COLUMNS_KEY };

function isUsed(cell: Cell, valuesOnly: boolean): boolean {
  if (cell.value !== '' || cell.formula !== undefined) return true;
  return !valuesOnly && (cell.format !== 'General' || Object.keys(cell.style).length > 0);
}

function boxOf(edges: { top: number; left: number; bottom: number; right: number } | null): Box | null {
  if (!edges) return null;
  const { top, left, bottom, right } = edges;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Where a box lies after rows were inserted or deleted above or inside it; nothing is left of one that was deleted. */
export function shifted(area: Box, fromRow: number, count: number): Box[] {
  const move = (row: number): number => (row < fromRow ? row : Math.max(fromRow, row + count));
  const top = move(area.row);
  const rows = move(area.row + area.rows) - top;
  return rows > 0 ? [{ ...area, row: top, rows }] : [];
}

export function checkSheetName(name: unknown): asserts name is string {
  const good =
    typeof name === 'string' &&
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/u.test(name) &&
    !/^'|'$/u.test(name) &&
    name.toLowerCase() !== 'history';
  if (!good) throw invalidArgument('The name of the sheet is not allowed.');
}
