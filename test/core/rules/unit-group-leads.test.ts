import { unitGroupLeads } from '../../../src/core/rules/unit-group-leads.ts';
import { ruleTable } from '../../support/ruleTable.ts';
import { doers } from './rulePlans.ts';

const vague = (says: string) => [{ at: 'PL1.1', severity: 'warning' as const, says }];

ruleTable(unitGroupLeads, {
  bad: [
    {
      name: 'whoever is concerned',
      plan: doers('', 'Các phòng ban, đơn vị liên quan'),
      found: vague('Các phòng ban, đơn vị liên quan'),
    },
    {
      name: 'also where a council directs',
      plan: doers('Hội đồng TĐKT quận', 'Các đơn vị có liên quan'),
      found: vague('Các đơn vị có liên quan'),
    },
    {
      name: 'leading alone',
      plan: doers('Các cơ quan liên quan', ''),
      found: vague('Các cơ quan liên quan'),
    },
  ],
  good: [{ name: 'a department', plan: doers('Hội đồng TĐKT quận', 'Phòng Nội vụ', 'Các đơn vị liên quan') }],
  silent: [
    {
      name: 'a collective that can be listed',
      plan: doers('UBND các phường', 'Các trường THCS trên địa bàn quận'),
    },
    { name: 'a department beside those concerned', plan: doers('', 'Phòng Nội vụ; các đơn vị liên quan') },
  ],
});
