import type { Meaning } from './deadlines.ts';
import { again, before, by, impossible, on, period } from './expected.ts';

/** What is counted, how often, and which of several periods a time belongs to. */
export const OFTEN: readonly Meaning[] = [
  {
    expected: again({ freq: 'MONTHLY', times: { n: 2, per: 'month' } }, { note: 'buổi' }),
    phrases: ['02 buổi/tháng', '2 buổi mỗi tháng', '02 buổi trong tháng'],
  },
  {
    expected: again(
      { freq: 'QUARTERLY', times: { n: 1, per: 'quarter', atLeast: true } },
      { note: 'hội nghị' },
    ),
    phrases: ['Ít nhất 01 hội nghị/quý', 'tối thiểu 1 hội nghị mỗi quý'],
  },
  {
    expected: again({ freq: 'WEEKLY', times: { n: 3, per: 'week', atLeast: true } }, { note: 'tin, bài' }),
    phrases: ['ít nhất 03 tin, bài/tuần'],
  },
  { expected: again({ freq: 'YEARLY' }), phrases: ['Thường niên', 'thường niên.'] },
  { expected: again({ freq: 'YEARLY' }, { note: 'Hội nghị' }), phrases: ['Hội nghị thường niên'] },
  { expected: again({ freq: 'YEARLY', label: '9 tháng' }), phrases: ['Định kỳ 9 tháng', 'định kỳ 09 tháng'] },
  {
    expected: again([
      { freq: 'MONTHLY', interval: 6 },
      { freq: 'YEARLY', label: '9 tháng' },
      { freq: 'YEARLY' },
    ]),
    phrases: ['6 tháng, 9 tháng và năm', 'Định kỳ 6 tháng, 9 tháng, năm', 'Báo cáo 6 tháng, 9 tháng, năm'],
  },
  {
    expected: again({ freq: 'MONTHLY', interval: 3 }),
    phrases: ['3 tháng/lần', 'định kỳ 03 tháng', '3 tháng một lần'],
  },
  { expected: again({ freq: 'MONTHLY', interval: 12 }), phrases: ['12 tháng/lần', 'định kỳ 12 tháng'] },
  { expected: again({ freq: 'MONTHLY', interval: 18 }), phrases: ['18 tháng/lần'] },
  { expected: again({ freq: 'MONTHLY' }), phrases: ['1 tháng/lần', 'tháng/lần'] },
  {
    expected: again({ freq: 'WEEKLY', interval: 2 }),
    phrases: ['2 tuần/lần', 'cứ 02 tuần', '02 tuần một lần'],
  },
  {
    expected: again({ freq: 'MONTHLY', workdays: { from: 5, to: 5 } }),
    phrases: ['ngày làm việc thứ 5 của tháng', 'Ngày làm việc thứ 5 hàng tháng'],
  },
  {
    expected: again({ freq: 'WEEKLY', workdays: { from: 1, to: 1 } }),
    phrases: ['ngày làm việc đầu tiên của tuần', 'Ngày làm việc đầu tiên hàng tuần'],
  },
  {
    expected: again({ freq: 'YEARLY', workdays: { from: -1, to: -1 } }),
    phrases: ['ngày làm việc cuối cùng của năm'],
  },
  {
    expected: again([
      { freq: 'MONTHLY', byMonthDay: 20, bound: 'exclusive' },
      { freq: 'QUARTERLY', byMonthDay: 25, bound: 'exclusive' },
    ]),
    phrases: [
      'Hàng tháng trước ngày 20; hàng quý trước ngày 25',
      'trước ngày 20 hàng tháng, trước ngày 25 hàng quý',
      'Hàng tháng (trước ngày 20), hàng quý (trước ngày 25)',
      'Hàng tháng: trước ngày 20, hàng quý: trước ngày 25',
      'Hàng tháng - trước ngày 20; hàng quý - trước ngày 25',
      'Hàng tháng - trước ngày 20, hàng quý - trước ngày 25',
      'trước ngày 20 (hàng tháng), trước ngày 25 (hàng quý)',
    ],
  },
  {
    expected: again([{ freq: 'MONTHLY' }, { freq: 'YEARLY', dates: ['12-15'], bound: 'exclusive' }]),
    phrases: ['Hàng tháng; trước ngày 15/12 hàng năm', 'hàng tháng và trước ngày 15/12 hàng năm'],
  },
  {
    expected: again({ freq: 'YEARLY', dates: ['12-15'], bound: 'exclusive' }, { note: 'gửi báo cáo về Sở' }),
    phrases: [
      'Hàng năm gửi báo cáo về Sở trước ngày 15/12',
      'gửi báo cáo về Sở trước ngày 15/12 hàng năm',
      'Hàng năm - trước ngày 15/12, gửi báo cáo về Sở',
    ],
  },
  {
    expected: again({ freq: 'YEARLY', dates: ['12-15'], bound: 'exclusive' }),
    phrases: ['Hàng năm: trước ngày 15/12', 'trước ngày 15/12 (hàng năm)', 'Hàng năm - trước ngày 15/12'],
  },
  {
    expected: on('2026-06-15', { recurrence: { freq: 'YEARLY' }, note: 'Báo cáo; họp' }),
    phrases: ['Báo cáo hàng năm; họp ngày 15/6', 'Báo cáo hàng năm. họp ngày 15/6'],
  },
  {
    expected: before('2030-01-01', '2029-12-31', 'year', { recurrence: { freq: 'YEARLY' } }),
    phrases: ['Hàng năm, trước năm 2030'],
  },
  {
    expected: again([
      { freq: 'MONTHLY', until: '2030-12-31' },
      { freq: 'QUARTERLY', until: '2030-12-31' },
    ]),
    phrases: ['Hàng tháng, hàng quý đến năm 2030', 'Hàng tháng, quý đến hết năm 2030'],
  },
  {
    expected: again({ freq: 'MONTHLY', until: '2026-12-31' }),
    phrases: ['Hàng tháng đến 31/12/2026', 'hàng tháng, đến hết ngày 31/12/26'],
  },
  {
    expected: { kind: 'ongoing', note: 'ngày 15' },
    phrases: ['Thường xuyên, ngày 15'],
  },
  {
    expected: again({ freq: 'QUARTERLY', label: 'báo cáo về Sở Nội vụ' }),
    phrases: ['Hằng quý báo cáo về Sở Nội vụ', 'định kỳ hằng quý báo cáo về Sở Nội vụ'],
  },
  {
    expected: again({ freq: 'QUARTERLY' }, { note: 'báo cáo về Sở Nội vụ' }),
    phrases: [
      'Hằng quý, báo cáo về Sở Nội vụ',
      'báo cáo về Sở Nội vụ hằng quý',
      'báo cáo về Sở Nội vụ, hằng quý',
    ],
  },
  {
    expected: again([{ freq: 'MONTHLY' }, { freq: 'QUARTERLY' }], { note: 'báo cáo về Sở Nội vụ' }),
    phrases: ['Hằng tháng, quý báo cáo về Sở Nội vụ'],
  },
];

