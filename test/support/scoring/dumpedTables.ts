import type { RawCell, RawRow, RawTable, SourceDocument } from '../../../src/core/table/index.ts';

const MARKS = /^\s*((?:\[(?:c\d+|v\+?)\]\s*)*)([^]*)$/u;

/**
 * A dump of Word tables (" | " between cells, [c3] over three columns, [v] and [v+] merged downwards, ⏎ in a cell)
 * as the document it came from; lines outside <TABLE> are paragraphs.
 */
export function documentOfDump(dump: string, file: string): SourceDocument {
  const blocks: SourceDocument['blocks'] = [];
  let rows: RawRow[] | undefined;
  dump.split('\n').forEach((line, i) => {
    const where = { file, line: i + 1 };
    if (line.startsWith('<TABLE>')) rows = [];
    else if (line.startsWith('</TABLE>')) {
      if (rows) blocks.push(tableOf(rows));
      rows = undefined;
    } else if (rows) rows.push({ cells: cellsOf(line), where });
    else if (line.trim() !== '') blocks.push({ kind: 'paragraph', text: line.trim(), where });
  });
  return { file, blocks };
}

function cellsOf(line: string): (RawCell & { goesOn?: true })[] {
  let column = 0;
  return line
    .replace(/^\|\s?|\s?\|$/gu, '')
    .split(' | ')
    .map((source) => {
      const [, marks = '', text = ''] = MARKS.exec(source) ?? [];
      const colSpan = Number(/\[c(\d+)\]/u.exec(marks)?.[1] ?? 1);
      const cell = { text: text.replaceAll('⏎', '\n').trim(), column, ...(colSpan > 1 && { colSpan }) };
      column += colSpan;
      return marks.includes('[v+]') ? { ...cell, goesOn: true } : cell;
    });
}

/** A cell that only goes on with the one above is no cell of its own: the one above lies over both rows. */
function tableOf(rows: readonly RawRow[]): RawTable {
  const above = new Map<number, RawCell>();
  const made = rows.map(({ cells, where }) => ({
    where,
    cells: (cells as (RawCell & { goesOn?: true })[]).flatMap((cell): RawCell[] => {
      const upper = above.get(cell.column);
      if (cell.goesOn && upper) {
        upper.rowSpan = (upper.rowSpan ?? 1) + 1;
        return [];
      }
      const { goesOn: _mark, ...own } = cell;
      above.set(own.column, own);
      return [own];
    }),
  }));
  return { kind: 'table', rows: made, where: made[0]?.where ?? {} };
}
