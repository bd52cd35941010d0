import type { Note } from '../../core/outcome/index.ts';
import { tidyText } from '../../core/text/index.ts';
import { append, isFrame, nestedNotes, say } from '../shared/index.ts';
import { mergeCells } from './mergeCells.ts';
import type { Block, DocxCell, DocxRow, DocxTable } from './model.ts';

/** What a table is to the text: itself; or, where it is only a frame around other tables, what stands in it. */
export function blocksOf(table: DocxTable, notes: Note[]): Block[] {
  if (!isFrame(table.rows)) {
    for (const { cells, where } of table.rows)
      for (const cell of cells) append(notes, nestedNotes(cell.lines, cell.inner, where));
    return [mergeCells(table, notes)];
  }
  notes.push(say('frame', '', table.where));
  return table.rows.flatMap((row) => row.cells.flatMap((cell) => contentOf(cell, row, notes)));
}

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
