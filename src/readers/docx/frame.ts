import type { Note } from '../../core/outcome/index.ts';
import { tidyText } from '../../core/text/index.ts';
import { say } from '../shared/index.ts';
import { mergeCells } from './mergeCells.ts';
import type { Block, DocxCell, DocxRow, DocxTable } from './model.ts';

/**
 * What a table is to the text: itself; or, where it is only a frame around other tables, what stands in it.
 *
 * A frame has one cell in each row: so it can have no columns of tasks, but the table inside can.
 */
export function blocksOf(table: DocxTable, notes: Note[]): Block[] {
  if (!isFrame(table)) {
    for (const row of table.rows) notes.push(...nestedNotes(row));
    return [mergeCells(table, notes)];
  }
  notes.push(say('frame', '', table.where));
  return table.rows.flatMap((row) => row.cells.flatMap((cell) => contentOf(cell, row, notes)));
}

const isFrame = ({ rows }: DocxTable) =>
  rows.every(({ cells }) => cells.length === 1) &&
  rows.some(({ cells }) => cells.some(({ inner }) => inner.length > 0));

const nestedNotes = ({ cells, where }: DocxRow): Note[] =>
  cells
    .flatMap(({ lines, inner }) => inner.map(({ from, to }) => lines.slice(from, to).join('\n')))
    .filter((text) => text.trim() !== '')
    .map((text) => say('nested-table', text, where));

function contentOf({ lines, inner }: DocxCell, { where }: DocxRow, notes: Note[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const addLines = (to: number) => {
    for (const line of lines.slice(at, to)) {
      const text = tidyText(line);
      if (text !== '') blocks.push({ kind: 'paragraph', text, where });
    }
  };
  for (const { table, from, to } of inner) {
    addLines(from);
    blocks.push(mergeCells(table, notes));
    at = to;
  }
  addLines(lines.length);
  return blocks;
}
