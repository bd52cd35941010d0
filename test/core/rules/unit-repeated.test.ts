import { unitRepeated } from '../../../src/core/rules/unit-repeated.ts';
import { ruleTable } from '../../support/ruleTable.ts';
import { doers, UNITS } from './rulePlans.ts';

const repeated = (says: string, fix?: string) => [
  { at: 'PL1.1', severity: 'warning' as const, says, ...(fix === undefined ? {} : { fix }) },
];

ruleTable(unitRepeated, {
  bad: [
    {
      name: 'one after the other',
      plan: doers('', 'Phòng Nội vụ', 'Các phòng, các phường, các phường'),
      found: repeated('các phường', 'Các phòng, các phường'),
    },
    {
      name: 'with another between them',
      plan: doers('', 'Phòng Nội vụ; Phòng Kinh tế; Phòng Nội vụ'),
      found: repeated('Phòng Nội vụ', 'Phòng Nội vụ; Phòng Kinh tế'),
    },
    {
      name: 'one unit of the directory under two names',
      plan: doers('', 'Phòng VHTT, Phòng Văn hóa và Thông tin'),
      units: UNITS,
      found: repeated('Phòng Văn hóa và Thông tin', 'Phòng VHTT'),
    },
  ],
  good: [{ name: 'two units', plan: doers('', 'Phòng Nội vụ, Phòng Kinh tế') }],
  silent: [
    { name: 'the same in two cells', plan: doers('Phòng Nội vụ', 'Phòng Nội vụ') },
    { name: 'names that begin alike', plan: doers('', 'Các phòng, các phòng chuyên môn') },
    { name: 'commas inside a name', plan: doers('', 'Các trường MN, TH, THCS; các trường TH, THPT') },
  ],
});
