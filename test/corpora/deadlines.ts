import type { Deadline } from '../../src/core/deadlines/index.ts';
import { after, again, before, by, from, impossible, on, period, range, several } from './expected.ts';

/** One meaning and the ways to write it. Read in the plan year 2026 unless it says otherwise. */
export interface Meaning {
  expected: Deadline;
  phrases: readonly string[];
  year?: number;
}

export const DAYS: readonly Meaning[] = [
  {
    expected: on('2026-05-19'),
    phrases: [
      '19/5/2026',
      '19/05/2026',
      'Ngày 19/5/2026',
      'ngày 19 tháng 5 năm 2026',
      'Ngày 19 tháng 5',
      '19/5',
      '19.5.2026',
      '19-5-2026',
      '2026-05-19',
      '19/5/26',
      'Ngày 19/5/26.',
      'Trong ngày 19/5/2026',
      'Vào ngày 19/5/2026',
      'Thực hiện ngày 19/5/2026',
      'Dịp 19/5/2026',
      'ngày mười chín tháng năm',
      'ngày mười chín tháng năm năm 2026',
    ],
  },
  { expected: on('2026-04-01'), phrases: ['Ngày đầu tiên của quý II/2026', 'ngày đầu tiên của tháng 4'] },
  { expected: on('2026-06-30'), phrases: ['ngày 30-6', 'Ngày 30-6.'] },
  { expected: on('2026-06-03'), phrases: ['mùng 3 tháng 6', 'Mồng 3 tháng 6 năm 2026', 'mồng ba tháng sáu'] },
  {
    expected: on('2026-11-20'),
    phrases: [
      'thứ Sáu, ngày 20/11/2026',
      '20/11/2026 (thứ Sáu)',
      'Thứ 6 ngày 20/11',
      'T6 ngày 20/11/2026',
      'T6, ngày 20 tháng 11',
      'T6 20/11/2026',
    ],
  },
  {
    expected: on('2026-11-20', { issues: ['weekday-mismatch'] }),
    phrases: [
      'thứ Bảy, ngày 20/11/2026',
      '20/11/2026 (thứ Hai)',
      'Chủ nhật ngày 20/11/2026',
      'T7 ngày 20/11/2026',
    ],
  },
  {
    expected: on('2026-06-20', { dueTime: '17:00' }),
    phrases: [
      '17h00 ngày 20/6/2026',
      '17 giờ 00 phút ngày 20/6/2026',
      '17:00 ngày 20/6/2026',
      '17h ngày 20 tháng 6 năm 2026',
      'Ngày 20/6/2026, lúc 17h00',
      '5 giờ chiều ngày 20/6/2026',
      'Ngày 20/6/2026 (17h00)',
    ],
  },
  {
    expected: on('2026-06-30'),
    phrases: [
      'ngày cuối cùng của tháng 6/2026',
      'ngày cuối tháng 6 năm 2026',
      'ngày cuối cùng của quý II/2026',
      'Ngày cuối quý 2/2026',
    ],
  },
  {
    expected: on('2026-11-20', { approx: true }),
    phrases: ['khoảng ngày 20/11/2026', '~20/11/2026', 'tầm ngày 20/11'],
  },
  {
    expected: on('2026-09-10', { tentative: true }),
    phrases: ['Dự kiến ngày 10/9/2026', '10/9/2026 (dự kiến)'],
  },
];

export const YEAR_ENDS: readonly Meaning[] = [
  {
    expected: on('2026-12-31'),
    phrases: ['ngày cuối cùng của năm 2026', 'ngày cuối năm 2026', 'ngày cuối cùng của năm'],
  },
];

