import { describe, expect, test } from '@jest/globals';
import { numberOf } from '../../../../src/core/scoring/index.ts';
import { readAmount } from '../../../../src/core/scoring/fromDocument/amounts.ts';
import { readClass } from '../../../../src/core/scoring/fromDocument/classes.ts';
import { type Clause, type Limit, readProse } from '../../../../src/core/scoring/fromDocument/prose.ts';
import { readRatio } from '../../../../src/core/scoring/fromDocument/ratio.ts';
import { criteriaRoleOf } from '../../../../src/core/scoring/fromDocument/roles.ts';
import { findSpan } from '../../../../src/core/scoring/fromDocument/spans.ts';

const VERBS = { bonus: 'cộng', deduction: 'trừ' } as const;
const clauseText = ({ kind, points, per, cap, span }: Clause) =>
  [
    kind ? VERBS[kind] : 'điểm',
    numberOf(points),
    per && 'mỗi',
    cap !== undefined && `≤ ${numberOf(cap)}`,
    span && spanShown(span.span),
  ]
    .filter((part) => part !== false && part !== undefined)
    .join(' ');
const spanShown = ({ from, fromIn, to, toIn }: NonNullable<ReturnType<typeof findSpan>>['span']) =>
  `${fromIn ? '[' : '('}${from ?? ''};${to ?? ''}${toIn ? ']' : ')'}`;
const limitText = ({ bare, kinds, of, points, total }: Limit) =>
  [bare ? 'điểm của mục' : 'trần', ...kinds, of, numberOf(points), total && 'tổng'].filter(Boolean).join(' ');

describe('points in prose', () => {
  test.each<[string, string[], string[]]>([
    ['Mỗi trường hợp chậm trễ: trừ 0,5 điểm.', ['trừ 0.5 mỗi'], []],
    ['Trừ 2 điểm/vụ', ['trừ 2 mỗi'], []],
    ['trừ 0,25 điểm/01 trường hợp', ['trừ 0.25 mỗi'], []],
    ['Không tham gia 01 phong trào trừ 0,5 điểm', ['trừ 0.5 mỗi'], []],
    ['cộng 0,1 điểm cho 01 báo cáo hoặc góp ý', ['cộng 0.1 mỗi'], []],
    ['cứ 1 xã bị điểm trừ (0,2 điểm) nhưng tối đa không quá 1 điểm', ['trừ 0.2 mỗi ≤ 1'], []],
    ['mỗi giếng trừ 0,5 điểm (Điểm trừ tối đa là 1 điểm).', ['trừ 0.5 mỗi ≤ 1'], []],
    ['Không xây dựng kế hoạch: trừ 0,5 điểm', ['trừ 0.5'], []],
    ['Từ 88 - 90% cộng 02 điểm; từ 90-95% cộng 03 điểm', ['cộng 2 [88;90]', 'cộng 3 [90;95]'], []],
    ['đạt 100% cộng 05 điểm, không đạt 100% không cộng điểm', ['cộng 5 [100;100]', 'điểm 0'], []],
    ['Tốt: 5 điểm, khá: 3 điểm, yếu: 0', ['điểm 5', 'điểm 3', 'điểm 0'], []],
    ['Chậm từ 5 ngày đến dưới 10 ngày trừ 5 điểm', ['trừ 5 [5;10)'], []],
    ['Ban hành trong tháng 1 hằng năm được 2 điểm', ['điểm 2'], []],
    ['Công tác thống kê (điểm chuẩn 3 điểm)', [], ['điểm của mục 3']],
    ['Chất lượng giáo dục (40 điểm)', [], ['điểm của mục 40']],
    ['Tỷ lệ chuyên cần (tối đa 20 điểm)', [], ['trần 20']],
    ['Ghi chú: Tổng điểm trừ của mục a1 không quá 1,5 điểm', [], ['trần deduction a1 1.5 tổng']],
    ['* Điểm trừ, cộng tối đa đối với d2 không quá 7 điểm', [], ['trần deduction bonus d2 7']],
    ['Tổng số điểm thưởng không quá 10 điểm', [], ['trần bonus 10 tổng']],
    ['Đạt chỉ tiêu 20đ, giảm 1% so với chỉ tiêu trừ 1đ', ['điểm 20', 'trừ 1 mỗi [1;1]'], []],
    ['Mỗi sáng kiến cấp xã cộng 1đ, cấp tỉnh cộng 3đ', ['cộng 1 mỗi', 'cộng 3 mỗi'], []],
    ['chậm một báo cáo trừ 1 điểm; chậm 1 ngày trừ 2 điểm', ['trừ 1 mỗi', 'trừ 2'], []],
    [
      'Thiếu một bài trừ 2 điểm; mỗi bài muộn trừ 1 điểm. Trừ tối đa 10 điểm',
      ['trừ 2 mỗi', 'trừ 1 mỗi'],
      ['trần deduction 10 tổng'],
    ],
    [
      'Thiếu một bài trừ 2 điểm; mỗi bài muộn trừ 1 điểm (trừ tối đa 10 điểm)',
      ['trừ 2 mỗi', 'trừ 1 mỗi ≤ 10'],
      [],
    ],
    ['Mỗi lần vắng trừ 1 điểm, không có kế hoạch trừ 2 điểm', ['trừ 1 mỗi', 'trừ 2'], []],
    // No points of a criterion: marks of pupils, the year, a number of sessions.
    ['Học sinh đạt từ 8 điểm trở lên', [], []],
    ['Tổ chức dạy học 2 buổi/ngày năm 2026', [], []],
    ['Điểm cộng do hội đồng quyết định', [], []],
  ])('%s', (text, clauses, limits) => {
    const prose = readProse(text);
    expect(prose.clauses.map(clauseText)).toEqual(clauses);
    expect(prose.limits.map(limitText)).toEqual(limits);
  });

  test.each([
    ['Tỷ lệ đạt từ 97% đến dưới 98%.', '[97;98)'],
    ['đạt trên 98%', '(98;)'],
    ['≥ 90%', '[90;)'],
    ['Đạt 100% chỉ tiêu trở lên', '[100;)'],
    ['từ 95% kế hoạch được giao trở lên', '[95;)'],
    ['80% - < 90%', '[80;90)'],
    ['Từ 10 buổi trở lên', '[10;)'],
    ['dưới 6 buổi', '(;6)'],
    ['từ 1000 hồ sơ đến dưới 2000 hồ sơ', '[1000;2000)'],
    ['đạt 100%', '[100;100]'],
    ['không đạt 100% kế hoạch', undefined],
    ['dạy học 2 buổi/ngày', undefined],
    ['trước ngày 15/6 và 01/12', undefined],
    ['Chỉ thị số 21/CT-TTg', undefined],
  ])('span of %s', (text, expected) => {
    const found = findSpan(text);
    expect(found && spanShown(found.span)).toBe(expected);
  });

  test.each([
    ['Tỷ lệ = b/a; Điểm = Tỷ lệ × điểm chuẩn', { name: 'ratio' }],
    ['Lấy số thực hiện chia cho số kế hoạch rồi nhân với điểm chuẩn', { name: 'ratio' }],
    [
      'Lấy kế hoạch đầu năm chia cho kết quả thực hiện rồi nhân với điểm chuẩn',
      { name: 'ratio', inverse: true },
    ],
    [
      'Tính theo tỷ lệ. Nếu vượt 1% so với kế hoạch thì được thưởng 1% điểm chuẩn, nhưng không vượt quá 10% điểm chuẩn',
      { name: 'ratio', over: { share: 1, cap: 10 } },
    ],
    ['Căn cứ tỷ lệ hộ nghèo để xét', undefined],
    ['Đạt 2/3 số buổi', undefined],
  ])('share × points: %s', (text, expected) => {
    expect(readRatio(text)).toEqual(expected);
  });

  test.each([
    ['3.5', 3.5, '', false],
    ['\n - 0,25', 0.25, '-', false],
    ['+ 0,1', 0.1, '+', false],
    ['100 điểm', 100, '', false],
    ['-0,5/lần', 0.5, '-', true],
    ['Tối đa 5', 5, '', false],
  ])('a cell of points: %s', (text, points, sign, per) => {
    const amount = readAmount(text);
    expect(amount && { ...amount, points: numberOf(amount.points) }).toEqual({ points, sign, per });
  });
  test.each(['(không xếp loại)', '', 'x', '2 - 5'])('no points: %s', (text) => {
    expect(readAmount(text)).toBeUndefined();
  });
});

