import { expect, test } from '@jest/globals';
import { isOneSlipAway, unitUnknown } from '../../../src/core/rules/unit-unknown.ts';
import { ruleTable } from '../../support/ruleTable.ts';
import { doers, planOfAppendices, UNITS } from './rulePlans.ts';

const done = (...cells: string[]) =>
  planOfAppendices(
    [],
    cells.map((cell, i) => `${String(i + 1)}|Việc thứ ${String(i + 1)} của năm||${cell}||Tháng 6/2026`),
  );

ruleTable(unitUnknown, {
  bad: [
    {
      name: 'a slip away from a name of this plan',
      plan: done(
        'Trung tâm Hướng nghiệp',
        'Trung tâm Hướng nghiêp'.replace('nghiêp', 'nghiệpp'),
        'Phòng Nội vụ',
      ),
      units: UNITS,
      found: [
        {
          at: 'PL1.2',
          severity: 'warning',
          says: ['Trung tâm Hướng nghiệpp', 'gần giống “Trung tâm Hướng nghiệp”'],
          suggestions: ['Trung tâm Hướng nghiệp'],
        },
      ],
    },
    {
      name: 'names that look alike count together',
      plan: done('Đội Xung kích', 'Đội xung kích', 'Phòng Nội vụ'),
      units: UNITS,
      found: [
        { at: 'PL1.1', severity: 'info', says: ['Đội Xung kích', 'Số chỗ ghi: 2'] },
        { at: 'PL1.2', severity: 'info', says: ['Đội Xung kích', 'Số chỗ ghi: 2'] },
      ],
    },
    {
      name: 'an office of another level is not proposed',
      plan: done('Văn phòng UBND xã', 'Phòng Nội vụ'),
      units: [...UNITS, { id: 'vp', name: 'Văn phòng UBND phường', aliases: ['Văn phòng UBND'] }],
      found: [
        { at: 'PL1.1', severity: 'info', says: ['Văn phòng UBND xã', 'không có trong danh mục đơn vị'] },
      ],
    },
    {
      name: 'a foreign directory is one finding',
      plan: done('Sở A', 'Sở B', 'Sở C', 'Sở D', 'Sở E', 'Sở G', 'Phòng Nội vụ'),
      units: UNITS,
      found: [{ at: 'PL1.1', severity: 'info', says: ['6 tên đơn vị', 'danh mục của cơ quan'] }],
    },
  ],
  good: [{ name: 'known names', plan: done('Phòng Nội vụ', 'phòng VHTT'), units: UNITS }],
  silent: [
    { name: 'collectives', plan: doers('Phòng Nội vụ', 'các đơn vị đề nghị khen thưởng'), units: UNITS },
    { name: 'persons', plan: doers('Đ/c Phó Chủ tịch UBND quận', 'Phòng Nội vụ'), units: UNITS },
    { name: 'posts', plan: doers('Lãnh đạo UBND quận phụ trách khối', 'Phòng Nội vụ'), units: UNITS },
    { name: 'another spelling of a known name', plan: doers('', 'PHÒNG NỘI VỤ'), units: UNITS },
  ],
});

test('one slip: a letter more, less or another; a number is another unit', () => {
  const PAIRS: [string, string, boolean][] = [
    ['trung tam gdtx', 'trung tam gdtex', true],
    ['trung tam gdtx', 'trung tam gdtt', true],
    ['phong noi vu', 'phong noi vu', false],
    ['khu pho 1', 'khu pho 2', false],
    ['phong tai chinh', 'phong tu phap', false],
    ['ban a', 'ban b', true],
    ['sở', 'sổ', false],
  ];
  for (const [a, b, isSlip] of PAIRS) expect([a, b, isOneSlipAway(a, b)]).toEqual([a, b, isSlip]);
});
