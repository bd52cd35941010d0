import { appendicesDisagree } from '../../../src/core/rules/appendices-disagree.ts';
import { ruleTable } from '../../support/ruleTable.ts';
import { planOfAppendices, titles } from './rulePlans.ts';

const warning = (at: string, ...says: string[]) => ({ at, severity: 'warning' as const, says });
const two = (one: string, other: string) => planOfAppendices([], titles(one), titles(other));

ruleTable(appendicesDisagree, {
  bad: [
    {
      name: 'the same work in two months',
      plan: two(
        'Tổng kết Hội thi tiếng hát cán bộ @ Tháng 6/2026',
        'Tổng kết Hội thi tiếng hát cán bộ @ Tháng 8/2026',
      ),
      found: [warning('PL2.1', 'Tháng 8/2026', 'PL1.1 ghi “Tháng 6/2026”')],
    },
    {
      name: 'before a day, and in a later month',
      plan: two(
        'Xét công nhận sáng kiến cấp quận @ Trước ngày 15/5/2026',
        'Xét công nhận sáng kiến cấp quận @ Tháng 7/2026',
      ),
      found: [warning('PL2.1', 'Trước ngày 15/5/2026')],
    },
    {
      name: 'the council decides before anybody is told how to apply',
      plan: two(
        'Hướng dẫn hồ sơ đề nghị tặng Huân chương Lao động @ Tháng 4/2026',
        'Phiên họp thứ hai: Xét, đề nghị khen thưởng cấp Nhà nước (Huân chương Lao động) @ Tháng 3/2026',
      ),
      found: [warning('PL1.1', 'hướng dẫn Huân chương lao động', 'Tháng 4/2026', 'Tháng 3/2026')],
    },
    {
      name: 'a pair that a person confirmed',
      plan: two('Tập huấn nghiệp vụ @ Tháng 4/2026', 'Bồi dưỡng cán bộ làm thi đua @ Tháng 9/2026'),
      pairs: [
        {
          a: { list: 'PL1', text: 'Tập huấn nghiệp vụ' },
          b: { list: 'PL2', text: 'Bồi dưỡng cán bộ làm thi đua' },
          verdict: 'same',
        },
      ],
      found: [warning('PL2.1', 'Tháng 9/2026', 'Tháng 4/2026')],
    },
  ],
  good: [
    {
      name: 'the same month',
      plan: two(
        'Tổng kết Hội thi tiếng hát cán bộ @ Tháng 6/2026',
        'Tổng kết Hội thi tiếng hát cán bộ @ Tháng 6/2026',
      ),
    },
    {
      name: 'guidance first',
      plan: two(
        'Hướng dẫn hồ sơ đề nghị tặng Huân chương Lao động @ Tháng 3/2026',
        'Xét, đề nghị tặng Huân chương Lao động @ Tháng 4/2026',
      ),
    },
  ],
  silent: [
    {
      name: 'a day within the month',
      plan: two(
        'Xét công nhận sáng kiến cấp quận @ Trước ngày 30/6/2026',
        'Xét công nhận sáng kiến cấp quận @ Tháng 6/2026',
      ),
    },
    {
      name: 'another round',
      plan: two(
        'Xét công nhận sáng kiến cấp quận đợt 1 @ Tháng 3/2026',
        'Xét công nhận sáng kiến cấp quận đợt 2 @ Tháng 9/2026',
      ),
    },
    {
      name: 'a pair in doubt',
      plan: two(
        'Xét công nhận sáng kiến cấp quận @ Tháng 3/2026',
        'Xét công nhận sáng kiến cấp quận đợt 2 @ Tháng 9/2026',
      ),
    },
    {
      name: 'ongoing work, and work on demand',
      plan: two(
        'Tuyên truyền gương điển hình tiên tiến @ Thường xuyên',
        'Tuyên truyền gương điển hình tiên tiến @ Tháng 9/2026',
      ),
    },
    {
      name: 'initiatives of two levels',
      plan: two(
        'Hướng dẫn chấm sáng kiến cấp quận @ Tháng 11/2026',
        'Xét, đề nghị công nhận sáng kiến cấp Thành phố @ Tháng 3/2026',
      ),
    },
    {
      name: 'a second guidance after one in time',
      plan: planOfAppendices(
        [],
        titles(
          'Hướng dẫn hồ sơ Kỷ niệm chương @ Tháng 1/2026',
          'Xét tặng Kỷ niệm chương @ Tháng 3/2026',
          'Hướng dẫn bổ sung hồ sơ Kỷ niệm chương @ Tháng 6/2026',
        ),
      ),
    },
  ],
});
