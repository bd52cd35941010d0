/** What an office document is made of, before a format is chosen: paragraphs and tables, top to bottom. */
export type Block = Para | Table;

/**
 * A paragraph. `text` is markup (markup.ts). `list` is Word's automatic number, which is not in the text.
 * `box`: the paragraph stands in a text box. `breakBefore`: a new page begins here.
 */
export interface Para {
  kind: 'p';
  text: string;
  align?: 'center' | 'right';
  list?: Auto;
  box?: boolean;
  breakBefore?: boolean;
}

/** An automatic number or bullet: which list, which level (from 0), and what the reader of the page sees. */
export interface Auto {
  list: string;
  level: number;
  shown: string;
}

export interface Cell {
  text: string;
  auto?: Auto;
  colSpan?: number;
  rowSpan?: number;
  /** What a spreadsheet has made of the text: a number, a day (with the number format that shows it), a formula. */
  value?: { number: number; formula?: string } | { day: string; format: string };
  /** A table inside the cell, after its text. */
  inner?: Table;
  bold?: boolean;
  align?: 'center';
}

/** Cells that another's span covers are not listed. `before`: grid columns left out at the row's start. */
export interface Row {
  cells: Cell[];
  header?: boolean;
  change?: 'ins' | 'del';
  hidden?: boolean;
  before?: number;
}

/** `widths` in twips. `bare`: without borders, for the layout of a page. */
export interface Table {
  kind: 'table';
  widths: number[];
  rows: Row[];
  bare?: boolean;
}

export interface Placed {
  column: number;
  /** `null`: covered by the cell above. */
  cell: Cell | null;
  width: number;
}

/** Each row's cells with their grid columns, the covered ones included (one entry for each spanning cell). */
export function place(table: Table): Placed[][] {
  const open = new Map<number, { left: number; width: number }>();
  return table.rows.map((row) => {
    const placed: Placed[] = [];
    let column = row.before ?? 0;
    const takeCovered = () => {
      for (let over = open.get(column); over && over.left > 0; over = open.get(column)) {
        placed.push({ column, cell: null, width: over.width });
        open.set(column, { ...over, left: over.left - 1 });
        column += over.width;
      }
    };
    for (const cell of row.cells) {
      takeCovered();
      const width = cell.colSpan ?? 1;
      placed.push({ column, cell, width });
      open.set(column, { left: (cell.rowSpan ?? 1) - 1, width });
      column += width;
    }
    takeCovered();
    return placed;
  });
}
