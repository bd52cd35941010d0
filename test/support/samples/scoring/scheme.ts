import { type Criterion, pointsOf, readMethod, type Scheme } from '../../../../src/core/scoring/index.ts';

/** Points and words as they would be typed; the method is read as the sheet reads it. */
function row(
  code: string,
  text: string,
  max: number,
  way?: [label: string, parameters?: string],
  more: Partial<Criterion> = {},
): Criterion {
  const method = way && readMethod(way[0], way[1] ?? '', {}).value;
  const parent = /^(.+)\.[^.]+$/u.exec(code)?.[1];
  return {
    code,
    ...(parent !== undefined && { parent }),
    text,
    kind: 'base',
    max: pointsOf(max),
    ...(method && { method }),
    ...more,
  };
}
const bonus = { kind: 'bonus' } as const;
const deduction = { kind: 'deduction' } as const;

const criteria: Criterion[] = [
  row('I', 'Thực hiện nhiệm vụ được giao', 45),
  row('I.1', 'Hoàn thành kế hoạch công tác năm', 15, ['Chấm trực tiếp'], {
    evidence: 'Báo cáo tổng kết',
    scorer: 'Văn phòng',
  }),
  row('I.2', 'Hồ sơ giải quyết đúng hạn so với kế hoạch', 20, ['Tỷ lệ'], { scorer: 'Văn phòng' }),
  row('I.3', 'Tỷ lệ người dân hài lòng (%)', 10, [
    'Theo khoảng',
    'từ 95 trở lên: 10; từ 85 đến dưới 95: 7; dưới 85: 3',
  ]),
  row('II', 'Công tác thi đua, khen thưởng', 35),
  row('II.1', 'Phong trào thi đua', 10, ['Theo mức', 'Mức A: 10; Mức B: 7; Mức C: 4']),
  row('II.2', 'Đăng ký thi đua đúng hạn', 10, ['Có/Không']),
  row('II.3', 'Nhân rộng điển hình (một trong hai)', 15, ['Chọn một']),
  row('II.3.a', 'Có mô hình được công nhận', 15, ['Chấm trực tiếp']),
  row('II.3.b', 'Có mô hình đang làm thử', 10, ['Chấm trực tiếp']),
  row('III', 'Chuyển đổi số', 20),
  row('III.1', 'Hồ sơ trực tuyến (%), kèm số hồ sơ làm mẫu', 10, [
    'Theo khoảng',
    'từ 90 trở lên: 8; từ 70 đến dưới 90: 5; dưới 70: 2; từ 90 trở lên, số liệu 2 từ 50 trở lên: 10',
  ]),
  row('III.2', 'Tổ công nghệ số cộng đồng', 10, ['Chấm trực tiếp'], { appliesTo: ['phường'] }),
  row('IV', 'Điểm thưởng', 8, undefined, bonus),
  row('IV.1', 'Sáng kiến được công nhận', 5, ['Theo trường hợp', '1'], { ...bonus, tags: ['định lượng'] }),
  row('IV.2', 'Thành tích đột xuất', 3, ['Chấm trực tiếp'], bonus),
  row('V', 'Điểm trừ', 7, undefined, deduction),
  row('V.1', 'Nộp báo cáo chậm (ngày)', 5, ['Chậm hạn', 'từ 5 đến dưới 10: 2; từ 10 trở lên: 5'], deduction),
  row('V.2', 'Vi phạm khác', 2, ['Chấm trực tiếp'], deduction),
];

/** A scheme of our own: every method but the office's own formula, two layers of caps, all kinds of rules. */
export const sampleScheme: Scheme = {
  title: 'Thi đua năm 2026 (mẫu)',
  version: '2026.1',
  base: pointsOf(100),
  decimals: 2,
  caps: { bonus: pointsOf(8), deduction: pointsOf(7) },
  tagCaps: [{ tag: 'định lượng', bonus: pointsOf(4) }],
  criteria,
  conditions: [
    { when: 'no-self-report', reason: 'không tự chấm điểm', effect: 'exclude' },
    { when: 'flag', flag: 'lãnh đạo bị kỷ luật', reason: 'lãnh đạo bị kỷ luật', effect: { lower: 1 } },
    { when: 'below', code: 'I', floor: pointsOf(25), reason: 'mục I dưới 25 điểm', effect: 'no-award' },
  ],
  classes: [
    { name: 'Hoàn thành xuất sắc', from: pointsOf(90), needs: [{ code: 'I', from: pointsOf(38) }] },
    { name: 'Hoàn thành tốt', from: pointsOf(75) },
    { name: 'Hoàn thành', from: pointsOf(50) },
  ],
  quotas: [{ class: 'Hoàn thành xuất sắc', share: 50, scope: 'cluster' }],
  awards: [
    { name: 'Cờ thi đua', perCluster: 1, atLeast: 'Hoàn thành xuất sắc' },
    { name: 'Giấy khen', perCluster: 2, atLeast: 'Hoàn thành tốt' },
  ],
  tieKeys: [
    { by: 'criterion', code: 'I' },
    { by: 'figure', code: 'Tài khoản số' },
    { by: 'deductions' },
    { by: 'votes' },
  ],
  largeGap: pointsOf(5),
};
