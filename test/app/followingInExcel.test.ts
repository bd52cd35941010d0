import { expect, test } from '@jest/globals';
import { bookHistory, type CheckedBook, mendBook, readPasted, writePlan } from '../../src/app/index.ts';
import { JOURNAL_SHEET } from '../../src/core/sheets/index.ts';
import { excelBook } from '../../src/hosts/excel/index.ts';
import { startRuntime } from '../support/excelHost/index.ts';
import { memoryWorkbook } from '../support/memoryWorkbook.ts';
import { HEADER, openSession, textOf } from './support.ts';

/** The plan in Excel, by Microsoft's own client, and what a person types there. */
async function withPlan() {
  const host = startRuntime();
  const workbook = excelBook();
  const history = bookHistory(workbook, () => '25/11/2026 14:05');
  const { session, ports } = openSession(memoryWorkbook(), { workbook, history });
  const rows = ['1|Báo cáo sơ kết|Phòng Nội vụ|Tháng 6/2026', '2|Tổng kết phong trào|Văn phòng|Quý IV/2026'];
  await session.perform(readPasted, { html: '', text: textOf(HEADER, ...rows) });
  await session.perform(writePlan, undefined);
  const sheet = async (name: string) => (await workbook.read([name])).sheets[0];
  const type = async (row: number, header: string, value: string) => {
    const column = (await sheet('Phụ lục 1'))?.rows[1]?.indexOf(header) ?? -1;
    const cell = host.book.sheet('Phụ lục 1')?.ensure(row, column);
    if (cell) cell.value = value;
  };
  const cell = async (row: number, header: string) => {
    const { rows: all = [] } = (await sheet('Phụ lục 1')) ?? {};
    return all[row]?.[all[1]?.indexOf(header) ?? -1] ?? null;
  };
  const content = async () =>
    (await workbook.read()).sheets.filter(({ name }) => name !== JOURNAL_SHEET).map(({ rows: all }) => all);
  const behind = async () => ((await ports.work.check(await workbook.read())) as CheckedBook).behind;
  return { session, history, sheet, type, cell, content, behind };
}

test('in Excel nothing is behind after an import; what was edited follows, a row below the table too, and goes back', async () => {
  const { session, history, sheet, type, cell, content, behind } = await withPlan();
  expect(await behind()).toBeUndefined();
  await type(2, 'Thời gian hoàn thành', 'Trước ngày 15/7/2026');
  await type(4, 'Nội dung', 'Việc mới');
  await type(4, 'Thời gian hoàn thành', 'Tháng 6/2026');
  const before = await content();
  expect(await behind()).toMatchObject({ deadlines: 1, added: 1 });
  await session.perform(mendBook, { kind: 'follow' });
  expect(session.state().outcome).toMatchObject({ code: 'followed' });
  expect(await behind()).toBeUndefined();
  expect([await cell(2, 'Hạn'), await cell(4, 'Hạn')]).toEqual([
    { day: '2026-07-14' },
    { day: '2026-06-30' },
  ]);
  expect(await cell(4, 'Nội dung')).toBe('Việc mới');
  expect(await cell(4, 'Tình trạng')).toHaveProperty('formula');
  expect((await sheet('Phụ lục 1'))?.tables[0]?.area.bottom).toBe(4);
  await history.undo();
  expect(await content()).toEqual(before);
  expect(await behind()).toMatchObject({ deadlines: 1, added: 1 });
});
