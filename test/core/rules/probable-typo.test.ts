import { probableTypo } from '../../../src/core/rules/probable-typo.ts';
import { planWith, rowWith, ruleTable } from '../../support/ruleTable.ts';

const titled = (title: string) => rowWith('Tháng 6', title);
const one = (says: string, ...suggestions: string[]) => [
  { at: 'PL1.1', severity: 'warning' as const, says, suggestions },
];

ruleTable(probableTypo, {
  bad: [
    {
      name: 'a stroke wrong',
      plan: titled('Hướng dẫn tỏ chức phong trào'),
      found: one('“tỏ chức” có thể là “tổ chức”', 'Hướng dẫn tổ chức phong trào'),
    },
    {
      name: 'capitals of a group',
      plan: planWith('I|CÁC PHÒNG TRÀO CỦA XÃ||', '1|Họp|Văn phòng|Tháng 3'),
      found: [
        { at: 'PL1.I', severity: 'warning', says: 'PHONG TRÀO', suggestions: ['CÁC PHONG TRÀO CỦA XÃ'] },
      ],
    },
    { name: 'at the head', plan: titled('Kê hoạch của xã'), found: one('Kế hoạch', 'Kế hoạch của xã') },
    { name: 'no syllable', plan: titled('Hồ sơ đuợc duyệt'), found: one('“đuợc” không phải') },
  ],
  good: [{ name: 'well written', plan: titled('Tổ chức phong trào, khen thưởng, phấn đấu hoàn thành') }],
  silent: [
    { name: 'two phrases', plan: titled('Trực tuyến truyền hình, tri thức hiện đại, văn phòng trao giải') },
    {
      name: 'another word',
      plan: titled('Làng nghề truyền thống, chi tiêu tiết kiệm, thì đưa vào, kết nối số kết quả'),
    },
    { name: 'the end of one, the beginning of another', plan: titled('Một phần đấu tranh với tội phạm') },
    { name: 'without marks', plan: titled('Gửi tệp ke hoach.docx') },
    { name: 'the other spelling', plan: titled('Uỷ ban, ủy ban, chiến sĩ, chiến sỹ') },
    { name: 'names and foreign words', plan: titled('Đắk Lắk, Pleiku, Krông Pắc, COVID-19') },
  ],
});
