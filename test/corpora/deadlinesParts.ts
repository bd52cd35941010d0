import type { Meaning } from './deadlines.ts';
import { before, by, from, impossible, on, period, range, several } from './expected.ts';

const month = (n: number, more = {}) =>
  period(`2026-0${n}-01`, `2026-0${n}-${n === 6 || n === 9 ? 30 : 31}`, 'month', more);
const week = (first: string, last: string) => period(`2026-06-${first}`, `2026-06-${last}`, 'week');

/** Parts of a month, a quarter and a year, and months named by their quarter. */
export const PARTS: readonly Meaning[] = [
  { expected: on('2026-06-01'), phrases: ['ngày đầu tiên của tháng 6/2026'] },
  { expected: on('2026-04-01'), phrases: ['ngày đầu tiên của quý II', 'ngày đầu tiên của quý II/2026'] },
  { expected: on('2026-01-01'), phrases: ['ngày đầu tiên của năm 2026', 'ngày đầu tiên của năm'] },
  {
    expected: before('2026-06-30', '2026-06-29'),
    phrases: ['Trước ngày cuối cùng của tháng cuối quý II/2026'],
  },
  {
    expected: period('2026-06-01', '2026-06-15', 'month', { part: 'start', approx: true }),
    phrases: ['Nửa đầu tháng 6/2026', 'nửa đầu tháng 6'],
  },
  {
    expected: period('2026-06-16', '2026-06-30', 'month', { part: 'end', approx: true }),
    phrases: ['Nửa cuối tháng 6/2026', 'trong nửa cuối của tháng 6'],
  },
  {
    expected: period('2026-06-01', '2026-06-10', 'month'),
    phrases: ['10 ngày đầu tháng 6', '10 ngày đầu tiên của tháng 6/2026'],
  },
  {
    expected: period('2026-06-26', '2026-06-30', 'month'),
    phrases: ['05 ngày cuối tháng 6/2026', '5 ngày cuối cùng của tháng 6'],
  },
  { expected: period('2026-06-01', '2026-06-28', 'month'), phrases: ['28 ngày đầu tháng 6/2026'] },
  { expected: period('2026-06-01', '2026-06-01', 'month'), phrases: ['1 ngày đầu tháng 6/2026'] },
  {
    expected: period('2026-04-01', '2026-04-10', 'quarter'),
    phrases: ['10 ngày đầu quý II', '10 ngày đầu của quý II/2026'],
  },
  {
    expected: period('2026-04-01', '2026-04-30', 'quarter', { part: 'start', approx: true }),
    phrases: ['Đầu quý II/2026', 'đầu quý II'],
  },
  {
    expected: period('2026-05-01', '2026-05-31', 'quarter', { part: 'middle', approx: true }),
    phrases: ['Giữa quý II/2026', 'khoảng giữa quý II'],
  },
  {
    expected: { kind: 'period', precision: 'schoolYear', part: 'end', approx: true },
    phrases: ['Cuối năm học', 'cuối năm học 2025-2026'],
  },
  {
    expected: period('2026-01-01', '2026-09-30', 'month'),
    phrases: ['9 tháng đầu năm 2026', '09 tháng đầu năm'],
  },
  {
    expected: period('2026-10-01', '2026-12-31', 'month'),
    phrases: ['3 tháng cuối năm 2026', '03 tháng cuối năm'],
  },
  { expected: period('2026-01-01', '2026-11-30', 'month'), phrases: ['11 tháng đầu năm 2026'] },
  { expected: period('2026-01-01', '2026-01-31', 'month'), phrases: ['1 tháng đầu năm 2026', '01/2026'] },
  { expected: period('2026-12-01', '2026-12-31', 'month'), phrases: ['12/2026', 'Tháng 12/26'] },
  { expected: period('2013-05-01', '2013-05-31', 'month'), phrases: ['tháng 5/13'], year: 2012 },
  {
    expected: period('2026-01-01', '2026-06-30', 'half'),
    phrases: ['nửa năm đầu 2026', 'Nửa đầu của năm 2026'],
  },
  {
    expected: on('2026-06-15'),
    phrases: ['ngày 15 tháng cuối quý II/2026', 'ngày 15 của tháng cuối quý II năm 2026'],
  },
  {
    expected: before('2026-06-20', '2026-06-19'),
    phrases: ['Trước ngày 20 tháng cuối cùng của quý II', 'trước ngày 20 tháng thứ 3 quý II'],
  },
  {
    expected: period('2026-07-01', '2026-07-31', 'month'),
    phrases: ['tháng đầu quý III', 'Tháng đầu tiên của quý III/2026'],
  },
  {
    expected: period('2026-08-01', '2026-08-31', 'month'),
    phrases: ['tháng thứ 2 của quý III', 'tháng giữa quý III năm 2026'],
  },
  {
    expected: { kind: 'due', bound: 'exclusive', precision: 'schoolYear' },
    phrases: ['Trước năm học 2026-2027', 'trước năm học'],
  },
  {
    expected: { kind: 'due', bound: 'inclusive', precision: 'schoolYear' },
    phrases: ['Đến hết năm học 2025-2026', 'Chậm nhất trong năm học'],
  },
  {
    expected: { kind: 'start', precision: 'schoolYear', openEnded: true },
    phrases: ['Năm học 2025-2026 và các năm học tiếp theo', 'Từ năm học 2025-2026 trở đi'],
  },
  { expected: { kind: 'start', precision: 'schoolYear' }, phrases: ['Từ năm học 2026-2027', 'từ năm học'] },
  {
    expected: { kind: 'range', start: '2026-09-01', precision: 'schoolYear', startPrecision: 'month' },
    phrases: ['Từ tháng 9/2026 đến hết năm học'],
  },
  {
    expected: before('2027-06-25', '2027-06-24'),
    phrases: ['Trước 25/6 năm 2027', 'trước 25/6, năm 2027', 'Trước ngày 25/6 của năm 2027'],
  },
  { expected: on('2026-06-30'), phrases: ['ngày 30.6.26', 'ngày 30-6-26'] },
  { expected: impossible('invalid-month'), phrases: ['Trước 15/13', 'ngày 31/13', 'Trước 31/13/2026'] },
  { expected: impossible('invalid-day'), phrases: ['Trước 32/12', 'ngày 32/5', 'Ngày 32/12/2026'] },
  {
    expected: impossible('invalid-day', { start: '2026-06-15', precision: 'day' }),
    phrases: ['Từ 15/6 đến 31/6/2026'],
  },
];