export const BOUNDS: readonly Meaning[] = [
  {
    expected: before('2026-11-30', '2026-11-29'),
    phrases: [
      'Trước ngày 30/11/2026',
      'Trước 30/11/2026',
      'trước ngày 30 tháng 11 năm 2026',
      'Trước 30/11',
      'Trước ngày 30/11',
      'TRƯỚC NGÀY 30/11/2026',
      'Trước ngày 30-11-2026',
      'Trước ngày 30.11.2026',
      'Hoàn thành trước ngày 30/11/2026',
      'Hoàn thành xong trước 30/11/2026',
      'Xong trước ngày 30/11/2026',
      'Trước thời điểm ngày 30 tháng 11 năm 2026',
      'Thời gian hoàn thành: trước ngày 30/11/2026',
      'Trước ngày\n30/11/2026',
      'Trước ngày <i>30/11/2026</i>.',
      'Trước mốc 30/11/2026',
      'Chậm nhất trước ngày 30/11/2026',
      'Đến trước ngày 30/11/2026',
    ],
  },
  {
    expected: by('2026-10-15'),
    phrases: [
      'Chậm nhất ngày 15/10/2026',
      'Chậm nhất là ngày 15/10/2026',
      'chậm nhất vào ngày 15 tháng 10',
      'Chậm nhất đến ngày 15/10/2026',
      'Chậm nhất đến hết ngày 15/10/2026',
      'Muộn nhất ngày 15/10/2026',
      'muộn nhất là 15.10.2026',
      'Không muộn hơn ngày 15/10/2026',
      'Không chậm quá ngày 15/10/2026',
      'Không quá ngày 15/10/2026',
      'Đến ngày 15/10/2026',
      'Đến 15/10',
      'Đến hết ngày 15/10/2026',
      'đến hết 15 tháng 10 năm 2026',
      'Hết ngày 15/10/2026',
      'Hạn cuối: 15/10/2026',
      'Hạn chót ngày 15/10/2026',
      'Hạn chót là 15/10/2026',
      'Thời hạn cuối cùng: 15/10/2026',
      'Từ nay đến ngày 15/10/2026',
      'Hoàn thành chậm nhất ngày 15/10/2026',
    ],
  },
  {
    expected: by('2026-06-30', 'day', { dueTime: '17:00' }),
    phrases: [
      'Chậm nhất 17h00 ngày 30/6/2026',
      'chậm nhất lúc 17 giờ ngày 30/6/2026',
      'Đến 17:00 ngày 30/6/2026',
    ],
  },
  {
    expected: before('2026-06-30', '2026-06-29', 'day', { dueTime: '11:30' }),
    phrases: [
      'Trước 11h30 ngày 30/6/2026',
      'trước 11 giờ 30 phút, ngày 30/6/2026',
      'Trước 11:30 ngày 30 tháng 6',
    ],
  },
  {
    expected: by('2026-06-30', 'month'),
    phrases: [
      'Chậm nhất tháng 6/2026',
      'chậm nhất trong tháng 6 năm 2026',
      'Đến hết tháng 6/2026',
      'Đến tháng 6/2026',
      'Hết tháng 6/2026',
      'Không muộn hơn tháng 6/2026',
    ],
  },
  {
    expected: by('2026-09-30', 'quarter'),
    phrases: [
      'Chậm nhất trong quý III/2026',
      'Đến hết quý III/2026',
      'Hết quý 3/2026',
      'Đến quý III năm 2026',
    ],
  },
  {
    expected: by('2030-12-31', 'year'),
    phrases: ['Đến năm 2030', 'Đến hết năm 2030', 'đến 2030', 'Chậm nhất trong năm 2030', 'Hết năm 2030'],
  },
  {
    expected: before('2026-06-01', '2026-05-31', 'month'),
    phrases: ['Trước tháng 6/2026', 'Hoàn thành trước tháng 6'],
  },
  {
    expected: before('2026-10-01', '2026-09-30', 'quarter'),
    phrases: ['Trước quý IV/2026', 'trước Quý 4 năm 2026'],
  },
  { expected: before('2027-01-01', '2026-12-31', 'year'), phrases: ['Trước năm 2027'] },
  {
    expected: before('2026-06-30', '2026-06-29', 'day', { tentative: true }),
    phrases: [
      'Dự kiến trước 30/6/2026',
      'Phấn đấu hoàn thành trước ngày 30/6/2026',
      'Trước 30/6/2026 (dự kiến)',
    ],
  },
];

