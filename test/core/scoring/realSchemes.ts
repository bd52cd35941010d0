import { type Criterion, pointsOf as p, readMethod, type Scheme } from '../../../src/core/scoring/index.ts';
import { criteriaOfLines } from '../../support/scoring/schemeLines.ts';
import { TIEN_GIANG as LINES } from './realTienGiang.ts';
import { row, schemeOf, section } from './schemes.ts';

// The three real schemes as a committee enters them: criteria of the first, criteria and rules of the others.

const method = (label: string, parameters = '') => {
  const { value } = readMethod(label, parameters, {});
  if (!value) throw new Error(label);
  return value;
};

/** 100 = 80 + 2 + 10 + 3 + 5, with a cap for each item. */
export const TIEN_GIANG: Scheme = schemeOf(criteriaOfLines(LINES), {
  conditions: [{ when: 'no-self-report', effect: 'exclude', reason: 'Không gửi bản chấm điểm' }],
});

const bonus = { kind: 'bonus', parent: '5', max: p(5) } as const;
/** Share × points, bonus 15, three keys and a vote; bands that overlap at 90 and 95, as written. */
export const CAN_THO: Scheme = schemeOf(
  [
    row('1', 20, { method: method('Theo trường hợp', '0,4') }),
    row('2', 40, { method: method('Tỷ lệ') }),
    row('3', 20, { method: method('Tỷ lệ') }),
    row('4', 20, { method: method('Tỷ lệ') }),
    section('5', 15, { kind: 'bonus' }),
    row('5.1', 5, { ...bonus, method: method('Có/Không') }),
    row('5.2', 5, {
      ...bonus,
      method: method('Theo khoảng', 'từ 88 đến 90: 2; từ 90 đến 95: 3; từ 95 đến dưới 100: 4; 100: 5'),
    }),
    row('5.3', 5, { ...bonus, method: method('Có/Không') }),
  ],
  {
    caps: { bonus: p(15) },
    tieKeys: [
      { by: 'figure', code: 'mở tài khoản, thẻ' },
      { by: 'figure', code: 'chuyển qua tài khoản' },
      { by: 'figure', code: 'cập nhật' },
      { by: 'votes' },
    ],
  },
);

const over = method('Tỷ lệ', 'vượt 1% thưởng 1%, tối đa 10%');
const inverse = method('Tỷ lệ', 'nghịch; vượt 1% thưởng 1%, tối đa 10%');
const tagged = { tags: ['định lượng'] };
/** Rules without a table, over a table of our own. */
export const HUNG_YEN: Scheme = schemeOf(
  [
    row('1', 150, { ...tagged, method: over }),
    row('2', 150, { ...tagged, method: inverse }),
    row('3', 100, { method: method('Theo mức', 'A: 100; B: 80; C: 60; D: 40') }),
    row('4', 5, { kind: 'bonus' }),
    row('5', 20, {
      kind: 'deduction',
      method: method('Chậm ngày', 'từ 5 đến dưới 10: 5; từ 10 đến dưới 15: 10; từ 15 trở lên: 20'),
    }),
    {
      code: '6',
      text: 'hồ sơ trả về',
      kind: 'deduction',
      method: method('Theo trường hợp', '5'),
    } satisfies Criterion,
  ],
  {
    base: p(400),
    tagCaps: [{ tag: 'định lượng', bonus: p(20) }],
    conditions: [
      { when: 'flag', flag: 'cảnh cáo', effect: 'no-award', reason: 'Lãnh đạo bị kỷ luật cảnh cáo' },
    ],
    awards: [
      { name: 'Cờ thi đua', perCluster: 2 },
      { name: 'Bằng khen', perCluster: 1 },
    ],
  },
);
