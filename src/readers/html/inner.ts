import type { Place } from '../../core/outcome/index.ts';
import type { CellShape, HtmlCell, InnerTable } from './model.ts';

/**
 * Follows the tables inside a cell: of the first one deep it is kept which lines of the cell belong to which of its
 * cells; what is deeper is only text.
 */
export class Inner {
  private depth = 0;
  private table: InnerTable | undefined;
  private deeperFrom = 0;

  openTable({ sink }: HtmlCell, where: Place): void {
    const from = sink.lines.length;
    if (++this.depth === 1) this.table = { rows: [], from, to: from, where };
    if (this.depth === 2) this.deeperFrom = from;
  }

  /** The text of a table inside a table inside the cell; else "". */
  closeTable({ sink, inner }: HtmlCell): string {
    const { table } = this;
    if (--this.depth === 1) return sink.lines.slice(this.deeperFrom).join('\n');
    if (this.depth > 0 || !table) return '';
    this.table = undefined;
    inner.push({ ...table, to: sink.lines.length });
    return '';
  }

  openRow(): void {
    if (this.depth === 1) this.table?.rows.push([]);
  }

  /** Returns what to do where the cell ends and its last line is put down. */
  openCell(shape: CellShape, lines: readonly string[]): () => void {
    const { table } = this;
    if (this.depth !== 1 || !table) return () => undefined;
    if (table.rows.length === 0) table.rows.push([]);
    const own = { ...shape, from: lines.length, to: lines.length };
    table.rows.at(-1)?.push(own);
    return () => (own.to = lines.length);
  }
}
