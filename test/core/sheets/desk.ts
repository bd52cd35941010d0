import type { CellValue, Snapshot } from '../../../src/core/workbook/index.ts';

/** A workbook in which a person has written into cells, by header. */
export class Desk {
  constructor(readonly snapshot: Snapshot) {}

  private get sheet() {
    const sheet = this.snapshot.sheets.find(({ name }) => name === 'Phụ lục 1');
    if (!sheet?.tables[0]) throw new Error('no table');
    return { rows: sheet.rows, table: sheet.tables[0] };
  }
  private column(header: string): number {
    const found = this.sheet.rows[this.sheet.table.area.top]?.indexOf(header) ?? -1;
    if (found < 0) throw new Error(`no column ${header}`);
    return found;
  }
  write(title: string, header: string, value: CellValue): this {
    const row = this.sheet.rows.find((cells) => cells.includes(title));
    if (!row) throw new Error(`no row ${title}`);
    row[this.column(header)] = value;
    return this;
  }
  addColumn(header: string): this {
    const { rows, table } = this.sheet;
    const at = table.area.right + 1;
    rows
      .slice(table.area.top, table.area.bottom + 1)
      .forEach((row, i) => (row[at] = i === 0 ? header : null));
    return this;
  }
  /** Right below the table, as in a program that does not let it grow. */
  addRow(cells: Record<string, CellValue>): this {
    const { rows, table } = this.sheet;
    const row: CellValue[] = Array.from({ length: table.area.right + 1 }, () => null);
    for (const [header, value] of Object.entries(cells)) row[this.column(header)] = value;
    rows.push(row);
    return this;
  }
}
