import { expect, test } from '@jest/globals';
import { excelBook } from '../../../src/hosts/excel/index.ts';
import { startRuntime } from '../../support/excelHost/index.ts';

test.each(['Visible', 'Hidden', 'VeryHidden'])('goes to cells of a sheet that is %s', async (visibility) => {
  const { book } = startRuntime();
  const sheet = book.addSheet('Vấn đề');
  sheet.visibility = visibility;
  await excelBook().reveal('Vấn đề', { top: 4, left: 1, bottom: 4, right: 1 });
  expect(book.selection).toMatchObject({ sheet, box: { row: 4, column: 1 } });
  expect(sheet.visibility).toBe('Visible');
});