/** Times that come back: which days of the period, and where it begins and ends. */
export const RETURNING: readonly Meaning[] = [
  {
    expected: again({
      freq: 'MONTHLY',
      byMonthDay: [8, 9, 10, 11, 12, 13, 14, 22, 23, 24, 25, 26, 27, 28],
    }),
    phrases: ['Tuần 2 và tuần 4 hàng tháng', 'tuần 2, 4 hàng tháng'],
  },
  {
    expected: again({ freq: 'QUARTERLY', byMonthDay: -1, monthOfQuarter: 3 }),
    phrases: ['Ngày cuối cùng của tháng cuối quý', 'ngày cuối của tháng cuối quý', 'ngày cuối quý'],
  },
  {
    expected: again({ freq: 'QUARTERLY', byMonthDay: 1, monthOfQuarter: 1 }),
    phrases: ['ngày đầu tiên của quý', 'ngày đầu tiên của tháng đầu quý', 'Ngày đầu tiên hàng quý'],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: 1 }),
    phrases: ['ngày đầu tiên hàng tháng', 'ngày đầu tiên của tháng'],
  },
  {
    expected: again({ freq: 'YEARLY', dates: ['06-30', '12-31'] }),
    phrases: ['ngày cuối cùng của tháng 6 và tháng 12 hằng năm', 'ngày 30/6 và 31/12 hằng năm'],
  },
  {
    expected: again({ freq: 'YEARLY', dates: ['12-15'], bound: 'inclusive' }),
    phrases: ['Hằng năm đến ngày 15/12', 'Hằng năm, đến hết ngày 15/12'],
  },
  {
    expected: again({ freq: 'YEARLY', windowStart: '01-01', windowEnd: '06-30' }),
    phrases: ['6 tháng đầu năm hằng năm', 'Hằng năm, trong 6 tháng đầu năm'],
  },
  {
    expected: again({ freq: 'YEARLY', windowStart: '01-01', windowEnd: '09-30' }),
    phrases: ['9 tháng đầu năm hằng năm'],
  },
  {
    expected: again(
      { freq: 'YEARLY', windowStart: '10-01', windowEnd: '12-31' },
      { part: 'end', approx: true },
    ),
    phrases: ['Cuối năm hằng năm', 'Hàng năm, vào cuối năm', 'Cuối mỗi năm', 'cuối hàng năm'],
  },
  {
    expected: again(
      { freq: 'YEARLY', windowStart: '03-01', windowEnd: '03-10' },
      { part: 'start', approx: true },
    ),
    phrases: ['Đầu tháng 3 hằng năm', 'Hằng năm, đầu tháng 3'],
  },
  {
    expected: again({ freq: 'QUARTERLY' }, { part: 'start', approx: true }),
    phrases: ['Đầu quý', 'đầu mỗi quý'],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: [8, 9, 10, 11, 12, 13, 14] }),
    phrases: ['Tuần 2 hàng tháng', 'tuần thứ hai của tháng', 'Tuần thứ 2 mỗi tháng'],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: [29, 30, 31] }),
    phrases: ['Tuần 5 hàng tháng'],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: [-7, -6, -5, -4, -3, -2, -1] }),
    phrases: ['Tuần cuối hàng tháng', 'tuần cuối cùng của tháng'],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: [1, 2, 3, 4, 5, 6, 7], byDay: 'MO' }),
    phrases: ['Thứ Hai tuần đầu tiên hàng tháng', 'thứ Hai, tuần đầu của tháng'],
  },
  {
    expected: again({ freq: 'QUARTERLY', byMonthDay: [-3, -2, -1], monthOfQuarter: 3 }),
    phrases: ['3 ngày cuối quý', '03 ngày cuối cùng của mỗi quý'],
  },
  { expected: again({ freq: 'MONTHLY', byMonthDay: 31 }), phrases: ['Ngày 31 hàng tháng'] },
  {
    expected: impossible('invalid-day', { recurrence: { freq: 'MONTHLY', bound: 'exclusive' } }),
    phrases: ['Trước ngày 32 hàng tháng', 'trước ngày 0 hàng tháng'],
  },
  {
    expected: impossible('invalid-day', { recurrence: { freq: 'YEARLY' } }),
    phrases: ['Từ 15/11 đến 31/11 hằng năm', 'ngày 31/11 hằng năm'],
  },
  {
    expected: again({ freq: 'YEARLY', dates: ['02-29'], bound: 'exclusive', yearOffset: 1 }),
    phrases: ['Trước ngày 29/02 năm sau'],
  },
  {
    expected: again({ freq: 'YEARLY', dates: ['02-28'], bound: 'inclusive' }),
    phrases: ['đến hết tháng 2 hàng năm', 'Chậm nhất trong tháng 02 hằng năm'],
  },
  {
    expected: again({ freq: 'YEARLY', windowStart: '01-01', windowEnd: '02-28' }),
    phrases: ['Từ tháng 01 đến tháng 02 hằng năm'],
  },
  { expected: again({ freq: 'YEARLY', windowStart: '03-29' }), phrases: ['sau ngày 28/3 hàng năm'] },
  { expected: again({ freq: 'YEARLY', windowStart: '02-11' }), phrases: ['sau ngày 10/02 hàng năm'] },
  {
    expected: again({ freq: 'YEARLY', windowStart: '12-01', windowEnd: '11-30', yearOffset: -1 }),
    phrases: ['Từ ngày 01/12 năm trước đến ngày 30/11 năm báo cáo'],
  },
  {
    expected: again({ freq: 'YEARLY', windowStart: '11-15', windowEnd: '12-15', bound: 'exclusive' }),
    phrases: ['Từ 15/11 đến trước 15/12 hàng năm'],
  },
  {
    expected: again({ freq: 'YEARLY', dates: ['12-15'], time: '17:00', bound: 'exclusive' }),
    phrases: ['Trước 17h00 ngày 15/12 hàng năm'],
  },
  {
    expected: again({ freq: 'YEARLY', dates: ['10-01'], bound: 'exclusive' }),
    phrases: ['Trước quý IV hằng năm', 'Trước tháng 10 hàng năm'],
  },
  {
    expected: by('2026-12-31', 'year', { recurrence: { freq: 'QUARTERLY' } }),
    phrases: ['Đến hết năm 2026, hàng quý'],
  },
  {
    expected: period('2026-01-01', '2026-12-31', 'year', { recurrence: { freq: 'QUARTERLY' } }),
    phrases: ['Hàng quý, năm 2026', 'Năm 2026, hàng quý'],
  },
];
