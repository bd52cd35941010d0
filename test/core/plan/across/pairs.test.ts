import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findPairs, type PairDecision, type Plan, type PlanPairs } from '../../../../src/core/plan/index.ts';
import { planOf } from '../../../support/readPlans.ts';
import { documentOf } from '../../../support/tables.ts';

const HEAD = 'TT|Nội dung|Đơn vị thực hiện|Thời gian';

/** A plan of 2026: lines of the body, then an appendix for each list of titles. */
function planWith(body: readonly string[], ...appendices: readonly (readonly string[])[]): Plan {
  const text = [
    'KẾ HOẠCH',
    'Công tác thi đua, khen thưởng năm 2026',
    'II. NHIỆM VỤ',
    ...body,
    ...appendices.flatMap((titles, i) => [
      `PHỤ LỤC ${String(i + 1)}`,
      HEAD,
      ...titles.map((title, row) => `${String(row + 1)}|${title}|Văn phòng|Tháng ${String(row + 1)}/2026`),
    ]),
  ].join('\n');
  return planOf({ value: documentOf(text), notes: [] });
}

const shown = ({ pairs }: PlanPairs) => pairs.map(({ a, b, verdict }) => `${a.id} ~ ${b.id}: ${verdict}`);
const between = (one: string, other: string, ...more: string[]) =>
  shown(findPairs(planWith([], [one], [other, ...more])));

describe('two appendices', () => {
  const SAME: [string, string][] = [
    ['Xét tặng Giấy khen cho tập thể nhỏ', 'Xét tặng giấy khen cho tập thể nhỏ.'],
    ['Bình xét Chiến sỹ thi đua cơ sở đợt 1', 'Bình xét danh hiệu “Chiến sĩ thi đua cơ sở” (Đợt I)'],
    ['Chấm SKKN cấp huyện năm 2026', 'Chấm sáng kiến kinh nghiệm cấp huyện'],
    ['Tổ chức hội nghị tổng kết năm 2025', 'Hội nghị tổng kết năm 2025'],
    ['Phát động phong trào “Sạch nhà, đẹp ngõ”', 'Phong trào thi đua “Sạch nhà - đẹp ngõ”'],
    ['Xây dựng KH công tác TĐKT', 'Xây dựng kế hoạch công tác thi đua, khen thưởng năm 2026'],
    ['Phiên họp thứ nhất: Xét khen thưởng chuyên đề', 'Xét khen thưởng chuyên đề'],
    ['Xét Bằng khen của Thủ tướng Chính phủ', 'Xét Bằng khen Chính phủ'],
  ];
  test.each(SAME)('%s = %s', (one, other) => {
    expect(between(one, other)).toEqual(['PL1.1 ~ PL2.1: sure']);
  });

  const ASKED: [string, string, string][] = [
    [
      'a round on one side only',
      'Xét công nhận sáng kiến cấp tỉnh',
      'Xét công nhận sáng kiến cấp tỉnh đợt 2',
    ],
    ['another school year', 'Khen tổng kết năm học 2024-2025', 'Khen tổng kết năm học 2025 - 2026'],
    ['another year', 'Tổng kết phong trào thi đua năm 2024', 'Tổng kết phong trào thi đua năm 2025'],
    [
      'review or decision',
      'Thẩm định đề nghị khen thưởng chuyên đề năm của các trường',
      'Xét đề nghị khen thưởng chuyên đề năm của các trường',
    ],
    [
      'a movement named differently',
      'Phát động phong trào “Dạy tốt, học tốt”',
      'Phát động phong trào “Học thật tốt”',
    ],
  ];
  test.each(ASKED)('asks about %s', (_, one, other) => {
    expect(between(one, other)).toEqual(['PL1.1 ~ PL2.1: doubtful']);
  });

  const NEVER: [string, string, string][] = [
    ['another round', 'Xét công nhận sáng kiến đợt 1', 'Xét công nhận sáng kiến đợt 2'],
    ['round 1 and round 10', 'Xét công nhận sáng kiến đợt 1', 'Xét công nhận sáng kiến đợt 10'],
    ['another level', 'Xét tập thể điển hình cấp xã', 'Xét tập thể điển hình cấp tỉnh'],
    ['another award', 'Đề nghị tặng Huân chương Lao động', 'Đề nghị tặng Huân chương Độc lập'],
    ['an award of another giver', 'Xét Chiến sĩ thi đua cơ sở', 'Xét Chiến sĩ thi đua toàn quốc'],
    ['another kind of award', 'Trình hồ sơ tặng Giấy khen', 'Trình hồ sơ tặng Bằng khen'],
    ['another quarter', 'Báo cáo kết quả thi đua quý I', 'Báo cáo kết quả thi đua quý III'],
    ['half a year', 'Sơ kết 6 tháng đầu năm', 'Sơ kết 6 tháng cuối năm'],
    ['guiding is not deciding', 'Hướng dẫn xét khen thưởng chuyên đề', 'Xét khen thưởng chuyên đề'],
    ['other work', 'Kiện toàn Hội đồng thi đua', 'Tập huấn phần mềm quản lý hồ sơ'],
  ];
  test.each(NEVER)('%s is other work', (_, one, other) => {
    expect(between(one, other)).toEqual([]);
  });

  test('two equally good choices are a question', () => {
    const found = between(
      'Kiểm tra công tác thi đua tại trường học',
      'Kiểm tra công tác thi đua tại trường vùng núi',
      'Kiểm tra công tác thi đua tại trường ven biển',
    );
    expect(found).toEqual(['PL1.1 ~ PL2.1: doubtful', 'PL1.1 ~ PL2.2: doubtful']);
  });

  test('an agenda is matched item by item', () => {
    const agenda = 'Phiên họp thứ hai: - Xét tặng Cờ thi đua cấp huyện; - Kiện toàn các cụm thi đua.';
    expect(between(agenda, 'Kiện toàn cụm thi đua', 'Xét tặng Cờ thi đua cấp huyện')).toEqual([
      'PL1.1/1 ~ PL2.2: sure',
      'PL1.1/2 ~ PL2.1: sure',
    ]);
  });
});

