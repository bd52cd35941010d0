import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../../src/readers/html/index.ts';

const read = (html: string) => readHtml(html, 'dán.html');

/** Rows as "text@column", "text@column x2" with columns, "text@column y3" with rows. */
const grids = (html: string) =>
  read(html).value.blocks.flatMap((block): (string | string[][])[] =>
    block.kind === 'paragraph'
      ? [block.text]
      : [
          block.rows.map((r) =>
            r.cells.map(
              ({ text, column, colSpan = 1, rowSpan = 1 }) =>
                `${text}@${column}${colSpan > 1 ? ` x${colSpan}` : ''}${rowSpan > 1 ? ` y${rowSpan}` : ''}`,
            ),
          ),
        ],
  );
const notes = (html: string) => read(html).notes.map(({ code, where }) => [code, where]);

describe('cells on the grid', () => {
  test.each([
    [
      'plain',
      '<table><tr><td>a</td><td>b</td></tr><tr><th>c</th><td>d</td></tr></table>',
      [
        [
          ['a@0', 'b@1'],
          ['c@0', 'd@1'],
        ],
      ],
    ],
    [
      'without end tags',
      '<table><tr><td>a<td>b<tr><td>c<td>d</table>',
      [
        [
          ['a@0', 'b@1'],
          ['c@0', 'd@1'],
        ],
      ],
    ],
    ['capitals, line ends in tags', '<TABLE\n><TR\n><TD\nCOLSPAN=2>a</TD\n></TR></TABLE>', [[['a@0 x2']]]],
    [
      'colspan',
      '<table><tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e</table>',
      [
        [
          ['a@0 x2', 'b@2'],
          ['c@0', 'd@1', 'e@2'],
        ],
      ],
    ],
    ['rowspan', '<table><tr><td rowspan="2">a<td>b<tr><td>c</table>', [[['a@0 y2', 'b@1'], ['c@1']]]],
    [
      'a cell between two that reach down',
      '<table><tr><td rowspan=2>a<td>b<td rowspan=2>c<tr><td>d</table>',
      [[['a@0 y2', 'b@1', 'c@2 y2'], ['d@1']]],
    ],
    [
      'a row with nothing of its own',
      '<table><tr><td rowspan=2>a<tr></tr><tr><td>b</table>',
      [[['a@0 y2'], [], ['b@0']]],
    ],
    [
      'rowspan=0 goes to the end of its group',
      '<table><tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>d<td>e</table>',
      [[['a@0 y2', 'b@1'], ['c@1'], ['d@0', 'e@1']]],
    ],
    [
      'spans that are no numbers',
      '<table><tr><td colspan=x>a<td colspan=0>b<td rowspan=-1>c<td colspan="2.9">d</table>',
      [[['a@0', 'b@1', 'c@2', 'd@3 x2']]],
    ],
    [
      'thead, tbody, tfoot, col, caption',
      '<table><caption>Biểu</caption><colgroup><col width=3></colgroup><thead><tr><th>a</thead><tbody><tr><td>b</tbody><tfoot><tr><td>c</tfoot></table>',
      ['Biểu', [['a@0'], ['b@0'], ['c@0']]],
    ],
    ['rows without a table', '<tr><td>a</td><td>b</td></tr><tr><td>c</td></tr>', [[['a@0', 'b@1'], ['c@0']]]],
    ['cells without a row', '<td>a</td><td>b</td>', [[['a@0', 'b@1']]]],
    [
      'text ends such a table',
      '<tr><td>a</td></tr> <p>giữa</p><tr><td>b</td></tr>',
      [[['a@0']], 'giữa', [['b@0']]],
    ],
    [
      'two tables, text around',
      'x<table><tr><td>a</table>y<table><tr><td>b</table>z',
      ['x', [['a@0']], 'y', [['b@0']], 'z'],
    ],
    ['text between rows', '<table>lạc<tr><td>a</table>', ['lạc', [['a@0']]]],
    ['stray end tags', '</td></table><table><tr></b></p><td>a</div></td></tr></table></table>', [[['a@0']]]],
    [
      'an end tag does not reach out of a cell',
      '<div><b><table><tr><td>a</b></div>b<td>c</table>',
      [[['ab@0', 'c@1']]],
    ],
    ['a page that is cut off', '<table><tr><td>a</td><td>b', [[['a@0', 'b@1']]]],
    [
      'the row of widths Word adds',
      '<table><tr><td colspan=2>a</td></tr><![if !supportMisalignedColumns]><tr height=0><td width=9></td><td width=9></td></tr><![endif]></table>',
      [[['a@0 x2']]],
    ],
    ['an empty table', 'a<table></table>b', ['a', 'b']],
  ])('%s', (_, html, expected) => {
    expect(grids(html)).toEqual(expected);
    expect(notes(html)).toEqual([]);
  });

  test.each([
    ['colspan', '<table><tr><td colspan=999999999999>a<tr><td>b<td>c</table>', [['a@0 x2'], ['b@0', 'c@1']]],
    ['rowspan', '<table><tr><td rowspan=65000>a<td>b<tr><td>c</table>', [['a@0 y2', 'b@1'], ['c@1']]],
    [
      'rowspan out of its group',
      '<table><thead><tr><td rowspan=2>a<tbody><tr><td>b</table>',
      [['a@0'], ['b@0']],
    ],
  ])('a %s too large is cut, with a note', (_, html, expected) => {
    expect(grids(html)).toEqual([expected]);
    expect(notes(html)).toEqual([['span-clamped', { file: 'dán.html', table: 1, row: 1 }]]);
  });
});

