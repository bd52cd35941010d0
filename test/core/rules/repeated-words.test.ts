import { repeatedWords } from '../../../src/core/rules/repeated-words.ts';
import { planHeaded, planWith, rowWith, ruleTable } from '../../support/ruleTable.ts';

const titled = (title: string) => rowWith('Tháng 6', title);
const one = (says: string, fix: string) => [{ at: 'PL1.1', severity: 'info' as const, says, fix }];

ruleTable(repeatedWords, {
  bad: [
    {
      name: 'two words twice',
      plan: titled('Công nhận danh hiệu danh hiệu Lao động tiên tiến'),
      found: one('“danh hiệu” được ghi 2 lần', 'Công nhận danh hiệu Lao động tiên tiến'),
    },
    {
      name: 'a small word that is never doubled',
      plan: titled('Xây dựng các các nội dung của của phong trào'),
      found: one('“các”', 'Xây dựng các nội dung của phong trào'),
    },
    {
      name: 'three times',
      plan: titled('Căn cứ Căn cứ Căn cứ kế hoạch của tỉnh'),
      found: one('3 lần', 'Căn cứ kế hoạch của tỉnh'),
    },
    {
      name: 'the second without its capital',
      plan: titled('Các các đơn vị báo cáo'),
      found: one('“Các”', 'Các đơn vị báo cáo'),
    },
    {
      name: 'in the body',
      plan: planHeaded(
        ['KẾ HOẠCH', 'Năm 2026', 'I. MỤC ĐÍCH', '- Để để làm tốt.'],
        '1|Họp|Văn phòng|Tháng 3',
      ),
      found: [{ at: 'body:3', severity: 'info', says: '“Để”', fix: '- Để làm tốt.' }],
    },
  ],
  good: [{ name: 'nothing twice', plan: planWith('1|Họp tổng kết|Văn phòng|Tháng 3') }],
  silent: [
    {
      name: 'doubled words of the language',
      plan: titled('Triển khai song song, thường xuyên, dần dần từng bước'),
    },
    { name: 'end of one phrase, beginning of the next', plan: titled('Khối năm tiếp theo theo quy định') },
    { name: 'a number behind “số”', plan: titled('Phát triển nền tảng số số lượng lớn') },
    { name: 'a comma between', plan: titled('Vi phạm pháp luật, pháp luật về thuế') },
    { name: 'the second begins a name', plan: titled('Phong trào thi đua Thi đua yêu nước') },
    { name: 'two lines of a cell', plan: titled('Phòng Nội vụ\nPhòng Nội vụ') },
    { name: 'years', plan: titled('Kế hoạch năm năm của tỉnh') },
  ],
});
