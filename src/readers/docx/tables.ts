import { DocumentError, type Place } from '../../core/outcome/index.ts';
import { append, MAX_ROWS, MAX_SPAN } from '../shared/index.ts';
import { blocksOf } from './frame.ts';
import type { DocxCell, DocxRow, DocxTable, Running } from './model.ts';

const newCell = (): DocxCell => ({
  lines: [],
  span: 1,
  vertical: 'none',
  continuesLeft: false,
  isDeleted: false,
  inner: [],
});

/** A table while it is read. */
interface Open {
  table: DocxTable;
  row?: DocxRow | undefined;
  cell?: DocxCell | undefined;
}

/**
 * The tables that are being read: one, and one inside a cell of it, in case the outer is only a frame. Tables deeper
 * inside are only followed: their text flows into the cell.
 */
export class Tables {
  private readonly opens: Open[] = [];
  /** Open rows and cells, those of followed tables too, which belong to none. */
  private readonly rows: { of: Open | undefined; isDeleted: boolean }[] = [];
  private readonly cells: (Open | undefined)[] = [];
  private deleted = 0;
  private followed = 0;
  private followedFrom = 0;
  private tableCount = 0;
  private rowCount = 0;

  constructor(private readonly running: Running) {}

  get inDeletedRow(): boolean {
    return this.deleted > 0;
  }

  place(): Place | undefined {
    return this.opens.findLast(({ row }) => row)?.row?.where;
  }

  openTable(): void {
    this.running.stopCarrying();
    const [outer, inner] = this.opens;
    const where = { file: this.running.around.file, table: ++this.tableCount };
    if (inner || (outer && !outer.cell)) this.follow();
    else this.opens.push({ table: { rows: [], widths: [], where } });
  }

  closeTable(): void {
    if (this.followed > 0) this.unfollow();
    else this.finish(this.opens.pop());
  }

  private follow(): void {
    if (++this.followed === 1) this.followedFrom = this.running.sink.lines.length;
  }

  private unfollow(): void {
    if (--this.followed > 0) return;
    const text = this.running.sink.lines.slice(this.followedFrom).join('\n');
    if (text.trim() !== '') this.running.note('nested-table', text);
  }

  private finish(open: Open | undefined): void {
    if (!open || open.table.rows.length === 0) return;
    const outer = this.opens[0]?.cell;
    if (outer) this.putInside(open.table, outer);
    else append(this.running.sink.blocks ?? [], blocksOf(open.table, this.running.notes));
  }

  /** Its lines become lines of the cell; or of a text box in the cell, which nothing is taken out of again. */
  private putInside(table: DocxTable, cell: DocxCell): void {
    const { lines } = this.running.sink;
    const own = table.rows.flatMap((row) => row.cells.flatMap((one) => one.lines));
    if (lines === cell.lines) cell.inner.push({ table, from: lines.length, to: lines.length + own.length });
    append(lines, own);
  }

  openRow(): void {
    const top = this.top();
    const of = top && !top.row ? top : undefined;
    this.rows.push({ of, isDeleted: false });
    if (++this.rowCount > MAX_ROWS) throw new DocumentError('too-many-rows', { limit: MAX_ROWS });
    if (of) of.row = { cells: [], before: 0, where: { ...of.table.where, row: of.table.rows.length + 1 } };
  }

  closeRow(): void {
    const closed = this.rows.pop();
    if (closed?.isDeleted) this.deleted--;
    const { of } = closed ?? {};
    if (!of?.row) return;
    if (!closed?.isDeleted) of.table.rows.push(of.row);
    of.row = undefined;
  }

  /** A tracked change took the row away. */
  deleteRow(): void {
    const open = this.rows.at(-1);
    if (!open || open.isDeleted) return;
    open.isDeleted = true;
    this.deleted++;
  }

  openCell(): void {
    const top = this.top();
    const of = top?.row && !top.cell ? top : undefined;
    this.cells.push(of);
    if (!of) return;
    of.cell = newCell();
    this.running.openSink({ lines: of.cell.lines });
  }

  closeCell(): void {
    const of = this.cells.pop();
    if (!of?.cell) return;
    this.running.closeSink();
    if (!of.cell.isDeleted) of.row?.cells.push(of.cell);
    of.cell = undefined;
  }

  /** Properties of the cell, row and table just open; those of followed ones are of no interest. */
  change(cell: Partial<DocxCell>): void {
    const own = this.top()?.cell;
    if (own) Object.assign(own, cell);
  }

  skipColumns(count: number): void {
    const row = this.top()?.row;
    if (row) row.before = Math.min(Math.max(0, count), MAX_SPAN);
  }

  addWidth(width: number): void {
    this.top()?.table.widths.push(width);
  }

  /** The table that elements just read belong to. */
  private top(): Open | undefined {
    return this.followed > 0 ? undefined : this.opens.at(-1);
  }
}
