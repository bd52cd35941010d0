import { expect, test } from '@jest/globals';
import { openBeside } from '../../../src/hosts/excel/index.ts';
import { startRuntime } from '../../support/excelHost/index.ts';

test('a workbook opens beside the open one, which is not touched', async () => {
  const host = startRuntime();
  await openBeside(Excel, 'UEsDBA==');
  expect(host.openedBeside).toEqual(['UEsDBA==']);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('where Excel refuses, the caller hears of it', async () => {
  const host = startRuntime();
  host.faults = [{ at: 'WorkbookCreated.open', code: 'AccessDenied' }];
  await expect(openBeside(Excel, 'UEsDBA==')).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(host.openedBeside).toEqual([]);
});
