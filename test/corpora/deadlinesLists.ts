import type { Meaning } from './deadlines.ts';
import { before, by, from, on, period, range, several } from './expected.ts';

const first = before('2026-06-15', '2026-06-14');
const quarter = period('2026-04-01', '2026-06-30', 'quarter');
const second = before('2026-12-15', '2026-12-14');

/** What is said once, and for which of the times that follow it. */
export const GOVERNED: readonly Meaning[] = [
  {
    expected: several(on('2026-06-15'), on('2026-12-15')),
    phrases: ['- 15/6\n- 15/12', '- Ngày 15/6/2026\n- Ngày 15/12/2026', '* 15/6\n* 15/12', '15/6<br>- 15/12'],
  },
  {
    expected: several(first, second),
    phrases: [
      'Trước ngày 15/6, và ngày 15/12/2026',
      'trước 15/6 + 15/12/2026',
      'Trước ngày 15/6 hoặc 15/12/2026',
      'trước các ngày 15/6, 15/12',
    ],
  },
  {
    expected: several({ ...first, label: 'cấp xã' }, by('2026-06-20', 'day', { label: 'cấp tỉnh' })),
    phrases: [
      'Trước 15/6 đối với cấp xã; chậm nhất 20/6 đối với cấp tỉnh',
      'trước ngày 15/6 đối với cấp xã và chậm nhất ngày 20/6 đối với cấp tỉnh',
    ],
  },
  {
    expected: several(
      { ...first, label: 'cấp xã' },
      range('2026-06-20', '2026-06-30', 'day', { label: 'cấp tỉnh' }),
    ),
    phrases: [
      'Trước 15/6 đối với cấp xã; 20/6 - 30/6 đối với cấp tỉnh',
      'Trước 15/6 đối với cấp xã; từ 20/6 đến 30/6 đối với cấp tỉnh',
    ],
  },
  {
    expected: several(
      { ...first, label: 'cấp xã' },
      period('2026-07-01', '2026-07-31', 'month', { label: 'cấp tỉnh' }),
    ),
    phrases: ['Trước ngày 15/6 đối với cấp xã; tháng 7 đối với cấp tỉnh'],
  },
  {
    expected: several(
      range('2026-06-10', '2026-06-15', 'day', { label: 'cấp xã' }),
      on('2026-06-20', { label: 'cấp tỉnh' }),
    ),
    phrases: ['Từ 10/6 đến 15/6 đối với cấp xã và 20/6 đối với cấp tỉnh'],
  },
  {
    expected: several({ ...first, label: 'gửi hồ sơ' }, on('2026-06-20', { label: 'Họp Hội đồng' })),
    phrases: [
      'Trước ngày 15/6 gửi hồ sơ. Họp Hội đồng, ngày 20/6',
      'Trước ngày 15/6 gửi hồ sơ. Họp Hội đồng: ngày 20/6',
      'Trước ngày 15/6 gửi hồ sơ; Họp Hội đồng, ngày 20/6',
    ],
  },
  {
    expected: several(first, range('2026-06-20', '2026-06-30')),
    phrases: [
      'Trước ngày 15/6, từ 20/6 đến 30/6',
      'Trước 15/6 và 20/6 - 30/6/2026',
      'trước 15/6, từ ngày 20/6 đến hết ngày 30/6/2026',
    ],
  },
  {
    expected: several(range('2026-06-10', '2026-06-15'), on('2026-06-20')),
    phrases: ['Từ ngày 10/6 đến ngày 15/6 và ngày 20/6/2026', '10/6 - 15/6, 20/6/2026'],
  },
  {
    expected: several(first, period('2026-12-01', '2026-12-31', 'month')),
    phrases: ['Trước ngày 15/6/2026 và tháng 12/2026', 'trước ngày 15/6, tháng 12/2026'],
  },
  {
    expected: several(from('2026-03-01', 'month'), from('2026-09-01', 'month')),
    phrases: ['Từ tháng 3 và từ tháng 9/2026', 'từ tháng 3, từ tháng 9'],
  },
  {
    expected: several(on('2026-06-15', { label: 'cấp xã' }), on('2026-06-20', { label: 'cấp tỉnh' })),
    phrases: [
      'Đối với cấp xã ngày 15/6, đối với cấp tỉnh ngày 20/6',
      'Ngày 15/6: cấp xã; ngày 20/6: cấp tỉnh',
      'ngày 15/6 (cấp xã), ngày 20/6 (cấp tỉnh)',
    ],
  },
  {
    expected: several(
      period('2026-04-01', '2026-06-30', 'quarter', { label: 'cấp xã' }),
      period('2026-07-01', '2026-09-30', 'quarter', { label: 'cấp tỉnh' }),
    ),
    phrases: [
      'đối với cấp xã quý II/2026; đối với cấp tỉnh quý III/2026',
      'Đối với cấp xã trong quý II/2026, đối với cấp tỉnh trong quý III/2026',
    ],
  },
  {
    expected: several(
      before('2026-06-01', '2026-05-31', 'month', { label: 'cấp xã' }),
      before('2026-09-01', '2026-08-31', 'month', { label: 'cấp tỉnh' }),
    ),
    phrases: ['Đối với cấp xã trước tháng 6/2026; đối với cấp tỉnh trước tháng 9/2026'],
  },
];

