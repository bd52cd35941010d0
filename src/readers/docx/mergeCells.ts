import type { Note } from '../../core/outcome/index.ts';
import type { RawCell, RawRow, RawTable } from '../../core/table/index.ts';
import { cellText, refuseWide, say } from '../shared/index.ts';
import type { DocxCell, DocxRow, DocxTable, Placed } from './model.ts';
import { snapColumns } from './snapColumns.ts';

/**
 * The finished table: gridSpan and hMerge become colSpan, vMerge becomes the rowSpan of the first cell.
 *
 * Text that Word keeps under a merge without showing it goes to the notes. A continuation with nothing above it (its
 * row was deleted, or the file is odd) is a cell of its own.
 */
export function mergeCells(table: DocxTable, notes: Note[]): RawTable {
  const placed = table.rows.map((row) => placeCells(row, notes));
  snapColumns(placed, table.widths);
  let open = new Map<number, RawCell>();
  const rows = table.rows.map((row, i): RawRow => {
    const below = new Map<number, RawCell>();
    const cells = (placed[i] ?? []).flatMap((cell) => mergeDown(cell, open, below, row, notes));
    open = below;
    return { cells, where: row.where };
  });
  refuseWide(rows);
  return { kind: 'table', rows, where: table.where };
}

function placeCells(row: DocxRow, notes: Note[]): Placed[] {
  const placed: Placed[] = [];
  let column = row.before;
  for (const cell of row.cells) {
    const left = placed.at(-1);
    if (cell.continuesLeft && left) {
      left.span += cell.span;
      sayCovered(cell, row, notes);
    } else placed.push({ cell, column, span: cell.span });
    column += cell.span;
  }
  return placed;
}

function mergeDown(
  { cell, column, span }: Placed,
  open: ReadonlyMap<number, RawCell>,
  below: Map<number, RawCell>,
  row: DocxRow,
  notes: Note[],
): RawCell[] {
  const above = cell.vertical === 'continue' ? open.get(column) : undefined;
  if (above) {
    above.rowSpan = (above.rowSpan ?? 1) + 1;
    sayCovered(cell, row, notes);
    below.set(column, above);
    return [];
  }
  const text = cellText(cell.lines);
  const raw: RawCell = span > 1 ? { text, column, colSpan: span } : { text, column };
  if (cell.vertical !== 'none') below.set(column, raw);
  return [raw];
}

function sayCovered(cell: DocxCell, row: DocxRow, notes: Note[]): void {
  const text = cellText(cell.lines);
  if (text !== '') notes.push(say('hidden-cell-text', text, row.where));
}
