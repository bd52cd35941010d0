import { expect, test } from '@jest/globals';
import { cleanPlan, NO_CLEANING } from '../../../src/core/exports/index.ts';
import { createDirectory, type DirectoryUnit } from '../../../src/core/units/index.ts';
import { planOf } from '../../support/readPlans.ts';
import { documentOf } from '../../support/tables.ts';

const UNITS: DirectoryUnit[] = [
  { id: 'nv', name: 'Phòng Nội vụ', shortName: 'P.NV', aliases: [] },
  { id: 'tnmt', name: 'Phòng Tài nguyên và Môi trường', shortName: 'Phòng TNMT', aliases: [] },
  { id: 'qldt', name: 'Phòng Quản lý đô thị', shortName: 'Phòng QLĐT', aliases: [] },
  { id: 'ub', name: 'Ủy ban nhân dân quận', shortName: 'UBND quận', aliases: ['Lãnh đạo UBND quận'] },
  { id: 'an', name: 'Phường An', aliases: [] },
  { id: 'cac-phuong', name: 'Ủy ban nhân dân các phường', aliases: ['UBND các phường'], members: ['an'] },
];
const planWith = (cell: string) =>
  planOf(
    { value: documentOf(`TT|Nội dung|Đơn vị thực hiện|Thời gian\n1|Việc|${cell}|Quý I/2026`), notes: [] },
    UNITS,
  );
const written = (cell: string, form: 'full' | 'short') => {
  const cleaning = { ...NO_CLEANING, units: { form, directory: createDirectory(UNITS) } };
  const { plan, changes } = cleanPlan(planWith(cell), cleaning);
  // Again it changes nothing, and what changed is said.
  expect(cleanPlan(plan, cleaning).changes).toEqual([]);
  const text = plan.appendices[0]?.tasks[0]?.implementer;
  expect(changes.map(({ code, from, to }) => [code, from, to])).toEqual(
    text === cell ? [] : [['unit-name', cell, text]],
  );
  return text;
};

test.each<[string, string, string]>([
  ['Phòng TNMT, QLĐT', 'Phòng Tài nguyên và Môi trường, Phòng Quản lý đô thị', 'Phòng TNMT, Phòng QLĐT'],
  ['Phòng Nội vụ; các đơn vị', 'Phòng Nội vụ; các đơn vị', 'P.NV; các đơn vị'],
  ['Lãnh đạo UBND quận', 'Lãnh đạo UBND quận', 'Lãnh đạo UBND quận'],
  ['UBND các phường', 'UBND các phường', 'UBND các phường'],
  ['Phường An', 'Phường An', 'Phường An'],
  ['Sở Không Có', 'Sở Không Có', 'Sở Không Có'],
])('%s → %s, short %s', (cell, full, short) => {
  expect(written(cell, 'full')).toBe(full);
  expect(written(cell, 'short')).toBe(short);
});

test('what a person understood otherwise stays', () => {
  const plan = planWith('Phòng TNMT');
  const [appendix] = plan.appendices;
  const [task] = appendix?.tasks ?? [];
  if (!appendix || !task) throw new Error('no task');
  const byHand = { ...task, units: task.units.map((one) => ({ ...one, unitId: 'qldt' })) };
  const changed = { ...plan, appendices: [{ ...appendix, tasks: [byHand] }] };
  const units = { form: 'full' as const, directory: createDirectory(UNITS) };
  expect(cleanPlan(changed, { ...NO_CLEANING, units })).toEqual({ plan: changed, changes: [] });
});