/** Two times that say one thing: a whole and what is finer inside it, a beginning and its end, a day and its name. */
export const NARROWED: readonly Meaning[] = [
  {
    expected: period('2026-04-01', '2026-06-30', 'quarter', { note: 'trước ngày 20' }),
    phrases: ['Quý II/2026 (trước ngày 20)'],
  },
  {
    expected: range('2026-06-01', '2026-07-31', 'month', { note: 'trước ngày 20' }),
    phrases: ['Tháng 6 - tháng 7/2026 (trước ngày 20)'],
  },
  {
    expected: several(period('2026-06-01', '2026-06-30', 'month'), before('2026-07-15', '2026-07-14')),
    phrases: ['Tháng 6/2026 (trước ngày 15/7)'],
  },
  {
    expected: several(quarter, before('2026-06-15', '2026-06-14', 'day', { label: 'báo cáo' })),
    phrases: ['Quý II/2026 (báo cáo trước 15/6/2026)'],
  },
  {
    expected: before('2026-04-05', '2026-04-04', 'day', { note: 'Quý I' }),
    phrases: ['Quý I: trước 05/4/2026', 'Quý I trước ngày 05/4/2026'],
  },
  {
    expected: several(
      before('2026-04-05', '2026-04-04', 'day', { label: 'quý I' }),
      before('2026-07-05', '2026-07-04', 'day', { label: 'quý II' }),
    ),
    phrases: ['quý I: trước 05/4; quý II: trước 05/7', 'quý I trước ngày 05/4, quý II trước ngày 05/7'],
  },
  {
    expected: several(from('2026-01-01', 'year', { openEnded: true }), before('2027-06-30', '2027-06-29')),
    phrases: ['Từ năm 2026 trở đi, hoàn thành trước 30/6/2027'],
  },
  {
    expected: several({ kind: 'start', precision: 'schoolYear' }, before('2026-06-30', '2026-06-29')),
    phrases: ['Từ năm học 2025-2026, hoàn thành trước 30/6/2026'],
  },
  {
    expected: before('2026-06-20', '2026-06-19', 'day', { note: 'Tháng 6' }),
    phrases: ['Tháng 6 (trước ngày 20)', 'Tháng 6, trước ngày 20'],
  },
  {
    expected: range('2026-03-01', '2026-06-30', 'month'),
    phrases: [
      'Bắt đầu từ tháng 3/2026, hoàn thành trong tháng 6/2026',
      'Từ tháng 3/2026 và hoàn thành tháng 6/2026',
      'từ tháng 3, xong trong tháng 6/2026',
    ],
  },
  {
    expected: range('2026-03-15', '2026-06-20'),
    phrases: [
      'Từ 15/3/2026, hoàn thành ngày 20/6/2026',
      'Bắt đầu từ ngày 15/3/2026, chậm nhất ngày 20/6/2026',
    ],
  },
  {
    expected: range('2026-03-15', '2026-06-30', 'month', { startPrecision: 'day' }),
    phrases: ['Bắt đầu từ 15/3/2026, hoàn thành trong tháng 6/2026'],
  },
  {
    expected: range('2026-06-15', '2026-06-15'),
    phrases: ['Từ ngày 15/6/2026, hoàn thành ngày 15/6/2026'],
  },
  {
    expected: several(
      from('2026-01-01', 'year', { openEnded: true }),
      before('2027-06-30', '2027-06-29', 'day', { label: 'báo cáo' }),
    ),
    phrases: ['Từ năm 2026 trở đi, báo cáo trước 30/6/2027'],
  },
  {
    expected: by('2026-06-30', 'day', { note: 'Quý II/2026' }),
    phrases: ['Quý II/2026, chậm nhất ngày 30/6/2026', 'Quý II/2026 (chậm nhất 30/6/2026)'],
  },
  {
    expected: before('2026-04-02', '2026-04-01', 'day', { note: 'Quý II/2026' }),
    phrases: ['Quý II/2026, trước ngày 02/4/2026', 'Quý II/2026 (hoàn thành trước ngày 02/4/2026)'],
  },
  {
    expected: several(quarter, before('2026-04-01', '2026-03-31')),
    phrases: ['Quý II/2026, trước ngày 01/4/2026', 'Quý II/2026 (trước 01/4/2026)'],
  },
  {
    expected: several(quarter, before('2026-09-15', '2026-09-14')),
    phrases: ['Quý II/2026 (trước 15/9/2026)', 'Quý II/2026, hoàn thành trước 15/9/2026'],
  },
  {
    expected: several(quarter, before('2026-06-15', '2026-06-14')),
    phrases: [
      'Quý II/2026 và trước ngày 15/6/2026',
      'Quý II/2026, và trước ngày 15/6/2026',
      'Quý II/2026, và hoàn thành trước 15/6/2026',
      'Quý II/2026 và hoàn thành trước 15/6/2026',
      'Quý II/2026; trước 15/6/2026',
    ],
  },
  {
    expected: before('2026-06-15', '2026-06-14', 'day', { note: 'Quý II/2026' }),
    phrases: [
      'Quý II/2026, hoàn thành trước 15/6/2026',
      'Quý II/2026: trước 15/6/2026',
      'Quý II/2026 trước 15/6/2026',
    ],
  },
  {
    expected: range('2026-04-15', '2026-05-20', 'day', { note: 'Quý II/2026' }),
    phrases: ['Quý II/2026 (từ 15/4 đến 20/5/2026)', 'Quý II/2026, từ 15/4 đến 20/5/2026'],
  },
  {
    expected: several(quarter, range('2026-03-15', '2026-05-20')),
    phrases: ['Quý II/2026 (từ 15/3 đến 20/5/2026)'],
  },
  {
    expected: from('2026-05-15', 'day', { note: 'Quý II/2026' }),
    phrases: ['Quý II/2026 (từ ngày 15/5/2026)', 'Quý II/2026, từ ngày 15/5/2026'],
  },
  {
    expected: period('2026-06-01', '2026-06-30', 'month', { note: 'Quý II/2026' }),
    phrases: ['Quý II/2026 (tháng 6/2026)', 'Quý II/2026, tháng 6/2026'],
  },
  {
    expected: several(before('2026-06-30', '2026-06-29'), on('2026-06-15')),
    phrases: ['Trước 30/6/2026 (ngày 15/6/2026)'],
  },
  {
    expected: several(on('2026-06-15'), on('2026-06-20')),
    phrases: ['15/6/2026 (20/6/2026)', '15/6/2026; 20/6/2026'],
  },
  {
    expected: before('2026-03-25', '2026-03-24', 'day', { note: 'quý I' }),
    phrases: ['Trước 25/3/2026 (quý I)', 'quý I: trước 25/3/2026', 'quý I trước ngày 25/3/2026'],
  },
  {
    expected: period('2026-06-11', '2026-06-20', 'month', {
      part: 'middle',
      approx: true,
      note: 'khoảng 14/6',
    }),
    phrases: ['Giữa tháng 6/2026 / khoảng 14/6'],
  },
];
