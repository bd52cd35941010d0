import { describe, expect, test } from '@jest/globals';
import {
  type Change,
  type CheckedBook,
  mendBook,
  readPasted,
  readSample,
  type Session,
  writePlan,
} from '../../src/app/index.ts';
import { cellWorkbook } from '../support/cellWorkbook.ts';
import { HEADER, openSession, textOf } from './support.ts';

/** A workbook with that plan in it, and what a person would do next. */
async function withPlan(...rows: string[]) {
  const opened = openSession(cellWorkbook());
  const { session, workbook, ports } = opened;
  if (rows.length === 0) await session.perform(readSample, undefined);
  else await session.perform(readPasted, { html: '', text: textOf(HEADER, ...rows) });
  await session.perform(writePlan, undefined);
  const check = async () => (await ports.work.check(workbook.snapshot())) as CheckedBook;
  const mend = (change: Change) => session.perform(mendBook, change);
  return { ...opened, check, mend };
}
const outcome = (session: Session) => session.state().outcome;
const rulesOf = ({ findings }: CheckedBook) => findings.map(({ rule }) => rule);

describe('all safe fixes', () => {
  test('leave none of them, again changes nothing, and one undo gives back the very workbook', async () => {
    const { session, workbook, check, mend, ports } = await withPlan();
    const before = workbook.snapshot();
    const found = await check();
    expect(found.safe.length).toBeGreaterThan(0);
    expect(found.record).toEqual([]);
    await mend({ kind: 'fix-all' });
    expect(outcome(session)).toMatchObject({ code: 'mended', data: { count: found.safe.length } });
    const mended = workbook.snapshot();
    const after = await check();
    expect(after.safe).toEqual([]);
    expect(after.findings.filter(({ fix }) => fix)).toEqual([]);
    expect(after.record).toEqual([]);
    await mend({ kind: 'fix-all' });
    expect(outcome(session)).toMatchObject({ code: 'nothing-to-mend' });
    expect(workbook.snapshot()).toEqual(mended);
    await ports.history.undo();
    expect(workbook.snapshot()).toEqual(before);
  });
});

const LATE = '1|Ban hành kế hoạch thi đua|Phòng Nội vụ|30/02/2026';

describe('one finding', () => {
  test('a choice is written into its cell, and what follows from it too', async () => {
    const { check, mend, workbook } = await withPlan();
    const { findings } = await check();
    const finding =
      findings.find(({ rule, suggestions }) => rule === 'deadline-before-issue' && suggestions.length > 0) ??
      findings.find(({ suggestions, cell }) => suggestions.length > 0 && cell);
    expect(finding).toBeDefined();
    if (!finding?.cell) return;
    const { sheet, area } = finding.cell;
    await mend({ kind: 'fix', key: finding.key, choice: 0 });
    const cell = workbook.snapshot().sheets.find(({ name }) => name === sheet)?.rows[area.top]?.[area.left];
    expect(cell).toBe(finding.suggestions[0]?.to);
    expect((await check()).findings.map(({ key }) => key)).not.toContain(finding.key);
  });

  test('is ignored with a reason, also after the plan was imported again, until it is asked for', async () => {
    const { session, check, mend } = await withPlan(LATE);
    const [finding] = (await check()).findings.filter(({ rule }) => rule === 'impossible-date');
    const key = finding?.key ?? '';
    await mend({ kind: 'ignore', key, reason: 'Ngày do cấp trên ghi' });
    const again = await check();
    expect(rulesOf(again)).not.toContain('impossible-date');
    expect(again.ignored).toMatchObject([{ key, ignored: 'Ngày do cấp trên ghi' }]);
    await session.perform(readPasted, { html: '', text: textOf(HEADER, LATE) });
    await session.perform(writePlan, undefined);
    expect((await check()).ignored).toMatchObject([{ key, ignored: 'Ngày do cấp trên ghi' }]);
    await mend({ kind: 'reopen', key });
    expect(rulesOf(await check())).toContain('impossible-date');
  });

  test('a cell that changed meanwhile is not overwritten', async () => {
    const { session, check, mend, workbook } = await withPlan();
    const [finding] = (await check()).findings.filter(({ fix, cell }) => fix && cell);
    const { sheet, area } = finding?.cell ?? { sheet: '', area: { top: 0, left: 0 } };
    workbook.type(sheet, area.top, area.left, 'Một nội dung khác hẳn');
    await mend({ kind: 'fix', key: finding?.key ?? '' });
    expect(outcome(session)).toMatchObject({ code: 'nothing-to-mend' });
  });
});

test('an edit takes its finding away: Vấn đề is brought up to date by cells, rows stay in place', async () => {
  const { check, workbook } = await withPlan(LATE, '2|Tổng kết phong trào|Văn phòng|Quý IV/2026');
  const sheet = workbook.snapshot().sheets.find(({ name }) => name === 'Phụ lục 1');
  const row = sheet?.rows.findIndex((cells) => cells.includes('30/02/2026')) ?? -1;
  const column = sheet?.rows[row]?.indexOf('30/02/2026') ?? -1;
  workbook.type('Phụ lục 1', row, column, '27/02/2026');
  const checked = await check();
  expect(rulesOf(checked)).not.toContain('impossible-date');
  expect(checked.record.map(({ kind }) => kind)).not.toContain('put-sheet');
  await workbook.apply(checked.record);
  const found = workbook.snapshot().sheets.find(({ name }) => name === 'Vấn đề');
  expect(found?.rows.find((cells) => cells.includes('impossible-date'))).toContain('đã sửa');
  expect((await check()).record).toEqual([]);
});

test('an unknown name: one decision, another name of a unit or a new one; asked no more, taken back by undo', async () => {
  const { check, mend, workbook, ports } = await withPlan(
    '1|Ban hành kế hoạch|Trung tâm Sao Xanh|Quý I/2026',
    '2|Tổng kết phong trào|Trung tâm Sao Xanh|Quý IV/2026',
  );
  const first = await check();
  const before = workbook.snapshot();
  const names = ['Trung tâm Sao Xanh'];
  const asked = async () => (await check()).unknown.map((one) => one.names);
  expect(await asked()).toContainEqual(names);
  await mend({ kind: 'new-unit', names });
  expect((await check()).units.map(({ name }) => name)).toContain(names[0]);
  expect(await asked()).not.toContainEqual(names);
  await ports.history.undo();
  expect(workbook.snapshot()).toEqual(before);
  await mend({ kind: 'alias', names, unit: first.units[0]?.id ?? '' });
  expect(await asked()).not.toContainEqual(names);
});

test('a doubtful pair is asked once: the answer is remembered on Cặp việc', async () => {
  const { check, mend } = await withPlan();
  const [pair] = (await check()).pairs;
  expect(pair).toBeDefined();
  if (!pair) return;
  const decision = {
    a: { list: pair.aList, text: pair.aText },
    b: { list: pair.bList, text: pair.bText },
    verdict: 'different' as const,
  };
  await mend({ kind: 'pair', decision });
  const after = (await check()).pairs;
  expect(after.map(({ aText, bText }) => [aText, bText])).not.toContainEqual([pair.aText, pair.bText]);
});
