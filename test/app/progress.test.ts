import { describe, expect, test } from '@jest/globals';
import {
  createProgressView,
  markDone,
  readPasted,
  type ShownProgress,
  writePlan,
} from '../../src/app/index.ts';
import { cellWorkbook } from '../support/cellWorkbook.ts';
import { HEADER, openSession, textOf } from './support.ts';

const ROWS = [
  '1|Ban hành kế hoạch|Phòng Nội vụ|Trước ngày 10/02/2026',
  '2|Báo cáo sơ kết|Phòng Nội vụ|Trước ngày 06/3/2026 và ngày 10/9/2026',
  '3|Tổng kết phong trào|Văn phòng|Quý IV/2026',
  '4|Tuyên truyền|Các trường|Hằng quý',
];

/** A workbook with that plan in it, on 1/3/2026. */
async function withPlan() {
  const opened = openSession(cellWorkbook());
  const { session, workbook, ports } = opened;
  await session.perform(readPasted, { html: '', text: textOf(HEADER, ...ROWS) });
  await session.perform(writePlan, undefined);
  const look = async (asOf?: string) =>
    (await ports.work.progress({
      snapshot: workbook.snapshot(),
      ...(asOf !== undefined && { asOf }),
    })) as ShownProgress;
  const idOf = async (title: string) => (await look()).tasks.find((one) => one.title === title)?.id ?? '';
  const outcome = () => session.state().outcome;
  return { ...opened, look, idOf, outcome };
}
const standings = ({ tasks }: ShownProgress) => tasks.map(({ standing }) => standing);

describe('how the plan stands', () => {
  test('today, which the sheets say, or on another day', async () => {
    const { look } = await withPlan();
    const today = await look();
    expect([today.asOf, today.sheetsAsOf]).toEqual(['2026-03-01', '2026-03-01']);
    expect(standings(today)).toEqual(['late', 'due-7', 'later', 'due-30']);
    const later = await look('2026-09-05');
    expect([later.asOf, later.sheetsAsOf]).toEqual(['2026-09-05', '2026-03-01']);
    expect(standings(later)).toEqual(['late', 'late', 'later', 'due-30']);
  });

  test('each task says how late or how near it is, who has to do it and where its cell is', async () => {
    const { look } = await withPlan();
    const [first, second] = (await look()).tasks;
    // 9/2/2026 was a Monday; Tết was from 16 to 20 February.
    expect(first).toMatchObject({
      milestones: [{ last: '2026-02-09', lateBy: 9 }],
      responsible: ['Phòng Nội vụ'],
      cell: { sheet: 'Phụ lục 1' },
    });
    expect(second?.milestones).toMatchObject([
      { number: 1, last: '2026-03-05', daysLeft: 4, standing: 'due-7' },
      { number: 2, last: '2026-09-09', standing: 'later' },
    ]);
  });

  test('the charts are those of the sheet Tiến độ, on the day that was asked for', async () => {
    const { look } = await withPlan();
    const lateIn = async (asOf?: string) => {
      const [months] = (await look(asOf)).pictures;
      const { categories = [], series = [] } = months?.data ?? {};
      const late = series.find(({ name }) => name === 'Quá hạn')?.values ?? [];
      return categories.filter((_, i) => late[i]);
    };
    expect((await look()).pictures.map(({ chart }) => chart.kind)).toEqual(['column', 'bar']);
    expect(await lateIn()).toEqual(['02/2026']);
    expect(await lateIn('2026-04-01')).toEqual(['02/2026', '03/2026']);
  });

  test('a workbook without a plan has none', async () => {
    const { ports, workbook } = openSession(cellWorkbook());
    expect(await ports.work.progress({ snapshot: workbook.snapshot() })).toBeUndefined();
  });
});

