import type { Meaning } from './deadlines.ts';
import { after, again, before, impossible, on, period, range, see, when } from './expected.ts';

/** Years at their turn, ends that are turned round or impossible, weekdays that do not fit. */
export const ENDS: readonly Meaning[] = [
  { expected: on('1999-12-31'), phrases: ['31/12/99'], year: 2001 },
  { expected: on('2030-01-05'), phrases: ['05/01/30'], year: 2026 },
  { expected: before('2028-02-29', '2028-02-28'), phrases: ['Trước ngày 29/2'], year: 2028 },
  { expected: impossible('invalid-day'), phrases: ['Trước ngày 29/2'], year: 2027 },
  {
    expected: range('2026-12-01', '2027-01-31', 'month'),
    phrases: [
      'Tháng 12/2026 - 01/2027',
      'Từ tháng 12/2026 đến tháng 01/2027',
      'Tháng 12/2026 đến hết tháng 1 năm 2027',
      '12/2026 - 01/2027',
    ],
  },
  {
    expected: range('2026-12-15', '2027-01-15'),
    phrases: ['15/12/2026 - 15/01/2027', 'Từ ngày 15/12/2026 đến ngày 15/01/2027'],
  },
  {
    expected: range('2027-12-15', '2027-01-15', 'day', { issues: ['reversed-range'] }),
    phrases: ['Từ 15/12 đến 15/01/2027'],
  },
  {
    expected: range('2026-06-20', '2026-06-15', 'day', { issues: ['reversed-range'] }),
    phrases: ['Từ ngày 20/6 đến ngày 15/6/2026'],
  },
  {
    expected: impossible('invalid-day', { due: '2026-06-15', precision: 'day' }),
    phrases: ['Từ ngày 31/4 đến ngày 15/6/2026', 'từ 32/5 đến 15/6/2026'],
  },
  {
    expected: impossible('invalid-month', { start: '2026-05-15', precision: 'day' }),
    phrases: ['Từ 15/5/2026 đến 15/13/2026'],
  },
  { expected: impossible('invalid-day', { precision: 'day' }), phrases: ['Từ 31/4 đến 31/6/2026'] },
  { expected: impossible('invalid-month'), phrases: ['Tháng 0/2026', 'Tháng 14', 'tháng 13 năm 2026'] },
  {
    expected: impossible('invalid-month', { start: '2026-05-01', precision: 'month' }),
    phrases: ['Từ tháng 5 đến tháng 13/2026'],
  },
  {
    expected: { kind: 'multiple', items: [on('2026-06-15'), { kind: 'invalid', issues: ['invalid-day'] }] },
    phrases: ['Ngày 15/6 và 31/6', '15/6, 31/6/2026'],
  },
  {
    expected: on('2026-06-15', { issues: ['weekday-mismatch'] }),
    phrases: ['Thứ Sáu ngày 15/6/2026', '15/6/2026 (thứ 7)', 'Chủ nhật, 15/6/2026'],
  },
  {
    expected: on('2026-06-15'),
    phrases: [
      'Thứ Hai ngày 15/6/2026',
      '15/6/2026 (thứ 2)',
      'T2, ngày 15/6/2026',
      'Thứ hai, 15 tháng 6 năm 2026',
    ],
  },
];