test.each([
  ['- Xuất sắc: từ 90 điểm trở lên;', 'Xuất sắc 90'],
  ['Loại A: từ 90 điểm đến 100 điểm', 'Loại A 90'],
  ['Đơn vị đạt từ 95 điểm trở lên xếp loại Xuất sắc', 'Xuất sắc 95'],
  ['- Hoàn thành tốt nhiệm vụ (từ 70 đến dưới 90 điểm)', 'Hoàn thành tốt nhiệm vụ 70'],
  ['Trung bình: dưới 65 điểm.', 'Trung bình 0'],
  ['Đơn vị đạt từ 80 điểm trở lên mới được xét danh hiệu Tập thể lao động xuất sắc', undefined],
  ['Tỷ lệ khá: từ 70% trở lên', undefined],
])('class: %s', (line, expected) => {
  const found = readClass(line);
  expect(found && `${found.name} ${numberOf(found.from)}`).toBe(expected);
});

test.each([
  ['STT', 'code'],
  ['Nội dung đánh giá', 'text'],
  ['TIÊU CHÍ THI ĐUA', 'text'],
  ['ĐIỂM CHUẨN', 'base'],
  ['Số điểm', 'base'],
  ['Thưởng', 'bonus'],
  ['Cộng', 'bonus'],
  ['Công việc', 'text'],
  ['Điểm trừ', 'deduction'],
  ['Trạm tự chấm', 'self'],
  ['Điểm do Hội đồng chấm', 'verified'],
  ['Cách tính điểm', 'guide'],
  ['HƯỚNG DẪN CHẤM ĐIỂM', 'guide'],
  ['Tài liệu kiểm chứng', 'evidence'],
  ['Đơn vị chấm', 'scorer'],
  ['Đầu mối thẩm định', 'scorer'],
  ['Ghi chú', 'note'],
  ['Trọng số', 'weight'],
  ['Phụ trách', 'scorer'],
  ['Mã vạch', 'other'],
] as const)('column “%s” → %s', (header, role) => {
  expect(criteriaRoleOf(header)).toBe(role);
});
