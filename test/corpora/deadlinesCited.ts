import type { Meaning } from './deadlines.ts';
import { after, again, before, from, on, period, see, when } from './expected.ts';

/** Longer than any place where a time of its own is looked for. */
const LONG = 'Kế hoạch phối hợp công tác thi đua, khen thưởng của Cụm thi đua các tỉnh '.repeat(10).trim();
const number = (written: string) => ({ referenceDocument: { number: written } });

/** Where a document or an event ends and the rest of the cell begins. */
export const CLAUSES: readonly Meaning[] = [
  {
    expected: see('hướng dẫn của UBND TP. Cần Thơ'),
    phrases: ['Theo hướng dẫn của UBND TP. Cần Thơ', 'theo hướng dẫn của UBND TP. Cần Thơ.'],
  },
  {
    expected: see('kế hoạch của TP.HCM'),
    phrases: ['Theo kế hoạch của TP.HCM', 'theo kế hoạch của TP.HCM;'],
  },
  { expected: see('hướng dẫn của UBND TP'), phrases: ['Theo hướng dẫn của UBND TP.'] },
  {
    expected: see('hướng dẫn của Sở', { note: 'Báo cáo kết quả' }),
    phrases: [
      'Theo hướng dẫn của Sở. Báo cáo kết quả',
      'Theo hướng dẫn của Sở; Báo cáo kết quả',
      'Theo hướng dẫn của Sở (Báo cáo kết quả)',
    ],
  },
  {
    expected: see('mục 2.1 Kế hoạch số 5/KH-UBND', number('5/KH-UBND')),
    phrases: ['Theo mục 2.1 Kế hoạch số 5/KH-UBND'],
  },
  {
    expected: period('2026-06-01', '2026-06-30', 'month', { reference: 'hướng dẫn của Sở' }),
    phrases: [
      'Tháng 6/2026 (theo hướng dẫn của Sở.)',
      'Theo hướng dẫn của Sở, tháng 6/2026',
      'Theo hướng dẫn của Sở - tháng 6/2026',
      'Theo hướng dẫn của Sở / tháng 6/2026',
      'Theo hướng dẫn của Sở -- tháng 6/2026',
      'Theo hướng dẫn của Sở và trong tháng 6/2026',
      'Theo hướng dẫn của Sở trong tháng 6/2026',
    ],
  },
  {
    expected: before('2026-06-30', '2026-06-29', 'day', { reference: 'hướng dẫn của Sở' }),
    phrases: [
      'Theo hướng dẫn của Sở trước ngày 30/6/2026',
      'Theo hướng dẫn của Sở và trước ngày 30/6/2026',
      'Theo hướng dẫn của Sở, hoàn thành trước 30/6/2026',
      'Theo hướng dẫn của Sở hoàn thành trước 30/6/2026',
      'Trước ngày 30/6/2026, theo hướng dẫn của Sở',
    ],
  },
  {
    expected: { kind: 'ongoing', reference: 'hướng dẫn của Sở' },
    phrases: ['Theo hướng dẫn của Sở, thường xuyên', 'Theo hướng dẫn của Sở thường xuyên'],
  },
  {
    expected: again({ freq: 'YEARLY' }, { condition: 'có yêu cầu' }),
    phrases: [
      'Khi có yêu cầu và hàng năm',
      'khi có yêu cầu, định kỳ hàng năm',
      'Hàng năm hoặc khi có yêu cầu',
    ],
  },
  {
    expected: before('2026-06-30', '2026-06-29', 'day', { reference: LONG }),
    phrases: [`Theo ${LONG}; trước ngày 30/6/2026`, `Theo ${LONG}. Trước ngày 30/6/2026`],
  },
  { expected: see(LONG), phrases: [`Theo ${LONG}`, `Theo ${LONG}.`] },
];

