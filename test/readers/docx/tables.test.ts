import { describe, expect, test } from '@jest/globals';
import type { RawTable } from '../../../src/core/table/index.ts';
import { readDocx } from '../../../src/readers/docx/index.ts';
import { cell, docx, p, row, table } from '../../support/docxFixtures.ts';

const read = (body: string) => readDocx(docx(body), 'x.docx');

/** Rows as "text@column", "text@column x2" with columns, "text@column x1 y3" with rows. */
function grid(body: string): string[][] {
  const [block] = read(body).value.blocks;
  if (block?.kind !== 'table') throw new Error('no table');
  return gridOf(block);
}
const gridOf = ({ rows }: RawTable): string[][] =>
  rows.map((r) =>
    r.cells.map(
      ({ text, column, colSpan = 1, rowSpan = 1 }) =>
        `${text}@${column}${colSpan > 1 ? ` x${colSpan}` : ''}${rowSpan > 1 ? ` y${rowSpan}` : ''}`,
    ),
  );
const notes = (body: string) => read(body).notes.map(({ code, where }) => [code, where]);
const span = (text: string, columns: number, more = '') =>
  cell(text, `<w:gridSpan w:val="${columns}"/>${more}`);
const down = (text: string, merge: string) => cell(text, `<w:vMerge${merge && ` w:val="${merge}"`}/>`);
const before = (count: number, ...cells: string[]) =>
  `<w:tr><w:trPr><w:gridBefore w:val="${count}"/></w:trPr>${cells.join('')}</w:tr>`;