describe('what a cell holds', () => {
  test.each([
    ['paragraphs and breaks', '<p>a<br>b</p><p>&nbsp;</p><div>c</div>', 'a\nb\nc'],
    ['blanks of the source', '\n  Trước   ngày\n 10/6 ', 'Trước ngày 10/6'],
    ['numbers of a list', '<ol start=3><li>a<li>b</ol>', '3. a\n4. b'],
    ['only a number', '<ol start=2><li></li></ol>', '2.'],
    ['only a bullet: the dash of the number column', '<ul><li><p></p></ul>', '-'],
    ['a bullet without a text beside a text', '<ul><li></ul><p>a</p>', 'a'],
  ])('%s', (_, inner, expected) => {
    expect(grids(`<table><tr><td>${inner}</td></tr></table>`)).toEqual([[[`${expected}@0`]]]);
  });

  test('a table in a cell becomes lines of it, and a note says where', () => {
    const html = '<table><tr><td>a<td>b<table><tr><td>x<td>y<tr><td>z</table>c<tr><td>d</table>';
    expect(grids(html)).toEqual([[['a@0', 'b\nx\ny\nz\nc@1'], ['d@0']]]);
    expect(notes(html)).toEqual([['nested-table', { file: 'dán.html', table: 1, row: 1 }]]);
  });

  test('hidden cells and rows are no cells and rows, but notes', () => {
    const html =
      '<table><tr><td>a<td style="display:none">ẩn<td>b<tr style="display:none"><td>khuất<td>nữa<tr><td>c</table>';
    expect(grids(html)).toEqual([[['a@0', 'b@1'], ['c@0']]]);
    expect(read(html).notes).toMatchObject([
      { code: 'hidden-text', text: expect.stringContaining('“ẩn”') },
      { code: 'hidden-text', text: expect.stringContaining('“khuất nữa”') },
    ]);
  });
});

describe('a table of one column around others is a frame', () => {
  const tasks =
    '<table><tr><td rowspan=2>TT<td colspan=2>Đơn vị<tr><td>Chủ trì<td>Phối hợp<tr><td>1<td>Sở<td></table>';
  const GRID = [
    ['TT@0 y2', 'Đơn vị@1 x2'],
    ['Chủ trì@1', 'Phối hợp@2'],
    ['1@0', 'Sở@1', '@2'],
  ];

  test('its text and tables come as those of the page, in their order, with a note', () => {
    const html = `<table><tr><td><p>PHỤ LỤC</p>${tasks}<p>Ghi chú</p>${tasks}<tr><td>Nơi nhận</table>sau`;
    expect(grids(html)).toEqual(['PHỤ LỤC', GRID, 'Ghi chú', GRID, 'Nơi nhận', 'sau']);
    expect(notes(html)).toEqual([['frame', { file: 'dán.html', table: 1 }]]);
    expect(read(html).value.blocks[1]).toMatchObject({
      where: { table: 2 },
      rows: [{ where: { table: 2, row: 1 } }, {}, {}],
    });
  });

  test('with a second column it is none', () => {
    const html = `<table><tr><td>a<td>${tasks}</table>`;
    expect(grids(html)).toEqual([[['a@0', 'TT\nĐơn vị\nChủ trì\nPhối hợp\n1\nSở@1']]]);
    expect(notes(html)).toEqual([['nested-table', { file: 'dán.html', table: 1, row: 1 }]]);
  });

  test('a table deeper inside flows into its cell, with a note', () => {
    const html = `<table><tr><td><table><tr><td>a<td>b<table><tr><td>x<td>y</table></table></table>`;
    expect(grids(html)).toEqual([[['a@0', 'b\nx\ny@1']]]);
    expect(notes(html).map(([code]) => code)).toEqual(['nested-table', 'frame']);
  });
});

test('places count tables, rows and paragraphs from 1', () => {
  const { blocks } = read('<p>x</p><p></p><p>y</p><table><tr><td>a<tr><td>b</table>').value;
  expect(blocks).toMatchObject([
    { where: { line: 1 } },
    { where: { line: 2 } },
    { where: { table: 1 }, rows: [{ where: { table: 1, row: 1 } }, { where: { table: 1, row: 2 } }] },
  ]);
});
