import { describe, expect, test } from '@jest/globals';
import { Workbook } from '@cj-tech-master/excelts';
import fc from 'fast-check';
import type { CellValue, SheetModel, WorkbookModel } from '../../../src/core/workbook/index.ts';
import { readXlsxDocument, readXlsxSnapshot } from '../../../src/readers/xlsx/index.ts';
import { writeXlsx } from '../../../src/writers/xlsx/index.ts';
import { book, rowsXml } from './package.ts';

const values = (data: string, formats: (string | number)[] = []) =>
  readXlsxSnapshot(book({ sheets: [{ data }], formats })).sheets[0]?.rows;

describe('cells', () => {
  test.each<[name: string, xml: string, value: CellValue]>([
    ['text, as it is', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a\n b </t></is></c>', ' a\n b '],
    ['a number', '<c r="A1"><v>0.5</v></c>', 0.5],
    ['a boolean', '<c r="A1" t="b"><v>0</v></c>', false],
    ['a day', '<c r="A1" s="1"><v>44620</v></c>', { day: '2022-02-28' }],
    ['a day with a time', '<c r="A1" s="1"><v>44620.75</v></c>', { day: '2022-02-28' }],
    ['a time is a number', '<c r="A1" s="2"><v>0.5</v></c>', 0.5],
    ['an ISO date', '<c r="A1" t="d"><v>2022-02-28</v></c>', { day: '2022-02-28' }],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['a formula', '<c r="A1"><f>B1+1</f><v>3</v></c>', { formula: 'B1+1', result: 3 }],
    ['a formula that gives nothing', '<c r="A1" t="str"><f>""</f><v></v></c>', { formula: '""', result: '' }],
    [
      'a formula that gives a day',
      '<c r="A1" s="1"><f>TODAY()</f><v>44620</v></c>',
      { formula: 'TODAY()', result: { day: '2022-02-28' } },
    ],
    [
      'a formula that gives yes',
      '<c r="A1" t="b"><f>TRUE()</f><v>1</v></c>',
      { formula: 'TRUE()', result: 'TRUE' },
    ],
    ['a formula without a result', '<c r="A1"><f>B1</f></c>', { formula: 'B1' }],
  ])('%s', (_, xml, value) => {
    expect(values(`<row r="1">${xml}</row>`, [14, 'hh:mm'])).toEqual([[value]]);
  });

  test('gaps are blank', () => {
    expect(values('<row r="2"><c r="C2"><v>1</v></c></row>')).toEqual([[], [null, null, 1]]);
  });

  test('formulas shared down a column are each cell’s own', () => {
    const master = `IF($A1="A1",'A1'!A1&amp;Bảng1[[#This Row],[A1]],LOG10(A1)+B$1+AA1)`;
    const rows = `<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">${master}</f><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>`;
    expect(values(rows)?.[1]?.[2]).toEqual({
      formula: `IF($A2="A1",'A1'!A2&Bảng1[[#This Row],[A1]],LOG10(A2)+B$1+AA2)`,
      result: 2,
    });
  });
});

test('tables: area without its totals row, headers, calculated columns', () => {
  const table =
    '<table displayName="tblPhuLuc1" ref="A1:B4" totalsRowCount="1"><tableColumns><tableColumn name="Nội_x000a_dung"/><tableColumn name="Còn"><calculatedColumnFormula>[@Hạn]-1</calculatedColumnFormula></tableColumn></tableColumns></table>';
  const { sheets } = readXlsxSnapshot(book({ sheets: [{ data: rowsXml([['a', 'b']]), parts: { table } }] }));
  expect(sheets[0]?.tables).toEqual([
    {
      name: 'tblPhuLuc1',
      area: { top: 0, left: 0, bottom: 2, right: 1 },
      columns: [{ header: 'Nội\ndung' }, { header: 'Còn', formula: '[@Hạn]-1' }],
    },
  ]);
});

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((d) => ({ day: d.toISOString().slice(0, 10) }));
const text = fc.string({
  unit: fc.constantFrom('a', 'Ế', ' ', '\n', '&', '<', '"', '=', '-', '1', '_x0041_', '\t'),
  minLength: 1,
  maxLength: 12,
});
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }))
  .map((n) => n || 0);
const result = fc.oneof(
  number,
  day,
  text.filter((t) => t.trim() !== ''),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  text.filter((t) => t.trim() !== ''),
  number,
  fc.boolean(),
  day,
  result.map((given) => ({ formula: 'A1', result: given })),
);

/** Without the blank ends of rows and sheets, which are no matter. */
function trimmed(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}

describe('written by others', () => {
  test('what our writer writes is read back, value by value', () => {
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const sheet: SheetModel = {
          name: 'Trang',
          columns: Array.from({ length: 5 }, () => ({ width: 10 })),
          rows,
          tables: [],
          validations: [],
          conditionalFormats: [],
          print: { orientation: 'portrait' },
        };
        const model: WorkbookModel = { sheets: [sheet], names: [] };
        const found = readXlsxSnapshot(writeXlsx(model)).sheets[0];
        expect(trimmed(found?.rows ?? [])).toEqual(trimmed(rows));
      }),
    );
  });

  test('a workbook of another library', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('Phụ lục 1');
    sheet.addRow(['TT', 'Nội dung', 'Thời gian', 'Tỷ lệ']);
    sheet.addRow([
      1,
      { richText: [{ text: 'Họp ' }, { font: { italic: true }, text: 'sơ kết' }] },
      new Date(Date.UTC(2026, 4, 19)),
      0.5,
    ]);
    sheet.addRow([
      2,
      { text: 'Quyết định', hyperlink: 'https://example.org/' },
      '',
      { formula: 'D2*2', result: 1 },
    ]);
    sheet.getCell('C2').numFmt = 'dd/mm/yyyy';
    sheet.getColumn(4).numFmt = '0%';
    sheet.mergeCells('C2:C3');
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const { value: document, notes } = readXlsxDocument(bytes, 'a.xlsx');
    expect(notes).toEqual([]);
    expect(document.blocks).toMatchObject([
      {
        rows: [
          { cells: [{ text: 'TT' }, { text: 'Nội dung' }, { text: 'Thời gian' }, { text: 'Tỷ lệ' }] },
          {
            cells: [
              { text: '1' },
              { text: 'Họp sơ kết' },
              { text: '19/05/2026', rowSpan: 2 },
              { text: '50%' },
            ],
          },
          { cells: [{ text: '2' }, { text: 'Quyết định' }, { text: '100%', column: 3 }] },
        ],
      },
    ]);
    expect(readXlsxSnapshot(bytes).sheets[0]?.rows[1]).toEqual([1, 'Họp sơ kết', { day: '2026-05-19' }, 0.5]);
  });
});
