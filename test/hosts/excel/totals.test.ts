import { expect, test } from '@jest/globals';
import type { SheetSnapshot } from '../../../src/core/workbook/index.ts';
import { excelBook } from '../../../src/hosts/excel/index.ts';
import { startRuntime } from '../../support/excelHost/index.ts';
import { sample } from '../../support/workbookContract.ts';

const NAME = 'Phụ lục 1';

// A person puts a row of totals below a table of ours: it is Excel's own, and no row of the plan.
test('a row of totals is no row of the table, and stays below it whatever is written', async () => {
  const { book } = startRuntime();
  const workbook = excelBook();
  const now = async () => (await workbook.read([NAME])).sheets[0] as SheetSnapshot;
  await workbook.apply([{ kind: 'put-sheet', sheet: sample(NAME, 4) }]);
  const plain = await now();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('tblMau').showTotals = true;
    await context.sync();
  });
  const before = await now();
  expect(before.rows).toEqual(plain.rows);
  expect(before.tables).toEqual(plain.tables.map((table) => ({ ...table, totals: true })));
  const back = await workbook.apply([{ kind: 'put-sheet', sheet: sample(NAME, 6), expects: before }]);
  const written = await now();
  expect(written.tables[0]?.area.bottom).toBe(6);
  expect([6, 7].map((row) => book.sheet(NAME)?.value(row, 0))).toEqual(['6.', 'Tổng']);
  await workbook.apply(back);
  expect(await now()).toEqual(before);
  expect([4, 5, 6].map((row) => book.sheet(NAME)?.value(row, 0))).toEqual(['4.', 'Tổng', '']);
});
