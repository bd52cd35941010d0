import { expect, test } from '@jest/globals';
import { openBeside } from '../../../src/hosts/excel/index.ts';
import { startRuntime } from '../../support/excelHost/index.ts';

test('a workbook of any length reaches Excel byte for byte, and the open one is not touched', async () => {
  const host = startRuntime();
  const bytes = Uint8Array.from({ length: 20_001 }, (_, i) => i % 256);
  await openBeside(Excel, bytes);
  expect(host.openedBeside.map((text) => new Uint8Array(Buffer.from(text, 'base64')))).toEqual([bytes]);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('where Excel refuses, the caller hears of it', async () => {
  const host = startRuntime();
  host.faults = [{ at: 'WorkbookCreated.open', code: 'AccessDenied' }];
  await expect(openBeside(Excel, new Uint8Array(3))).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(host.openedBeside).toEqual([]);
});