export const PERIODS: readonly Meaning[] = [
  {
    expected: period('2026-06-01', '2026-06-30', 'month'),
    phrases: [
      'Tháng 6/2026',
      'Tháng 06/2026',
      'Tháng 6 năm 2026',
      'tháng 6-2026',
      'Tháng 6.2026',
      'Tháng 6',
      'Tháng 6, năm 2026',
      'tháng sáu',
      'Tháng Sáu năm 2026',
      '6/2026',
      '06-2026',
      'T6/2026',
      'Trong tháng 6/2026',
      'Hoàn thành trong tháng 6/2026',
      'Xong trong tháng 6/2026',
      'Thời gian: tháng 6/2026',
      'Thực hiện trong tháng 6 năm 2026.',
      'Tháng  6 /2026',
    ],
  },
  {
    expected: period('2026-12-01', '2026-12-31', 'month'),
    phrases: ['tháng mười hai', 'Tháng Mười hai năm 2026'],
  },
  {
    expected: period('2026-11-01', '2026-11-30', 'month'),
    phrases: ['tháng mười một năm 2026', 'tháng mười một'],
  },
  {
    expected: period('2026-04-01', '2026-04-30', 'month'),
    phrases: ['tháng tư', 'tháng Tư năm 2026', 'tháng bốn'],
  },
  {
    expected: period('2026-07-01', '2026-09-30', 'quarter'),
    phrases: [
      'Quý III/2026',
      'Quý III năm 2026',
      'Quí III/2026',
      'quý 3/2026',
      'Quý 3 năm 2026',
      'Quý III',
      'quý ba',
      'Quý III-2026',
      'QUÝ III/2026',
      'Q3/2026',
      'Q.III/2026',
      'Trong quý III/2026',
      'Hoàn thành trong Quý III/2026',
      'Quý 3/26',
    ],
  },
  {
    expected: period('2026-01-01', '2026-06-30', 'half'),
    phrases: [
      '6 tháng đầu năm 2026',
      '06 tháng đầu năm',
      'Nửa đầu năm 2026',
      'sáu tháng đầu năm 2026',
      '6 tháng đầu năm',
    ],
  },
  {
    expected: period('2026-07-01', '2026-12-31', 'half'),
    phrases: ['6 tháng cuối năm 2026', 'nửa cuối năm 2026'],
  },
  {
    expected: period('2026-01-01', '2026-12-31', 'year'),
    phrases: [
      '2026',
      'Năm 2026',
      'Trong năm 2026',
      'Cả năm 2026',
      'Trong năm',
      'Hoàn thành trong năm 2026',
      'cả năm',
    ],
  },
  {
    expected: period('2026-05-01', '2026-05-07', 'week'),
    phrases: ['Tuần 1 tháng 5/2026', 'tuần đầu tháng 5', 'tuần thứ nhất của tháng 5/2026'],
  },
  {
    expected: period('2026-09-15', '2026-09-21', 'week'),
    phrases: ['Tuần 3 tháng 9', 'tuần thứ ba tháng 9/2026'],
  },
  {
    expected: period('2026-06-24', '2026-06-30', 'week'),
    phrases: ['Tuần cuối tháng 6/2026', 'tuần cuối cùng của tháng 6'],
  },
  {
    expected: period('2026-06-01', '2026-06-10', 'month', { part: 'start', approx: true }),
    phrases: ['Đầu tháng 6/2026', 'đầu tháng 6', 'những ngày đầu tháng 6/2026', 'Vào đầu tháng 6 năm 2026'],
  },
  {
    expected: period('2026-06-11', '2026-06-20', 'month', { part: 'middle', approx: true }),
    phrases: ['Giữa tháng 6/2026', 'khoảng giữa tháng 6', 'trung tuần tháng 6/2026'],
  },
  {
    expected: period('2026-02-21', '2026-02-28', 'month', { part: 'end', approx: true }),
    phrases: ['Cuối tháng 2/2026', 'cuối tháng 02', 'hạ tuần tháng 2'],
  },
  {
    expected: period('2026-10-01', '2026-12-31', 'year', { part: 'end', approx: true }),
    phrases: ['Cuối năm 2026', 'cuối năm', 'Vào cuối năm 2026'],
  },
  {
    expected: period('2026-01-01', '2026-03-31', 'year', { part: 'start', approx: true }),
    phrases: ['Đầu năm 2026', 'đầu năm'],
  },
  {
    expected: { kind: 'period', precision: 'schoolYear' },
    phrases: ['Năm học 2025-2026', 'năm học 2025 – 2026', 'Trong năm học'],
  },
  {
    expected: period('2026-05-01', '2026-05-31', 'month', { approx: true }),
    phrases: ['Khoảng tháng 5/2026', 'khoảng tháng 5', '~ tháng 5/2026'],
  },
  {
    expected: period('2026-04-01', '2026-06-30', 'quarter', { tentative: true }),
    phrases: [
      'Dự kiến quý II/2026',
      'Quý II/2026 (dự kiến)',
      'Phấn đấu trong quý II/2026',
      'Dự kiến: Quý II',
    ],
  },
];

