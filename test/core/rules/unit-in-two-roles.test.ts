import { unitInTwoRoles } from '../../../src/core/rules/unit-in-two-roles.ts';
import { ruleTable } from '../../support/ruleTable.ts';
import { doers } from './rulePlans.ts';

const both = (...says: string[]) => [{ at: 'PL1.1', severity: 'warning' as const, says }];

ruleTable(unitInTwoRoles, {
  bad: [
    {
      name: 'leads and coordinates',
      plan: doers('Phòng Kinh tế', 'Phòng Nội vụ', 'Phòng Kinh tế'),
      found: both('“Phòng Kinh tế” vừa chủ trì'),
    },
    {
      name: 'does it and coordinates, under another name',
      plan: doers('', 'Phòng VHTT', 'Phòng Văn hóa và Thông tin, Các phường'),
      found: both('Phòng Văn hóa và Thông tin', 'vừa thực hiện'),
    },
    {
      name: 'two of them are one finding',
      plan: doers('', 'Phòng Kinh tế; Các phường', 'Các phường; Phòng Kinh tế'),
      found: both('“Các phường”, “Phòng Kinh tế”'),
    },
  ],
  good: [{ name: 'three units', plan: doers('Phòng Kinh tế', 'Phòng Nội vụ', 'Phòng VHTT') }],
  silent: [
    { name: 'leading and doing', plan: doers('Phòng Nội vụ', 'Phòng Nội vụ', 'Các phường') },
    { name: 'a collective it belongs to', plan: doers('', 'Phòng Nội vụ', 'Các phòng, các phường') },
  ],
});
