import { expect, test } from '@jest/globals';
import { afterEdits, planSheets, redrawEdits } from '../../../src/core/sheets/index.ts';
import type { AddedColumn } from '../../../src/core/sheets/index.ts';
import { planOfLines } from '../../support/planOfLines.ts';
import { OPTIONS, snapshotOf, WAYS } from './trips.ts';

const PLAN = planOfLines('1|Ban hành kế hoạch thi đua|Phòng Nội vụ|Trước ngày 25/2/2026');

test.each(WAYS)(
  'sheets that say the same are left alone, also the waiting row of a table, through %s',
  (_, way) => {
    const model = planSheets(PLAN, OPTIONS);
    const names = model.sheets.filter(({ tables }) => tables.length > 0).map(({ name }) => name);
    const edits = redrawEdits(way(model), model, names);
    expect(edits.map((edit) => (edit.kind === 'put-sheet' ? edit.sheet.name : edit.kind))).toEqual([]);
  },
);

test('what people wrote beside a row that goes is told on Ghi chú đọc, once', () => {
  const beside = (value: string): AddedColumn[] => [
    {
      table: 'tblPhanCong',
      header: 'Người làm',
      cells: [{ row: ['PL.1', 'Thực hiện', 'Phòng Nội vụ'], value }],
    },
  ];
  const before = WAYS[0]?.[1](planSheets(PLAN, { ...OPTIONS, addedColumns: beside('Tổ 1') }));
  if (!before) throw new Error('no way');
  const other = planOfLines('1|Ban hành kế hoạch thi đua|Văn phòng|Trước ngày 25/2/2026');
  const model = planSheets(other, { ...OPTIONS, addedColumns: beside('Tổ 1') });
  const told = ({ sheets }: typeof before) =>
    sheets
      .find(({ name }) => name === 'Ghi chú đọc')
      ?.rows.flat()
      .filter((cell) => String(cell).includes('Tổ 1'));
  const after = afterEdits(before, redrawEdits(before, model, ['Phân công']));
  expect(told(after)).toEqual([
    'Trang “Phân công”, cột thêm “Người làm”: “Tổ 1” đứng cạnh dòng “PL.1; Thực hiện; Phòng Nội vụ”, dòng này không còn.',
  ]);
  expect(redrawEdits(after, model, ['Phân công'])).toEqual([]);
});

test('a sheet of somebody’s own that has the name of one of ours is not written over', () => {
  const own = { name: 'cặp việc', rows: [['Của tôi']], tables: [] };
  const model = planSheets(PLAN, OPTIONS);
  const now = { sheets: [...snapshotOf(model).sheets.filter(({ name }) => name !== 'Cặp việc'), own] };
  expect(redrawEdits(now, model, ['Cặp việc'])).toEqual([]);
});

test('a sheet that another program left without its table is drawn again as ours', () => {
  const model = planSheets(PLAN, OPTIONS);
  const { sheets } = snapshotOf(planSheets(PLAN, { ...OPTIONS, directory: [] }));
  const now = { sheets: sheets.map((sheet) => ({ ...sheet, tables: [] })) };
  const changed = {
    ...model,
    sheets: model.sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows, ['thêm']] })),
  };
  expect(redrawEdits(now, changed, ['Phân công'])).toMatchObject([
    { kind: 'put-sheet', sheet: { name: 'Phân công' }, expects: { name: 'Phân công' } },
  ]);
});
