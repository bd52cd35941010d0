import { citedDocumentDiffers } from '../../../src/core/rules/cited-document-differs.ts';
import { planWith, ruleTable } from '../../support/ruleTable.ts';

const cite = (...titles: string[]) =>
  planWith(...titles.map((title, i) => `${String(i + 1)}|${title}|Văn phòng|Tháng 6/2026`));

ruleTable(citedDocumentDiffers, {
  bad: [
    {
      name: 'one number, two days',
      plan: cite(
        'Thực hiện Kế hoạch số 63/KH-HĐ ngày 12/11/2025',
        'Gửi bài theo Kế hoạch số 63/KH-HĐ ngày 12/11/2025',
        'Chấm giải theo Kế hoạch số 63 /KH-HĐ ngày 21/11/2025',
      ),
      found: [
        {
          at: 'PL1.3',
          severity: 'warning',
          says: ['63/KH-HĐ', 'ngày 21/11/2025', '2 lần'],
          suggestions: ['Chấm giải theo Kế hoạch số 63 /KH-HĐ ngày 12/11/2025'],
        },
      ],
    },
  ],
  good: [
    {
      name: 'one day',
      plan: cite('Kế hoạch số 63/KH-HĐ ngày 12/11/2025', 'Kế hoạch số 63/KH-HĐ ngày 12/11/2025'),
    },
  ],
  silent: [
    {
      name: 'a day in words',
      plan: cite(
        'Quyết định số 06/QĐ-TTg ngày 02/01/2025',
        'Quyết định số 06/QĐ-TTg ngày 02 tháng 01 năm 2025',
      ),
    },
    {
      name: 'another symbol',
      plan: cite('Kế hoạch số 63/KH-HĐ ngày 12/11/2025', 'Kế hoạch số 63/KH-UBND ngày 01/02/2026'),
    },
    {
      name: 'without a day',
      plan: cite('Kế hoạch số 63/KH-HĐ ngày 12/11/2025', 'Kế hoạch số 63/KH-HĐ, trước ngày 30/6/2026'),
    },
    {
      name: 'in capitals',
      plan: cite('Quyết định số 1899/QĐ-TTg ngày 04/9/2025', 'QUYẾT ĐỊNH SỐ 1899/QĐ-TTG NGÀY 04/9/2025'),
    },
  ],
});