/** Lists whose entries go on with a bare number. */
export const NUMBERED: readonly Meaning[] = [
  {
    expected: several(on('2026-06-30'), on('2026-12-31')),
    phrases: ['ngày cuối cùng của tháng 6 và tháng 12', 'ngày cuối tháng 6 và tháng 12/2026'],
  },
  {
    expected: several(before('2026-06-15', '2026-06-14'), before('2026-12-15', '2026-12-14')),
    phrases: [
      'trước ngày 15 tháng 6 năm 2026 và tháng 12 năm 2026',
      'trước ngày 15 tháng 6/2026 và tháng 12/2026',
    ],
  },
  { expected: on('2026-06-30'), phrases: ['Ngày 30-6', 'ngày 30-06'] },
  { expected: on('2026-12-13'), phrases: ['Ngày 13-12'] },
  {
    expected: several(on('2026-03-20'), on('2026-06-20'), on('2026-09-20')),
    phrases: ['ngày 20 tháng 3 & 6 & 9', 'ngày 20 tháng 3 hoặc 6 hoặc 9'],
  },
  {
    expected: several(on('2026-03-20'), on('2026-09-20')),
    phrases: ['Ngày 20 tháng 3 & 9/2026', 'ngày 20 tháng 3 hoặc 9', 'ngày 20 tháng 3 & tháng 9'],
  },
  {
    expected: several(on('2026-03-20'), on('2026-06-20'), on('2026-09-20')),
    phrases: [
      'Ngày 20 các tháng 3, 6, 9',
      'ngày 20 tháng 3, tháng 6 và tháng 9/2026',
      'ngày 20 tháng 3, 6 và 9 năm 2026',
    ],
  },
  {
    expected: several(week('01', '07'), week('08', '14')),
    phrases: [
      'Tuần 1, 2 tháng 6',
      'tuần 1 và tuần 2 tháng 6/2026',
      'Tuần I, II tháng 6',
      'tuần 1 và 2 của tháng 6',
    ],
  },
  {
    expected: range('2026-06-01', '2026-06-14', 'week'),
    phrases: ['Tuần 1-2 tháng 6', 'từ tuần 1 đến tuần 2 tháng 6/2026'],
  },
  {
    expected: several(week('01', '07'), week('08', '14'), week('15', '21')),
    phrases: ['Tuần 1, 2 và 3 tháng 6', 'các tuần 1, 2, 3 tháng 6/2026'],
  },
  {
    expected: several(week('08', '14'), on('2026-07-15')),
    phrases: ['Tuần 2 tháng 6, ngày 15 tháng 7', 'tuần 2 tháng 6/2026 và ngày 15/7/2026'],
  },
  {
    expected: several(month(3), month(6), month(9)),
    phrases: ['Tháng 3, 6, 9/2026', 'các tháng 3, 6 và 9', 'tháng 3, tháng 6, tháng 9'],
  },
  {
    expected: several(
      period('2026-01-01', '2026-03-31', 'quarter'),
      period('2026-04-01', '2026-06-30', 'quarter'),
      period('2026-07-01', '2026-09-30', 'quarter'),
    ),
    phrases: ['Quý I, II, III năm 2026', 'các quý I, II và III/2026', 'quý 1, 2, 3'],
  },
  {
    expected: several(
      period('2026-01-01', '2026-12-31', 'year'),
      period('2028-01-01', '2028-12-31', 'year'),
      period('2030-01-01', '2030-12-31', 'year'),
    ),
    phrases: ['Năm 2026, 2028 và 2030', 'các năm 2026, 2028, 2030'],
  },
  { expected: month(3, { note: '15 đơn vị' }), phrases: ['Tháng 3, 15 đơn vị', 'Tháng 3/2026: 15 đơn vị'] },
  {
    expected: period('2026-04-01', '2026-06-30', 'quarter', { note: '5 đơn vị' }),
    phrases: ['Quý II, 5 đơn vị', 'Quý II/2026, 5 đơn vị'],
  },
  { expected: range('2026-11-01', '2026-12-31', 'month'), phrases: ['11-12/2026', 'từ 11 đến 12/2026'] },
  {
    expected: several(on('2026-06-15'), on('2026-07-15')),
    phrases: ['15/6, 15/7', 'ngày 15/6 và 15/7/26', 'ngày 15 tháng 6 và 15 tháng 7'],
  },
  { expected: range('2026-07-15', '2026-07-24'), phrases: ['15/7 - 24/7', 'từ 15/7 - 24/7'] },
  { expected: several(on('2026-07-15'), on('2026-07-24')), phrases: ['15/7, 24/7', '15/7 và 24/7'] },
  { expected: before('2026-07-24', '2026-07-23'), phrases: ['Trước 24/7', 'trước ngày 24/7'] },
  { expected: { kind: 'ongoing' }, phrases: ['24/7', '24/24', '24h/24h'] },
  { expected: { kind: 'ongoing', note: 'Trực' }, phrases: ['Trực 24/7', 'Trực 24/24h'] },
  { expected: from('2026-07-24', 'day'), phrases: ['Từ 24/7', 'từ ngày 24/7/2026'] },
  { expected: by('2026-07-24'), phrases: ['Đến 24/7', 'chậm nhất 24/7'] },
];
