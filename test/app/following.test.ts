import { describe, expect, test } from '@jest/globals';
import {
  type CheckedBook,
  mendBook,
  readPasted,
  type ShownProgress,
  writePlan,
} from '../../src/app/index.ts';
import type { CellValue } from '../../src/core/workbook/index.ts';
import { cellWorkbook } from '../support/cellWorkbook.ts';
import { HEADER, openSession, textOf } from './support.ts';

const ROWS = [
  '1|Bình xét các danh hiệu danh hiệu thi đua|Phòng Nội vụ|Trước ngày 10/4/2026',
  '2|Báo cáo sơ kết|Phòng Nội vụ|Tháng 6/2026',
  '3|Tổng kết phong trào|Văn phòng|Quý IV/2026',
];

/** A workbook with that plan, and a person who types into the cells of Phụ lục 1. */
async function withPlan() {
  const opened = openSession(cellWorkbook());
  const { session, workbook, ports } = opened;
  await session.perform(readPasted, { html: '', text: textOf(HEADER, ...ROWS) });
  await session.perform(writePlan, undefined);
  const rows = (sheet: string) => workbook.snapshot().sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const placeOf = (title: string, header: string): [number, number] => [
    rows('Phụ lục 1').findIndex((cells) => cells.includes(title)),
    rows('Phụ lục 1')[1]?.indexOf(header) ?? -1,
  ];
  const type = (title: string, header: string, value: CellValue) =>
    workbook.type('Phụ lục 1', ...placeOf(title, header), value);
  const cell = (title: string, header: string) => {
    const [row, column] = placeOf(title, header);
    return rows('Phụ lục 1')[row]?.[column] ?? null;
  };
  const check = async () => (await ports.work.check(workbook.snapshot())) as CheckedBook;
  const progress = async () =>
    (await ports.work.progress({ snapshot: workbook.snapshot() })) as ShownProgress;
  const follow = () => session.perform(mendBook, { kind: 'follow' });
  return { ...opened, rows, type, cell, check, progress, follow };
}

describe('after an edit by hand', () => {
  test('the screens say what has not followed, and nothing while all has', async () => {
    const { type, check, progress } = await withPlan();
    expect([(await check()).behind, (await progress()).behind]).toEqual([undefined, undefined]);
    type('Báo cáo sơ kết', 'Thời gian hoàn thành', 'Trước ngày 15/7/2026');
    type('Tổng kết phong trào', 'Đơn vị thực hiện', 'Phòng Y tế');
    const behind = { deadlines: 1, units: 1, titles: 0, added: 0, gone: 0 };
    expect((await check()).behind).toMatchObject(behind);
    expect((await progress()).behind).toMatchObject(behind);
  });

  test('one command brings all of it up to date, and one undo gives back the very workbook', async () => {
    const { session, workbook, ports, rows, type, cell, check, progress, follow } = await withPlan();
    type('Báo cáo sơ kết', 'Thời gian hoàn thành', 'Trước ngày 15/1/2027');
    type('Báo cáo sơ kết', 'Ngày hoàn thành', '2/6/2026');
    type('Tổng kết phong trào', 'Đơn vị thực hiện', 'Phòng Y tế');
    type('Tổng kết phong trào', 'Hạn', { day: '2027-02-28' });
    const before = workbook.snapshot();
    const { tasks } = await progress();
    await follow();
    expect(session.state().outcome).toMatchObject({ code: 'followed', undoable: true });
    expect(session.state().history.undo).toBe('Cập nhật các trang tính theo nội dung đã sửa');
    expect(cell('Báo cáo sơ kết', 'Hạn')).toEqual({ day: '2027-01-14' });
    expect(cell('Báo cáo sơ kết', 'Ngày hoàn thành')).toBe('2/6/2026');
    expect(cell('Tổng kết phong trào', 'Hạn')).toEqual({ day: '2027-02-28' });
    expect(rows('Phân công').flat()).toContain('Phòng Y tế');
    expect(rows('Mốc thời gian').flat()).toContain('Trước ngày 15/1/2027');
    expect(rows('Tiến độ').flat()).toEqual(expect.arrayContaining(['Phòng Y tế', { day: '2027-02-01' }]));
    const after = await progress();
    expect([after.behind, (await check()).behind, (await check()).record]).toEqual([
      undefined,
      undefined,
      [],
    ]);
    // The screen had counted from the words already.
    expect(after.tasks).toEqual(tasks);
    await ports.history.undo();
    expect(workbook.snapshot()).toEqual(before);
  });

  test('where nothing is behind any more nothing is written', async () => {
    const { session, workbook, follow } = await withPlan();
    const before = workbook.snapshot();
    await follow();
    expect(session.state().outcome).toMatchObject({ code: 'nothing-to-mend' });
    expect(workbook.snapshot()).toEqual(before);
  });

  test('a fix elsewhere takes it along: a day that was left behind would count as typed by hand', async () => {
    const { session, type, cell, check, progress } = await withPlan();
    type('Báo cáo sơ kết', 'Thời gian hoàn thành', 'Trước ngày 15/7/2026');
    const { tasks } = await progress();
    const [twice] = (await check()).safe;
    expect(twice).toBeDefined();
    await session.perform(mendBook, { kind: 'fix-all' });
    expect(cell('Báo cáo sơ kết', 'Hạn')).toEqual({ day: '2026-07-14' });
    expect((await progress()).tasks[1]).toEqual(tasks[1]);
  });
});
