import type { Meaning } from './deadlines.ts';
import { after, again, before, by, on, period, range, several } from './expected.ts';

/** So many days, weeks, months from or before something. */
export const COUNTED: readonly Meaning[] = [
  {
    expected: after(3, 'workday', { anchor: 'có kết quả', bound: 'inclusive' }),
    phrases: ['Trong thời hạn không quá 03 ngày làm việc kể từ khi có kết quả'],
  },
  {
    expected: after(30, 'day', { anchor: '15/6/2026' }),
    phrases: ['30 ngày kể từ 15/6/2026', '30 ngày tính từ 15/6/2026'],
  },
  {
    expected: after(15, 'day', { direction: 'before', note: 'gửi hồ sơ' }),
    phrases: [
      'Trước 15 ngày: gửi hồ sơ',
      'Trước 15 ngày, gửi hồ sơ',
      'Trước 15 ngày; gửi hồ sơ',
      'Trước 15 ngày (gửi hồ sơ)',
    ],
  },
  { expected: after(1.5, 'month'), phrases: ['1,5 tháng', '1.5 tháng', 'trong 1,5 tháng'] },
  { expected: after(0.5, 'day'), phrases: ['nửa ngày', '1/2 ngày', '0,5 ngày', 'Trong ½ ngày'] },
  { expected: after(2, 'week'), phrases: ['2 tuần làm việc', 'trong 02 tuần làm việc'] },
  { expected: after(1, 'day'), phrases: ['24 giờ', 'trong vòng 24 giờ', 'ngày hôm sau', 'ngày tiếp theo'] },
  { expected: after(2, 'day', { anchor: 'nhận văn bản' }), phrases: ['Trong 48 giờ kể từ khi nhận văn bản'] },
  {
    expected: after(6, 'month', { note: 'báo cáo' }),
    phrases: ['báo cáo trong 6 tháng', 'báo cáo trong vòng 06 tháng'],
  },
  {
    expected: before('2026-06-15', '2026-06-14', 'day', { note: 'báo cáo 6 tháng' }),
    phrases: [
      'báo cáo 6 tháng trước ngày 15/6',
      'báo cáo 6 tháng: trước 15/6',
      'báo cáo 6 tháng, trước 15/6',
    ],
  },
  {
    expected: before('2026-06-15', '2026-06-14', 'day', { note: '6 tháng' }),
    phrases: ['6 tháng: trước 15/6', '6 tháng trước ngày 15/6'],
  },
  { expected: after(5, 'workday'), phrases: ['chậm nhất 05 ngày làm việc kể từ ngày'] },
  { expected: after(10, 'day'), phrases: ['chậm nhất 10 ngày sau khi', 'Không quá 10 ngày kể từ'] },
  {
    expected: after(10, 'day', { bound: 'inclusive' }),
    phrases: ['chậm nhất 10 ngày', 'Không quá 10 ngày', 'tối đa 10 ngày', 'chậm nhất là sau 10 ngày'],
  },
  {
    expected: after(5, 'day', { anchor: 'Hội đồng họp', direction: 'before' }),
    phrases: ['Trước 05 ngày Hội đồng họp', '05 ngày trước khi Hội đồng họp'],
  },
  {
    expected: after(30, 'day', { anchor: 'ngày 15/6/2026' }),
    phrases: ['Trong 30 ngày kể từ ngày 15/6/2026', '30 ngày tính từ ngày 15/6/2026'],
  },
  {
    expected: after(30, 'day', { anchor: 'ngày 15/6/2026', note: 'gửi Sở' }),
    phrases: ['Trong 30 ngày kể từ ngày 15/6/2026; gửi Sở', 'gửi Sở trong 30 ngày kể từ ngày 15/6/2026'],
  },
  {
    expected: after(3, 'day', { direction: 'before', anchor: 'ngày 15/6/2026' }),
    phrases: ['trước 3 ngày so với ngày 15/6/2026'],
  },
  {
    expected: after(10, 'day', { anchor: 'kết thúc quý II/2026' }),
    phrases: ['Trong 10 ngày kể từ khi kết thúc quý II/2026', '10 ngày sau khi kết thúc quý II/2026'],
  },
  {
    expected: after(10, 'day', { anchor: 'ngày kết thúc kỳ báo cáo' }),
    phrases: ['trong 10 ngày kể từ ngày kết thúc kỳ báo cáo'],
  },
  {
    expected: before('2026-06-30', '2026-06-29', 'day', {
      duration: { n: 5, unit: 'day' },
      anchor: 'ngày nhận hồ sơ',
    }),
    phrases: [
      'Trong 05 ngày kể từ ngày nhận hồ sơ, trước ngày 30/6/2026',
      'Chậm nhất 05 ngày kể từ ngày nhận hồ sơ và trước ngày 30/6/2026',
    ],
  },
  { expected: after(5, 'day', { note: '10 ngày' }), phrases: ['trong 5 ngày; 10 ngày'] },
];

