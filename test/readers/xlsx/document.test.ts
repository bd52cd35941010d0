import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RawTable, SourceDocument } from '../../../src/core/table/index.ts';
import { readXlsxDocument } from '../../../src/readers/xlsx/index.ts';
import { book, rowsXml, type TestBook, type TestSheet } from './package.ts';

const read = (source: TestBook) => readXlsxDocument(book(source), 'a.xlsx');
const sheet = (data: string, more: Partial<TestSheet> = {}) => read({ sheets: [{ data, ...more }] });

type Shape = (string | string[])[];

/** A paragraph as its text, a table as its rows; a cell as column:text, with its spans behind. */
const shape = ({ blocks }: SourceDocument): Shape =>
  blocks.flatMap((block): Shape => (block.kind === 'paragraph' ? [block.text] : rowsOf(block)));

const rowsOf = ({ rows }: RawTable): string[][] =>
  rows.map(({ cells }) =>
    cells.map(({ column, text, colSpan, rowSpan }) =>
      [`${column}:${text}`, colSpan && `c${colSpan}`, rowSpan && `r${rowSpan}`].filter(Boolean).join(' '),
    ),
  );

/** The only cell of a sheet, with a second beside it to make it a table. */
function cell(xml: string, source: Partial<TestBook> = {}) {
  const { value, notes } = read({
    ...source,
    sheets: [{ data: `<row r="1">${xml}<c r="B1" t="str"><v>x</v></c></row>` }],
  });
  const first = value.blocks[0];
  return { cell: first?.kind === 'table' ? first.rows[0]?.cells[0] : undefined, notes };
}

