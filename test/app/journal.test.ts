import { beforeEach, expect, test } from '@jest/globals';
import { bookHistory, type History } from '../../src/app/index.ts';
import { JOURNAL_SHEET, readJournal } from '../../src/core/sheets/index.ts';
import type { Workbook } from '../../src/core/workbook/index.ts';
import { excelBook } from '../../src/hosts/excel/index.ts';
import { type ExcelHost, startRuntime } from '../support/excelHost/index.ts';
import { FIRST, journalFaults, SECOND, SMALL } from '../support/journalFaults.ts';

let host: ExcelHost;
let workbook: Workbook;
let history: History;
beforeEach(() => {
  host = startRuntime();
  workbook = excelBook();
  history = bookHistory(workbook, () => '25/11/2026 14:05');
});

/** All but the journal itself, without what formulas came to. */
const content = async (): Promise<string> => {
  const { sheets } = await workbook.read();
  return JSON.stringify(sheets.filter(({ name }) => name !== JOURNAL_SHEET));
};
const states = async (): Promise<string[]> =>
  readJournal(await workbook.read([JOURNAL_SHEET])).map(({ text, state }) => `${text}: ${state}`);

test('each command is one row that a person can read', async () => {
  await history.write(FIRST);
  const [journal] = (await workbook.read([JOURNAL_SHEET])).sheets;
  expect(journal?.rows[1]?.slice(0, 4)).toEqual([1, '25/11/2026 14:05', 'Nhập kế hoạch', 'Đã ghi']);
});

test('whole commands are taken back and done again, in order, by another pane as well', async () => {
  const empty = await content();
  await history.write(FIRST);
  const first = await content();
  await history.write(SECOND);
  const second = await content();
  const later = bookHistory(excelBook(), () => 'mai');
  expect(await later.state()).toMatchObject({ undo: 'Nhập lại kế hoạch' });
  await later.undo();
  expect(await content()).toBe(first);
  await later.undo();
  expect(await content()).toBe(empty);
  expect(await later.state()).toMatchObject({ redo: 'Nhập kế hoạch' });
  await later.redo();
  expect(await content()).toBe(first);
  await later.redo();
  expect(await content()).toBe(second);
  expect(await states()).toEqual(['Nhập kế hoạch: done', 'Nhập lại kế hoạch: done']);
});

test('what was taken back cannot be done again on top of something newer', async () => {
  await history.write(FIRST);
  await history.undo();
  await history.write({ ...FIRST, text: 'Nhập kế hoạch khác' });
  expect(await history.state()).toMatchObject({ undo: 'Nhập kế hoạch khác' });
  expect(await states()).toEqual(['Nhập kế hoạch: dropped', 'Nhập kế hoạch khác: done']);
});

test('an edit made since is not lost by taking back', async () => {
  await history.write(FIRST);
  const sheet = host.book.sheet('Phụ lục 1');
  if (sheet) sheet.ensure(2, 1).value = 'người dùng vừa ghi';
  const now = await content();
  await expect(history.undo()).rejects.toMatchObject({ code: 'changed', where: { sheet: 'Phụ lục 1' } });
  expect(await content()).toBe(now);
  expect(await history.state()).toMatchObject({ undo: 'Nhập kế hoạch' });
});

test('a row that somebody spoiled cannot be taken back, and says so', async () => {
  await history.write(FIRST);
  const sheet = host.book.sheet(JOURNAL_SHEET);
  if (sheet) sheet.ensure(1, 4).value = 'xóa nhầm';
  await history.undo();
  expect(host.book.sheet('Phụ lục 1')).not.toBeNull();
  expect(await history.state()).toEqual({
    entries: [{ at: '25/11/2026 14:05', text: 'Nhập kế hoạch', state: 'dropped' }],
  });
});

journalFaults(SMALL);

test('a failure that lasts: the next start finds what was begun and takes it back', async () => {
  await history.write(FIRST);
  const before = await content();
  host.faults = Array.from({ length: 400 }, () => ({ at: 'Table.resize', code: 'GeneralException' }));
  await expect(history.write(SECOND)).rejects.toMatchObject({ code: 'half-written' });
  host.faults = [];
  const next = bookHistory(excelBook(), () => 'hôm sau');
  expect(await next.state()).toMatchObject({ undo: 'Nhập lại kế hoạch (ghi dở)' });
  await next.undo();
  expect(await content()).toBe(before);
});
