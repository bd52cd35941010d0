import { expect, test } from '@jest/globals';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/index.ts';
import { excelBook } from '../../../src/hosts/excel/index.ts';
import { startRuntime } from '../../support/excelHost/index.ts';
import { sample } from '../../support/workbookContract.ts';

// Excel puts a block of values in the wrong cells where a filter hides some of its rows (office-js, issue 224).
const NAME = 'Phụ lục 1';

async function filtered() {
  const { book } = startRuntime();
  const workbook = excelBook();
  await workbook.apply([{ kind: 'put-sheet', sheet: sample(NAME, 8) }]);
  for (const row of [2, 3, 6]) book.sheet(NAME)?.filteredRows.add(row);
  const rowsNow = async () => (await workbook.read([NAME])).sheets[0] as SheetSnapshot;
  return { workbook, rowsNow, hidden: book.sheet(NAME)?.filteredRows };
}

test('a sheet that somebody has filtered is written as any other, and shows what was written', async () => {
  const { workbook, rowsNow, hidden } = await filtered();
  const before = await rowsNow();
  const sheet = sample(NAME, 11);
  const back = await workbook.apply([{ kind: 'put-sheet', sheet, expects: before }]);
  expect((await rowsNow()).rows.map(([, text]) => text)).toEqual(sheet.rows.map(([, text]) => text));
  expect(hidden?.size).toBe(0);
  hidden?.add(4).add(5);
  await workbook.apply(back);
  expect((await rowsNow()).rows).toEqual(before.rows);
});

test('cells of several rows too; one row needs nothing, and the filter stays', async () => {
  const { workbook, rowsNow, hidden } = await filtered();
  const texts = async () => (await rowsNow()).rows.map(([, text]): CellValue => text ?? null);
  const wanted = await texts();
  wanted[3] = 'một';
  await workbook.apply([{ kind: 'put-cells', sheet: NAME, top: 3, left: 1, cells: [['một']] }]);
  expect(await texts()).toEqual(wanted);
  expect(hidden?.size).toBe(3);
  wanted.splice(1, 4, 'a', 'b', 'c', 'd');
  const cells = [['a'], ['b'], ['c'], ['d']];
  await workbook.apply([{ kind: 'put-cells', sheet: NAME, top: 1, left: 1, cells }]);
  expect(await texts()).toEqual(wanted);
});