/** Numbers in words, alone and beside their figures. */
export const IN_WORDS: readonly Meaning[] = [
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: 5, bound: 'exclusive' }),
    phrases: ['Trước mùng 5 hàng tháng', 'trước ngày mồng năm hàng tháng', 'trước mồng 5 của tháng'],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: 10 }),
    phrases: ['Mồng 10 hàng tháng', 'mùng mười hàng tháng'],
  },
  {
    expected: after(6, 'month'),
    phrases: ['sáu (06) tháng', 'trong vòng sáu (6) tháng', 'trong 06 (sáu) tháng'],
  },
  {
    expected: after(7, 'month', { issues: ['number-word-mismatch'] }),
    phrases: ['sáu (07) tháng', 'trong 07 (sáu) tháng'],
  },
  {
    expected: after(15, 'day', { issues: ['number-word-mismatch'] }),
    phrases: ['mười năm (15) ngày', '15 (mười năm) ngày'],
  },
  {
    expected: after(15, 'day'),
    phrases: ['mười lăm (15) ngày', 'mười lăm ngày', 'trong vòng mười lăm ngày'],
  },
  { expected: after(5, 'day'), phrases: ['trong năm ngày', 'năm ngày', '5 (năm) ngày'] },
  { expected: after(5, 'year'), phrases: ['năm năm', 'trong vòng năm năm'] },
  { expected: after(21, 'day'), phrases: ['hai mươi mốt ngày', 'hai mốt ngày'] },
  { expected: after(3, 'month'), phrases: ['ba tháng', 'Thời gian: ba tháng'] },
  {
    expected: again({ freq: 'YEARLY', times: { n: 1, per: 'year' } }),
    phrases: ['năm một lần', 'mỗi năm một lần', 'một năm một lần', 'một lần một năm'],
  },
  {
    expected: again({ freq: 'YEARLY', times: { n: 12, per: 'year' } }),
    phrases: ['Mỗi năm mười hai lần', 'năm mười hai lần'],
  },
  {
    expected: again({ freq: 'YEARLY', times: { n: 3, per: 'year' } }),
    phrases: ['năm ba lần', 'mỗi năm ba lần', 'ba lần một năm'],
  },
  { expected: again({ freq: 'MONTHLY', interval: 2 }), phrases: ['hai tháng một lần', '2 tháng/lần'] },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: 15, bound: 'exclusive' }),
    phrases: ['trước ngày mười lăm hàng tháng', 'Trước ngày mười lăm của tháng'],
  },
  {
    expected: again({ freq: 'QUARTERLY', byMonthDay: 15, monthOfQuarter: 1, bound: 'exclusive' }),
    phrases: ['Trước ngày 15 tháng thứ nhất của quý', 'trước ngày mười lăm tháng đầu quý'],
  },
  {
    expected: period('2026-10-01', '2026-12-31', 'quarter'),
    phrases: ['quý bốn năm 2026', 'Quý tư năm 2026', 'Quý thứ tư năm 2026'],
  },
  { expected: period('2026-05-01', '2026-05-31', 'month'), phrases: ['tháng năm', 'tháng năm năm 2026'] },
  { expected: on('2026-06-15'), phrases: ['ngày mười lăm tháng sáu', 'ngày mười lăm tháng sáu năm 2026'] },
  { expected: on('2026-06-01'), phrases: ['mùng một tháng sáu', 'ngày mùng 1 tháng 6', 'mồng 1/6/2026'] },
  {
    expected: several(
      before('2026-06-15', '2026-06-14', 'day', { label: 'báo cáo sáu tháng' }),
      before('2026-12-15', '2026-12-14', 'day', { label: 'báo cáo năm' }),
    ),
    phrases: [
      '- báo cáo sáu tháng: trước 15/6\n- báo cáo năm: trước 15/12',
      '- báo cáo sáu tháng: truoc 15/6\n- báo cáo năm: truoc 15/12',
    ],
  },
  {
    expected: range('2026-03-01', '2026-06-30', 'month'),
    phrases: ['từ tháng ba đến tháng sáu', 'Tháng ba - tháng sáu năm 2026'],
  },
  {
    expected: by('2026-06-30', 'month'),
    phrases: ['chậm nhất tháng sáu', 'Đến hết tháng sáu năm 2026'],
  },
];
