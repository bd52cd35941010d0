import { describe, expect, test } from '@jest/globals';
import type { SheetModel, TableModel, WorkbookModel } from '../../../src/core/workbook/index.ts';
import { WorkbookModelError, writeXlsx } from '../../../src/writers/xlsx/index.ts';

const TABLE: TableModel = {
  name: 'tblA',
  area: { top: 0, left: 0, bottom: 1, right: 1 },
  columns: [{ header: 'Mã' }, { header: 'Tên' }],
};
const SHEET: SheetModel = {
  name: 'Trang 1',
  columns: [],
  rows: [
    ['Mã', 'Tên'],
    ['1', 'a'],
  ],
  tables: [TABLE],
  validations: [],
  conditionalFormats: [],
  print: { orientation: 'portrait' },
};
const sheet = (change: Partial<SheetModel>): WorkbookModel => ({
  sheets: [{ ...SHEET, ...change }],
  names: [],
});
const table = (change: Partial<TableModel>) => sheet({ tables: [{ ...TABLE, ...change }] });
const area = { top: 1, left: 0, bottom: 1, right: 0 };

describe('what no Excel opens without repair is refused', () => {
  const WRONG: [string, WorkbookModel][] = [
    ['no sheet', { sheets: [], names: [] }],
    ...['', 'a'.repeat(32), 'a/b', 'a?', 'a*', '[a]', 'a:b', "'a", "a'", 'History'].map(
      (name): [string, WorkbookModel] => [`a sheet named ${JSON.stringify(name)}`, sheet({ name })],
    ),
    ...['', 'PL1', 'xfd12', 'R1C1', 'r', 'c', 'a b', '1a', 'a-b'].map((name): [string, WorkbookModel] => [
      `a table named ${JSON.stringify(name)}`,
      table({ name }),
    ]),
    ['two sheets of one name', { sheets: [SHEET, { ...SHEET, name: 'TRANG 1', tables: [] }], names: [] }],
    ['two tables of one name', { sheets: [SHEET, { ...SHEET, name: 'Trang 2' }], names: [] }],
    ['a header twice', table({ columns: [{ header: 'Mã' }, { header: 'mã' }] })],
    ['a blank header', table({ columns: [{ header: 'Mã' }, { header: ' ' }] })],
    ['a header that its cell does not say', table({ columns: [{ header: 'Mã' }, { header: 'Họ' }] })],
    ['a table without a row', table({ area: { ...TABLE.area, bottom: 0 } })],
    ['a table wider than its columns', table({ area: { ...TABLE.area, right: 2 } })],
    ['a text longer than a cell holds', sheet({ rows: [...SHEET.rows, ['a'.repeat(32_768)]] })],
    ['an inline list with a comma in it', sheet({ validations: [{ area, list: { values: ['a, b'] } }] })],
    [
      'an inline list of 256 characters',
      sheet({ validations: [{ area, list: { values: ['a'.repeat(256)] } }] }),
    ],
    ['a name like a cell', { sheets: [SHEET], names: [{ name: 'A1', sheet: 'Trang 1', area }] }],
  ];
  test.each(WRONG)('%s', (_, model) => expect(() => writeXlsx(model)).toThrow(WorkbookModelError));

  test('and its neighbours are written', () => {
    const fine = [
      sheet({ name: 'a'.repeat(31) }),
      table({ name: 'tblPhuLuc1' }),
      sheet({ rows: [...SHEET.rows, ['a'.repeat(32_767)]] }),
      sheet({ validations: [{ area, list: { values: ['a'.repeat(255)] } }] }),
    ];
    for (const model of fine) expect(writeXlsx(model).length).toBeGreaterThan(1000);
  });
});
