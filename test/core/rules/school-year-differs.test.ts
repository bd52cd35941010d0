import { schoolYearDiffers } from '../../../src/core/rules/school-year-differs.ts';
import { planWith, ruleTable } from '../../support/ruleTable.ts';

const one = (...rows: string[]) =>
  planWith(...rows.map((title, i) => `${String(i + 1)}|${title}|Phòng Giáo dục|Tháng 6/2026`));
const THIS = 'Hướng dẫn khen thưởng tổng kết năm học 2025-2026';

ruleTable(schoolYearDiffers, {
  bad: [
    {
      name: 'the year before last, beside the right one',
      plan: one(THIS, 'Trình khen tổng kết năm học 2024-2025'),
      found: [
        {
          at: 'PL1.2',
          severity: 'warning',
          says: ['2024-2025', 'chỗ khác ghi năm học 2025-2026'],
          suggestions: ['Trình khen tổng kết năm học 2025-2026'],
        },
      ],
    },
    {
      name: 'alone',
      plan: one('Trình khen tổng kết năm học 2023 – 2024'),
      found: [{ at: 'PL1.1', severity: 'warning', says: '2023-2024 không thuộc năm của kế hoạch (2026)' }],
    },
    {
      name: 'two years long',
      plan: one('Tổng kết năm học 2025-2027'),
      found: [{ at: 'PL1.1', severity: 'warning', says: 'không phải hai năm liền nhau' }],
    },
  ],
  good: [{ name: 'this school year and the next', plan: one(THIS, 'Phát động thi đua năm học 2026-2027') }],
  silent: [
    {
      name: 'the title of a cited document',
      plan: one(`${THIS}; theo Hướng dẫn nhiệm vụ năm học 2024-2025 số 12/HD-SGDĐT`),
    },
    { name: 'the closing of last year', plan: one('Tổng kết công tác năm 2025') },
    { name: 'a period that is no school year', plan: one('Đề án giai đoạn 2021-2026') },
    { name: 'a dash with blanks', plan: one('Tổng kết năm học 2025 – 2026') },
  ],
});
