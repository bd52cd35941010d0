import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocCell, DocRow, DocTable } from '../../core/exports/index.ts';
import { HALF_POINTS, millimetres } from './measures.ts';

/** Fixed widths, the header repeated on each page, no row over two pages where it fits on one. */
export function tableOf({ widths, header, rows }: DocTable): Table {
  const columnWidths = widths.map(millimetres);
  return new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    margins: { left: millimetres(1.2), right: millimetres(1.2), top: 20, bottom: 20 },
    rows: rowsOf(
      [...header.map((row) => ({ row, isHeader: true })), ...rows.map((row) => ({ row, isHeader: false }))],
      columnWidths,
    ),
  });
}

/** Cells stand from the left past those that lie down from above. */
function rowsOf(all: { row: DocRow; isHeader: boolean }[], widths: readonly number[]): TableRow[] {
  const under = widths.map(() => 0);
  return all.map(({ row, isHeader }) => {
    let at = 0;
    const children = row.cells.map((cell) => {
      while ((under[at] ?? 0) > 0) at++;
      const span = cell.colSpan ?? 1;
      const size = widths.slice(at, at + span).reduce((a, b) => a + b, 0);
      for (let i = at; i < at + span; i++) under[i] = cell.rowSpan ?? 1;
      at += span;
      return cellOf(cell, size, isHeader, row.withNext === true);
    });
    under.forEach((left, i) => (under[i] = Math.max(0, left - 1)));
    return new TableRow({ tableHeader: isHeader, cantSplit: row.maySplit !== true, children });
  });
}

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER } as const;

function cellOf(cell: DocCell, size: number, isHeader: boolean, keepNext: boolean): TableCell {
  const { text, colSpan = 1, rowSpan = 1, bold = false, align = 'left' } = cell;
  return new TableCell({
    ...(colSpan > 1 && { columnSpan: colSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    width: { size, type: WidthType.DXA },
    verticalAlign: isHeader ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          alignment: ALIGNMENTS[align],
          ...(keepNext && { keepNext }),
          children: [new TextRun({ text: line, ...(bold && { bold }), size: HALF_POINTS.table })],
        }),
    ),
  });
}
