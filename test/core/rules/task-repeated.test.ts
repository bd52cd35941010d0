import { taskRepeated } from '../../../src/core/rules/task-repeated.ts';
import { ruleTable } from '../../support/ruleTable.ts';
import { planOfAppendices, titles } from './rulePlans.ts';

const AWARD = 'Xét, đề nghị công nhận danh hiệu Chiến sĩ thi đua cấp tỉnh';
const OTHER = titles('Tập huấn nghiệp vụ');

ruleTable(taskRepeated, {
  bad: [
    {
      name: 'a line of the body twice, once with a word doubled',
      plan: planOfAppendices(
        [
          `- ${AWARD} (đợt 2).`,
          '- Tập huấn.',
          `- Xét, đề nghị công nhận danh hiệu danh hiệu Chiến sỹ thi đua cấp tỉnh (Đợt 2)`,
        ],
        OTHER,
      ),
      found: [{ at: 'body:7', severity: 'warning', says: 'đã ghi ở thân kế hoạch, mục II' }],
    },
    {
      name: 'a task twice for the same month',
      plan: planOfAppendices([], titles(`${AWARD} @ Tháng 3/2026`, `${AWARD} @ Tháng 3/2026`)),
      found: [{ at: 'PL1.2', severity: 'warning', says: 'đã ghi ở PL1.1' }],
    },
  ],
  good: [
    { name: 'two rounds', plan: planOfAppendices([`- ${AWARD} (đợt 1).`, `- ${AWARD} (đợt 2).`], OTHER) },
  ],
  silent: [
    {
      name: 'every half-year',
      plan: planOfAppendices([], titles(`${AWARD} @ Tháng 3/2026`, `${AWARD} @ Tháng 9/2026`)),
    },
    { name: 'in the body and in an appendix', plan: planOfAppendices([`- ${AWARD}`], titles(AWARD)) },
    {
      name: 'in two sections',
      plan: planOfAppendices(['1. Đợt một', `- ${AWARD}`, '2. Đợt hai', `- ${AWARD}`], OTHER),
    },
    {
      name: 'a short title in many rows',
      plan: planOfAppendices([], titles('Báo cáo kết quả @ Tháng 3/2026', 'Báo cáo kết quả @ Tháng 3/2026')),
    },
    {
      name: 'the same work of two doers',
      plan: planOfAppendices(
        [],
        [`1|${AWARD}||Phòng Nội vụ||Tháng 3`, `2|${AWARD}||Phòng Giáo dục||Tháng 3`],
      ),
    },
  ],
});
