import { unitSeparatorMissing } from '../../../src/core/rules/unit-separator-missing.ts';
import { ruleTable } from '../../support/ruleTable.ts';
import { doers } from './rulePlans.ts';

const glued = (says: string[], ...suggestions: string[]) => [
  { at: 'PL1.1', severity: 'warning' as const, says, suggestions },
];

ruleTable(unitSeparatorMissing, {
  bad: [
    {
      name: 'a department and a collective',
      plan: doers('', 'Phòng Nội vụ', 'Phòng GD&ĐT Các đơn vị trường học'),
      found: glued(
        ['Các đơn vị trường học', 'Phòng GD&ĐT'],
        'Phòng GD&ĐT; Các đơn vị trường học',
        'Phòng GD&ĐT, Các đơn vị trường học',
      ),
    },
    {
      name: 'two collectives after a comma',
      plan: doers('', 'Phòng Nội vụ', 'Các phòng, các phường các đơn vị hiệp quản'),
      found: glued(
        ['các đơn vị hiệp quản'],
        'Các phòng, các phường; các đơn vị hiệp quản',
        'Các phòng, các phường, các đơn vị hiệp quản',
      ),
    },
  ],
  good: [
    { name: 'a semicolon', plan: doers('', 'Phòng GD&ĐT; các đơn vị trường học') },
    { name: 'a line of its own', plan: doers('', 'Phòng GD&ĐT⏎Các đơn vị trường học') },
  ],
  silent: [
    { name: 'commas inside a name', plan: doers('', 'Các trường MN, TH, THCS trên địa bàn quận') },
    { name: 'a body of a body', plan: doers('', 'Văn phòng HĐND và UBND quận; Hội đồng TĐKT các phường') },
    { name: 'a dash between bodies', plan: doers('Lãnh đạo Quận ủy - HĐND - UBND quận', '') },
  ],
});
