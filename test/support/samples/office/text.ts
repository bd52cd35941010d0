import { finalPieces, paragraphs } from './markup.ts';
import { type Block, type Cell, place, type Table } from './model.ts';

/**
 * The blocks as a text file with tabs: a blank line between blocks, italics as <i>, bold as **. Cells of several
 * paragraphs stay on one line, or (`quoted`) stand in quotation marks as Excel copies them. `ragged`: blank cells at a row's end are left out, as web pages lose them.
 */
export function text(blocks: Block[], options: { quoted?: boolean; ragged?: boolean } = {}): string {
  const lines = blocks.map((block) => `${blockText(block, options.quoted ?? false)}\n`).join('\n');
  return options.ragged ? lines.replace(/\t+$/gmu, '') : lines;
}

function blockText(block: Block, quoted: boolean): string {
  if (block.kind === 'table') return tableText(block, quoted);
  return (block.list ? `${block.list.shown} ` : '') + paragraphs(block.text).map(marked).join('\n');
}

function marked(markup: string): string {
  const parts = finalPieces(markup).map(({ text, italic, bold }) => {
    if (bold) return `**${text}**`;
    return italic ? `<i>${text}</i>` : text;
  });
  return parts.join('').replaceAll('\u2011', '-').trim();
}

function tableText(table: Table, quoted: boolean): string {
  const rows = place(table).filter((_, i) => table.rows[i]?.change !== 'del');
  return rows
    .map((row) => {
      const line = new Array<string>(table.widths.length).fill('');
      for (const { column, cell } of row) if (cell) line[column] = cellText(cell, quoted);
      return line.join('\t');
    })
    .join('\n');
}

function cellText(cell: Cell, quoted: boolean): string {
  const inner = cell.inner?.rows.flatMap((row) => row.cells.map((part) => part.text)) ?? [];
  const lines = [...paragraphs(cell.text), ...inner].flatMap((part) => marked(part).split('\n'));
  const shown = cell.auto ? [cell.auto.shown, ...lines.filter((line) => line !== '')] : lines;
  if (!quoted || shown.length === 1) return shown.map((line) => line.trim()).join(' ');
  return `"${shown.join('\n').replaceAll('"', '""')}"`;
}