/** What is kept beside a date, a period or a recurrence. */
export const BESIDE: readonly Meaning[] = [
  {
    expected: again([{ freq: 'QUARTERLY' }, { freq: 'MONTHLY', interval: 6 }, { freq: 'YEARLY' }]),
    phrases: ['Định kỳ quý, 6 tháng, năm', 'Báo cáo quý, 6 tháng và năm', 'Hằng quý, 6 tháng, năm'],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: [25, 26, 27, 28, 29, 30] }),
    phrases: ['từ 25 đến 30 hàng tháng', 'từ ngày 25 đến ngày 30 hàng tháng'],
  },
  {
    expected: again({ freq: 'YEARLY', dates: ['06-20', '12-20'], bound: 'exclusive' }),
    phrases: ['Hằng năm: trước 20/6; trước 20/12'],
  },
  {
    expected: again({ freq: 'MONTHLY', times: { n: 1, per: 'month', atLeast: true } }),
    phrases: ['ít nhất mỗi tháng một lần', 'ít nhất mỗi tháng 1 lần'],
  },
  {
    expected: again({ freq: 'QUARTERLY', times: { n: 1, per: 'quarter' } }),
    phrases: ['mỗi quý một lần', 'Mỗi quý 1 lần'],
  },
  {
    expected: before('2026-06-30', '2026-06-29', 'day', { duration: { n: 5, unit: 'workday' } }),
    phrases: ['05 ngày làm việc, trước 30/6/2026'],
  },
  { expected: before('2026-07-01', '2026-06-30', 'month'), phrases: ['trước T7/2026'] },
  { expected: on('2026-06-20'), phrases: ['T7, 20/6/2026', 'Buổi sáng ngày 20/6/2026'] },
  { expected: period('2026-04-01', '2026-06-30', 'quarter'), phrases: ['QII/2026'] },
  {
    expected: period('2026-03-01', '2026-03-31', 'month', { note: 'hội nghị tổng kết' }),
    phrases: ['Tháng 3 hội nghị tổng kết', 'hội nghị tổng kết tháng 3', 'Tháng 3: hội nghị tổng kết'],
  },
  {
    expected: period('2026-04-01', '2026-06-30', 'quarter', { note: 'hội nghị chuyên đề' }),
    phrases: ['Quý 2 hội nghị chuyên đề', 'Quý II: hội nghị chuyên đề'],
  },
  {
    expected: again({ freq: 'MONTHLY', times: { n: 2, per: 'month' } }, { note: 'bài' }),
    phrases: ['2 bài/tháng', 'mỗi tháng 2 bài', '02 bài mỗi tháng'],
  },
  {
    expected: again({ freq: 'WEEKLY', times: { n: 1, per: 'week' } }, { note: 'buổi' }),
    phrases: ['1 buổi/tuần', 'mỗi tuần 1 buổi', '01 buổi/01 tuần'],
  },
  {
    expected: again({ freq: 'YEARLY', times: { n: 1, per: 'year', atLeast: true } }, { note: 'đợt' }),
    phrases: ['ít nhất 01 đợt/năm', 'mỗi năm ít nhất 01 đợt', '01 đợt/năm trở lên'],
  },
  {
    expected: before('2026-06-30', '2026-06-29', 'day', { status: 'done' }),
    phrases: [
      'Trước 30/6/2026 (đã hoàn thành)',
      'Trước 30/6/2026 - Đã hoàn thành',
      'Đã hoàn thành trước 30/6/2026',
    ],
  },
  {
    expected: before('2026-06-30', '2026-06-29', 'day', { status: 'done-late' }),
    phrases: ['Trước 30/6/2026 (hoàn thành chậm)', 'Trước 30/6/2026, đã hoàn thành nhưng chậm'],
  },
  {
    expected: period('2026-04-01', '2026-06-30', 'quarter', { status: 'done-late' }),
    phrases: ['Quý II/2026 (hoàn thành quá hạn)', 'Quý II/2026: hoàn thành trễ hạn'],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: 5, bound: 'inclusive' }, { note: 'tháng sau' }),
    phrases: ['Chậm nhất ngày 05 tháng sau', 'chậm nhất ngày 05 của tháng sau'],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: [1, 2, 3, 4, 5] }),
    phrases: ['Từ ngày 01 đến ngày 05 hằng tháng', '5 ngày đầu tháng', '05 ngày đầu mỗi tháng'],
  },
  {
    expected: again({ freq: 'YEARLY', dates: ['06-25', '12-25'], bound: 'inclusive' }),
    phrases: [
      'Chậm nhất ngày 25/6 và 25/12 hằng năm',
      'Hằng năm, chậm nhất ngày 25/6 và ngày 25/12',
      'Chậm nhất 25/6, 25/12 hàng năm',
    ],
  },
  {
    expected: again([
      { freq: 'YEARLY', dates: ['06-15'], bound: 'exclusive', label: 'báo cáo 6 tháng' },
      { freq: 'YEARLY', dates: ['12-15'], bound: 'exclusive', label: 'báo cáo năm' },
    ]),
    phrases: [
      'Hằng năm: báo cáo 6 tháng trước 15/6, báo cáo năm trước 15/12',
      'báo cáo 6 tháng trước 15/6 hằng năm, báo cáo năm trước 15/12 hằng năm',
    ],
  },
  {
    expected: again(
      { freq: 'YEARLY', dates: ['06-15', '12-15'], bound: 'exclusive' },
      { note: 'Gửi báo cáo' },
    ),
    phrases: ['Gửi báo cáo trước ngày 15/6 và 15/12 hằng năm', 'Gửi báo cáo hằng năm trước 15/6 và 15/12'],
  },
  {
    expected: again({ freq: 'WEEKLY', interval: 2 }),
    phrases: ['2 tuần một lần', 'Hai tuần/lần', '02 tuần 1 lần', 'Định kỳ 02 tuần', 'Mỗi 2 tuần'],
  },
  {
    expected: again({ freq: 'WEEKLY', times: { n: 2, per: 'week' } }),
    phrases: ['2 lần/tuần', 'Mỗi tuần 2 lần', 'hai lần một tuần', 'tuần 2 lần', '02 lần trong tuần'],
  },
  {
    expected: again({ freq: 'QUARTERLY', times: { n: 1, per: 'quarter' } }),
    phrases: ['01 lần/quý', 'Mỗi quý 1 lần', '1 lần mỗi quý'],
  },
  { expected: see('tiến độ của dự án'), phrases: ['Theo tiến độ của dự án', 'theo tiến độ của dự án.'] },
  { expected: see('chương trình công tác năm'), phrases: ['Theo chương trình công tác năm'] },
  { expected: see('kế hoạch hằng năm'), phrases: ['Theo kế hoạch hằng năm'] },
  { expected: see('kế hoạch năm học'), phrases: ['Theo kế hoạch năm học'] },
  {
    expected: { kind: 'ongoing', reference: 'kế hoạch của Ban Chỉ đạo' },
    phrases: ['Thường xuyên theo kế hoạch của Ban Chỉ đạo', 'Thường xuyên (theo kế hoạch của Ban Chỉ đạo)'],
  },
  {
    expected: again({ freq: 'QUARTERLY' }, { reference: 'hướng dẫn của Sở' }),
    phrases: [
      'Hằng quý, theo hướng dẫn của Sở',
      'Hằng quý (theo hướng dẫn của Sở)',
      'Theo hướng dẫn của Sở, hằng quý',
    ],
  },
  {
    expected: after(5, 'workday', { reference: 'quy định' }),
    phrases: ['05 ngày làm việc theo quy định', '05 ngày làm việc (theo quy định)'],
  },
  { expected: when('có thay đổi'), phrases: ['Khi có thay đổi', 'khi có thay đổi.', 'Mỗi khi có thay đổi'] },
  { expected: when('kết thúc năm học'), phrases: ['Sau khi kết thúc năm học', 'Khi kết thúc năm học'] },
  { expected: when('hoàn thành dự án'), phrases: ['Sau khi hoàn thành dự án', 'Khi hoàn thành dự án'] },
  {
    expected: period('2026-01-01', '2026-12-31', 'year', { condition: 'có phát sinh' }),
    phrases: ['Năm 2026, khi có phát sinh', 'Năm 2026 (khi có phát sinh)'],
  },
  {
    expected: range('2026-01-01', '2030-12-31', 'year', { reference: 'kế hoạch hằng năm' }),
    phrases: [
      'Giai đoạn 2026-2030 (theo kế hoạch hằng năm)',
      'Giai đoạn 2026 - 2030, theo kế hoạch hằng năm',
    ],
  },
  {
    expected: before('2026-06-30', '2026-06-29', 'day', { ongoing: true }),
    phrases: ['Trước 30/6/2026 và thường xuyên'],
  },
  {
    expected: before('2026-06-30', '2026-06-29', 'day', { recurrence: { freq: 'YEARLY' } }),
    phrases: ['Trước 30/6/2026 và hằng năm', 'Trước 30/6/2026; hằng năm'],
  },
  {
    expected: before('2026-06-30', '2026-06-29', 'day', { duration: { n: 5, unit: 'workday' } }),
    phrases: ['Trước 30/6/2026 (05 ngày làm việc)'],
  },
];
