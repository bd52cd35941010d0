import {
  BorderStyle,
  type ITableBordersOptions,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { DocColumns } from '../../core/exports/index.ts';
import { millimetres } from './measures.ts';
import { paragraphOf, ruleOf } from './paragraph.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const UNFRAMED: ITableBordersOptions = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** Blocks beside each other: one row of a table without frame, kept on one page. */
export function columnsOf({ columns }: DocColumns): Table {
  const widths = columns.map(({ width }) => millimetres(width));
  const cells = columns.map(
    ({ width, blocks }) =>
      new TableCell({
        width: { size: millimetres(width), type: WidthType.DXA },
        children: blocks.map((block) => (block.kind === 'rule' ? ruleOf(block, width) : paragraphOf(block))),
      }),
  );
  return new Table({
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    borders: UNFRAMED,
    margins: { left: 0, right: 0 },
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}
