import { tonePlacementMixed } from '../../../src/core/rules/tone-placement-mixed.ts';
import { planWith, ruleTable } from '../../support/ruleTable.ts';

ruleTable(tonePlacementMixed, {
  bad: [
    {
      name: 'the rarer style',
      plan: planWith('1|Ủy ban họp về văn hóa|Xã|Tháng 3', '2|Xây dựng đời sống văn hoá|Xã|Tháng 4'),
      found: [{ at: 'PL1.2', severity: 'info', says: ['“hoá”', '“hóa”'], fix: 'Xây dựng đời sống văn hóa' }],
    },
    {
      name: 'the other way round, capitals too',
      plan: planWith('1|Uỷ ban, văn hoá, xã hội hoá|Xã|Tháng 3', '2|ỦY BAN họp|Xã|Tháng 4'),
      found: [{ at: 'PL1.2', severity: 'info', says: '“UỶ”', fix: 'UỶ BAN họp' }],
    },
    {
      name: 'all words of a text at once',
      plan: planWith('1|Ủy ban, hòa giải, văn hóa, tỏa sáng|Xã|Tháng 3', '2|Lan toả, hoà giải|Xã|Tháng 4'),
      found: [{ at: 'PL1.2', severity: 'info', says: ['toả', 'hoà'], fix: 'Lan tỏa, hòa giải' }],
    },
  ],
  good: [{ name: 'one style', plan: planWith('1|Ủy ban, văn hóa|Xã|Tháng 3') }],
  silent: [
    { name: 'names keep theirs', plan: planWith('1|Ủy ban, văn hóa|Đ/c Lê Thị Thuý|Tháng 3') },
    { name: 'quý has one place', plan: planWith('1|Ủy ban họp hằng quý|Xã|Quý I') },
    { name: 'a closed syllable', plan: planWith('1|Ủy ban, hoàn thành, toàn dân, thuyết trình|Xã|Quý I') },
  ],
});
