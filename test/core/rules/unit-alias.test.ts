import { unitAlias } from '../../../src/core/rules/unit-alias.ts';
import { ruleTable } from '../../support/ruleTable.ts';
import { doers, planOfAppendices, UNITS } from './rulePlans.ts';

const done = (...cells: string[]) =>
  planOfAppendices(
    [],
    cells.map((cell, i) => `${String(i + 1)}|Việc thứ ${String(i + 1)} của năm||${cell}||Tháng 6/2026`),
  );
const info = (at: string, says: string[], fix?: string) => ({
  at,
  severity: 'info' as const,
  says,
  ...(fix === undefined ? {} : { fix }),
});

ruleTable(unitAlias, {
  bad: [
    {
      name: 'a by-name used once gets the official name',
      plan: doers('', 'Phòng TC; Phòng Nội vụ'),
      units: UNITS,
      found: [
        info('PL1.1', ['Phòng TC', 'Phòng Tài chính - Kế hoạch'], 'Phòng Tài chính - Kế hoạch; Phòng Nội vụ'),
      ],
    },
    {
      name: 'the rarer by-name gets the name that the plan uses',
      plan: done('Phòng Tài chính - Kế hoạch', 'Phòng TC', 'Phòng Tài chính - Kế hoạch'),
      units: UNITS,
      found: [info('PL1.2', ['Phòng TC', '2 lần'], 'Phòng Tài chính - Kế hoạch')],
    },
    {
      name: 'another kind of body is for a person to judge',
      plan: done('Phòng Giáo dục và Đào tạo', 'Ngành giáo dục'),
      units: UNITS,
      found: [{ ...info('PL1.2', ['Ngành giáo dục']), suggestions: ['Phòng Giáo dục và Đào tạo'] }],
    },
  ],
  good: [{ name: 'one name everywhere', plan: done('Phòng VHTT', 'Phòng VHTT'), units: UNITS }],
  silent: [
    { name: 'two official names', plan: done('Phòng VHTT', 'Phòng Văn hóa và Thông tin'), units: UNITS },
    { name: 'capitals and dashes', plan: done('Phòng Nội vụ', 'Phòng nội vụ'), units: UNITS },
    { name: 'a collective under many names', plan: done('UBND các phường', 'Các phường'), units: UNITS },
    { name: 'a name that no directory knows', plan: done('Phòng Lạ', 'Phòng lạ'), units: UNITS },
  ],
});
