import { unitNotValidThen } from '../../../src/core/rules/unit-not-valid-then.ts';
import { ruleTable } from '../../support/ruleTable.ts';
import { doers, UNITS } from './rulePlans.ts';

ruleTable(unitNotValidThen, {
  bad: [
    {
      name: 'a ward that was merged, with the one that came after it',
      plan: doers('', 'Phường Bến Sậy; Phòng Nội vụ'),
      units: UNITS,
      found: [
        {
          at: 'PL1.1',
          severity: 'warning',
          says: ['Phường Bến Sậy', '30/06/2025'],
          suggestions: ['Phường Cầu Ván; Phòng Nội vụ'],
        },
      ],
    },
    {
      name: 'a ward that is not yet there',
      plan: doers('', 'Phường Đồng Lau'),
      units: UNITS,
      found: [{ at: 'PL1.1', severity: 'warning', says: ['Phường Đồng Lau', '01/01/2027'] }],
    },
  ],
  good: [{ name: 'a ward of that day', plan: doers('', 'Phường Cầu Ván'), units: UNITS }],
  silent: [
    { name: 'a collective with a former member', plan: doers('', 'UBND các phường'), units: UNITS },
    { name: 'a name that no directory knows', plan: doers('', 'Phường Xa Lạ'), units: UNITS },
  ],
});
