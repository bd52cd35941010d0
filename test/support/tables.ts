import type { RawTable, SourceDocument } from '../../src/core/table/index.ts';

/** One line a string, cells parted by "|"; a line without one is a paragraph, an empty one ends a table. */
export function documentOf(lines: string, file = 'thử.txt'): SourceDocument {
  const blocks: SourceDocument['blocks'] = [];
  let table: RawTable | undefined;
  lines.split('\n').forEach((line, i) => {
    const where = { file, line: i + 1 };
    const text = line.trim();
    if (!text.includes('|')) {
      table = undefined;
      if (text !== '') blocks.push({ kind: 'paragraph', text, where });
      return;
    }
    if (!table) blocks.push((table = { kind: 'table', rows: [], where }));
    const cells = text.split('|');
    table.rows.push({
      cells: cells.map((cell, column) => ({ text: cell.trim().replaceAll('⏎', '\n'), column })),
      where,
    });
  });
  return { file, blocks };
}
