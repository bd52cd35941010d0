import { severalLeads } from '../../../src/core/rules/several-leads.ts';
import { ruleTable } from '../../support/ruleTable.ts';
import { doers, planOfAppendices } from './rulePlans.ts';

ruleTable(severalLeads, {
  bad: [
    {
      name: 'two departments',
      plan: doers('Phòng Nội vụ, Phòng Kinh tế', ''),
      found: [{ at: 'PL1.1', severity: 'info', says: ['2 đơn vị', '“Phòng Nội vụ”, “Phòng Kinh tế”'] }],
    },
  ],
  good: [{ name: 'one', plan: doers('Phòng Nội vụ', 'Phòng Kinh tế; Phòng VHTT') }],
  silent: [
    {
      name: 'leaders who direct together',
      plan: doers('Lãnh đạo Quận ủy, lãnh đạo UBND quận', 'Phòng Nội vụ'),
    },
    { name: 'each ward for itself', plan: doers('UBND các phường, các trường học', '') },
    {
      name: 'a leader and a coordinator in one cell',
      plan: doers('Phòng Nội vụ chủ trì, phối hợp với Phòng Kinh tế', ''),
    },
    {
      name: 'one person with two posts',
      plan: doers('Đ/c Phó Chủ tịch UBND quận, Phó Chủ tịch Hội đồng', ''),
    },
    { name: 'no rows', plan: planOfAppendices([], ['1|Việc||Phòng Nội vụ||Tháng 3']) },
  ],
});