describe('values', () => {
  const strings =
    '<si><t>Một</t></si><si><r><rPr><i/></rPr><t xml:space="preserve">Trước </t></r><r><t>ngày</t></r><rPh sb="0" eb="1"><t>X</t></rPh></si><si><t>Dòng_x000D_\n hai</t></si><si><t>_x005F_x0041_</t></si>';
  test.each<[name: string, xml: string, text: string, typed?: string]>([
    ['shared', '<c r="A1" t="s"><v>0</v></c>', 'Một'],
    ['shared, in runs, without its reading aid', '<c r="A1" t="s"><v>1</v></c>', 'Trước ngày'],
    ['shared, with a line break', '<c r="A1" t="s"><v>2</v></c>', 'Dòng\nhai'],
    ['shared, an escape escaped', '<c r="A1" t="s"><v>3</v></c>', '_x0041_'],
    ['inline', '<c r="A1" t="inlineStr"><is><t>Hai</t></is></c>', 'Hai'],
    ['inline, in runs', '<c r="A1" t="inlineStr"><is><r><t>A</t></r><r><t>B</t></r></is></c>', 'AB'],
    ['a formula that gives text', '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'ab'],
    ['a formula that gives a number', '<c r="A1"><f>1+1</f><v>2</v></c>', '2', 'number'],
    ['a number', '<c r="A1"><v>2026</v></c>', '2026', 'number'],
    ['a fraction', '<c r="A1"><v>12.5</v></c>', '12,5', 'number'],
    ['binary noise', '<c r="A1"><v>0.30000000000000004</v></c>', '0,3', 'number'],
    ['a large number', '<c r="A1"><v>1500000</v></c>', '1500000', 'number'],
    ['a negative one', '<c r="A1"><v>-7</v></c>', '-7', 'number'],
    ['of a type nobody knows', '<c r="A1" t="lạ"><v>Quý I</v></c>', 'Quý I'],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['an ISO date', '<c r="A1" t="d"><v>2026-05-19T00:00:00</v></c>', '19/05/2026', 'date'],
    ['marks apart', '<c r="A1" t="str"><v>Quy\u0301</v></c>', 'Quý'],
    ['without addresses', '<c t="str"><v>a</v></c>', 'a'],
  ])('%s', (...[, xml, text, typed]) => {
    expect(cell(xml, { strings })).toEqual({ cell: { text, column: 0, ...(typed && { typed }) }, notes: [] });
  });

  test.each<[format: string | number, value: number, text: string, typed?: string]>([
    [14, 44620, '28/02/2022'],
    [15, 44620, '28/02/2022'],
    [16, 44620, '28/02'],
    [17, 44593, '02/2022'],
    [22, 44620.354166666664, '28/02/2022 08:30'],
    [20, 0.375, '09:00', 'none'],
    [9, 1, '100%', 'number'],
    [10, 0.125, '12,5%', 'number'],
    ['0.0%', 0.07, '7%', 'number'],
    ['dd/mm/yyyy', 44620, '28/02/2022'],
    ['m/d/yyyy', 44620, '28/02/2022'],
    ['[$-42A]dd\\ mmmm\\ yyyy;@', 44620, '28/02/2022'],
    ['dd/mm/yyyy hh:mm', 44620.5, '28/02/2022 12:00'],
    ['yyyy-mm-dd\\ hh:mm:ss AM/PM', 44620, '28/02/2022'],
    ['"ngày" dd "tháng" mm "năm" yyyy', 44620, '28/02/2022'],
    ['"Trước ngày" dd/mm/yyyy', 44620, 'Trước ngày 28/02/2022'],
    ['mm/yyyy', 44593, '02/2022'],
    ['mmm\\-yy', 44593, '02/2022'],
    ['yyyy', 44593, '2022'],
    ['h:mm AM/PM', 0.75, '18:00', 'none'],
    ['"Quý "0', 3, 'Quý 3', 'number'],
    ['0" bài"', 12, '12 bài', 'number'],
    ['00', 7, '07', 'number'],
    ['#,##0', 1500, '1500', 'number'],
    ['#,##0.00\\ "₫"', 1500.5, '1500,5', 'number'],
    ['[Red]0;-0', 5, '5', 'number'],
    ['_-* #,##0_-;\\-* #,##0_-', 12, '12', 'number'],
    ['General', 5, '5', 'number'],
    ['@', 2026, '2026', 'number'],
    ['dd/mm/yyyy', -5, '-5', 'number'],
    ['dd/mm/yyyy', 9e9, '9000000000', 'number'],
  ])('format %j shows %d as %s', (format, value, text, typed = 'date') => {
    const shown = cell(`<c r="A1" s="1"><v>${value}</v></c>`, { formats: [format] }).cell;
    expect(shown).toEqual({ text, column: 0, ...(typed !== 'none' && { typed }) });
  });

  test('the calendar of old Macs begins in 1904', () => {
    const old = cell('<c r="A1" s="1"><v>43158</v></c>', { formats: [14], date1904: true });
    expect(old.cell?.text).toBe('28/02/2022');
  });

  test('an error value is text, with a note', () => {
    const { cell: broken, notes } = cell('<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(broken?.text).toBe('#DIV/0!');
    expect(notes).toMatchObject([
      { code: 'cell-error', where: { file: 'a.xlsx', sheet: 'Trang 1', cell: 'A1' } },
    ]);
  });

  test('a formula never computed is a note', () => {
    expect(cell('<c r="A1"><f>SUM(B2:B9)</f></c>').notes).toMatchObject([
      { code: 'formula-without-result', text: expect.stringContaining('=SUM(B2:B9)') },
    ]);
  });
});

const PLAN: (readonly (string | number)[] | undefined)[] = [
  ['PHỤ LỤC 1'],
  ['', '(Kèm theo Kế hoạch số 1)'],
  ['TT', 'Nội dung', 'Chủ trì', 'Thời gian', 'Ghi chú'],
  ['I', 'Nhóm'],
  ['II. NHÓM KHÁC'],
  [1, 'Họp', 'Sở', 'Quý I', 'x'],
  ['', '- Xét'],
  ['Nơi nhận'],
];

const TITLES = ['PHỤ LỤC 1', '(Kèm theo Kế hoạch số 1)'];
const ROWS = [
  ['0:TT', '1:Nội dung', '2:Chủ trì', '3:Thời gian', '4:Ghi chú'],
  ['0:I', '1:Nhóm', '4:'],
  ['0:II. NHÓM KHÁC', '4:'],
  ['0:1', '1:Họp', '2:Sở', '3:Quý I', '4:x'],
];

describe('tables and lines of a sheet', () => {
  test('rows of one cell above and below the table are lines, between its rows they are rows', () => {
    expect(shape(sheet(rowsXml(PLAN)).value)).toEqual([...TITLES, ...ROWS, ['1:- Xét', '4:'], 'Nơi nhận']);
  });

  test('in a table drawn with lines the drawn rows belong to it', () => {
    const data = rowsXml(PLAN.slice(0, 7), 1) + '<row r="8"><c r="A8" t="str"><v>- Lưu: VT</v></c></row>';
    expect(shape(sheet(data).value)).toEqual([...TITLES, ...ROWS, ['1:- Xét', '4:'], '- Lưu: VT']);
  });

  test('a blank row ends a table; what fills most of its columns below is as wide', () => {
    const rows = [
      ['TT', 'Nội dung', 'Hạn', 'Ghi chú'],
      [1, 'a', 'b', 'c'],
      undefined,
      [2, 'd', 'e'],
      undefined,
      ['Mã', 'Tên'],
    ];
    expect(shape(sheet(rowsXml(rows)).value)).toEqual([
      ['0:TT', '1:Nội dung', '2:Hạn', '3:Ghi chú'],
      ['0:1', '1:a', '2:b', '3:c'],
      ['0:2', '1:d', '2:e', '3:'],
      ['0:Mã', '1:Tên'],
    ]);
  });

  test('margins and columns that nothing begins in do not count', () => {
    const rows = [undefined, ['', 'TT', '', 'Nội dung', 'Hạn'], ['', 1, '', 'a', 'b']];
    const { value } = sheet(rowsXml(rows), {
      after: '<mergeCells><mergeCell ref="B2:C2"/><mergeCell ref="B3:C3"/></mergeCells>',
    });
    expect(shape(value)).toEqual([
      ['0:TT', '1:Nội dung', '2:Hạn'],
      ['0:1', '1:a', '2:b'],
    ]);
  });

  test('merged areas become spans', () => {
    const rows = [
      ['TT', 'Thời gian', '', 'Chủ trì'],
      ['', 'Từ', 'Đến'],
      ['I. NHÓM'],
      [1, '01/2', '03/2', 'Sở'],
      [2, '02/2', '04/2'],
    ];
    const merges = ['A1:A2', 'B1:C1', 'D1:D2', 'A3:XFD3', 'D4:D1048576'].map(
      (ref) => `<mergeCell ref="${ref}"/>`,
    );
    const { value } = sheet(rowsXml(rows), { after: `<mergeCells>${merges.join('')}</mergeCells>` });
    expect(shape(value)).toEqual([
      ['0:TT r2', '1:Thời gian c2', '3:Chủ trì r2'],
      ['1:Từ', '2:Đến', '3:'],
      ['0:I. NHÓM c4'],
      ['0:1', '1:01/2', '2:03/2', '3:Sở r2'],
      ['0:2', '1:02/2', '2:04/2', '3:'],
    ]);
  });

  test('a line merged over all columns of the table below is its caption', () => {
    const rows = [
      ['SỞ A'],
      ['Việc của tổ 1'],
      undefined,
      ['TT', 'Nội dung', 'Hạn'],
      [1, 'a', 'b'],
      ['Ghi chú'],
    ];
    const merges = ['A1:B1', 'A2:C2', 'A6:C6'].map((ref) => `<mergeCell ref="${ref}"/>`);
    const { value } = sheet(rowsXml(rows), { after: `<mergeCells>${merges.join('')}</mergeCells>` });
    const captions = value.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [[block.text, block.isCaption]] : [],
    );
    expect(captions).toEqual([
      ['SỞ A', undefined],
      ['Việc của tổ 1', true],
      ['Ghi chú', undefined],
    ]);
  });

  test('two tables beside each other are two', () => {
    const rows = [
      ['TT', 'Nội dung', 'Hạn', '', 'Mã', 'Tên'],
      [1, 'a', 'b', '', 'X', 'Tổ một'],
      [2, 'c', 'd'],
    ];
    expect(shape(sheet(rowsXml(rows)).value)).toEqual([
      ['0:TT', '1:Nội dung', '2:Hạn'],
      ['0:1', '1:a', '2:b'],
      ['0:2', '1:c', '2:d'],
      ['0:Mã', '1:Tên'],
      ['0:X', '1:Tổ một'],
    ]);
  });

  test.each([
    ['a column without a head and words', ['TT', 'Nội dung', '', 'Hạn', 'Ghi chú'], [1, 'a', '', 'b', 'c']],
    ['one that has words', ['TT', 'Nội dung', '', 'Mã', 'Hạn'], [1, 'a', 'x', 'b', 'c']],
  ])('%s parts no table', (_, ...rows) => {
    expect(sheet(rowsXml(rows)).value.blocks).toHaveLength(1);
  });

  test('a blank row under a merged cell stays in the table', () => {
    const { value } = sheet(rowsXml([['a', 'b'], undefined, ['c', 'd']]), {
      after: '<mergeCells><mergeCell ref="B1:B2"/></mergeCells>',
    });
    expect(shape(value)).toEqual([['0:a', '1:b r2'], ['1:'], ['0:c', '1:d']]);
  });

  test('a title merged over rows is one line', () => {
    const { value } = sheet(rowsXml([['KẾ HOẠCH'], undefined, ['a', 'b']]), {
      after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    });
    expect(shape(value)).toEqual(['KẾ HOẠCH', ['0:a', '1:b']]);
  });

  test('a text that a merged cell hides is a note', () => {
    const { value, notes } = sheet(rowsXml([['a', 'b', 'c']]), {
      after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    });
    expect(shape(value)).toEqual([['0:a', '1:c']]);
    expect(notes).toMatchObject([
      { code: 'under-merged', text: expect.stringContaining('“b”'), where: { cell: 'B1' } },
    ]);
  });

  test('places name sheet and cell, tables are counted over the sheets', () => {
    const data = rowsXml([undefined, ['a', 'b'], ['c', 'd']]);
    const { value } = read({
      sheets: [
        { name: 'Một', data },
        { name: 'Hai', data },
      ],
    });
    const second = value.blocks[1] as RawTable;
    expect(second.where).toEqual({ file: 'a.xlsx', sheet: 'Hai', table: 2, cell: 'A2' });
    expect(second.rows[1]?.where).toEqual({ file: 'a.xlsx', sheet: 'Hai', table: 2, row: 2, cell: 'A3' });
  });

  test('rows out of order are put in order', () => {
    const [first = '', second = ''] = rowsXml([
      ['a', 'b'],
      ['c', 'd'],
    ]).split(/(?=<row r="2")/u);
    expect(shape(sheet(second + first).value)).toEqual([
      ['0:a', '1:b'],
      ['0:c', '1:d'],
    ]);
  });
});

describe('what is beside or hidden', () => {
  test('hidden sheets, rows and columns are read, with notes', () => {
    const data = rowsXml([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]).replaceAll(/<row r="([23])"/gu, '<row r="$1" hidden="1"');
    const { value, notes } = sheet(data, {
      state: 'hidden',
      before: '<cols><col min="2" max="9" hidden="1"/></cols>',
    });
    expect(shape(value)).toHaveLength(3);
    expect(notes.map(({ code }) => code)).toEqual(['hidden-sheet', 'hidden-rows', 'hidden-columns']);
    expect(notes[1]?.text).toContain(': 2–3;');
    expect(notes[2]?.text).toContain(': B;');
  });

  test('comments and text boxes are notes', () => {
    const { notes } = sheet(rowsXml([['a', 'b']]), {
      parts: {
        comments:
          '<comments><commentList><comment ref="B1"><text><r><t>Xem </t></r><r><t>lại</t></r></text></comment></commentList></comments>',
        drawing:
          '<xdr:wsDr><xdr:txBody><a:p><a:r><a:t>KẾ HOẠCH</a:t></a:r></a:p><a:p><a:r><a:t>Năm 2026</a:t></a:r></a:p></xdr:txBody></xdr:wsDr>',
      },
    });
    expect(notes.map(({ code, where }) => [code, where.cell])).toEqual([
      ['sheet-comment', 'B1'],
      ['sheet-text-box', undefined],
    ]);
    expect(notes[0]?.text).toContain('“Xem lại”');
    expect(notes[1]?.text).toContain('“KẾ HOẠCH Năm 2026”');
  });
});

test('nothing is lost: every filled cell is in the document or in a note', () => {
  const value = fc.constantFrom('', '', 'a', 'Tổ chức', 'I. NHÓM', '- Xét', 7);
  const grid = fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 9 });
  const corner = fc.record({ top: fc.nat(8), left: fc.nat(3), rows: fc.nat(3), columns: fc.nat(3) });
  fc.assert(
    fc.property(grid, fc.array(corner, { maxLength: 4 }), fc.boolean(), (rows, areas, framed) => {
      const named = rows.map((row, r) => row.map((text, c) => (text === '' ? '' : `${text} §${r}.${c}`)));
      const merges = areas.map(
        ({ top, left, rows: down, columns }) =>
          `<mergeCell ref="${String.fromCharCode(65 + left)}${top + 1}:${String.fromCharCode(65 + left + columns)}${top + 1 + down}"/>`,
      );
      const { value: found, notes } = sheet(rowsXml(named, framed ? 1 : undefined), {
        after: `<mergeCells>${merges.join('')}</mergeCells>`,
      });
      const kept = JSON.stringify([found, notes]);
      for (const text of named.flat().filter(Boolean)) expect(kept).toContain(text);
    }),
    { numRuns: 300 },
  );
});