describe('merged cells', () => {
  test.each([
    [
      'across',
      table(row(span('a', 2), cell('b')), row(cell('c'), cell('d'), cell('e'))),
      [
        ['a@0 x2', 'b@2'],
        ['c@0', 'd@1', 'e@2'],
      ],
    ],
    [
      'down',
      table(
        row(down('a', 'restart'), cell('b')),
        row(down('', ''), cell('c')),
        row(down('', 'continue'), cell('d')),
      ),
      [['a@0 y3', 'b@1'], ['c@1'], ['d@1']],
    ],
    [
      'both ways',
      table(
        row(span('a', 2, '<w:vMerge w:val="restart"/>'), cell('b')),
        row(span('', 2, '<w:vMerge/>'), cell('c')),
      ),
      [['a@0 x2 y2', 'b@2'], ['c@2']],
    ],
    [
      'two below each other',
      table(row(down('a', 'restart')), row(down('', '')), row(down('b', 'restart')), row(down('', ''))),
      [['a@0 y2'], [], ['b@0 y2'], []],
    ],
    [
      'a row between ends the merge',
      table(row(down('a', 'restart')), row(cell('b')), row(down('c', ''))),
      [['a@0'], ['b@0'], ['c@0']],
    ],
    [
      'the old way across',
      table(row(cell('a', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('b'))),
      [['a@0 x2', 'b@2']],
    ],
    [
      'columns left out before',
      table(row(cell('a'), cell('b'), cell('c')), before(2, cell('d'))),
      [['a@0', 'b@1', 'c@2'], ['d@2']],
    ],
    [
      'a merge beside columns left out',
      table(row(cell('a'), down('b', 'restart')), before(1, down('', ''))),
      [['a@0', 'b@1 y2'], []],
    ],
    ['rows of unequal width', table(row(cell('a'), cell('b')), row(cell('c'))), [['a@0', 'b@1'], ['c@0']]],
    ['spans that are none', table(row(span('a', 0), span('b', -3), cell('c'))), [['a@0', 'b@1', 'c@2']]],
  ])('%s', (_, body, expected) => {
    expect(grid(body)).toEqual(expected);
    expect(notes(body)).toEqual([]);
  });

  test('text hidden under a merge is in a note', () => {
    const body = table(row(down('a', 'restart')), row(down('khuất', '')));
    expect(grid(body)).toEqual([['a@0 y2'], []]);
    expect(read(body).notes).toMatchObject([
      { code: 'hidden-cell-text', text: expect.stringContaining('“khuất”'), where: { row: 2 } },
    ]);
  });
});

test('a cell struck out is gone, and a note says that there were changes', () => {
  const body = table(row(cell('a', '<w:cellDel/>'), cell('b', '<w:cellIns/>')));
  expect(grid(body)).toEqual([['b@0']]);
  expect(read(body).notes).toMatchObject([
    { code: 'tracked-changes', text: expect.stringContaining('2 chỗ') },
  ]);
});

describe('a border dragged a little', () => {
  const widths = (...all: number[]) =>
    `<w:tblGrid>${all.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>`;
  const rows = row(cell('a'), span('b', 2)) + row(span('c', 2), cell('d'));
  test('a sliver is no column', () => {
    expect(grid(`<w:tbl>${widths(700, 40, 3000)}${rows}</w:tbl>`)).toEqual([
      ['a@0', 'b@1'],
      ['c@0', 'd@1'],
    ]);
  });
  test('a column wide enough for text is one', () => {
    expect(grid(`<w:tbl>${widths(700, 400, 3000)}${rows}</w:tbl>`)).toEqual([
      ['a@0', 'b@1 x2'],
      ['c@0 x2', 'd@2'],
    ]);
  });
  test('a sliver with a cell of its own stays', () => {
    const own = row(cell('e'), cell('f'), cell('g'));
    expect(grid(`<w:tbl>${widths(700, 40, 3000)}${rows}${own}</w:tbl>`)[2]).toEqual(['e@0', 'f@1', 'g@2']);
  });
});

describe('what a cell holds', () => {
  test('paragraphs are lines', () => {
    expect(grid(table(row(cell(p('a') + p() + p('b')))))).toEqual([['a\nb@0']]);
  });

  test('a table in a cell becomes lines of it, and a note says where', () => {
    const inner = table(row(cell('x'), cell('y')), row(cell('z')));
    const body = table(row(cell('a'), cell(p('b') + inner + p('c'))), row(cell('d')));
    expect(grid(body)).toEqual([['a@0', 'b\nx\ny\nz\nc@1'], ['d@0']]);
    expect(notes(body)).toEqual([['nested-table', { file: 'x.docx', table: 1, row: 1 }]]);
  });

  test('properties of an inner table change nothing outside', () => {
    const inner = `<w:tbl>${row(span('x', 5), cell('y', '<w:vMerge w:val="restart"/>'))}</w:tbl>`;
    expect(grid(table(row(cell(inner + p()), cell('a')), row(down('b', ''), cell('c'))))).toEqual([
      ['x\ny@0', 'a@1'],
      ['b@0', 'c@1'],
    ]);
  });
});

describe('a table of one column around others is a frame', () => {
  const tasks = table(row(span('TT', 2), cell('Hạn')), row(cell('1'), cell('Họp'), cell('Quý I')));
  const GRID = [
    ['TT@0 x2', 'Hạn@2'],
    ['1@0', 'Họp@1', 'Quý I@2'],
  ];
  const shown = (body: string) =>
    read(body).value.blocks.map((block) => (block.kind === 'paragraph' ? block.text : gridOf(block)));

  test('its text and tables come as those of the document, in their order, with a note', () => {
    const body = table(row(cell(p('PHỤ LỤC') + tasks + p('Ghi chú') + tasks + p())), row(cell('Nơi nhận')));
    expect(shown(body)).toEqual(['PHỤ LỤC', GRID, 'Ghi chú', GRID, 'Nơi nhận']);
    expect(notes(body)).toEqual([['frame', { file: 'x.docx', table: 1 }]]);
    expect(read(body).value.blocks[1]).toMatchObject({
      where: { table: 2 },
      rows: [{ where: { table: 2, row: 1 } }, {}],
    });
  });

  test('with a second column it is none', () => {
    const body = table(row(cell('a'), cell(tasks + p())));
    expect(shown(body)).toEqual([[['a@0', 'TT\nHạn\n1\nHọp\nQuý I@1']]]);
    expect(notes(body)).toEqual([['nested-table', { file: 'x.docx', table: 1, row: 1 }]]);
  });

  test('a table deeper inside flows into its cell, with a note', () => {
    const body = table(row(cell(table(row(cell('a'), cell(tasks + p()))) + p())));
    expect(shown(body)).toEqual([[['a@0', 'TT\nHạn\n1\nHọp\nQuý I@1']]]);
    expect(notes(body).map(([code]) => code)).toEqual(['nested-table', 'frame']);
  });
});

describe('content controls', () => {
  const sdt = (inner: string) =>
    `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  test.each([
    ['around a table', sdt(table(row(cell('a'), cell('b'))))],
    ['around a row', table(sdt(row(cell('a'), cell('b'))))],
    ['around a cell', table(row(sdt(cell('a')), cell('b')))],
    ['in a cell', table(row(`<w:tc>${sdt(p('a'))}</w:tc>`, cell('b')))],
  ])('%s', (_, body) => {
    expect(grid(body)).toEqual([['a@0', 'b@1']]);
    expect(notes(body)).toEqual([]);
  });
});

test('tables and paragraphs keep their order, tables without rows are none', () => {
  const body = p('một') + table(row(cell('a'))) + p('hai') + table() + table(row(cell('b')));
  expect(read(body).value.blocks.map((b) => (b.kind === 'paragraph' ? b.text : b.where.table))).toEqual([
    'một',
    1,
    'hai',
    3,
  ]);
});
