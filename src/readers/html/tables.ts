import { DocumentError, type Note, type Place } from '../../core/outcome/index.ts';
import { append, MAX_ROWS } from '../shared/index.ts';
import { type Flow, newSink } from './flow.ts';
import { blocksOf } from './frame.ts';
import { Inner } from './inner.ts';
import type { CellShape, HtmlCell, HtmlRow, HtmlTable } from './model.ts';

/** The table that is being read. The text of a table inside a cell flows into the cell, line by line. */
export class Tables {
  private table: HtmlTable | undefined;
  private row: HtmlRow | undefined;
  private cell: HtmlCell | undefined;
  private group = 0;
  private readonly inner = new Inner();
  private tableCount = 0;
  private rowCount = 0;
  private flow!: Flow;

  constructor(
    private readonly file: string,
    private readonly notes: () => Note[],
  ) {}

  connect(flow: Flow): void {
    this.flow = flow;
  }

  place(): Place | undefined {
    return this.row?.where;
  }

  get inCell(): boolean {
    return this.cell !== undefined;
  }

  /** Returns what to do where the table ends. */
  openTable(isLoose = false): () => void {
    this.flow.endParagraph();
    if (this.cell) return this.openNested(this.cell);
    this.closeTable(this.table);
    const table: HtmlTable = { rows: [], where: { file: this.file, table: ++this.tableCount }, isLoose };
    this.table = table;
    return () => this.closeTable(table);
  }

  /** Text outside of cells ends a table that has no tag of its own. */
  closeLoose(): void {
    if (this.table?.isLoose && !this.cell) this.closeTable(this.table);
  }

  private openNested(cell: HtmlCell): () => void {
    this.inner.openTable(cell, { file: this.file, table: ++this.tableCount });
    return () => {
      this.flow.endParagraph();
      const deeper = this.inner.closeTable(cell);
      if (deeper !== '') this.flow.note('nested-table', deeper);
    };
  }

  private closeTable(table: HtmlTable | undefined): void {
    if (!table || table !== this.table) return;
    this.flow.endParagraph();
    this.closeRow();
    this.table = undefined;
    append(this.flow.blocks, blocksOf(table, this.notes()));
  }

  openGroup(): () => void {
    this.flow.endParagraph();
    if (this.cell) return () => this.flow.endParagraph();
    this.closeRow();
    this.group++;
    return () => this.group++;
  }

  openRow(hasNoHeight: boolean): () => void {
    this.flow.endParagraph();
    if (++this.rowCount > MAX_ROWS) throw new DocumentError('too-many-rows', { limit: MAX_ROWS });
    if (this.cell) {
      this.inner.openRow();
      return () => this.flow.endParagraph();
    }
    this.closeRow();
    if (!this.table) this.openTable(true);
    const rows = this.table?.rows ?? [];
    const where = { ...this.table?.where, row: rows.length + 1 };
    this.row = { cells: [], where, group: this.group, hasNoHeight };
    const { row } = this;
    return () => {
      if (this.row === row) this.closeRow();
    };
  }

  private closeRow(): void {
    const { row } = this;
    this.row = undefined;
    if (!row) return;
    const isBlank = row.cells.every(({ sink }) => sink.lines.length === 0);
    if (!(row.hasNoHeight && isBlank)) this.table?.rows.push(row);
  }

  openCell(shape: CellShape): () => void {
    this.flow.endParagraph();
    if (this.cell) return this.openInnerCell(shape, this.cell);
    if (!this.row) this.openRow(false);
    const outer = this.flow.sink;
    const cell: HtmlCell = { sink: newSink(), inner: [], ...shape };
    this.cell = cell;
    this.flow.sink = cell.sink;
    return () => {
      this.flow.endItem();
      this.row?.cells.push(cell);
      this.cell = undefined;
      this.flow.sink = outer;
    };
  }

  private openInnerCell(shape: CellShape, { sink }: HtmlCell): () => void {
    const close = this.inner.openCell(shape, sink.lines);
    return () => {
      this.flow.endParagraph();
      close();
    };
  }

  close(): void {
    this.closeTable(this.table);
  }
}