export const RANGES: readonly Meaning[] = [
  {
    expected: range('2026-05-15', '2026-05-20'),
    phrases: [
      'Từ ngày 15/5/2026 đến ngày 20/5/2026',
      'Từ 15/5 đến 20/5/2026',
      'từ ngày 15 đến ngày 20 tháng 5 năm 2026',
      'Từ ngày 15 đến 20/5/2026',
      '15-20/5/2026',
      '15 - 20/5',
      '15/5 - 20/5/2026',
      'ngày 15/5/2026 đến ngày 20/5/2026',
      '(từ 15/5/2026 đến hết ngày 20/5/2026)',
      'Từ ngày 15.5 đến ngày 20.5.2026',
      'Ngày 15 - 20 tháng 5/2026',
      'Từ ngày 15/5/2026 tới ngày 20/5/2026',
      '15/5/2026 → 20/5/2026',
      '15/5/2026 ÷ 20/5/2026',
      '15/5 => 20/5/2026',
      '15/5/2026->20/5/2026',
    ],
  },
  {
    expected: { ...range('2026-05-12', '2026-05-14'), duration: { n: 3, unit: 'day' } },
    phrases: ['Trong 03 ngày (từ 12 đến 14/5/2026)', 'Từ ngày 12/5 đến 14/5/2026 (03 ngày)'],
  },
  { expected: range('2026-04-30', '2026-05-01'), phrases: ['30/4 - 01/5', 'dịp 30/4 - 01/5/2026'] },
  {
    expected: range('2026-03-01', '2026-05-31', 'month'),
    phrases: [
      'Từ tháng 3 đến tháng 5/2026',
      'Tháng 3 - 5/2026',
      'Tháng 3 đến tháng 5',
      'tháng 3-5 năm 2026',
      'Từ tháng 3/2026 đến hết tháng 5/2026',
      '3-5/2026',
      '03/2026 - 05/2026',
      'T3-T5/2026',
      'Trong thời gian từ tháng 3 đến tháng 5 năm 2026',
    ],
  },
  {
    expected: range('2025-10-01', '2026-03-31', 'month'),
    phrases: ['Tháng 10/2025 - 3/2026', 'từ tháng 10/2025 đến tháng 3/2026'],
  },
  {
    expected: range('2026-09-01', '2027-05-31', 'month'),
    phrases: ['từ tháng 9 đến tháng 5 năm sau', 'tháng 9/2026 - tháng 5/2027'],
  },
  {
    expected: range('2026-07-01', '2027-03-31', 'quarter'),
    phrases: ['Quý III/2026 - Quý I/2027', 'từ quý III/2026 đến hết quý I/2027', 'Quý III/2026- I/2027'],
  },
  {
    expected: range('2026-07-01', '2026-12-31', 'quarter'),
    phrases: ['Quý III-IV/2026', 'Quý III - Quý IV năm 2026', 'từ quý 3 đến quý 4/2026', 'Quý 3-4/2026'],
  },
  {
    expected: range('2026-01-01', '2030-12-31', 'year'),
    phrases: [
      '2026-2030',
      '2026 – 2030',
      'Năm 2026 - 2030',
      'Giai đoạn 2026-2030',
      'Trong giai đoạn 2026 - 2030',
      'Từ năm 2026 đến năm 2030',
      'từ 2026 đến hết năm 2030',
      'Nhiệm kỳ 2026-2030',
      'Hoàn thành trong giai đoạn 2026 - 2030',
    ],
  },
  {
    expected: range('2026-03-01', '2026-04-15', 'day', { startPrecision: 'month' }),
    phrases: ['Tháng 3/2026 đến 15/4/2026', 'từ tháng 3 đến ngày 15/4/2026', 'Tháng 3 - 15/4/2026'],
  },
  {
    expected: range('2026-03-01', '2026-06-30', 'day', {
      bound: 'exclusive',
      lastDay: '2026-06-29',
      startPrecision: 'month',
    }),
    phrases: [
      'Từ tháng 3/2026 đến trước 30/6/2026',
      'Bắt đầu từ tháng 3/2026, hoàn thành trước 30/6/2026',
      'từ tháng 3 và hoàn thành trước ngày 30/6/2026',
    ],
  },
  {
    expected: range('2026-12-20', '2026-10-15', 'day', { issues: ['reversed-range'] }),
    phrases: ['Từ 20/12/2026 đến 15/10/2026'],
  },
  {
    expected: { kind: 'range', start: '2026-07-01', precision: 'day', endCondition: 'có quy định mới' },
    phrases: ['Từ 01/7/2026 đến khi có quy định mới', 'từ ngày 01/7/2026 cho đến khi có quy định mới'],
  },
];

