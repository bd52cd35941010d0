import { reportBeforePeriodEnds } from '../../../src/core/rules/report-before-period-ends.ts';
import { planWith, rowWith, ruleTable } from '../../support/ruleTable.ts';

const found = (severity: 'warning' | 'info', ...says: string[]) => [{ at: 'PL1.1', severity, says }];

ruleTable(reportBeforePeriodEnds, {
  bad: [
    {
      name: 'six months',
      plan: rowWith('Trước ngày 10/6/2026', 'Báo cáo sơ kết 6 tháng đầu năm'),
      found: found('warning', '6 tháng đầu năm', '30/6/2026', '09/6/2026'),
    },
    {
      name: 'both in the cell, in order',
      plan: rowWith(
        '(Gửi báo cáo sơ kết 6 tháng, 9 tháng về Phòng Nội vụ) - Trước ngày 10/6/2026 và ngày 10/9/2026',
        'Phát động phong trào',
      ),
      found: found(
        'warning',
        '6 tháng (hết kỳ ngày 30/6/2026) phải nộp chậm nhất ngày 09/6/2026',
        '9 tháng (hết kỳ ngày 30/9/2026)',
      ),
    },
    {
      name: 'with labels',
      plan: rowWith('6 tháng: trước ngày 10/7; 9 tháng: trước ngày 10/9', 'Báo cáo kết quả phong trào'),
      found: found('warning', '9 tháng', '09/9/2026'),
    },
    {
      name: 'a quarter',
      plan: rowWith('Trước ngày 05/3/2026', 'Báo cáo quý I/2026'),
      found: found('warning', 'quý I/2026', '31/3/2026'),
    },
    {
      name: 'the second half',
      plan: rowWith('Tháng 11/2026', 'Sơ kết 6 tháng cuối năm'),
      found: found('warning', '31/12/2026', '30/11/2026'),
    },
    {
      name: 'every year, two dates',
      plan: rowWith('Trước ngày 10/6 và 10/9 hằng năm', 'Báo cáo 6 tháng, 9 tháng'),
      found: found('warning', '6 tháng', '9 tháng'),
    },
    {
      name: 'after the cut-off: figures are complete, the period is not',
      plan: rowWith('Trước ngày 20/6/2026', 'Báo cáo sơ kết 6 tháng đầu năm'),
      found: found('info', '30/6/2026', 'tính đến ngày nào'),
    },
    {
      name: 'a year',
      plan: rowWith('Trước ngày 20/11/2026', 'Báo cáo tổng kết năm 2026'),
      found: found('info', '31/12/2026'),
    },
  ],
  good: [
    {
      name: 'after the period',
      plan: planWith(
        '1|Báo cáo 6 tháng đầu năm|Văn phòng|Trước ngày 05/7/2026',
        '2|Báo cáo quý I|Văn phòng|Tháng 4/2026',
      ),
    },
    { name: 'in its last month', plan: rowWith('Tháng 6/2026', 'Báo cáo sơ kết 6 tháng đầu năm') },
  ],
  silent: [
    {
      name: 'how often',
      plan: planWith(
        '1|Báo cáo định kỳ 6 tháng|Văn phòng|Trước ngày 10/4/2026',
        '2|Báo cáo 06 tháng/lần|Văn phòng|Trước ngày 10/4/2026',
      ),
    },
    { name: 'how long', plan: rowWith('Trước ngày 10/4/2026', 'Báo cáo việc khắc phục trong 6 tháng') },
    {
      name: 'the guidance comes before the report',
      plan: planWith(
        '1|Hướng dẫn báo cáo sơ kết 6 tháng|Văn phòng|Tháng 5/2026',
        '2|Xây dựng đề cương báo cáo 9 tháng|Văn phòng|Tháng 8/2026',
      ),
    },
    {
      name: 'the report of the last year',
      plan: planWith(
        '1|Báo cáo quý IV/2025|Văn phòng|Trước ngày 20/01/2026',
        '2|Báo cáo tổng kết năm 2025|Văn phòng|Tháng 02/2026',
      ),
    },
    {
      name: 'a year that belongs to something else',
      plan: rowWith('Tháng 10/2026', 'Báo cáo kết quả các mô hình thi đua đã đăng ký năm 2026'),
    },
    { name: 'a quarter as the deadline', plan: rowWith('Trước quý II/2026', 'Báo cáo kết quả rà soát') },
    { name: 'no report at all', plan: rowWith('Trước ngày 10/4/2026', 'Phát động thi đua 6 tháng đầu năm') },
    { name: 'a school year', plan: rowWith('Tháng 6/2026', 'Báo cáo năm học 2025-2026') },
    {
      name: 'rows under a merged cell',
      plan: planWith('1|Báo cáo 6 tháng|Văn phòng|Tháng 7/2026', '1.1|Báo cáo 6 tháng của khối|Văn phòng|'),
    },
  ],
});
