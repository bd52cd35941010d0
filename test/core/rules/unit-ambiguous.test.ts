import { unitAmbiguous } from '../../../src/core/rules/unit-ambiguous.ts';
import { ruleTable } from '../../support/ruleTable.ts';
import { doers, UNITS } from './rulePlans.ts';

ruleTable(unitAmbiguous, {
  bad: [
    {
      name: 'an abbreviation of two units',
      plan: doers('Phòng KT', ''),
      units: UNITS,
      found: [
        {
          at: 'PL1.1',
          severity: 'warning',
          says: ['“Phòng KT”', '“Phòng Kỹ thuật” hoặc “Phòng Kinh tế”'],
          suggestions: ['Phòng Kỹ thuật', 'Phòng Kinh tế'],
        },
      ],
    },
  ],
  good: [{ name: 'a whole name', plan: doers('Phòng Kinh tế', ''), units: UNITS }],
  silent: [
    { name: 'an abbreviation of one unit', plan: doers('Phòng VHTT', ''), units: UNITS },
    { name: 'a name that is not there', plan: doers('Phòng Xa Lạ', ''), units: UNITS },
  ],
});
