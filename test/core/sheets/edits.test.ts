import { describe, expect, test } from '@jest/globals';
import { readDeadline } from '../../../src/core/deadlines/index.ts';
import { splitDoers, unitsOf } from '../../../src/core/plan/index.ts';
import { planSheets, readPlanFromSheets } from '../../../src/core/sheets/index.ts';
import { createDirectory } from '../../../src/core/units/index.ts';
import type { CellValue } from '../../../src/core/workbook/index.ts';
import { planOfLines } from '../../support/planOfLines.ts';
import { Desk } from './desk.ts';
import { OPTIONS, snapshotOf } from './trips.ts';

const PLAN = planOfLines(
  'I|Nhiệm vụ trọng tâm||',
  '1|Ban hành kế hoạch thi đua|Phòng Nội vụ|Trước ngày 25/2/2026',
  '2|Tổ chức hội nghị điển hình|Văn phòng|Tháng 6/2026',
  'II|Nhiệm vụ khác||',
  '1|Xét khen thưởng đợt 1|Phòng Nội vụ|Tháng 3/2026',
);
const desk = () => new Desk(structuredClone(snapshotOf(planSheets(PLAN, OPTIONS))));
const appendix = ({ snapshot }: Desk) => {
  const sheet = snapshot.sheets.find(({ name }) => name === 'Phụ lục 1');
  if (!sheet) throw new Error('no sheet');
  return sheet;
};
const read = (edited: Desk) => readPlanFromSheets(edited.snapshot);
const codesOf = ({ notes }: ReturnType<typeof read>) => notes.map(({ code }) => code);
const tasksOf = ({ value }: ReturnType<typeof read>) => value.plan.appendices.flatMap(({ tasks }) => tasks);

describe('what changes nothing', () => {
  const CASES: [string, (edited: Desk) => void][] = [
    [
      'sorting the rows',
      (edited) => appendix(edited).rows.splice(2, 3, ...appendix(edited).rows.slice(2, 5).reverse()),
    ],
    ['another order of the sheets', ({ snapshot }) => snapshot.sheets.reverse()],
    [
      'a sheet of the person’s own',
      ({ snapshot }) => snapshot.sheets.unshift({ name: 'Nháp', rows: [['Mã', 'x']], tables: [] }),
    ],
    ['a renamed sheet', (edited) => (appendix(edited).name = 'PL chính')],
    [
      'a program that saved no tables',
      ({ snapshot }) =>
        snapshot.sheets.forEach((sheet) =>
          sheet.name === 'Phụ lục & nhóm' ? undefined : (sheet.tables = []),
        ),
    ],
    [
      'rows put in above the table',
      (edited) => {
        const { rows, tables } = appendix(edited);
        rows.unshift([], ['Sở Nội vụ']);
        for (const { area } of tables) Object.assign(area, { top: area.top + 2, bottom: area.bottom + 2 });
      },
    ],
    [
      'columns in another order',
      (edited) => {
        const { rows, tables } = appendix(edited);
        for (const row of rows.slice(1)) row.reverse();
        for (const { columns } of tables) columns.reverse();
      },
    ],
    [
      'a row of totals below',
      (edited) =>
        appendix(edited).rows.push(['Tổng', { formula: 'SUBTOTAL(103,tblPhuLuc1[Mã])', result: 3 }]),
    ],
    ['a remark a blank row below the table', (edited) => appendix(edited).rows.push([], ['Người lập biểu'])],
  ];
  test.each(CASES)('%s', (_, edit) => {
    const edited = desk();
    edit(edited);
    const outcome = read(edited);
    expect(outcome.value.plan).toEqual(PLAN);
    expect(outcome.value.extraColumns).toEqual([]);
    expect(outcome.notes).toEqual([]);
  });
});

