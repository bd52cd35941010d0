import { codeStyleDiffers } from '../../../src/core/rules/code-style-differs.ts';
import { duplicateNumber } from '../../../src/core/rules/duplicate-number.ts';
import { numberGap } from '../../../src/core/rules/number-gap.ts';
import { statedCountDiffers } from '../../../src/core/rules/stated-count-differs.ts';
import { planHeaded, planWith, ruleTable } from '../../support/ruleTable.ts';

/** One row for each number. */
const rows = (...codes: string[]) =>
  codes.map((code, i) => `${code}|Họp lần ${i + 1} của xã|Văn phòng|Tháng 3`);
const tasks = (...codes: string[]) => planWith(...rows(...codes));
const body = (...lines: string[]) => planHeaded(['KẾ HOẠCH', 'Năm 2026', ...lines], ...rows('1', '2'));
const GO_ON = planWith('I|NHÓM MỘT||', ...rows('1', '2', '3'), 'II|NHÓM HAI||', ...rows('4', '5'));
const ANEW = planWith('I|NHÓM MỘT||', ...rows('1', '2'), 'II|NHÓM HAI||', ...rows('1', '2'));
const LETTERS = body('I. MỘT', 'a) Họp', 'b) Bàn', 'c) Chốt', 'd) Ghi', 'đ) Gửi', 'e) Lưu', 'g) Báo');
const RESTART = body('I. MỘT', '1. Họp', '2. Bàn', 'Điều khác', '1. Chốt', '2. Ghi');

ruleTable(duplicateNumber, {
  bad: [
    {
      name: 'II, II in the body',
      plan: body('I. MỤC ĐÍCH', 'II. NỘI DUNG', '1. Họp', 'II. THỰC HIỆN', '1. Phòng'),
      found: [
        { at: 'body:5', severity: 'warning', says: ['“II”', 'NỘI DUNG'], suggestions: ['III. THỰC HIỆN'] },
      ],
    },
    {
      name: 'a task',
      plan: tasks('1', '2', '2', '4'),
      found: [{ at: 'PL1.2~2', severity: 'warning', says: '“2”', suggestions: ['3'] }],
    },
    {
      name: 'the next is taken: no choice',
      plan: tasks('1', '2', '2', '3'),
      found: [{ at: 'PL1.2~2', severity: 'warning', says: '“2”', suggestions: [] }],
    },
    {
      name: 'groups, and the one left out after it is not a gap',
      plan: planWith(
        ...['I', 'II', 'II', 'IV'].flatMap((code) => [`${code}|NHÓM ${code} CỦA XÃ||`, ...rows('1')]),
      ),
      found: [{ at: 'PL1.II~2', severity: 'warning', says: '“II”', suggestions: ['III'] }],
    },
  ],
  good: [{ name: 'one each', plan: tasks('1', '2', '3') }],
  silent: [
    { name: 'numbers begin anew in each group', plan: ANEW },
    { name: 'a list of the body begins anew', plan: RESTART },
    { name: 'dashes', plan: tasks('1', '-', '-', '2') },
    { name: '(1) below 1.', plan: body('I. MỘT', '1. Họp', '(1) Bàn', '(2) Chốt', '2. Ghi', '(1) Gửi') },
  ],
});