export const STARTS: readonly Meaning[] = [
  {
    expected: from('2026-06-01', 'month'),
    phrases: [
      'Từ tháng 6/2026',
      'Bắt đầu từ tháng 6',
      'Kể từ tháng 6/2026',
      'Triển khai từ tháng 6/2026',
      'từ tháng 6.2026',
    ],
  },
  {
    expected: from('2026-07-01', 'day'),
    phrases: ['Từ ngày 01/7/2026', 'Sau ngày 30/6/2026', 'Kể từ ngày 01/7', 'từ sau ngày 30/6'],
  },
  { expected: from('2026-07-01', 'month'), phrases: ['Sau tháng 6/2026'] },
  { expected: from('2031-01-01', 'year'), phrases: ['Sau năm 2030', 'từ sau năm 2030', 'Từ năm 2031'] },
  {
    expected: from('2026-01-01', 'year', { openEnded: true }),
    phrases: [
      'Từ năm 2026 trở đi',
      'Năm 2026 và các năm tiếp theo',
      '2026 và những năm tiếp theo',
      'Từ 2026 trở đi',
      'Năm 2026 và các năm sau',
      'Giai đoạn 2026-2030 và các năm tiếp theo',
    ],
  },
  {
    expected: from('2026-01-01', 'year', { ongoing: true }),
    phrases: ['Từ năm 2026 và thực hiện thường xuyên'],
  },
];

