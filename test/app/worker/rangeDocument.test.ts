import { describe, expect, test } from '@jest/globals';
import { documentOfRange } from '../../../src/app/worker/rangeDocument.ts';
import type { Area, CellValue } from '../../../src/core/workbook/index.ts';

type Case = [title: string, rows: CellValue[][], merges: Area[], blocks: string[]];
const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

/** "C3 " a line of text at C3; "[a+2x1|b]" a table row whose first cell spans two columns and one row. */
const CASES: Case[] = [
  ['nothing', [[null, '']], [], []],
  [
    'lines and a table',
    [
      ['Tiêu đề', null],
      ['a', 'b'],
      ['c', 'd'],
      [null, 'Ký'],
    ],
    [],
    ['C3 Tiêu đề', '[a|b][c|d]', 'D6 Ký'],
  ],
  [
    'a blank row parts two tables',
    [
      ['a', 'b'],
      [null, null],
      ['c', 'd'],
    ],
    [],
    ['[a|b]', '[c|d]'],
  ],
  [
    'a title merged over the table',
    [
      ['T', null],
      ['a', 'b'],
    ],
    [area(2, 2, 2, 3)],
    ['C3 T', '[a|b]'],
  ],
  [
    'a cell merged downwards',
    [
      ['a', 'b'],
      [null, 'c'],
    ],
    [area(2, 2, 3, 2)],
    ['[a+1x2|b][c@1]'],
  ],
  [
    'a merge that leaves the range is cut',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    [area(3, 3, 9, 9)],
    ['[a|b][c|d]'],
  ],
  [
    'numbers and days as people type them',
    [
      [1, 12.5],
      [{ day: '2026-03-31' }, true],
    ],
    [],
    ['[1|12,5][31/03/2026|TRUE]'],
  ],
  [
    'a formula is its result',
    [
      [{ formula: '1+1', result: 2 }, 'x', { formula: 'A1' }],
      ['a', 'b', 'c'],
    ],
    [],
    ['[2|x|][a|b|c]'],
  ],
  ['text is composed', [['Thi đua\r\n2'.normalize('NFD'), 'b']], [], ['[Thi đua\n2|b]']],
];

describe('documentOfRange', () => {
  test.each(CASES)('%s', (_, rows, merges, expected) => {
    const width = rows[0]?.length ?? 0;
    const range = { sheet: 'S', area: area(2, 2, 1 + rows.length, 1 + width), rows, merges };
    const { value, notes } = documentOfRange(range);
    expect(notes).toEqual([]);
    const shown = value.blocks.map((block) =>
      block.kind === 'paragraph'
        ? `${block.where.cell} ${block.text}`
        : block.rows.map(({ cells }) => `[${cells.map((cell, i) => shownCell(cell, i)).join('|')}]`).join(''),
    );
    expect(shown).toEqual(expected);
  });
});

function shownCell(
  cell: { text: string; column: number; colSpan?: number; rowSpan?: number },
  i: number,
): string {
  const spans = cell.colSpan || cell.rowSpan ? `+${cell.colSpan ?? 1}x${cell.rowSpan ?? 1}` : '';
  return `${cell.text}${spans}${cell.column === i ? '' : `@${cell.column}`}`;
}