ruleTable(numberGap, {
  bad: [
    {
      name: 'one left out',
      plan: tasks('1', '2', '4', '5'),
      found: [{ at: 'PL1.4', severity: 'warning', says: ['“2”', '“4”', '3'], suggestions: ['3'] }],
    },
    {
      name: 'another chapter',
      plan: body('I. MỘT', '1. Kiện toàn', '1.1. Họp', '2.2. Bàn'),
      found: [{ at: 'body:5', severity: 'warning', says: ['1.1', '2.2'], suggestions: ['1.2. Bàn'] }],
    },
    {
      name: 'backwards',
      plan: tasks('2', '3', '1'),
      found: [{ at: 'PL1.1', severity: 'warning', says: 'không tăng dần' }],
    },
  ],
  good: [{ name: 'one by one', plan: tasks('1', '2', '3') }],
  silent: [
    { name: 'numbers go on across groups', plan: GO_ON },
    { name: 'numbers begin anew in each group', plan: ANEW },
    { name: 'đ after d, g after e', plan: LETTERS },
    { name: 'chapters', plan: body('I. MỘT', '1. A là', '1.1. Họp', '1.2. Bàn', '2. B là', '2.1. Chốt') },
    { name: 'a list of the body begins anew', plan: RESTART },
    {
      name: 'IV again, then VI',
      plan: planWith(
        ...['I', 'II', 'II', 'IV'].flatMap((code) => [`${code}|NHÓM ${code} CỦA XÃ||`, ...rows('1')]),
      ),
    },
  ],
});

const counted = (title: string, ...codes: string[]) => planWith(`I|${title}||`, ...rows(...codes));
const gathered = (title: string, parts: number) =>
  planWith(
    `1|${title}|Văn phòng|Tháng 3`,
    ...Array.from({ length: parts }, (_, i) => `-|Kế hoạch thi đua số ${i} của xã|Văn phòng|Tháng 4`),
  );

ruleTable(statedCountDiffers, {
  bad: [
    {
      name: 'a group',
      plan: counted('NHIỆM VỤ TRỌNG TÂM (04)', '1', '2', '3'),
      found: [
        { at: 'PL1.I', severity: 'warning', says: ['Ghi 4', '3'], suggestions: ['NHIỆM VỤ TRỌNG TÂM (03)'] },
      ],
    },
    {
      name: 'a task with its parts',
      plan: gathered('Phát động thi đua (07 kế hoạch), gồm:', 2),
      found: [
        {
          at: 'PL1.1',
          severity: 'warning',
          says: 'Ghi 7',
          suggestions: ['Phát động thi đua (02 kế hoạch), gồm:'],
        },
      ],
    },
  ],
  good: [
    { name: 'a group', plan: counted('NHIỆM VỤ (03)', '1', '2', '3') },
    { name: 'a task', plan: gathered('Phát động thi đua (02 kế hoạch), gồm:', 2) },
  ],
  silent: [
    { name: 'no number', plan: counted('NHIỆM VỤ', '1', '2') },
    { name: 'with the dash rows', plan: counted('NHIỆM VỤ (4)', '1', '-', '-', '2') },
    { name: 'a measure', plan: counted('KỶ NIỆM NGÀY THÀNH LẬP (30 năm)', '1', '2') },
    { name: 'no list follows', plan: gathered('Xét khen thưởng (07 tập thể) của xã', 2) },
  ],
});

ruleTable(codeStyleDiffers, {
  bad: [
    {
      name: 'no point beside a point',
      plan: planWith('I.|NHÓM MỘT CỦA XÃ||', ...rows('1'), 'II|NHÓM HAI CỦA XÃ||', ...rows('1')),
      found: [{ at: 'PL1.II', severity: 'info', says: ['“II”', '“I.”'] }],
    },
    {
      name: 'a bracket beside none',
      plan: tasks('1', '2)', '3'),
      found: [{ at: 'PL1.2', severity: 'info', says: ['“2)”', '“1”'] }],
    },
  ],
  good: [{ name: 'all alike', plan: tasks('1.', '2.', '3.') }],
  silent: [
    {
      name: 'groups with a point, tasks without',
      plan: planWith('I.|NHÓM MỘT||', ...rows('1', '2'), 'II.|NHÓM HAI||', ...rows('1')),
    },
    { name: 'dashes and numbers', plan: tasks('1.', '-', '2.') },
    {
      name: 'a cell that begins with a dash',
      plan: planWith('1.|- Họp; - Bàn|Xã|Tháng 3', '2.|Chốt|Xã|Tháng 4'),
    },
    { name: '(1) below 1.', plan: body('I. MỘT', '1. Họp', '(1) Bàn', '(2) Chốt', '2. Ghi') },
  ],
});
