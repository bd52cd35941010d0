import { describe, expect, test } from '@jest/globals';
import { Workbook } from '@cj-tech-master/excelts';
import type { Area, SheetModel, ValidationModel } from '../../../src/core/workbook/index.ts';
import { writeXlsx } from '../../../src/writers/xlsx/index.ts';
import { partsOf } from '../../support/libreOffice.ts';

const at = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });
const sheetOf = (more: Partial<SheetModel>): SheetModel => ({
  ...{ name: 'Thử', columns: [], rows: [], tables: [], validations: [], conditionalFormats: [] },
  ...{ print: { orientation: 'portrait' } },
  ...more,
});
const xmlOf = (bytes: Uint8Array) => [...partsOf(bytes, /worksheets\/sheet1/u).values()].join('');
const upTo = (max: number, row: number, column = 0): ValidationModel => ({
  area: at(row, column),
  number: { min: 0, max },
});

describe('rules of cells', () => {
  test.each<[string, ValidationModel[], string[]]>([
    ['the same below each other', [upTo(5, 1), upTo(5, 2), upTo(5, 3)], ['A2:A4']],
    ['the same apart', [upTo(5, 1), upTo(5, 3), upTo(5, 1, 2)], ['A2 A4 C2']],
    ['in any order', [upTo(5, 2), upTo(5, 1)], ['A2:A3']],
    ['different ones', [upTo(5, 1), upTo(4, 2), upTo(5, 3)], ['A2 A4', 'A3']],
    [
      'another message is another rule',
      [upTo(5, 1), { ...upTo(5, 2), message: 'Điểm <1 & "2"' }],
      ['A2', 'A3'],
    ],
  ])('%s', (_name, validations, expected) => {
    const xml = xmlOf(writeXlsx({ sheets: [sheetOf({ validations })], names: [] }));
    expect([...xml.matchAll(/<dataValidation [^>]*sqref="([^"]*)"/gu)].map(([, areas]) => areas)).toEqual(
      expected,
    );
    expect(xml).toContain(`<dataValidations count="${expected.length}">`);
  });

  test('each cell has its own in another program', async () => {
    const limits = [5, 4, 5, 5, 3, 4];
    const validations = limits.map((max, i) => upTo(max, i));
    const book = new Workbook();
    await book.xlsx.load(
      writeXlsx({ sheets: [sheetOf({ rows: limits.map(() => [1]), validations })], names: [] }),
    );
    const sheet = book.worksheets[0];
    const read = limits.map((_, i) => {
      const rule = sheet?.getCell(i + 1, 1).dataValidation as { formulae?: unknown[] } | undefined;
      return rule?.formulae?.[1];
    });
    expect(read).toEqual(limits);
  });
});

test('a sheet has as many areas as it likes: each cell is drawn by the first that holds it', () => {
  const rows = Array.from({ length: 3 }, () => [1, 2, 3]);
  const input = Array.from({ length: 130_000 }, (_, i) => at(i % 3, 1));
  const body: Area = { top: 0, left: 0, bottom: 2, right: 2 };
  const framed = { header: [at(0, 0)], input, body: [body] };
  const styles = (cells: SheetModel['framed']) =>
    [
      ...xmlOf(writeXlsx({ sheets: [sheetOf({ rows, framed: cells as never })], names: [] })).matchAll(
        / s="(\d+)"/gu,
      ),
    ].map(([, style]) => style);
  expect(styles(framed)).toEqual(styles({ ...framed, input: input.slice(0, 3) }));
  expect(new Set(styles(framed)).size).toBe(3);
});