export const SEVERAL: readonly Meaning[] = [
  {
    expected: several(before('2026-06-15', '2026-06-14'), before('2026-12-15', '2026-12-14')),
    phrases: [
      'Trước ngày 15/6 và ngày 15/12/2026',
      'Trước ngày 15/6, 15/12',
      'trước 15/6 và trước 15/12',
      'Trước ngày 15/6; 15/12/2026',
      'Trước ngày 15/6/2026 và 15/12',
      'Trước ngày 15/6\nTrước ngày 15/12',
      'trước ngày 15 tháng 6 và tháng 12',
      'trước ngày 15 các tháng 6, 12',
    ],
  },
  {
    expected: several(on('2026-06-03'), on('2026-06-04'), on('2026-06-05')),
    phrases: [
      'ngày 03, 04 và 05 tháng 6',
      'Ngày 3, 4, 5/6/2026',
      'các ngày 03, 04, 05/6',
      '03/6, 04/6 và 05/6/2026',
    ],
  },
  {
    expected: several(
      period('2026-03-01', '2026-03-31', 'month'),
      period('2026-09-01', '2026-09-30', 'month'),
    ),
    phrases: [
      'Tháng 3 và tháng 9/2026',
      'Tháng 3, 9',
      'tháng 3, tháng 9 năm 2026',
      'Tháng 3/2026 và 9/2026',
      'Tháng 3 + 9',
      'tháng 3,9/2026',
    ],
  },
  {
    expected: several(
      period('2026-04-01', '2026-06-30', 'quarter'),
      period('2026-10-01', '2026-12-31', 'quarter'),
    ),
    phrases: ['Quý II và quý IV/2026', 'Quý II, IV năm 2026', 'quý II & IV', 'Trong quý II và quý IV'],
  },
  {
    expected: several(
      before('2026-06-15', '2026-06-14', 'day', { label: 'báo cáo 6 tháng' }),
      before('2026-12-15', '2026-12-14', 'day', { label: 'báo cáo năm' }),
    ),
    phrases: [
      'báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12',
      'báo cáo 6 tháng: trước 15/6; báo cáo năm: trước 15/12',
      'trước ngày 15/6 (báo cáo 6 tháng), trước ngày 15/12 (báo cáo năm)',
      'trước ngày 15/6 đối với báo cáo 6 tháng và ngày 15/12 đối với báo cáo năm',
      'đối với báo cáo 6 tháng trước ngày 15/6; đối với báo cáo năm trước 15/12',
      '- báo cáo 6 tháng: trước 15/6\n- báo cáo năm: trước 15/12',
    ],
  },
  {
    expected: several(
      period('2026-06-01', '2026-06-30', 'month', { label: 'sơ kết' }),
      period('2026-12-01', '2026-12-31', 'month', { label: 'tổng kết' }),
    ),
    phrases: [
      'sơ kết tháng 6, tổng kết tháng 12/2026',
      'sơ kết: tháng 6/2026; tổng kết: tháng 12/2026',
      'tháng 6/2026 (sơ kết), tháng 12/2026 (tổng kết)',
      'tháng 6: sơ kết; tháng 12: tổng kết',
    ],
  },
  {
    expected: several(
      range('2026-01-01', '2026-05-19', 'day', { label: 'Đợt 1' }),
      range('2026-05-20', '2026-12-31', 'day', { label: 'Đợt 2' }),
    ),
    phrases: [
      'Đợt 1: từ 01/01/2026 đến 19/5/2026; Đợt 2: từ 20/5/2026 đến 31/12/2026',
      'Đợt 1 từ 01/01 đến 19/5. Đợt 2 từ 20/5 đến 31/12',
    ],
  },
  {
    expected: several(
      before('2026-03-25', '2026-03-24', 'day', { label: 'quý I' }),
      before('2026-06-25', '2026-06-24', 'day', { label: 'quý II' }),
    ),
    phrases: [
      'quý I trước 25/3, quý II trước 25/6',
      'trước ngày 25/3 (quý I), 25/6 (quý II)',
      'quý I: trước 25/3; quý II: trước 25/6',
    ],
  },
  {
    expected: several(range('2026-01-01', '2028-12-31', 'year'), range('2029-01-01', '2030-12-31', 'year')),
    phrases: ['2026-2028 và 2029-2030', 'Giai đoạn 2026-2028, giai đoạn 2029-2030'],
  },
];

export const IMPOSSIBLE: readonly Meaning[] = [
  {
    expected: impossible('invalid-day'),
    phrases: [
      'ngày 32 tháng 4',
      '31/4/2026',
      'Trước ngày 30/2/2026',
      '29/02/2026',
      'ngày 31 tháng 6',
      'Trước ngày 31/9',
      '00/5/2026',
    ],
  },
  {
    expected: impossible('invalid-month'),
    phrases: ['15/13/2026', 'Tháng 13/2026', 'ngày 5 tháng 14', 'Trước 10/00/2026'],
  },
  {
    expected: impossible('invalid-day', { start: '2026-02-01', precision: 'day' }),
    phrases: ['Từ 01/02/2026 đến 30/02/2026', 'từ ngày 01/02 đến ngày 31/02/2026'],
  },
  {
    expected: impossible('invalid-day', { due: '2026-05-10', precision: 'day' }),
    phrases: ['Từ 31/4/2026 đến 10/5/2026'],
  },
  {
    expected: impossible('invalid-day', { recurrence: { freq: 'YEARLY', bound: 'exclusive' } }),
    phrases: ['Trước ngày 31/11 hằng năm'],
  },
];

const half = (label: string, whole: string) =>
  several(
    before('2026-06-15', '2026-06-14', 'day', { label }),
    before('2026-12-15', '2026-12-14', 'day', { label: whole }),
  );

