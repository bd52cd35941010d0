import type { Plan } from '../../../src/core/plan/index.ts';
import { strayMarkup } from '../../../src/core/rules/stray-markup.ts';
import { planWith, rowWith, ruleTable } from '../../support/ruleTable.ts';

/** The reader of text takes most marks off itself: these came into the sheet later, by hand. */
function titled(title: string): Plan {
  const plan = rowWith('Tháng 6');
  const appendices = plan.appendices.map((one) => ({
    ...one,
    tasks: one.tasks.map((task) => ({ ...task, title })),
  }));
  return { ...plan, appendices };
}
const one = (says: string, fix?: string) => [
  { at: 'PL1.1', severity: 'info' as const, says, ...(fix !== undefined && { fix }) },
];

ruleTable(strayMarkup, {
  bad: [
    {
      name: 'tags',
      plan: titled('Phong trào <i>An toàn</i> năm 2026'),
      found: one('<i>', 'Phong trào An toàn năm 2026'),
    },
    {
      name: 'a tag with attributes',
      plan: titled('<span style="x">Họp</span> quý'),
      found: one('<span', 'Họp quý'),
    },
    { name: 'Markdown', plan: titled('**Quý I**: họp'), found: one('**Quý', 'Quý I: họp') },
    {
      name: 'entities',
      plan: titled('Giáo dục&nbsp;&amp; Đào tạo'),
      found: one('&nbsp;', 'Giáo dục & Đào tạo'),
    },
    { name: 'a break', plan: titled('Họp tháng 3<br/>tại xã'), found: one('<br', 'Họp tháng 3 tại xã') },
    {
      name: 'a lost reference of Word',
      plan: titled('Theo Error! Reference source not found. của xã'),
      found: one('Error!'),
    },
  ],
  good: [{ name: 'words alone', plan: planWith('1|Họp tổng kết|Văn phòng|Tháng 3') }],
  silent: [
    { name: 'a footnote’s star', plan: titled('Chỉ tiêu A* và (*) theo ghi chú') },
    { name: 'less and more than', plan: titled('Tỷ lệ < 5%, > 90% số hộ') },
    { name: 'an ampersand', plan: titled('Phòng GD&ĐT phối hợp') },
    { name: 'a blank to be filled', plan: titled('Ông/Bà ____ ký') },
  ],
});
