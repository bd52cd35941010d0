import type { Meaning } from './deadlines.ts';
import { after, again, before, by, from, on, period, range, several } from './expected.ts';

/** Hours before, behind and beside a day: the hour is the day's, and that of a beginning is kept in words. */
export const HOURS: readonly Meaning[] = [
  {
    expected: on('2026-06-20', { dueTime: '08:00', note: '17h00 báo cáo' }),
    phrases: ['8h00 ngày 20/6/2026, 17h00 báo cáo'],
  },
  {
    expected: on('2026-06-20', { dueTime: '08:00' }),
    phrases: ['Ngày 20/6/2026 từ 8h00', 'Ngày 20/6/2026, từ 8h00'],
  },
  {
    expected: on('2026-06-20', { dueTime: '17:00', note: '8h00' }),
    phrases: [
      'Ngày 20/6/2026 (8h00 - 17h00)',
      'Ngày 20/6/2026 (từ 8h00 đến 17h00)',
      'Ngày 20/6/2026 lúc 8h00 đến 17h00',
      'Ngày 20/6/2026 8h00 - 17h00',
    ],
  },
  {
    expected: { ...several(on('2026-06-15'), on('2026-06-20', { dueTime: '17:00' })), note: '8h00' },
    phrases: ['15/6/2026, 8h00 - 17h00 ngày 20/6/2026'],
  },
  {
    expected: on('2026-06-20', { dueTime: '17:00' }),
    phrases: [
      'Ngày 20/6/2026 vào 17h00',
      'ngày 20/6/2026 vào lúc 17 giờ 00',
      '17h00, ngày 20/6/2026',
      '17h00, thứ Bảy, ngày 20/6/2026',
      'Thứ Bảy, ngày 20/6/2026, 17h00',
      '17h00 thứ Bảy ngày 20/6/2026',
      'Ngày 20/6/2026, 17h',
      'Ngày 20/6/2026 (lúc 17h00)',
      'Ngày 20/6/2026 (vào 17h00)',
      '20/6/2026 (thứ Bảy), 17h00',
      '20/6/2026 thứ Bảy lúc 17h00',
    ],
  },
  {
    expected: before('2026-06-20', '2026-06-19', 'day', { dueTime: '17:00' }),
    phrases: [
      'Ngày 20/6/2026, trước 17h00',
      'ngày 20/6/2026 (trước 17h00)',
      'Ngày 20/6/2026 trước 17 giờ',
      'Trước 17h00, ngày 20/6/2026',
      'trước 17h00 thứ Bảy (20/6/2026)',
      'Trước 17h00, thứ Bảy, ngày 20/6/2026',
    ],
  },
  {
    expected: by('2026-06-20', 'day', { dueTime: '17:00' }),
    phrases: [
      'Chậm nhất ngày 20/6/2026, lúc 17h00',
      'Chậm nhất ngày 20/6/2026 (17h00)',
      'chậm nhất ngày 20/6/2026 vào 17 giờ',
      'Chậm nhất ngày 20/6/2026, trước 17h00',
      'Hạn cuối: 17h00 ngày 20/6/2026',
      'Đến hết 17 giờ ngày 20/6/2026',
    ],
  },
  {
    expected: on('2026-06-20', { dueTime: '17:00', note: 'tại Hội trường' }),
    phrases: ['Ngày 20/6/2026 (17h00 tại Hội trường)', '17h00 ngày 20/6/2026, tại Hội trường'],
  },
  {
    expected: on('2026-06-20', { dueTime: '17:00', approx: true }),
    phrases: ['Khoảng 17h00 ngày 20/6/2026'],
  },
  {
    expected: on('2026-06-20', { dueTime: '24:00' }),
    phrases: ['24h00 ngày 20/6/2026', '24 giờ ngày 20/6', '24 giờ ngày 20/6/2026'],
  },
  { expected: on('2026-06-20', { dueTime: '23:59' }), phrases: ['23h59 ngày 20/6/2026', '23:59 ngày 20/6'] },
  { expected: on('2026-06-20', { dueTime: '00:00' }), phrases: ['0h00 ngày 20/6/2026', '00 giờ ngày 20/6'] },
  {
    expected: on('2026-06-20', { dueTime: '19:00' }),
    phrases: ['7 giờ tối ngày 20/6', '19 giờ tối ngày 20/6'],
  },
  { expected: on('2026-06-20', { dueTime: '12:00' }), phrases: ['12 giờ trưa ngày 20/6', '12h ngày 20/6'] },
  { expected: on('2026-06-20', { dueTime: '12:30' }), phrases: ['12h30 chiều ngày 20/6'] },
  { expected: on('2026-06-20', { note: '25h00' }), phrases: ['25h00 ngày 20/6/2026'] },
  { expected: on('2026-06-20', { note: '17h60' }), phrases: ['17h60 ngày 20/6/2026'] },
  {
    expected: several(on('2026-06-15'), on('2026-06-20', { dueTime: '17:00' })),
    phrases: [
      'Ngày 15/6/2026 và 17h00 ngày 20/6/2026',
      'ngày 15/6/2026, 17h00 ngày 20/6/2026',
      'ngày 15/6/2026, 17h00 thứ Bảy ngày 20/6/2026',
      'ngày 15/6/2026 và 17h00 thứ Bảy 20/6/2026',
    ],
  },
  {
    expected: several(on('2026-06-15', { dueTime: '08:00' }), on('2026-06-20', { dueTime: '17:00' })),
    phrases: ['8h00 ngày 15/6/2026 và 17h00 ngày 20/6/2026', '08 giờ ngày 15/6, 17 giờ ngày 20/6'],
  },
  {
    expected: range('2026-05-15', '2026-05-20', 'day', { dueTime: '17:00', note: '8h00' }),
    phrases: [
      'Từ 8h00 ngày 15/5/2026 đến 17h00 ngày 20/5/2026',
      '8h00 ngày 15/5 - 17h00 ngày 20/5/2026',
      'từ 8h00 ngày 15/5/2026 đến hết 17h00 ngày 20/5/2026',
    ],
  },
  {
    expected: range('2026-05-15', '2026-05-20', 'day', { dueTime: '17:00' }),
    phrases: ['Từ ngày 15/5/2026 đến 17h00 ngày 20/5/2026', 'từ 15/5 đến ngày 20/5/2026, lúc 17h00'],
  },
  {
    expected: range('2026-05-15', '2026-05-20', 'day', {
      dueTime: '17:00',
      bound: 'exclusive',
      lastDay: '2026-05-19',
    }),
    phrases: ['Từ ngày 15/5/2026 đến trước 17h00 ngày 20/5/2026'],
  },
  {
    expected: on('2026-05-15', { dueTime: '17:00', note: '8h00' }),
    phrases: [
      '8h00 - 17h00 ngày 15/5/2026',
      'Ngày 15/5/2026, 8h00 - 17h00',
      'Ngày 15/5/2026 từ 8h00 đến 17h00',
      'từ 8h00 đến 17h00 ngày 15/5/2026',
      'Từ 8h00 đến 17 giờ, ngày 15/5',
    ],
  },
  {
    expected: after(1, 'workday', { dueTime: '15:00' }),
    phrases: ['Trước 15h00 ngày làm việc tiếp theo', '15 giờ của ngày làm việc kế tiếp'],
  },
  { expected: after(1, 'day', { dueTime: '10:00' }), phrases: ['Trước 10h00 ngày hôm sau'] },
  {
    expected: after(5, 'day', { dueTime: '10:00', note: '15h00' }),
    phrases: ['10h00 hoặc 15h00, trong 5 ngày'],
  },
];