/** What a day is set for may itself be a period, or stand in a bracket with its day. */
export const SUBJECTS: readonly Meaning[] = [
  {
    expected: half('6 tháng đầu năm', 'cả năm'),
    phrases: [
      'Trước ngày 15/6 đối với 6 tháng đầu năm; trước ngày 15/12 đối với cả năm',
      'trước 15/6/2026 đối với 6 tháng đầu năm, trước 15/12/2026 đối với cả năm',
      'Đối với 6 tháng đầu năm: trước ngày 15/6; đối với cả năm: trước ngày 15/12',
      'Trước ngày 15/6 (6 tháng đầu năm), trước ngày 15/12 (cả năm)',
    ],
  },
  {
    expected: half('báo cáo quý II', 'báo cáo năm 2026'),
    phrases: ['Trước 15/6 đối với báo cáo quý II; trước 15/12 đối với báo cáo năm 2026'],
  },
  {
    expected: before('2026-06-15', '2026-06-14', 'day', { note: 'đối với 6 tháng đầu năm' }),
    phrases: ['Trước ngày 15/6 đối với 6 tháng đầu năm'],
  },
  {
    expected: period('2026-01-01', '2026-03-31', 'quarter', { note: 'Đối với' }),
    phrases: ['Đối với quý I/2026'],
  },
  {
    expected: several(
      period('2026-01-01', '2026-03-31', 'quarter', { label: 'cấp xã' }),
      period('2026-04-01', '2026-06-30', 'quarter', { label: 'cấp tỉnh' }),
    ),
    phrases: ['Đối với cấp xã: quý I; đối với cấp tỉnh: quý II'],
  },
  {
    expected: several(
      before('2026-10-31', '2026-10-30'),
      before('2026-11-05', '2026-11-04', 'day', { label: 'báo cáo UBND tỉnh' }),
    ),
    phrases: [
      'Trước 31/10/2026 (báo cáo UBND tỉnh trước 05/11/2026)',
      'trước ngày 31/10 (báo cáo UBND tỉnh: trước ngày 05/11/2026)',
    ],
  },
  {
    expected: several(
      before('2026-10-31', '2026-10-30', 'day', { label: 'báo cáo UBND tỉnh' }),
      before('2026-11-05', '2026-11-04'),
    ),
    phrases: ['Trước 31/10/2026 (báo cáo UBND tỉnh), trước 05/11/2026'],
  },
];

/** Slips of the pen, of the keyboard and of the scanner: what is sure is read, and nothing else is made of the rest. */
export const SLIPS: readonly Meaning[] = [
  {
    expected: impossible('invalid-month'),
    phrases: [
      'Quý 5/2026',
      'Quý V/2026',
      'quý 05 năm 2026',
      'Trong quý VI/2026',
      'Quý V',
      'Trước quý IX/2026',
      'Quý IIII năm 2026',
      'Quý 0/2026',
    ],
  },
  {
    expected: impossible('invalid-month', { start: '2026-04-01', precision: 'quarter' }),
    phrases: ['Quý II/2026 - Quý V/2026', 'từ quý 2/2026 đến quý 5/2026'],
  },
  {
    expected: period('2026-10-01', '2026-12-31', 'quarter'),
    phrases: ['Quý lV/2026', 'quý lV năm 2026', 'Quý |V-2026', 'Quý 1V/2026', 'Trong quý lV'],
  },
  { expected: period('2026-01-01', '2026-03-31', 'quarter'), phrases: ['Quý l/2026', 'Quý |/2026'] },
  {
    expected: several(
      period('2026-04-01', '2026-06-30', 'quarter'),
      period('2026-07-01', '2026-09-30', 'quarter'),
    ),
    phrases: ['Quý ll, lll/2026', 'Quý Il và IlI năm 2026'],
  },
  {
    expected: period('2026-06-01', '2026-06-30', 'month'),
    phrases: ['Tháng 6//2026', 'Tháng 06--2026', 'trong tháng 6//2026'],
  },
  { expected: on('2026-06-30'), phrases: ['30//6/2026', 'ngày 30/6//2026', '30//6//2026', '30--6--2026'] },
];

