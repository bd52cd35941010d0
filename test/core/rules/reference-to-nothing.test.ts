import { referenceToNothing } from '../../../src/core/rules/reference-to-nothing.ts';
import { ruleTable } from '../../support/ruleTable.ts';
import { planOfAppendices, titles } from './rulePlans.ts';

const refer = (text: string, ...body: string[]) =>
  planOfAppendices(body, titles('Kiện toàn Hội đồng'), titles(`Theo dõi các cụm @ ${text}`));

ruleTable(referenceToNothing, {
  bad: [
    {
      name: 'in a cell',
      plan: refer('Theo tiến độ tại Phụ lục 3'),
      found: [{ at: 'PL2.1', severity: 'warning', says: ['Phụ lục 3', 'chỉ có Phụ lục 1, Phụ lục 2'] }],
    },
    {
      name: 'in the body, in Roman numerals',
      plan: refer('Tháng 6/2026', '(Phụ lục IV - Biểu tiến độ)'),
      found: [{ at: 'body:5', severity: 'warning', says: 'Phụ lục IV' }],
    },
  ],
  good: [
    {
      name: 'an appendix that is there',
      plan: refer('Theo tiến độ tại Phụ lục 1', '(Phụ lục II - Chương trình)'),
    },
  ],
  silent: [
    {
      name: 'of another document',
      plan: refer('Theo Phụ lục 5 ban hành kèm theo Nghị định số 98/2023/NĐ-CP'),
    },
    { name: 'of another document, in short', plan: refer('Mẫu tại Phụ lục I Thông tư số 15/2025/TT-BNV') },
    { name: 'a plan without a number', plan: refer('Theo Kế hoạch kiểm tra công tác thi đua') },
    { name: 'no number', plan: refer('Theo Phụ lục kèm theo') },
    { name: 'an abbreviation that goes on', plan: refer('Theo mẫu PL3/TĐKT') },
  ],
});
