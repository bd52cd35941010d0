import { DocumentError, type Place } from '../../core/outcome/index.ts';
import { MAX_ROWS, MAX_SPAN } from '../shared/index.ts';
import { mergeCells } from './mergeCells.ts';
import type { DocxCell, DocxRow, DocxTable, Running } from './model.ts';

const newCell = (): DocxCell => ({
  lines: [],
  span: 1,
  vertical: 'none',
  continuesLeft: false,
  isDeleted: false,
});

/**
 * The table that is being read. A table inside one of its cells is only followed: its text flows into the cell.
 */
export class Tables {
  private table: DocxTable | undefined;
  private row: DocxRow | undefined;
  private cell: DocxCell | undefined;
  /** Open rows and cells, nested ones too; `isOurs` where it is one of `table`. */
  private readonly rows: { isOurs: boolean; isDeleted: boolean }[] = [];
  private readonly cells: boolean[] = [];
  private deleted = 0;
  private nested = 0;
  private nestedFrom = 0;
  private tableCount = 0;
  private rowCount = 0;

  constructor(private readonly running: Running) {}

  get inDeletedRow(): boolean {
    return this.deleted > 0;
  }

  place(): Place | undefined {
    return this.row?.where;
  }

  openTable(): void {
    this.running.stopCarrying();
    if (!this.table)
      this.table = {
        rows: [],
        widths: [],
        where: { file: this.running.around.file, table: ++this.tableCount },
      };
    else if (++this.nested === 1) this.nestedFrom = this.running.sink.lines.length;
  }

  closeTable(): void {
    const { table } = this;
    if (!table) return;
    if (this.nested > 0) {
      if (--this.nested === 0) this.sayNested();
      return;
    }
    this.table = undefined;
    if (table.rows.length > 0) this.running.sink.blocks?.push(mergeCells(table, this.running.notes));
  }

  private sayNested(): void {
    const text = this.running.sink.lines.slice(this.nestedFrom).join('\n');
    if (text.trim() !== '') this.running.note('nested-table', text);
  }

  openRow(): void {
    const isOurs = this.table !== undefined && this.nested === 0 && !this.row;
    this.rows.push({ isOurs, isDeleted: false });
    if (++this.rowCount > MAX_ROWS) throw new DocumentError('too-many-rows', { limit: MAX_ROWS });
    const { table } = this;
    if (isOurs && table)
      this.row = { cells: [], before: 0, where: { ...table.where, row: table.rows.length + 1 } };
  }

  closeRow(): void {
    const open = this.rows.pop();
    if (open?.isDeleted) this.deleted--;
    if (!open?.isOurs || !this.row) return;
    if (!open.isDeleted) this.table?.rows.push(this.row);
    this.row = undefined;
  }

  /** A tracked change took the row away. */
  deleteRow(): void {
    const open = this.rows.at(-1);
    if (!open || open.isDeleted) return;
    open.isDeleted = true;
    this.deleted++;
  }

  openCell(): void {
    const isOurs = this.row !== undefined && this.nested === 0 && !this.cell;
    this.cells.push(isOurs);
    if (!isOurs) return;
    this.cell = newCell();
    this.running.openSink({ lines: this.cell.lines });
  }

  closeCell(): void {
    if (!this.cells.pop() || !this.cell) return;
    this.running.closeSink();
    if (!this.cell.isDeleted) this.row?.cells.push(this.cell);
    this.cell = undefined;
  }

  /** Properties of the cell, row and table just open; those of nested ones are of no interest. */
  change(cell: Partial<DocxCell>): void {
    if (this.cell && this.nested === 0) Object.assign(this.cell, cell);
  }

  skipColumns(count: number): void {
    if (this.row && this.nested === 0) this.row.before = Math.min(Math.max(0, count), MAX_SPAN);
  }

  addWidth(width: number): void {
    if (this.nested === 0) this.table?.widths.push(width);
  }
}