describe('the body', () => {
  test('a line is matched by what it announces, and sections and recipients are no work', () => {
    const plan = planWith(
      [
        '1. Văn phòng',
        '- Phong trào “Góc phố xanh”: tiếp tục trồng cây, chăm sóc vườn hoa của các khu dân cư.',
        '- Tập huấn nghiệp vụ cho cán bộ cơ sở.',
        'Nơi nhận:',
        '- Văn phòng;',
      ],
      ['Phát động phong trào “Góc phố xanh”', 'Tập huấn nghiệp vụ cán bộ cơ sở năm 2026', 'Văn phòng'],
    );
    expect(shown(findPairs(plan))).toEqual(['PL1.1 ~ Thân II.1#2: sure', 'PL1.2 ~ Thân II.1#3: sure']);
  });
});

describe('what a person decided', () => {
  const plan = planWith(
    [],
    ['Xét sáng kiến cấp tỉnh', 'Tập huấn'],
    ['Xét sáng kiến cấp tỉnh đợt 2', 'Bồi dưỡng'],
  );
  const decision = (a: string, b: string, verdict: PairDecision['verdict']): PairDecision => ({
    a: { list: 'PL1', text: a },
    b: { list: 'PL2', text: b },
    verdict,
  });

  test('comes first, in any capitals and either order', () => {
    const said = decision('XÉT SÁNG KIẾN CẤP TỈNH.', 'Xét sáng kiến cấp tỉnh đợt 2', 'same');
    expect(shown(findPairs(plan, [said]))).toEqual(['PL1.1 ~ PL2.1: confirmed']);
    expect(shown(findPairs(plan, [{ ...said, a: said.b, b: said.a }]))).toEqual(['PL1.1 ~ PL2.1: confirmed']);
    expect(shown(findPairs(plan, [{ ...said, verdict: 'different' }]))).toEqual(['PL1.1 ~ PL2.1: rejected']);
  });

  test('also about tasks that no word connects, and not about tasks that are gone', () => {
    expect(shown(findPairs(plan, [decision('Tập huấn', 'Bồi dưỡng', 'same')]))).toContain(
      'PL1.2 ~ PL2.2: confirmed',
    );
    expect(shown(findPairs(plan, [decision('Tập huấn', 'Việc đã bỏ', 'same')]))).toEqual(
      shown(findPairs(plan)),
    );
  });

  test('a rejected pair is no rival to the right one', () => {
    const rivals = planWith(
      [],
      ['Kiểm tra tại trường học'],
      ['Kiểm tra tại trường học X', 'Kiểm tra tại trường học Y'],
    );
    const rejected: PairDecision = decision(
      'Kiểm tra tại trường học',
      'Kiểm tra tại trường học Y',
      'different',
    );
    expect(shown(findPairs(rivals))).toEqual(['PL1.1 ~ PL2.1: doubtful', 'PL1.1 ~ PL2.2: doubtful']);
    expect(shown(findPairs(rivals, [rejected]))).toEqual(['PL1.1 ~ PL2.1: sure', 'PL1.1 ~ PL2.2: rejected']);
  });
});

test('the evidence is said in words', () => {
  const [pair] = findPairs(planWith([], ['Xét sáng kiến cấp tỉnh'], ['Xét sáng kiến cấp tỉnh đợt 2'])).pairs;
  expect(pair?.evidence).toBe(
    'giống 100 % từ; chỉ một bên ghi đợt 2; cùng cấp tỉnh; cùng danh hiệu, hình thức Sáng kiến',
  );
});

describe('for plans of any words', () => {
  const WORDS = [
    'báo cáo',
    'tổng kết',
    'khen thưởng',
    'cấp quận',
    'năm 2026',
    'đợt 1',
    'đợt 2',
    'hội nghị',
    'kiểm tra',
    'thi đua',
  ];
  const titles = fc.array(
    fc
      .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
      .map((words) => `Việc ${words.join(' ')}`),
    { minLength: 1, maxLength: 10 },
  );
  test('the same again each time; no pair inside one list; no statement surely two different things', () => {
    fc.assert(
      fc.property(titles, titles, (one, other) => {
        const plan = planWith([], one, other);
        const { pairs } = findPairs(plan);
        expect(findPairs(plan)).toEqual(findPairs(plan));
        const partners = new Map<string, string>();
        for (const { a, b, verdict } of pairs) {
          expect(a.list).not.toBe(b.list);
          if (verdict !== 'sure') continue;
          expect(partners.get(a.id) ?? b.key).toBe(b.key);
          partners.set(a.id, b.key);
        }
      }),
      { numRuns: 100 },
    );
  });
});