describe('what a person changes is read, and named where it may surprise', () => {
  test('a changed deadline is understood again by the reader, with the year of the plan', () => {
    const edited = desk().write('Tổ chức hội nghị điển hình', 'Thời gian', 'Trước ngày 10/7/2026');
    const again = readPlanFromSheets(edited.snapshot, { readDeadline });
    expect(tasksOf(again)[1]).toMatchObject({
      deadlineText: 'Trước ngày 10/7/2026',
      deadline: { lastDay: '2026-07-09' },
    });
    expect(codesOf(again)).toEqual(['deadline-reread']);
    const without = read(edited);
    expect(tasksOf(without)[1]?.deadline).toEqual(PLAN.appendices[0]?.tasks[1]?.deadline);
    expect(codesOf(without)).toEqual(['deadline-not-reread']);
  });

  test('changed doers are cut and looked up again', () => {
    const edited = desk().write(
      'Tổ chức hội nghị điển hình',
      'Đơn vị thực hiện',
      'Phòng Y tế; Phòng Tư pháp',
    );
    const again = readPlanFromSheets(edited.snapshot, {
      unitsOf: (doers) => unitsOf(doers, createDirectory([]), undefined),
      splitDoers,
    });
    expect(tasksOf(again)[1]?.units.map(({ name }) => name)).toEqual(['Phòng Y tế', 'Phòng Tư pháp']);
    expect(codesOf(again)).toEqual(['units-reread']);
  });

  test('a Hạn typed over the plan’s is progress; the plan’s own deadline stays', () => {
    const edited = desk().write('Ban hành kế hoạch thi đua', 'Hạn', '28/2/2026');
    const outcome = read(edited);
    expect(outcome.value.progress).toEqual([{ taskId: 'PL.I.1', due: '2026-02-28' }]);
    expect(outcome.value.plan).toEqual(PLAN);
  });

  test('days however they are typed, and words', () => {
    const typed = [{ day: '2026-02-20' }, '20/2/2026', '20-02-2026', 46073, '2026-02-20'];
    for (const cell of typed)
      expect(read(desk().write('Ban hành kế hoạch thi đua', 'Ngày hoàn thành', cell)).value.progress).toEqual(
        [{ taskId: 'PL.I.1', doneOn: '2026-02-20' }],
      );
    for (const words of ['đã xong', '30/02/2026'])
      expect(
        read(desk().write('Ban hành kế hoạch thi đua', 'Ngày hoàn thành', words)).value.progress,
      ).toEqual([{ taskId: 'PL.I.1', doneOn: words }]);
  });

  test('a row typed below the table gets a Mã under its group; a copied row gets one of its own', () => {
    const edited = desk().addRow({ 'Nội dung': 'Việc mới', TT: '3', Nhóm: 'I' });
    appendix(edited).rows.push([...(appendix(edited).rows[2] ?? [])]);
    const outcome = readPlanFromSheets(edited.snapshot, { readDeadline });
    expect(tasksOf(outcome).map(({ id }) => id)).toEqual([
      'PL.I.1',
      'PL.I.1~2',
      'PL.I.2',
      'PL.II.1',
      'PL.I.3',
    ]);
    expect(codesOf(outcome)).toEqual(['task-added', 'task-added']);
  });

  test('an unknown group, a parent that is not there, a setting that cannot be', () => {
    const edited = desk()
      .write('Xét khen thưởng đợt 1', 'Nhóm', 'Nhóm lạ')
      .write('Xét khen thưởng đợt 1', 'Thuộc nhiệm vụ', 'PL.IX');
    const settings = edited.snapshot.sheets.find(({ name }) => name === 'Cài đặt')?.rows ?? [];
    if (settings[1]) settings[1][1] = 'nhiều';
    const outcome = read(edited);
    expect(codesOf(outcome).sort()).toEqual(['group-unknown', 'parent-unknown', 'setting-not-understood']);
    expect(outcome.value.settings).toEqual({ soonDays: 7, strict: true });
  });

  test('a sheet or a column that is gone is named, the rest is read', () => {
    const edited = desk();
    edited.snapshot.sheets = edited.snapshot.sheets.filter(
      ({ name }) => name !== 'Ngày nghỉ' && name !== 'Thân kế hoạch',
    );
    const { rows, tables } = appendix(edited);
    const at = rows[1]?.indexOf('Kết quả thực hiện') ?? -1;
    for (const row of rows.slice(1)) row.splice(at, 1);
    for (const table of tables) Object.assign(table.area, { right: table.area.right - 1 });
    const outcome = read(edited);
    expect(codesOf(outcome).sort()).toEqual(['column-missing', 'sheet-missing', 'sheet-missing']);
    expect(outcome.notes.map(({ text }) => text).join(' ')).toMatch(
      /“Kết quả thực hiện”[^]*“Thân kế hoạch”[^]*“Ngày nghỉ”/u,
    );
    expect(outcome.value.plan).toEqual({ ...PLAN, body: { items: [] } });
  });

  test.each<[string, string, (first: readonly CellValue[]) => CellValue[]]>([
    ['names no table', 'appendix-incomplete', () => [2, 'PL2']],
    ['was copied', 'appendix-twice', (first) => [...first]],
    ['was copied under another name', 'appendix-twice', ([, , ...rest]) => [2, 'PL2', ...rest]],
  ])('a row of Phụ lục & nhóm that %s is named and passed over', (_, code, made) => {
    const edited = desk();
    const { rows = [], tables = [] } =
      edited.snapshot.sheets.find(({ name }) => name === 'Phụ lục & nhóm') ?? {};
    const bottom = tables[0]?.area.bottom ?? 0;
    rows[bottom + 1] = made(rows[bottom] ?? []);
    const outcome = read(edited);
    expect(outcome.value.plan).toEqual(PLAN);
    expect(codesOf(outcome)).toEqual([code]);
  });

  test('a renamed official column is read by its place, and named', () => {
    const edited = desk();
    const header = appendix(edited).rows[1] ?? [];
    header[header.indexOf('Nội dung')] = 'Nội dung công việc';
    const outcome = read(edited);
    expect(outcome.value.plan).toEqual(PLAN);
    expect(codesOf(outcome)).toEqual(['column-renamed']);
  });

  test('a workbook of something else is all missing sheets, not an error', () => {
    const outcome = readPlanFromSheets({ sheets: [{ name: 'Sheet1', rows: [['a']], tables: [] }] });
    expect(outcome.value.plan.appendices).toEqual([]);
    expect(new Set(codesOf(outcome))).toEqual(new Set(['sheet-missing']));
  });
});