export const WEEKDAYS: readonly Meaning[] = [
  {
    expected: range('2026-06-15', '2026-06-19'),
    phrases: ['Từ ngày 15/6 đến ngày 19/6/2026 (thứ Sáu)', '15/6 - 19/6/2026 (thứ Sáu)'],
  },
  {
    expected: range('2026-06-15', '2026-06-19', 'day', { issues: ['weekday-mismatch'] }),
    phrases: ['Từ ngày 15/6 đến ngày 19/6/2026 (thứ Hai)'],
  },
  {
    expected: range('2026-03-01', '2026-06-19', 'day', { startPrecision: 'month' }),
    phrases: ['Từ tháng 3 đến 19/6/2026 (thứ Sáu)'],
  },
  {
    expected: period('2026-06-01', '2026-06-30', 'month', { note: 'thứ Hai' }),
    phrases: ['Tháng 6/2026 (thứ Hai)', 'tháng 6/2026, thứ Hai'],
  },
  {
    expected: on('2026-06-20', { note: 'thứ Bảy và Chủ nhật' }),
    phrases: ['20/6/2026 (thứ Bảy và Chủ nhật)'],
  },
  {
    expected: range('2026-06-15', '2026-06-28', 'week', { startPrecision: 'day', note: 'thứ Sáu' }),
    phrases: ['Từ ngày 15/6/2026 đến thứ Sáu tuần 4 tháng 6/2026'],
  },
  { expected: on('2026-06-20'), phrases: ['thứ Bảy (20/6/2026)', 'Thứ Bảy (ngày 20/6)'] },
  {
    expected: on('2026-06-20', { note: 'tại Hội trường' }),
    phrases: ['20/6/2026 (thứ Bảy, tại Hội trường)'],
  },
  {
    expected: on('2026-06-20', { issues: ['weekday-mismatch'], note: 'tại Hội trường' }),
    phrases: ['20/6/2026 (thứ Hai, tại Hội trường)'],
  },
  {
    expected: period('2026-07-08', '2026-07-14', 'week', { note: 'Thứ Hai' }),
    phrases: ['Thứ Hai tuần 2 tháng 7/2026'],
  },
  {
    expected: range('2026-06-15', '2026-06-19'),
    phrases: [
      'Từ thứ Hai ngày 15/6/2026 đến thứ Sáu ngày 19/6/2026',
      'thứ Hai 15/6 - thứ Sáu 19/6/2026',
      'Từ ngày 15/6 đến thứ Sáu ngày 19/6/2026',
      'Từ thứ Hai ngày 15/6/2026 đến ngày 19/6/2026',
    ],
  },
  {
    expected: range('2026-06-15', '2026-06-19', 'day', { issues: ['weekday-mismatch'] }),
    phrases: [
      'Từ thứ Hai ngày 15/6/2026 đến thứ Bảy ngày 19/6/2026',
      'Từ thứ Ba ngày 15/6/2026 đến thứ Sáu ngày 19/6/2026',
      'từ thứ Ba ngày 15/6 đến ngày 19/6/2026',
    ],
  },
  {
    expected: before('2026-06-19', '2026-06-18', 'day', { issues: ['weekday-mismatch'] }),
    phrases: ['Trước thứ Bảy ngày 19/6/2026', 'trước ngày 19/6/2026 (thứ Hai)'],
  },
  {
    expected: from('2026-06-15', 'day', { recurrence: { freq: 'WEEKLY', byDay: 'MO' } }),
    phrases: ['Từ 15/6/2026, thứ Hai hàng tuần', 'Từ ngày 15/6/2026 thứ Hai hàng tuần'],
  },
  {
    expected: period('2026-06-01', '2026-06-30', 'month', { recurrence: { freq: 'WEEKLY', byDay: 'MO' } }),
    phrases: ['Tháng 6/2026, thứ Hai hàng tuần', 'Thứ Hai hàng tuần, trong tháng 6/2026'],
  },
  {
    expected: again({ freq: 'WEEKLY', byDay: ['MO', 'WE', 'FR'] }),
    phrases: [
      'Thứ Hai, thứ Tư và thứ Sáu hàng tuần',
      'các ngày thứ 2, thứ 4, thứ 6 hàng tuần',
      'thứ 2 - 4 - 6 hàng tuần',
      'Hàng tuần, vào thứ Hai, thứ Tư, thứ Sáu',
    ],
  },
  {
    expected: again({ freq: 'WEEKLY', byDay: ['MO', 'SA'] }),
    phrases: ['thứ Hai, thứ Bẩy hàng tuần', 'Thứ 2 hoặc thứ 7 hằng tuần'],
  },
  {
    expected: again({ freq: 'WEEKLY', byDay: ['MO', 'TU', 'WE', 'TH', 'FR'] }),
    phrases: ['thứ Hai-thứ Sáu hàng tuần', 'Hàng tuần (thứ 2-6)'],
  },
  { expected: again({ freq: 'WEEKLY', byDay: 'SU' }), phrases: ['Chủ nhật hàng tuần', 'CN hàng tuần'] },
  {
    expected: again({ freq: 'WEEKLY', byDay: 'MO' }, { note: 'vào buổi chào cờ' }),
    phrases: ['vào buổi chào cờ, thứ Hai hàng tuần'],
  },
  {
    expected: again([
      { freq: 'WEEKLY', byDay: 'FR', time: '16:00', bound: 'inclusive' },
      { freq: 'MONTHLY', byMonthDay: 25, bound: 'exclusive' },
    ]),
    phrases: ['Chậm nhất 16h00 thứ Sáu hàng tuần; trước ngày 25 hàng tháng'],
  },
];
