import type { Note } from '../../core/outcome/index.ts';
import { append, isFrame, nestedNotes, say } from '../shared/index.ts';
import { type Block, newSink } from './flow.ts';
import { layOut } from './layOut.ts';
import type { HtmlCell, HtmlRow, HtmlTable, InnerTable } from './model.ts';

/** What a table is to the page: itself; or, where it is only a frame around other tables, what stands in it. */
export function blocksOf(table: HtmlTable, notes: Note[]): Block[] {
  if (table.rows.length === 0) return [];
  if (!isFrame(table.rows)) {
    for (const { cells, where } of table.rows)
      for (const cell of cells) append(notes, nestedNotes(cell.sink.lines, cell.inner, where));
    return [layOut(table, notes)];
  }
  notes.push(say('frame', '', table.where));
  return table.rows.flatMap((row) => row.cells.flatMap((cell) => contentOf(cell, row, notes)));
}

function contentOf({ sink, inner }: HtmlCell, { where }: HtmlRow, notes: Note[]): Block[] {
  const paragraphs = (from: number, to: number): Block[] =>
    sink.lines.slice(from, to).map((text) => ({ kind: 'paragraph', text, where }));
  let at = 0;
  const blocks = inner.flatMap((table): Block[] => {
    const before = paragraphs(at, table.from);
    at = table.to;
    return [...before, layOut(tableOf(table, sink.lines), notes)];
  });
  return [...blocks, ...paragraphs(at, sink.lines.length)];
}

function tableOf({ rows, where }: InnerTable, lines: readonly string[]): HtmlTable {
  return {
    where,
    isLoose: false,
    rows: rows.map((cells, i) => ({
      cells: cells.map(({ from, to, ...shape }) => ({
        ...shape,
        sink: { ...newSink(), lines: lines.slice(from, to) },
        inner: [],
      })),
      where: { ...where, row: i + 1 },
      group: 0,
      hasNoHeight: false,
    })),
  };
}
