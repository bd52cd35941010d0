import type { Plan } from '../../../src/core/plan/index.ts';
import { oldEncoding } from '../../../src/core/rules/old-encoding.ts';
import { rowWith, ruleTable } from '../../support/ruleTable.ts';

/** Documents are converted when they are read; this was pasted into the sheet afterwards. */
function titled(title: string): Plan {
  const plan = rowWith('Tháng 6');
  const appendices = plan.appendices.map((one) => ({
    ...one,
    tasks: one.tasks.map((task) => ({ ...task, title })),
  }));
  return { ...plan, appendices };
}
const one = (says: string, fix?: string) => [
  { at: 'PL1.1', severity: 'error' as const, says, ...(fix !== undefined && { fix }) },
];

ruleTable(oldEncoding, {
  bad: [
    {
      name: 'TCVN3',
      plan: titled('B¸o c¸o kÕt qu¶ thùc hiÖn'),
      found: one('TCVN3', 'Báo cáo kết quả thực hiện'),
    },
    { name: 'VNI', plan: titled('Noäi dung thöïc hieän'), found: one('VNI', 'Nội dung thực hiện') },
    { name: 'broken letters', plan: titled('Káº¿ hoáº¡ch nÄƒm'), found: one('vỡ') },
    { name: 'the sign of a lost letter', plan: titled('K\ufffd hoạch năm'), found: one('vỡ') },
  ],
  good: [{ name: 'Unicode', plan: titled('Báo cáo kết quả thực hiện') }],
  silent: [
    { name: 'foreign words', plan: titled('Cà phê của Köln, Résumé, 5 µm') },
    { name: 'one odd word', plan: titled('Họp tại § 5') },
  ],
});