/** Key words with a mark lost or on the wrong letter, or without their blank, where they can be no other word. */
export const MISSPELT: readonly Meaning[] = [
  {
    expected: before('2026-06-30', '2026-06-29'),
    phrases: [
      'Trươc ngày 30/6/2026',
      'trứơc ngày 30/6/2026',
      'Truớc ngày 30/6/2026',
      'Trưóc ngày 30/6/2026',
      'Truoc ngay 30/6/2026',
      'TRUOC NGAY 30/6/2026',
      'Trước ngay 30/6/2026',
      'Trước ngảy 30 tháng 6',
      'trước ngày 30 thang 6 nam 2026',
      'Trước ngày30/6/2026',
      'trướcngày 30/6/2026',
      'Trươcngay30/6/2026',
      'trước30/6/2026',
    ],
  },
  {
    expected: by('2026-06-30'),
    phrases: [
      'chậm nhât ngày 30/6/2026',
      'Châm nhất ngày 30/6/2026',
      'Cham nhat ngay 30/6/2026',
      'chậmnhất 30/6/2026',
      'chấm nhất là ngày 30/6/2026',
      'muôn nhất 30/6/2026',
      'Trể nhất vào ngày 30/6/2026',
      'không muôn hơn ngày 30/6/2026',
      'Đên hết ngày 30/6/2026',
      'đến hêt ngày 30/6',
      'đếnhết 30/6',
      'hạn ngay 30/6/2026',
    ],
  },
  {
    expected: by('2026-12-31', 'year'),
    phrases: [
      'đến hêt năm 2026',
      'den het nam 2026',
      'hêt năm 2026',
      'Hết năm',
      'Đến hết năm',
      'đến hết năm.',
    ],
  },
  {
    expected: range('2026-06-01', '2026-06-30'),
    phrases: ['Từ 01/6đến 30/6/2026', 'từ ngay 01/6 đên ngày 30/6/2026', 'từ1/6 đến30/6'],
  },
  {
    expected: period('2026-07-01', '2026-09-30', 'quarter'),
    phrases: [
      'quýIII/2026',
      'QúyIII/2026',
      'Quy III/2026',
      'quỷ 3/2026',
      'Trong quy III',
      'quý III nam 2026',
    ],
  },
  {
    expected: period('2026-06-01', '2026-06-30', 'month'),
    phrases: ['Thang 6/2026', 'tháng 6năm 2026', 'trong thàng 6', 'thang 6 nam 2026'],
  },
  { expected: again({ freq: 'YEARLY' }), phrases: ['hang năm', 'hàng nam', 'Hằng nắm', 'hàngnăm'] },
  { expected: again({ freq: 'QUARTERLY' }), phrases: ['Hang quy', 'hâng quý', 'Hàngquý'] },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: 25, bound: 'exclusive' }),
    phrases: ['trươc ngày 25 hàng tháng', 'trước ngay 25 hàng tháng', 'Trướcngày25hàngtháng'],
  },
  { expected: { kind: 'ongoing' }, phrases: ['Thường xuyen', 'thuong xuyen', 'Thườngxuyên'] },
  { expected: after(5, 'workday'), phrases: ['05ngày làm việc', '05 ngay làm việc'] },
];

/** Words that differ from a key word only in their marks and are words of their own. */
export const OTHER_WORDS: readonly Meaning[] = [
  'chấm nhật ký thi đua',
  'chăm nhất lớp',
  'muốn nhất',
  'hạng năm',
  'thang 10 điểm',
  'thang điểm 10',
  'Quỹ 3',
  'Quỹ Vì người nghèo',
  'Việt Nam 2026',
  'ngay 5 trường hợp',
  'hệt năm',
].map((phrase) => ({ expected: { kind: 'unread', note: phrase }, phrases: [phrase] }));

/** Figures that are no date: neither their last ones nor their year may be taken for one. */
export const NO_DATES: readonly Meaning[] = [
  'Trước ngày 256/2026',
  'Ngày 3006/2026',
  'Ngày 3O/6/2026',
  'Ngày l5/6/2026',
  'Tháng l2/2026',
  'Ngày 30/062026',
  'Đại hội/2026',
  'Festival-2026',
  'hàng quý 15',
].map((phrase) => ({ expected: { kind: 'unread', note: phrase }, phrases: [phrase] }));
