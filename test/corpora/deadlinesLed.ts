import type { Meaning } from './deadlines.ts';
import { before, by, from, on, period, range } from './expected.ts';

/** Words before a time that say more than one thing: the stronger wins, how sure it is is kept. */
export const LED: readonly Meaning[] = [
  {
    expected: by('2026-06-15'),
    phrases: ['Chậm nhất ngày: 15/6/2026', 'Hạn: 15/6/2026', 'Thời hạn: chậm nhất ngày 15/6/2026'],
  },
  {
    expected: by('2026-06-15', 'day', { dueTime: '17:00' }),
    phrases: ['Hạn cuối: 17h00, ngày 15/6/2026', 'Thời hạn: chậm nhất 17h00 ngày 15/6/2026'],
  },
  { expected: on('2026-06-15'), phrases: ['Ngày: 15/6/2026', 'Thời gian: 15/6/2026'] },
  { expected: range('2026-03-01', '2026-05-31', 'month'), phrases: ['Tháng 3, đến hết tháng 5/2026'] },
  {
    expected: before('2026-11-30', '2026-11-29'),
    phrases: [
      'Hạn: trước ngày 30/11/2026',
      'Thời hạn hoàn thành: trước ngày 30/11/2026',
      'Hạn hoàn thành là trước ngày 30/11/2026',
      'Vào trước ngày 30/11/2026',
      'Trong thời gian trước ngày 30/11/2026',
      'Trước dịp 30/11/2026',
      'Trước lúc 30/11/2026',
    ],
  },
  {
    expected: by('2026-11-30'),
    phrases: ['Trong thời gian đến ngày 30/11/2026', 'vào chậm nhất ngày 30/11'],
  },
  {
    expected: on('2026-11-20', { tentative: true, approx: true }),
    phrases: ['Dự kiến khoảng ngày 20/11/2026', 'khoảng ngày 20/11/2026 (dự kiến)'],
  },
  {
    expected: by('2026-10-15', 'day', { tentative: true }),
    phrases: ['Dự kiến chậm nhất ngày 15/10/2026', 'Chậm nhất dự kiến ngày 15/10/2026'],
  },
  {
    expected: range('2026-05-15', '2026-05-20', 'day', { tentative: true }),
    phrases: [
      'Từ 15/5/2026, dự kiến đến 20/5/2026',
      'Dự kiến từ 15/5 đến 20/5/2026',
      'Từ ngày 15/5 đến dự kiến ngày 20/5/2026',
    ],
  },
  {
    expected: range('2026-03-01', '2026-05-31', 'month', { approx: true }),
    phrases: ['Khoảng tháng 3 đến tháng 5/2026', 'Từ tháng 3 đến khoảng tháng 5/2026'],
  },
  {
    expected: range('2026-05-15', '2026-05-20'),
    phrases: [
      'Trong vòng từ ngày 15/5 đến ngày 20/5/2026',
      'Từ ngày 15/5/2026, đến ngày 20/5/2026',
      'Ngày 15/5/2026, đến ngày 20/5/2026',
      'Sau ngày 14/5/2026 đến ngày 20/5/2026',
      'từ 15/5 - đến 20/5/2026',
      'Từ 15/5/2026 - hết 20/5/2026',
      'Từ ngày 15/5/2026 và kết thúc đến ngày 20/5/2026',
      'ngày 15/5/2026 kéo dài đến ngày 20/5/2026',
    ],
  },
  {
    expected: from('2026-05-15', 'day', { openEnded: true }),
    phrases: ['Từ 15/5/2026 trở đi', 'từ ngày 15/5/2026 về sau'],
  },
  {
    expected: from('2027-01-01', 'year', { openEnded: true }),
    phrases: ['Sau năm 2026 trở đi', 'từ sau năm 2026 trở đi', 'Từ năm 2027 và những năm tiếp theo'],
  },
  {
    expected: from('2026-03-01', 'month', { openEnded: true }),
    phrases: ['Từ tháng 3 đến tháng 5/2026 và các năm tiếp theo', 'Từ tháng 3/2026 trở đi'],
  },
  { expected: on('2026-06-15'), phrases: ['15/6/2026 thực hiện', 'ngày 15/6/2026 hoàn thành'] },
];

/** A time behind or before other words may only name what they say, or tell since when it has been so. */
export const SINCE: readonly Meaning[] = [
  {
    expected: on('2026-06-15', { note: 'Họp sơ kết quý II' }),
    phrases: ['Họp sơ kết quý II ngày 15/6/2026'],
  },
  {
    expected: on('2026-07-05', { note: 'Họp sơ kết quý II' }),
    phrases: ['Họp sơ kết quý II ngày 05/7/2026', 'Họp sơ kết quý II vào ngày 05/7/2026'],
  },
  {
    expected: on('2026-06-15', { note: 'họp tổng kết quý II' }),
    phrases: ['Ngày 15/6/2026 họp tổng kết quý II'],
  },
  {
    expected: before('2026-06-20', '2026-06-19', 'day', { note: 'Tháng 6/2026' }),
    phrases: ['Tháng 6/2026: trước ngày 20', 'Tháng 6/2026, trước ngày 20'],
  },
  {
    expected: from('2026-10-01', 'year', { part: 'end', approx: true, note: 'phát động' }),
    phrases: ['phát động từ cuối năm', 'phát động từ cuối năm 2026'],
  },
  {
    expected: period('2026-01-01', '2026-03-31', 'year', { part: 'start', approx: true, note: 'báo cáo' }),
    phrases: ['báo cáo đầu năm', 'đầu năm, báo cáo'],
  },
  {
    expected: from('2026-06-01', 'month', { note: 'tổ chức' }),
    phrases: ['tổ chức từ tháng 6', 'tổ chức từ tháng 6/2026'],
  },
  {
    expected: from('2026-01-01', 'year', { part: 'start', approx: true, note: 'phát động' }),
    phrases: ['phát động từ đầu năm 2026', 'Từ đầu năm phát động'],
  },
  {
    expected: from('2026-01-01', 'year', { part: 'start', approx: true }),
    phrases: ['Từ đầu năm', 'từ đầu năm 2026'],
  },
  {
    expected: range('2026-01-01', '2026-06-30', 'month', {
      startPrecision: 'year',
      part: 'start',
      approx: true,
      note: 'phát động',
    }),
    phrases: ['phát động từ đầu năm đến tháng 6'],
  },
  {
    expected: from('2026-06-01', 'month', { part: 'start', approx: true, note: 'phát động' }),
    phrases: ['phát động từ đầu tháng 6', 'phát động từ đầu tháng 6/2026'],
  },
];
