import { describe, expect, test } from '@jest/globals';
import type { CellLook, CellValue, SheetSnapshot } from '../../src/core/workbook/index.ts';
import { fromTsv, toTsv } from '../../src/grid/tsv.ts';
import { filterKey, hiddenBy, sortable, sortedBody, valuesOf } from '../../src/grid/tableView.ts';
import { numberShape } from '../../src/readers/xlsx/drawing/numberShape.ts';
import { editText, shownText, typedValue } from '../../src/grid/values.ts';

describe('what typed letters are', () => {
  test.each<[string, CellLook['format'], CellValue]>([
    ['', undefined, null],
    ['chữ', undefined, 'chữ'],
    ['12,5', undefined, 12.5],
    ['12.5', undefined, 12.5],
    ['1.234,5', undefined, 1234.5],
    ['-7', undefined, -7],
    ['25/2/2026', undefined, { day: '2026-02-25' }],
    ['25-02-2026', 'day', { day: '2026-02-25' }],
    ['31/2/2026', undefined, '31/2/2026'],
    ['3/2026', undefined, '3/2026'],
    ['01/02', undefined, '01/02'],
    ['=A1*2', undefined, { formula: 'A1*2' }],
    ['=', undefined, '='],
    ["'=1+1", undefined, '=1+1'],
    ['true', undefined, true],
    ['=1+1', 'text', '=1+1'],
    ['12', 'text', '12'],
    ['- Chủ trì', undefined, '- Chủ trì'],
    ['0912345678901234', undefined, '0912345678901234'],
  ])('%s in a cell of %s', (text, format, value) => {
    expect(typedValue(text, format)).toEqual(value);
  });
});

test.each<[CellValue, CellLook['format'], string, string]>([
  [null, undefined, '', ''],
  [1234.5, undefined, '1234,5', '1234,5'],
  [0.1 + 0.2, undefined, '0,3', '0,30000000000000004'],
  [2.005, 'decimal', '2,00', '2,005'],
  [46078, 'day', '25/02/2026', '46078'],
  [{ day: '2026-02-25' }, undefined, '25/02/2026', '25/02/2026'],
  [{ formula: 'A1', result: { day: '2026-02-25' } }, undefined, '25/02/2026', '=A1'],
  [{ formula: 'A1' }, undefined, '', '=A1'],
  [true, undefined, 'TRUE', 'TRUE'],
])('%j as %s is shown as “%s” and edited as “%s”', (value, format, shown, edited) => {
  expect(shownText(value, format)).toBe(shown);
  expect(editText(value, format)).toBe(edited);
});

describe('digits as a file writes them', () => {
  test.each<[number, string, string, string]>([
    [1234567.891, '#,##0', '1.234.568', '1234567,891'],
    [-1234.5, '#,##0.00', '-1.234,50', '-1234,5'],
    [0.125, '0%', '13%', '12,5%'],
    [0.125, '0.0#%', '12,5%', '12,5%'],
    [12, '0.0', '12,0', '12'],
    [12.345, '0.##', '12,35', '12,345'],
    [7, '"Quý "0', 'Quý 7', '7'],
    [1500, '#,##0\\ "đồng"', '1.500 đồng', '1500'],
    [-0.4, '#,##0;[Red]-#,##0', '0', '-0,4'],
    [3, '_(* #,##0_);_(* (#,##0)', '3', '3'],
  ])('%d as %s is shown as “%s”, edited as “%s” and typed back', (value, code, shown, edited) => {
    const format = numberShape(164, new Map([[164, code]]));
    expect(shownText(value, format)).toBe(shown);
    expect(editText(value, format)).toBe(edited);
    expect(typedValue(edited, format)).toBe(value);
  });

  test.each([['dd/mm/yyyy'], ['0.00E+00'], ['# ?/?'], ['General'], ['@'], ['0']])(
    '%s is another matter',
    (code) => {
      expect(numberShape(164, new Map([[164, code]]))).toBeUndefined();
    },
  );
});

describe('the clipboard', () => {
  test.each<[string, string[][]]>([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a\nb"\tc', [['a\nb', 'c']]],
    ['"nói ""thế"""\tx', [['nói "thế"', 'x']]],
    ['“A” và "B"', [['“A” và "B"']]],
    ['"A" và B', [['"A" và B']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['a\t', [['a', '']]],
  ])('%j', (text, rows) => {
    expect(fromTsv(text)).toEqual(rows);
  });

  test('what is copied is pasted as it was', () => {
    const rows = [
      ['a', '"b"', 'c\nd'],
      ['', 'x\ty', ''],
    ];
    expect(fromTsv(toTsv(rows))).toEqual(rows);
  });
});

describe('tables', () => {
  const table = {
    name: 'tbl',
    area: { top: 0, left: 0, bottom: 5, right: 1 },
    columns: [{ header: 'A' }, { header: 'B' }],
  };
  const sheet: SheetSnapshot = {
    name: 'Trang',
    rows: [
      ['A', 'B'],
      ['b', 1],
      [10, 2],
      [null, 3],
      ['a', 4],
      [{ day: '1899-12-31' }, 5],
    ],
    tables: [table],
  };

  test('sorted as Excel sorts: numbers and days, texts, blank ones last either way', () => {
    const order = (descending: boolean) => sortedBody(sheet, table, 0, descending).map(([, b]) => b);
    expect(order(false)).toEqual([5, 2, 4, 1, 3]);
    expect(order(true)).toEqual([1, 4, 2, 5, 3]);
  });

  test('a formula that points at single cells is not moved unseen', () => {
    const withFormula = (formula: string) => ({
      ...sheet,
      rows: [
        ['A', 'B'],
        [{ formula }, 1],
      ] as CellValue[][],
    });
    expect(sortable(withFormula('tbl[[#This Row],[B]]*2'), table)).toBe(true);
    expect(sortable(withFormula('B2*2'), table)).toBe(false);
  });

  test('filters hide what is not chosen, in the body alone', () => {
    const hidden = hiddenBy(sheet, new Map([[filterKey('tbl', 'A'), new Set(['a', ''])]]));
    expect([0, 1, 2, 3, 4, 6].filter(hidden)).toEqual([1, 2]);
    expect(valuesOf(sheet, table, 0)).toEqual(['10', '31/12/1899', 'a', 'b', '']);
  });
});
