import { unbalancedQuotes } from '../../../src/core/rules/unbalanced-quotes.ts';
import { planHeaded, rowWith, ruleTable } from '../../support/ruleTable.ts';

const titled = (title: string) => rowWith('Tháng 6', title);
const one = (says: string, ...suggestions: string[]) => [
  { at: 'PL1.1', severity: 'warning' as const, says, suggestions },
];

ruleTable(unbalancedQuotes, {
  bad: [
    {
      name: 'closed and never opened',
      plan: titled('Cuộc thi viết về người tốt, việc tốt” năm 2026'),
      found: one('tốt” năm', 'Cuộc thi viết về người tốt, việc tốt năm 2026'),
    },
    {
      name: 'opened and never closed',
      plan: titled('Danh hiệu “Nhà giáo tiêu biểu.'),
      found: one('“Nhà', 'Danh hiệu “Nhà giáo tiêu biểu”.', 'Danh hiệu Nhà giáo tiêu biểu.'),
    },
    {
      name: 'a mark the wrong way round is one finding',
      plan: titled('Chương trình ”Học từ thực tế”'),
      found: one('”Học', 'Chương trình “Học từ thực tế”', 'Chương trình Học từ thực tế”'),
    },
    {
      name: 'one straight mark',
      plan: titled('Mô hình "Chợ an toàn'),
      found: one('"Chợ', 'Mô hình Chợ an toàn'),
    },
  ],
  good: [{ name: 'pairs', plan: titled('Phong trào “Cả nước chung tay” và "Chợ sạch"') }],
  silent: [
    { name: 'one within the other', plan: titled('Đề án “Nhân rộng “Gia đình học tập” ở cơ sở”') },
    { name: 'curly and straight', plan: titled('Phong trào “Năm dân vận khéo" của xã') },
    { name: 'straight behind a year', plan: titled('Cuộc thi "Gương sáng năm 2026" của xã') },
    {
      name: 'a law quoted over paragraphs',
      plan: planHeaded(
        ['KẾ HOẠCH', 'Năm 2026', 'I. SỬA ĐỔI', '“1. Kỳ họp mỗi quý một lần;', '- do Chủ tịch triệu tập.”'],
        '1|Họp|Văn phòng|Tháng 3',
      ),
    },
  ],
});
