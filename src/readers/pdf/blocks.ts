import { DocumentError, type Note, type Outcome } from '../../core/outcome/index.ts';
import type { RawCell, RawRow, RawTable, SourceDocument } from '../../core/table/index.ts';
import { MAX_ROWS, refuseWide, say } from '../shared/index.ts';
import type { WholeTable } from './layout/across.ts';
import type { FlowBlock } from './layout/flow.ts';

/** The running text as every reader gives it, each table, row and paragraph with its number. */
export function blocksOf(flow: readonly FlowBlock[], file: string): Outcome<SourceDocument['blocks']> {
  const notes: Note[] = [];
  let [tables, lines, rows] = [0, 0, 0];
  const value = flow.map((block): SourceDocument['blocks'][number] => {
    if (block.kind === 'paragraph')
      return { kind: 'paragraph', text: block.text, where: { file, line: ++lines } };
    rows += block.rows;
    if (rows > MAX_ROWS) throw new DocumentError('too-many-rows', { limit: MAX_ROWS });
    return tableOf(block, { file, table: ++tables }, notes);
  });
  return { value, notes };
}

function tableOf(table: WholeTable, where: { file: string; table: number }, notes: Note[]): RawTable {
  const rows = Array.from({ length: table.rows }, (_, i): RawRow => {
    const row: RawRow = { cells: [], where: { ...where, row: i + 1 } };
    return table.breaks.has(i) ? { ...row, afterBreak: true } : row;
  });
  for (const cell of table.cells) rows[cell.row]?.cells.push(rawCell(cell));
  for (const { cells } of rows) cells.sort((a, b) => a.column - b.column);
  for (const { kind, text, row } of table.remarks)
    notes.push(say(REMARKS[kind], text, { ...where, row: Math.min(row + 1, table.rows) }));
  if (table.isOpen && table.rows > 1) notes.push(say('open-table', '', where));
  refuseWide(rows);
  return { kind: 'table', rows, where };
}

const REMARKS = { header: 'header-repeated', cell: 'cell-cut', blank: 'cell-blank' } as const;

function rawCell({ text, column, colSpan, rowSpan }: WholeTable['cells'][number]): RawCell {
  return {
    text,
    column,
    ...(colSpan > 1 && { colSpan }),
    ...(rowSpan > 1 && { rowSpan }),
  };
}