/** A document without "theo": the words that lead to it are its own where no time stands. */
export const LED_TO: readonly Meaning[] = [
  {
    expected: see('phân bổ, tiến độ tại Kế hoạch số 63/KH-HĐTĐKT', number('63/KH-HĐTĐKT')),
    phrases: ['phân bổ, tiến độ tại Kế hoạch số 63/KH-HĐTĐKT'],
  },
  {
    expected: see('tiến độ tại Phụ lục II', { referenceAppendix: 'Phụ lục II' }),
    phrases: ['tiến độ tại Phụ lục II', 'Theo tiến độ tại Phụ lục II'],
  },
  {
    expected: see('Chi tiết xem Phụ lục II', { referenceAppendix: 'Phụ lục II' }),
    phrases: ['Chi tiết xem Phụ lục II'],
  },
  {
    expected: see('Kế hoạch số 63/KH-HĐTĐKT', { ...number('63/KH-HĐTĐKT'), note: 'Nội dung' }),
    phrases: ['Nội dung theo Kế hoạch số 63/KH-HĐTĐKT'],
  },
  {
    expected: see('Kế hoạch số 63/KH-HĐTĐKT', { ...number('63/KH-HĐTĐKT'), note: 'Báo cáo Sở' }),
    phrases: ['Báo cáo Sở; Kế hoạch số 63/KH-HĐTĐKT', 'Kế hoạch số 63/KH-HĐTĐKT; Báo cáo Sở'],
  },
  {
    expected: see('Kế hoạch số 63/KH-HĐTĐKT; Kế hoạch số 64/KH-HĐTĐKT', number('63/KH-HĐTĐKT')),
    phrases: [
      'Kế hoạch số 63/KH-HĐTĐKT, Kế hoạch số 64/KH-HĐTĐKT',
      'Kế hoạch số 63/KH-HĐTĐKT; Kế hoạch số 64/KH-HĐTĐKT',
    ],
  },
  {
    expected: see('kế hoạch của Sở; Kế hoạch số 64/KH-HĐTĐKT', number('64/KH-HĐTĐKT')),
    phrases: ['Theo kế hoạch của Sở; Kế hoạch số 64/KH-HĐTĐKT'],
  },
  {
    expected: period('2026-06-01', '2026-06-30', 'month', {
      reference: 'Kế hoạch số 63/KH-HĐTĐKT',
      ...number('63/KH-HĐTĐKT'),
      note: 'nội dung',
    }),
    phrases: ['Tháng 6/2026, nội dung Kế hoạch số 63/KH-HĐTĐKT'],
  },
  {
    expected: again(
      { freq: 'YEARLY' },
      { reference: 'Kế hoạch số 63/KH-HĐTĐKT', ...number('63/KH-HĐTĐKT'), note: 'nội dung' },
    ),
    phrases: ['Hàng năm, nội dung Kế hoạch số 63/KH-HĐTĐKT'],
  },
];

/** Events, and where they end. */
export const HAPPENINGS: readonly Meaning[] = [
  { expected: when('cần'), phrases: ['Khi cần', 'Khi cần.'] },
  {
    expected: period('2026-06-01', '2026-06-30', 'month', { note: 'nếu có' }),
    phrases: ['Tháng 6/2026 (nếu có)', 'Tháng 6/2026, nếu có'],
  },
  {
    expected: period('2026-06-01', '2026-06-30', 'month', { condition: 'nếu có hồ sơ' }),
    phrases: ['Tháng 6/2026, nếu có hồ sơ', 'Tháng 6/2026 (nếu có hồ sơ)'],
  },
  { expected: when('Trước khi tổ chức Đại hội'), phrases: ['Trước khi tổ chức Đại hội'] },
  { expected: when('Trong trường hợp đột xuất'), phrases: ['Trong trường hợp đột xuất'] },
  { expected: when('đột xuất khi có yêu cầu'), phrases: ['đột xuất khi có yêu cầu'] },
  { expected: when('Tùy tình hình thực tế'), phrases: ['Tùy tình hình thực tế', 'Tùy tình hình thực tế.'] },
  {
    expected: when('đột xuất', { note: 'báo cáo Sở' }),
    phrases: ['đột xuất, báo cáo Sở', 'báo cáo Sở, đột xuất'],
  },
  {
    expected: when('tùy tình hình thực tế', { note: 'Báo cáo Sở' }),
    phrases: ['Báo cáo Sở; tùy tình hình thực tế'],
  },
  { expected: when('sau đại hội', { note: 'Báo cáo Sở' }), phrases: ['Báo cáo Sở; sau đại hội'] },
  { expected: when('có yêu cầu; có phát sinh'), phrases: ['khi có yêu cầu; khi có phát sinh'] },
  {
    expected: { kind: 'conditional', endCondition: 'có quy định mới', note: 'Báo cáo Sở' },
    phrases: ['Báo cáo Sở; cho đến khi có quy định mới', 'Báo cáo Sở cho đến khi có quy định mới'],
  },
  {
    expected: from('2026-07-01', 'day', {
      kind: 'range',
      endCondition: 'có quy định mới',
      note: 'Báo cáo Sở',
    }),
    phrases: ['Báo cáo Sở; từ 01/7/2026 đến khi có quy định mới'],
  },
  {
    expected: after(10, 'day', { anchor: 'kết thúc đợt', note: 'Báo cáo Sở' }),
    phrases: ['Báo cáo Sở; sau khi kết thúc đợt 10 ngày', 'Báo cáo Sở trong 10 ngày kể từ khi kết thúc đợt'],
  },
  {
    expected: on('2026-06-15', { note: 'đợt' }),
    phrases: ['đợt 15/6/2026'],
  },
];
