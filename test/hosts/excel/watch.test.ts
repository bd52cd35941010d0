import { expect, test } from '@jest/globals';
import type { SheetChange } from '../../../src/core/workbook/index.ts';
import { excelBook } from '../../../src/hosts/excel/index.ts';
import { startRuntime, tellChanged } from '../../support/excelHost/index.ts';
import { sample } from '../../support/workbookContract.ts';

const NAME = 'Phụ lục 1';

test('what a person types while our own write still echoes is heard; the write itself is not', async () => {
  const host = startRuntime();
  const workbook = excelBook();
  await workbook.apply([{ kind: 'put-sheet', sheet: sample(NAME, 4) }]);
  const heard: SheetChange[] = [];
  const stop = await workbook.watch((change) => heard.push(change));
  await workbook.apply([{ kind: 'put-cells', sheet: NAME, top: 2, left: 1, cells: [['của ta']] }]);
  const sheet = host.book.sheet(NAME);
  if (!sheet) throw new Error(NAME);
  sheet.ensure(3, 1).value = 'của người';
  tellChanged({ sheet, box: { row: 3, column: 1, rows: 1, columns: 1 } }, '', host, 'person');
  await new Promise((done) => setTimeout(done, 60));
  expect(heard).toEqual([{ sheet: NAME, remote: false, area: { top: 3, left: 1, bottom: 3, right: 1 } }]);
  await stop();
});
