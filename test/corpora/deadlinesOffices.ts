import type { Meaning } from './deadlines.ts';
import {
  after,
  again,
  before,
  by,
  from,
  impossible,
  on,
  period,
  range,
  see,
  several,
  when,
} from './expected.ts';

/** Cells as offices fill them in: the forms of the other tables, mixed. */
export const OFFICES: readonly Meaning[] = [
  {
    expected: before('2026-06-05', '2026-06-04', 'day', { note: 'Gửi hồ sơ về Phòng Nội vụ' }),
    phrases: ['Gửi hồ sơ về Phòng Nội vụ trước ngày 05/6/2026', 'Gửi hồ sơ về Phòng Nội vụ trước 05/6/2026.'],
  },
  {
    expected: by('2026-06-05', 'day', {
      reference: 'Công văn số 12/UBND-NV',
      referenceDocument: { number: '12/UBND-NV' },
    }),
    phrases: [
      'Theo Công văn số 12/UBND-NV (chậm nhất 05/6/2026)',
      'Chậm nhất 05/6/2026 (theo Công văn số 12/UBND-NV)',
    ],
  },
  {
    expected: see('Quyết định số 15/QĐ-UBND ngày 20/01/2026 của UBND xã', {
      referenceDocument: { number: '15/QĐ-UBND', date: '2026-01-20' },
    }),
    phrases: ['Theo Quyết định số 15/QĐ-UBND ngày 20/01/2026 của UBND xã'],
  },
  {
    expected: before('2026-12-01', '2026-11-30', 'month', { reference: 'Kế hoạch' }),
    phrases: ['Theo Kế hoạch, trước tháng 12/2026', 'Theo Kế hoạch trước tháng 12/2026'],
  },
  {
    expected: again({ freq: 'YEARLY', dates: ['06-20', '12-20'], bound: 'exclusive' }),
    phrases: [
      'Định kỳ trước ngày 20/6 và 20/12 hàng năm',
      'Trước ngày 20 tháng 6 và ngày 20 tháng 12 hằng năm',
    ],
  },
  {
    expected: again({ freq: 'QUARTERLY', byMonthDay: 20, monthOfQuarter: 3, bound: 'exclusive' }),
    phrases: ['Định kỳ hằng quý, trước ngày 20 tháng cuối quý', 'Trước ngày 20 tháng cuối mỗi quý'],
  },
  {
    expected: again([{ freq: 'QUARTERLY' }, { freq: 'MONTHLY', interval: 6 }, { freq: 'YEARLY' }]),
    phrases: ['Hằng quý, 6 tháng, năm'],
  },
  {
    expected: again([{ freq: 'MONTHLY', interval: 6 }, { freq: 'YEARLY' }], { condition: 'đột xuất' }),
    phrases: [
      'Định kỳ 6 tháng, năm và đột xuất',
      '6 tháng, năm, đột xuất',
      'Định kỳ 06 tháng, hằng năm hoặc đột xuất',
    ],
  },
  {
    expected: { kind: 'ongoing', condition: 'có yêu cầu' },
    phrases: ['Thường xuyên và khi có yêu cầu', 'Thường xuyên, khi có yêu cầu'],
  },
  {
    expected: { kind: 'ongoing', recurrence: [{ freq: 'MONTHLY', interval: 6 }, { freq: 'YEARLY' }] },
    phrases: ['Thường xuyên; định kỳ 6 tháng, năm'],
  },
  {
    expected: period('2026-01-01', '2026-12-31', 'year', { ongoing: true }),
    phrases: ['Thường xuyên năm 2026', 'Thực hiện thường xuyên trong năm 2026'],
  },
  {
    expected: range('2026-01-01', '2030-12-31', 'year', { ongoing: true }),
    phrases: ['Thường xuyên, giai đoạn 2026 - 2030', 'Giai đoạn 2026-2030 (thường xuyên)'],
  },
  {
    expected: by('2026-12-31', 'year', { part: 'end', approx: true }),
    phrases: ['Đến cuối năm 2026', 'chậm nhất cuối năm 2026'],
  },
  {
    expected: before('2026-10-01', '2026-09-30', 'year', { part: 'end', approx: true }),
    phrases: ['Trước cuối năm 2026'],
  },
  {
    expected: by('2026-06-30', 'half'),
    phrases: ['Chậm nhất trong 6 tháng đầu năm 2026', 'Đến hết 6 tháng đầu năm 2026'],
  },
  {
    expected: from('2026-07-01', 'quarter'),
    phrases: ['Từ quý III/2026', 'Bắt đầu từ quý III năm 2026', 'Kể từ quý III'],
  },
  { expected: from('2026-07-01', 'half'), phrases: ['Từ 6 tháng cuối năm 2026'] },
  {
    expected: range('2026-07-01', '2026-12-31', 'year', { startPrecision: 'quarter' }),
    phrases: ['Từ quý III đến hết năm 2026', 'Quý III/2026 đến hết năm 2026'],
  },
  {
    expected: range('2026-05-01', '2026-12-31', 'year', { startPrecision: 'month' }),
    phrases: ['Từ tháng 5/2026 đến hết năm 2026'],
  },
  {
    expected: range('2026-05-19', '2026-12-31', 'year', { startPrecision: 'day' }),
    phrases: ['Từ ngày 19/5/2026 đến hết năm 2026'],
  },
  {
    expected: several(
      period('2026-05-01', '2026-05-31', 'month'),
      period('2026-10-01', '2026-12-31', 'quarter'),
    ),
    phrases: ['Tháng 5 và quý IV/2026', 'Tháng 5/2026; quý IV/2026'],
  },
  {
    expected: several(on('2026-05-19'), period('2026-10-01', '2026-10-31', 'month')),
    phrases: ['Ngày 19/5 và tháng 10/2026', '19/5/2026; tháng 10/2026'],
  },
  {
    expected: after(15, 'day', { anchor: 'ngày nhận được đề nghị', bound: 'inclusive' }),
    phrases: [
      'Chậm nhất sau 15 ngày kể từ ngày nhận được đề nghị',
      'Không quá 15 ngày, kể từ ngày nhận được đề nghị',
    ],
  },
  {
    expected: after(15, 'day', { anchor: 'ngày kết thúc năm', bound: 'inclusive' }),
    phrases: ['chậm nhất 15 ngày kể từ ngày kết thúc năm'],
  },
  {
    expected: after(7, 'day', { anchor: 'ngày diễn ra hội nghị', direction: 'before' }),
    phrases: ['Trước ngày diễn ra hội nghị 07 ngày', '07 ngày trước ngày diễn ra hội nghị'],
  },
  { expected: when('Sau kỳ họp HĐND'), phrases: ['Sau kỳ họp HĐND', 'Sau kỳ họp HĐND.'] },
  {
    expected: when('có hướng dẫn của Bộ Nội vụ'),
    phrases: ['Khi có hướng dẫn của Bộ Nội vụ', 'Sau khi có hướng dẫn của Bộ Nội vụ'],
  },
  {
    expected: period('2026-07-01', '2026-09-30', 'quarter', { condition: 'có hướng dẫn' }),
    phrases: ['Quý III/2026 hoặc khi có hướng dẫn', 'Quý III/2026 (khi có hướng dẫn)'],
  },
  {
    expected: period('2026-07-01', '2026-09-30', 'quarter', { status: 'done' }),
    phrases: ['Quý III/2026 - đã hoàn thành', 'Đã hoàn thành trong quý III/2026'],
  },
  {
    expected: on('2026-06-05', { status: 'done' }),
    phrases: ['Đã hoàn thành ngày 05/6/2026', '05/6/2026 (đã hoàn thành)'],
  },
  {
    expected: impossible('invalid-day'),
    phrases: ['Trước ngày 31/6/2026', 'ngày 30 tháng 02', 'chậm nhất 29/02/2025'],
  },
  { expected: by('2024-02-29'), phrases: ['chậm nhất 29/02/2024'] },
  {
    expected: again(
      { freq: 'YEARLY', dates: ['01-10'], bound: 'exclusive', yearOffset: 1 },
      { note: 'báo cáo năm' },
    ),
    phrases: ['báo cáo năm trước ngày 10/01 năm sau', 'báo cáo năm: trước ngày 10/01 của năm kế tiếp'],
  },
  { expected: again({ freq: 'YEARLY', byMonth: 11 }), phrases: ['Vào tháng 11 hằng năm'] },
  {
    expected: again({ freq: 'YEARLY', windowStart: '11-01', windowEnd: '12-31' }),
    phrases: ['Tháng 11 - 12 hằng năm', 'Từ tháng 11 đến tháng 12 hằng năm'],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: [25, 26, 27, 28, 29, 30] }),
    phrases: ['Từ ngày 25 đến ngày 30 hằng tháng', 'ngày 25 - 30 hàng tháng'],
  },
  {
    expected: again({ freq: 'WEEKLY', byDay: 'FR', bound: 'exclusive' }),
    phrases: ['Trước thứ Sáu hằng tuần', 'Hằng tuần, trước thứ Sáu'],
  },
  {
    expected: again({ freq: 'WEEKLY', byDay: 'FR', time: '10:00', bound: 'inclusive' }),
    phrases: ['Chậm nhất 10 giờ thứ Sáu hằng tuần', 'Hằng tuần, chậm nhất 10h00 thứ Sáu'],
  },
  {
    expected: again({ freq: 'YEARLY', times: { n: 4, per: 'year' } }),
    phrases: ['04 lần/năm', 'Một năm 4 lần', 'bốn lần một năm', 'Mỗi năm bốn lần'],
  },
  {
    expected: again({ freq: 'YEARLY', interval: 5 }),
    phrases: ['5 năm/lần', 'Định kỳ 5 năm', 'Mỗi 05 năm', 'năm năm một lần', 'Cứ 5 năm một lần'],
  },
  {
    expected: period('2026-03-01', '2026-03-31', 'month', { tentative: true, note: 'Tổ chức Hội nghị' }),
    phrases: ['Tổ chức Hội nghị dự kiến tháng 3/2026', 'Tổ chức Hội nghị (dự kiến trong tháng 3/2026)'],
  },
  {
    expected: period('2026-12-01', '2026-12-31', 'month', { note: 'Tổng kết' }),
    phrases: [
      'Tổng kết tháng 12/2026',
      'Tổng kết vào tháng 12/2026',
      'Tháng 12/2026: Tổng kết',
      'Tháng 12/2026 (Tổng kết)',
    ],
  },
  {
    expected: before('2026-05-19', '2026-05-18'),
    phrases: [
      'Trước 19/5',
      'Trước dịp 19/5',
      'trước ngày 19.5',
      'Trước ngày 19-5-2026',
      'Xong trước 19 tháng 5',
    ],
  },
  {
    expected: period('2027-01-01', '2027-03-31', 'quarter'),
    phrases: ['Quý I/2027', 'Quý 01/2027', 'quý I năm 2027', 'Quí 1-2027', 'Trong quý I của năm 2027'],
  },
  {
    expected: several(
      period('2026-07-01', '2026-09-30', 'quarter'),
      period('2026-10-01', '2026-12-31', 'quarter'),
    ),
    phrases: [
      'Quý III, IV/2026',
      'Quý III và IV năm 2026',
      'Quý III + IV/2026',
      'Quý III/2026, Quý IV/2026',
      'Quý III/IV năm 2026',
    ],
  },

  { expected: by('2026-12-31', 'year'), phrases: ['đến hết 2026'] },
  {
    expected: again({ freq: 'MONTHLY', times: { n: 1, per: 'month', atLeast: true } }),
    phrases: ['Ít nhất 01 lần/tháng', 'Mỗi tháng ít nhất một lần'],
  },
];

/** Numbers that name or count something. */
export const NAMED: readonly Meaning[] = [
  'Chương trình 135',
  'Top 10',
  'Đạt chuẩn mức độ 2',
  'Khóa XV',
  'Hội thi lần thứ 3',
  'Tiết 3',
  'Điều 3, 4',
  'Mục 2.3',
].map((phrase) => ({ expected: { kind: 'unread', note: phrase }, phrases: [phrase] }));
