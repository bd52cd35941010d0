import { Table, TableLayoutType, WidthType } from 'docx';
import type { DocTable } from '../../core/exports/index.ts';
import { millimetres } from './measures.ts';
import { rowsOf } from './rows.ts';

/** Fixed widths, the header repeated on each page, no row over two pages where it fits on one. */
export function tableOf({ widths, header, rows }: DocTable): Table {
  const columnWidths = widths.map(millimetres);
  return new WrittenTable(columnWidths, rowsOf(header, rows, columnWidths));
}

/** A table of the library's, with rows that are written already. */
class WrittenTable extends Table {
  constructor(columnWidths: readonly number[], rows: ReturnType<typeof rowsOf>) {
    super({
      columnWidths,
      layout: TableLayoutType.FIXED,
      width: { size: columnWidths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
      margins: { left: millimetres(1.2), right: millimetres(1.2), top: 20, bottom: 20 },
      rows: [],
    });
    for (const row of rows) this.root.push(row);
  }
}