describe('a task that is done', () => {
  test('is written with its day and result, and one undo gives back the very workbook', async () => {
    const { session, workbook, ports, look, idOf, outcome } = await withPlan();
    const before = workbook.snapshot();
    const taskId = await idOf('Ban hành kế hoạch');
    const done = { taskId, doneOn: '2026-02-10', result: '= Đã ban hành' };
    await session.perform(markDone, done);
    expect(outcome()).toMatchObject({ code: 'marked', data: { task: taskId, day: '10/02/2026' } });
    const [first] = (await look()).tasks;
    expect(first).toMatchObject({
      standing: 'done-late',
      doneOn: '2026-02-10',
      result: '= Đã ban hành',
      milestones: [{ lateBy: 1 }],
    });
    await session.perform(markDone, done);
    expect(outcome()).toMatchObject({ code: 'marked-before' });
    await ports.history.undo();
    expect(workbook.snapshot()).toEqual(before);
  });

  test('one of its milestones: the other is still to come', async () => {
    const { session, look, idOf } = await withPlan();
    const taskId = await idOf('Báo cáo sơ kết');
    await session.perform(markDone, { taskId, number: 1, doneOn: '2026-03-01' });
    const task = async () => (await look()).tasks.find(({ id }) => id === taskId);
    expect(await task()).toMatchObject({ standing: 'later', doneOn: '' });
    expect((await task())?.milestones).toMatchObject([{ standing: 'done' }, { standing: 'later' }]);
    await session.perform(markDone, { taskId, doneOn: '2026-03-02' });
    expect((await task())?.standing).toBe('done');
  });

  test('one time of what comes again and again: told on Mốc thời gian, the others are as they were', async () => {
    const { session, workbook, look, idOf, outcome } = await withPlan();
    const taskId = await idOf('Tuyên truyền');
    const milestones = async () => (await look()).tasks.find(({ id }) => id === taskId)?.milestones;
    const days = (await milestones())?.map(({ last = '' }) => last) ?? [];
    expect(days).toHaveLength(4);
    const [first = '', second = ''] = days;
    await session.perform(markDone, { taskId, occurrence: second, doneOn: '2026-07-02' });
    await session.perform(markDone, { taskId, occurrence: first, doneOn: first });
    expect((await milestones())?.map(({ standing }) => standing).slice(0, 2)).toEqual(['done', 'done-late']);
    const sheet = () => workbook.snapshot().sheets.find(({ name }) => name === 'Mốc thời gian');
    const column = sheet()?.rows.findIndex((row) => row.includes('Các kỳ đã xong')) ?? -1;
    const at = sheet()?.rows[column]?.indexOf('Các kỳ đã xong') ?? -1;
    const row = sheet()?.rows.findIndex((one) => one[0] === taskId) ?? -1;
    expect(sheet()?.rows[row]?.[at]).toBe('31/03/2026 (xong 31/03/2026); 30/06/2026 (xong 02/07/2026)');

    workbook.type('Mốc thời gian', row, at, '30/06/2026, 30/9/2026');
    expect((await milestones())?.map(({ standing }) => standing)).toEqual([
      'due-30',
      'done',
      'done',
      'later',
    ]);
    workbook.type('Mốc thời gian', row, at, 'xong hết');
    await session.perform(markDone, { taskId, occurrence: first, doneOn: first });
    expect(outcome()).toMatchObject({ code: 'not-marked' });
    expect(sheet()?.rows[row]?.[at]).toBe('xong hết');
  });

  test('whose cell is gone, or holds a formula: nothing is written', async () => {
    const { session, workbook, idOf, outcome, look } = await withPlan();
    const taskId = await idOf('Ban hành kế hoạch');
    const { cell } = (await look()).tasks[0] ?? {};
    const formula = { formula: 'TODAY()', result: { day: '2026-03-01' } };
    workbook.type(cell?.sheet ?? '', cell?.area.top ?? 0, cell?.area.left ?? 0, formula);
    const before = workbook.snapshot();
    await session.perform(markDone, { taskId, doneOn: '2026-02-10' });
    expect(outcome()).toMatchObject({ code: 'not-marked' });
    await session.perform(markDone, { taskId: 'PL9.9', doneOn: '2026-02-10' });
    expect(outcome()).toMatchObject({ code: 'not-marked' });
    expect(workbook.snapshot()).toEqual(before);
  });
});

test('the view counts anew after each command and from another day when asked', async () => {
  const { session, idOf } = await withPlan();
  const taskId = await idOf('Ban hành kế hoạch');
  const view = createProgressView(session);
  const seen = () => {
    const look = view.look();
    return look.kind === 'progress' ? standings(look.progress)[0] : look.kind;
  };
  expect(seen()).toBe('unread');
  const end = view.subscribe(() => undefined);
  await view.refresh();
  expect(seen()).toBe('late');
  await session.perform(markDone, { taskId, doneOn: '2026-02-01' });
  await view.refresh();
  expect(seen()).toBe('done');
  view.countFrom('2026-02-01');
  await view.refresh();
  const look = view.look();
  expect(look.kind === 'progress' && look.progress.asOf).toBe('2026-02-01');
  end();
});
