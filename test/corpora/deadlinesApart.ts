import type { Meaning } from './deadlines.ts';
import { after, again, before, by, from, on, period, range, see, when } from './expected.ts';

/** What is no day: periods that come back, durations, events, documents, states, and cells that mix them. */
export const RECURRING: readonly Meaning[] = [
  {
    expected: again({ freq: 'YEARLY' }),
    phrases: ['Hằng năm', 'Hàng năm.', 'Mỗi năm', 'Định kỳ hằng năm', 'từng năm', 'Hàng năm trong năm'],
  },
  {
    expected: again({ freq: 'QUARTERLY' }),
    phrases: ['Hằng quý', 'Định kỳ hàng quý', 'theo quý', 'Mỗi quý', 'Định kỳ quý', 'các quý trong năm'],
  },
  {
    expected: again({ freq: 'MONTHLY' }),
    phrases: [
      'Hàng tháng',
      'hằng tháng',
      'Định kỳ hàng tháng',
      'mỗi tháng',
      'Theo tháng',
      'Hàng tháng trong năm',
    ],
  },
  {
    expected: again({ freq: 'QUARTERLY', byMonthDay: 10, monthOfQuarter: 4, bound: 'exclusive' }),
    phrases: ['Trước ngày 10 tháng liền sau quý báo cáo', 'trước ngày 10 tháng sau quý'],
  },
  {
    expected: again({ freq: 'MONTHLY', times: { n: 1, per: 'month', atLeast: true } }, { note: 'buổi' }),
    phrases: ['Mỗi tháng ít nhất 01 buổi', 'Hàng tháng tối thiểu 01 buổi'],
  },
  {
    expected: again({ freq: 'WEEKLY', times: { n: 2, per: 'week' } }, { note: 'tin, bài' }),
    phrases: ['Mỗi tuần 2 tin, bài'],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: 1 }),
    phrases: ['Ngày đầu tiên của tháng', 'ngày đầu tiên của mỗi tháng'],
  },
  {
    expected: again({ freq: 'QUARTERLY', byMonthDay: 1, monthOfQuarter: 1 }),
    phrases: ['Ngày đầu tiên của quý', 'ngày đầu tiên hàng quý'],
  },
  { expected: again({ freq: 'WEEKLY' }), phrases: ['Hàng tuần', 'mỗi tuần', 'Định kỳ hàng tuần'] },
  { expected: again({ freq: 'DAILY' }), phrases: ['Hàng ngày', 'hằng ngày', 'mỗi ngày'] },
  {
    expected: again({ freq: 'MONTHLY', interval: 6 }),
    phrases: [
      '06 tháng/lần',
      '6 tháng một lần',
      'Định kỳ 6 tháng',
      'Định kỳ 06 (sáu) tháng',
      'mỗi 6 tháng',
      'sáu tháng một lần',
      'Định kỳ 06 tháng/lần',
      '01 lần/6 tháng',
    ],
  },
  {
    expected: again({ freq: 'YEARLY', interval: 2 }),
    phrases: ['02 năm/lần', 'hai năm một lần', 'mỗi 2 năm'],
  },
  {
    expected: again({ freq: 'YEARLY', interval: 5 }),
    phrases: ['05 năm một lần', '5 năm/lần', 'năm năm một lần'],
  },
  {
    expected: again({ freq: 'YEARLY', times: { n: 2, per: 'year' } }),
    phrases: [
      '02 lần/năm',
      '2 lần trong năm',
      'hai lần một năm',
      'Mỗi năm 2 lần',
      'một năm hai lần',
      '2 lần/1 năm',
      '02 lần mỗi năm',
    ],
  },
  {
    expected: again({ freq: 'QUARTERLY', times: { n: 1, per: 'quarter', atLeast: true } }),
    phrases: [
      'Ít nhất 01 lần/quý',
      'Tối thiểu 1 lần/quý',
      'ít nhất mỗi quý 1 lần',
      'mỗi quý ít nhất 01 lần',
      '01 lần/quý trở lên',
    ],
  },
  {
    expected: again([{ freq: 'MONTHLY' }, { freq: 'QUARTERLY' }, { freq: 'YEARLY' }]),
    phrases: [
      'Hàng tháng, quý, năm',
      'Tháng/Quý/Năm',
      'Định kỳ tháng, quý, năm',
      'hàng tháng, hàng quý và hàng năm',
      'Hàng tháng/quý/năm',
    ],
  },
  {
    expected: again([{ freq: 'MONTHLY', interval: 6 }, { freq: 'YEARLY' }]),
    phrases: [
      '6 tháng, năm',
      'Định kỳ 6 tháng, năm',
      'Định kỳ 6 tháng và hằng năm',
      'Báo cáo 6 tháng, năm',
      '6 tháng và cả năm',
    ],
  },
  {
    expected: again({ freq: 'YEARLY', dates: ['12-15'], bound: 'exclusive' }),
    phrases: [
      'Trước ngày 15/12 hằng năm',
      'trước 15/12 hàng năm',
      'Hằng năm, trước ngày 15/12',
      'Hàng năm (trước 15/12)',
      'Định kỳ hằng năm trước ngày 15 tháng 12',
      'trước ngày 15 tháng 12 hằng năm',
      'Trước ngày 15/12 mỗi năm',
      'Trước ngày 15/12 của năm báo cáo',
    ],
  },
  {
    expected: again({ freq: 'YEARLY', dates: ['12-15'], bound: 'inclusive' }),
    phrases: [
      'Chậm nhất ngày 15/12 hằng năm',
      'không quá 15/12 hàng năm',
      'Chậm nhất là ngày 15 tháng 12 hàng năm',
      'đến ngày 15/12 hằng năm',
      'Hàng năm, chậm nhất ngày 15/12',
    ],
  },
  {
    expected: again({ freq: 'YEARLY', dates: ['11-30'] }),
    phrases: ['Ngày 30/11 hằng năm', 'Hằng năm vào ngày 30/11', '30/11 hàng năm'],
  },
  {
    expected: again({ freq: 'YEARLY', dates: ['06-15', '12-15'], bound: 'exclusive' }),
    phrases: [
      'Trước ngày 15/6 và 15/12 hằng năm',
      'trước ngày 15/6, trước ngày 15/12 hàng năm',
      'Hằng năm trước ngày 15/6 và ngày 15/12',
      'trước ngày 15 tháng 6 và tháng 12 hằng năm',
    ],
  },
  {
    expected: again({ freq: 'YEARLY', byMonth: 12 }),
    phrases: ['Tháng 12 hằng năm', 'Hằng năm, tháng 12', 'trong tháng 12 hàng năm', 'tháng 12 mỗi năm'],
  },
  {
    expected: again({ freq: 'YEARLY', byMonth: [6, 12] }),
    phrases: ['Tháng 6 và tháng 12 hằng năm', 'tháng 6, 12 hàng năm', 'Hằng năm (tháng 6, tháng 12)'],
  },
  {
    expected: again({ freq: 'YEARLY', windowStart: '10-01', windowEnd: '12-31' }),
    phrases: ['Quý IV hằng năm', 'Trong quý 4 hàng năm', 'Hằng năm, quý IV'],
  },
  {
    expected: again({ freq: 'YEARLY', windowStart: '11-15', windowEnd: '12-15' }),
    phrases: ['từ 15/11 đến 15/12 hàng năm', 'Hằng năm, từ ngày 15/11 đến ngày 15/12'],
  },
  {
    expected: again({ freq: 'YEARLY', windowStart: '03-01', windowEnd: '05-31' }),
    phrases: ['Từ tháng 3 đến tháng 5 hằng năm', 'tháng 3 - 5 hàng năm'],
  },
  {
    expected: again({ freq: 'YEARLY', windowStart: '02-01' }),
    phrases: ['sau ngày 31/01 hàng năm', 'từ ngày 01/02 hằng năm'],
  },
  {
    expected: again({ freq: 'YEARLY', windowStart: '03-01' }),
    phrases: ['sau ngày 28/02 hàng năm', 'sau tháng 2 hằng năm'],
  },
  {
    expected: again({ freq: 'YEARLY', dates: ['01-15'], bound: 'exclusive', yearOffset: 1 }),
    phrases: [
      'Trước ngày 15/01 năm sau',
      'trước ngày 15 tháng 01 của năm kế tiếp',
      'trước 15/01 năm sau liền kề',
      'Trước ngày 15/01 của năm tiếp theo',
    ],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: 20, bound: 'exclusive' }),
    phrases: [
      'Trước ngày 20 hằng tháng',
      'Hàng tháng, trước ngày 20',
      'trước ngày 20 của tháng',
      'Trước ngày 20 mỗi tháng',
      'Định kỳ hàng tháng (trước ngày 20)',
      'trước ngày 20 của tháng báo cáo',
    ],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: 20, bound: 'exclusive' }, { note: 'tháng sau' }),
    phrases: ['trước ngày 20 tháng sau', 'Hàng tháng, trước ngày 20 của tháng sau'],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: [1, 2, 3] }, { note: 'tháng kế tiếp' }),
    phrases: ['Từ ngày 01 đến ngày 03 tháng kế tiếp', 'từ ngày 01 đến hết ngày 03 của tháng kế tiếp'],
  },
  {
    expected: again({ freq: 'QUARTERLY', byMonthDay: [10, 11], monthOfQuarter: 3 }),
    phrases: ['từ ngày 10 đến ngày 11 tháng cuối quý'],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: 15, bound: 'inclusive' }),
    phrases: [
      'Chậm nhất ngày 15 hàng tháng',
      'không quá ngày 15 hằng tháng',
      'Hàng tháng, chậm nhất ngày 15',
    ],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: [5, 20] }),
    phrases: ['Ngày 05 và ngày 20 hàng tháng', 'ngày 5, 20 hằng tháng'],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: -1 }),
    phrases: ['ngày cuối cùng của tháng', 'ngày cuối tháng', 'Ngày cuối cùng hàng tháng'],
  },
  {
    expected: again({ freq: 'MONTHLY', workdays: { from: 1, to: 5 } }),
    phrases: ['05 ngày làm việc đầu tháng', 'Trong 05 ngày làm việc đầu tiên của tháng'],
  },
  {
    expected: again({ freq: 'QUARTERLY', workdays: { from: -3, to: -1 } }),
    phrases: ['03 ngày làm việc cuối quý', '3 ngày làm việc cuối cùng của quý'],
  },
  {
    expected: again({ freq: 'QUARTERLY', byMonthDay: 15, monthOfQuarter: 3, bound: 'exclusive' }),
    phrases: [
      'Trước ngày 15 tháng cuối quý',
      'trước ngày 15 của tháng cuối quý',
      'Trước ngày 15 tháng cuối của quý',
      'trước ngày 15 của tháng cuối cùng mỗi quý',
      'Hằng quý, trước ngày 15 tháng cuối quý',
      'Định kỳ hàng quý (trước ngày 15 tháng cuối quý)',
      'Trước ngày 15 tháng thứ ba của quý',
      'hàng quý, trước ngày 15 của tháng thứ ba',
    ],
  },
  {
    expected: again({ freq: 'QUARTERLY', byMonthDay: 5, monthOfQuarter: 4, bound: 'inclusive' }),
    phrases: [
      'Chậm nhất ngày 05 tháng đầu quý sau',
      'chậm nhất ngày 5 của tháng đầu tiên quý tiếp theo',
      'Chậm nhất ngày 05 tháng đầu của quý kế tiếp',
    ],
  },
  {
    expected: again({ freq: 'QUARTERLY', monthOfQuarter: 3 }),
    phrases: ['Tháng cuối quý', 'tháng cuối cùng của quý', 'Tháng cuối mỗi quý'],
  },
  {
    expected: again({ freq: 'QUARTERLY', byMonthDay: 25, bound: 'exclusive' }),
    phrases: ['Trước ngày 25 hằng quý'],
  },
  {
    expected: again({ freq: 'WEEKLY', byDay: 'FR' }),
    phrases: [
      'T6 hàng tuần',
      'Thứ Sáu hàng tuần',
      'thứ 6 hằng tuần',
      'Hàng tuần vào thứ Sáu',
      'trong ngày thứ Sáu hàng tuần',
      'Chiều thứ Sáu hàng tuần',
    ],
  },
  {
    expected: again({ freq: 'WEEKLY', byDay: ['MO', 'TH'] }),
    phrases: ['Thứ Hai và thứ Năm hàng tuần', 'thứ 2, 5 hàng tuần', 'Hàng tuần: thứ Hai, thứ Năm'],
  },
  {
    expected: again({ freq: 'WEEKLY', byDay: ['MO', 'TU', 'WE', 'TH', 'FR'] }),
    phrases: ['từ thứ Hai đến thứ Sáu hàng tuần', 'Thứ 2 - thứ 6 hàng tuần'],
  },
  {
    expected: again({ freq: 'WEEKLY', byDay: ['SA', 'SU'] }),
    phrases: [
      'T7 và CN hàng tuần',
      'T7, CN hàng tuần',
      'thứ Bảy, Chủ nhật hàng tuần',
      'Thứ 7 và chủ nhật hằng tuần',
    ],
  },
  {
    expected: again({ freq: 'WEEKLY', byDay: 'TH', time: '16:00', bound: 'exclusive' }),
    phrases: ['Trước 16h00 thứ Năm hàng tuần', 'trước 16 giờ ngày thứ 5 hàng tuần'],
  },
  {
    expected: again({ freq: 'DAILY', time: '17:00', bound: 'exclusive' }),
    phrases: ['Trước 17h00 hàng ngày', 'Hàng ngày, trước 17 giờ'],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: 14, time: '17:00', bound: 'exclusive' }),
    phrases: ['Trước 17h00 ngày 14 hàng tháng'],
  },
  {
    expected: again({ freq: 'QUARTERLY', until: '2030-12-31' }),
    phrases: ['Hằng quý đến năm 2030', 'Hàng quý đến hết năm 2030', 'hằng quý đến 2030'],
  },
  {
    expected: again({ freq: 'YEARLY' }, { condition: 'đột xuất' }),
    phrases: ['Hằng năm hoặc đột xuất', 'Hàng năm và đột xuất', 'Định kỳ hằng năm, đột xuất'],
  },
  {
    expected: again([
      { freq: 'QUARTERLY', byMonthDay: 15, monthOfQuarter: 3, bound: 'exclusive', label: 'báo cáo quý' },
      { freq: 'YEARLY', dates: ['06-15'], bound: 'exclusive', label: '6 tháng' },
      { freq: 'YEARLY', dates: ['12-15'], bound: 'exclusive', label: 'năm' },
    ]),
    phrases: ['báo cáo quý: trước ngày 15 của tháng cuối quý; 6 tháng: trước 15/6; năm: trước 15/12'],
  },
  {
    expected: again([
      { freq: 'MONTHLY', byMonthDay: 20, bound: 'exclusive', label: 'báo cáo tháng' },
      { freq: 'QUARTERLY', byMonthDay: 20, monthOfQuarter: 3, bound: 'exclusive', label: 'báo cáo quý' },
      { freq: 'YEARLY', dates: ['12-15'], bound: 'exclusive', label: 'báo cáo năm' },
    ]),
    phrases: [
      'báo cáo tháng trước ngày 20 hàng tháng, báo cáo quý trước ngày 20 tháng cuối quý, báo cáo năm trước ngày 15/12 hằng năm',
      'báo cáo tháng: trước ngày 20 hàng tháng; báo cáo quý: trước ngày 20 tháng cuối quý; báo cáo năm: trước 15/12',
    ],
  },
];

/** Lists whose entries come back because one of them says so. */
export const REPORTS: readonly Meaning[] = [
  {
    expected: again([
      { freq: 'YEARLY', dates: ['04-05', '07-05', '10-05'], bound: 'exclusive' },
      { freq: 'YEARLY', dates: ['01-05'], bound: 'exclusive', yearOffset: 1 },
    ]),
    phrases: ['Trước ngày 05/4, 05/7, 05/10 và 05/01 năm sau'],
  },
  {
    expected: again([
      { freq: 'MONTHLY', interval: 6, dates: ['06-15'], bound: 'exclusive' },
      { freq: 'YEARLY', dates: ['12-15'], bound: 'exclusive' },
    ]),
    phrases: [
      'Định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12)',
      'Định kỳ 6 tháng trước ngày 15/6, hằng năm trước ngày 15/12',
    ],
  },
  {
    expected: again([
      { freq: 'QUARTERLY', byMonthDay: 25, monthOfQuarter: 3, bound: 'exclusive', label: 'báo cáo quý' },
      { freq: 'YEARLY', dates: ['12-15'], bound: 'exclusive', label: 'báo cáo năm' },
    ]),
    phrases: ['trước ngày 25 tháng cuối quý đối với báo cáo quý; trước ngày 15/12 đối với báo cáo năm'],
  },
  {
    expected: again([
      { freq: 'YEARLY', dates: ['06-30'], bound: 'exclusive', label: 'cấp xã' },
      { freq: 'YEARLY', dates: ['07-31'], bound: 'exclusive', label: 'cấp tỉnh' },
    ]),
    phrases: ['Trước 30/6 hằng năm (đối với cấp xã), trước 31/7 hằng năm (đối với cấp tỉnh)'],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: [1, 2, 3, 4, 5, 6, 7] }),
    phrases: ['Tuần đầu tiên hàng tháng', 'trong tuần đầu của tháng'],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: [-3, -2, -1] }),
    phrases: ['3 ngày cuối tháng', '03 ngày cuối cùng của tháng', '3 ngày cuối hàng tháng'],
  },
  {
    expected: again({ freq: 'QUARTERLY', byMonthDay: [1, 2, 3], monthOfQuarter: 1 }),
    phrases: ['3 ngày đầu quý', '03 ngày đầu tiên của mỗi quý'],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: [20, 21, 22] }),
    phrases: ['Từ ngày 20 đến ngày 22 hàng tháng', 'từ ngày 20 - 22 hằng tháng'],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: 11 }),
    phrases: ['sau ngày 10 hàng tháng'],
  },
  {
    expected: again({ freq: 'MONTHLY' }, { part: 'end', approx: true }),
    phrases: ['Cuối tháng', 'cuối mỗi tháng', 'Cuối hàng tháng'],
  },
];

export const RELATIVE: readonly Meaning[] = [
  {
    expected: after(5, 'workday', { anchor: 'ngày nhận đủ hồ sơ' }),
    phrases: [
      'Trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ',
      'trong vòng 5 ngày làm việc, kể từ ngày nhận đủ hồ sơ',
      '05 ngày làm việc kể từ ngày nhận đủ hồ sơ',
      'Trong thời hạn 05 (năm) ngày làm việc kể từ ngày nhận đủ hồ sơ',
      'Sau 05 ngày làm việc tính từ ngày nhận đủ hồ sơ',
      'thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ',
    ],
  },
  {
    expected: after(10, 'day', { anchor: 'kết thúc đợt thi đua', bound: 'inclusive' }),
    phrases: [
      'Chậm nhất 10 ngày sau khi kết thúc đợt thi đua',
      'Không quá 10 ngày sau khi kết thúc đợt thi đua',
      'muộn nhất 10 ngày kể từ khi kết thúc đợt thi đua',
    ],
  },
  {
    expected: after(10, 'day', { anchor: 'kết thúc đợt thi đua' }),
    phrases: ['10 ngày sau khi kết thúc đợt thi đua', 'Trong 10 ngày sau khi kết thúc đợt thi đua'],
  },
  {
    expected: after(3, 'workday', { anchor: 'ngày họp', direction: 'before' }),
    phrases: [
      'Trước ngày họp 03 ngày làm việc',
      '03 ngày làm việc trước ngày họp',
      'trước 3 ngày làm việc so với ngày họp',
      'Trước ngày họp ít nhất 3 ngày làm việc',
    ],
  },
  {
    expected: after(2, 'day', { anchor: 'họp', direction: 'before' }),
    phrases: ['trước khi họp 02 ngày', '02 ngày trước khi họp'],
  },
  {
    expected: after(15, 'day', { direction: 'before' }),
    phrases: ['Trước 15 ngày', 'trước ít nhất 15 ngày'],
  },
  {
    expected: after(30, 'day'),
    phrases: ['30 ngày', 'Trong 30 ngày', 'trong vòng 30 ngày', '30 (ba mươi) ngày', 'ba mươi ngày'],
  },
  {
    expected: after(12, 'month'),
    phrases: ['12 tháng', 'Thời gian thực hiện: 12 tháng', 'trong 12 tháng', 'mười hai tháng'],
  },
  { expected: after(2, 'week'), phrases: ['02 tuần', 'trong 2 tuần', 'hai tuần'] },
  { expected: after(2, 'year'), phrases: ['02 năm', 'trong vòng 2 năm', 'hai năm'] },
  {
    expected: after(1, 'workday'),
    phrases: ['ngày làm việc tiếp theo', 'trong ngày làm việc tiếp theo', 'ngay ngày làm việc kế tiếp'],
  },
  {
    expected: after(15, 'day', { issues: ['number-word-mismatch'] }),
    phrases: ['15 (mười) ngày', 'trong 15 (mười sáu) ngày'],
  },
  {
    expected: after(10, 'workday', { anchor: 'nhận được quyết định khen thưởng' }),
    phrases: [
      'Sau khi nhận được quyết định khen thưởng trong thời hạn 10 ngày làm việc',
      'sau khi nhận được quyết định khen thưởng, trong vòng 10 ngày làm việc',
      'Sau khi nhận được quyết định khen thưởng 10 ngày làm việc',
      'Kể từ khi nhận được quyết định khen thưởng, trong 10 ngày làm việc',
    ],
  },
  {
    expected: after(15, 'day', { direction: 'before', anchor: 'khai mạc Đại hội' }),
    phrases: ['Trước khi khai mạc Đại hội 15 ngày', 'trước khi khai mạc Đại hội ít nhất là 15 ngày'],
  },
  {
    expected: after(15, 'day', { direction: 'before', anchor: 'khai mạc Đại hội', bound: 'inclusive' }),
    phrases: [
      'Trước khi khai mạc Đại hội chậm nhất 15 ngày',
      'Trước khi khai mạc Đại hội, chậm nhất là 15 ngày',
    ],
  },
  {
    expected: after(10, 'day', { anchor: 'kết thúc đợt', bound: 'inclusive', note: 'báo cáo về Sở' }),
    phrases: ['Sau khi kết thúc đợt không quá 10 ngày, báo cáo về Sở'],
  },
  {
    expected: when('có kế hoạch 6 tháng, báo cáo về Sở'),
    phrases: ['Sau khi có kế hoạch 6 tháng, báo cáo về Sở'],
  },
];

export const EVENTS: readonly Meaning[] = [
  {
    expected: when('có yêu cầu'),
    phrases: ['Khi có yêu cầu', 'khi có yêu cầu.', 'Thực hiện khi có yêu cầu', 'Mỗi khi có yêu cầu'],
  },
  {
    expected: when('có yêu cầu', { note: 'Ngay' }),
    phrases: ['Ngay khi có yêu cầu', 'Ngay sau khi có yêu cầu'],
  },
  {
    expected: when('có văn bản của cấp trên'),
    phrases: ['Sau khi có văn bản của cấp trên', 'khi có văn bản của cấp trên'],
  },
  { expected: when('Đột xuất'), phrases: ['Đột xuất', 'Đột xuất.'] },
  { expected: when('Sau đại hội'), phrases: ['Sau đại hội'] },
  { expected: when('từng vụ việc'), phrases: ['Theo từng vụ việc'] },
  { expected: when('tình hình thực tế'), phrases: ['Theo tình hình thực tế'] },
];

export const REFERENCES: readonly Meaning[] = [
  {
    expected: see('Kế hoạch của Thành phố'),
    phrases: [
      'Theo Kế hoạch của Thành phố',
      'Thực hiện theo Kế hoạch của Thành phố',
      'theo Kế hoạch của Thành phố.',
    ],
  },
  {
    expected: see('hướng dẫn của Trung ương'),
    phrases: ['Theo hướng dẫn của Trung ương', 'Căn cứ hướng dẫn của Trung ương'],
  },
  {
    expected: see('Kế hoạch số 63/KH-HĐTĐKT ngày 12/11/2025', {
      referenceDocument: { number: '63/KH-HĐTĐKT', date: '2025-11-12' },
    }),
    phrases: [
      'Theo Kế hoạch số 63/KH-HĐTĐKT ngày 12/11/2025',
      'Kế hoạch số 63/KH-HĐTĐKT ngày 12/11/2025',
      'Thực hiện theo Kế hoạch số 63/KH-HĐTĐKT ngày 12/11/2025',
    ],
  },
  {
    expected: see('Quyết định số 15/QĐ-UBND', { referenceDocument: { number: '15/QĐ-UBND' } }),
    phrases: ['Theo Quyết định số 15/QĐ-UBND', 'Quyết định số 15/QĐ-UBND'],
  },
  {
    expected: see('Phụ lục II', { referenceAppendix: 'Phụ lục II' }),
    phrases: ['Theo Phụ lục II', 'Phụ lục II'],
  },
  {
    expected: see('Luật Thi đua, khen thưởng năm 2022'),
    phrases: ['Theo Luật Thi đua, khen thưởng năm 2022'],
  },
  { expected: see('Như trên'), phrases: ['Như trên'] },
  { expected: see('nt'), phrases: ['nt'] },
];

/** A postmark tells when a letter was sent; no document decides the day. */
export const POSTMARKS: readonly Meaning[] = [
  {
    expected: by('2026-06-30', 'day', { note: 'theo dấu bưu điện' }),
    phrases: ['Chậm nhất ngày 30/6/2026 (theo dấu bưu điện)', 'đến hết ngày 30/6/2026, theo dấu bưu điện'],
  },
  {
    expected: by('2026-06-30', 'day', { note: 'tính theo ngày gửi trên dấu bưu điện' }),
    phrases: ['Chậm nhất ngày 30/6/2026 (tính theo ngày gửi trên dấu bưu điện)'],
  },
  { expected: see('ngày ghi trên giấy mời'), phrases: ['theo ngày ghi trên giấy mời'] },
];

export const STATES: readonly Meaning[] = [
  {
    expected: { kind: 'ongoing' },
    phrases: [
      'Thường xuyên',
      'thường xuyên.',
      'Liên tục',
      'Thường xuyên, liên tục',
      'Nhiệm vụ thường xuyên',
      'Thực hiện thường xuyên',
      'Thường xuyên trong năm',
      'Quanh năm',
      'Lâu dài',
      'THƯỜNG XUYÊN',
    ],
  },
  {
    expected: { kind: 'status', status: 'done' },
    phrases: ['Đã hoàn thành', 'Đã xong', 'đã thực hiện xong', 'Đã hoàn thành.', 'Đã ban hành'],
  },
  {
    expected: { kind: 'status', status: 'done-late' },
    phrases: ['Đã hoàn thành (chậm)', 'Hoàn thành chậm', 'Đã hoàn thành nhưng trễ hạn', 'hoàn thành quá hạn'],
  },
  {
    expected: { kind: 'none' },
    phrases: [
      '',
      ' ',
      '-',
      '–',
      '—',
      '...',
      '…',
      'Không quy định',
      'không có thời hạn',
      'Không',
      'không xác định',
      '\n',
    ],
  },
];

export const MIXED: readonly Meaning[] = [
  {
    expected: { kind: 'ongoing', recurrence: { freq: 'MONTHLY' } },
    phrases: [
      'Hàng tháng Thường xuyên',
      'Thường xuyên, hàng tháng',
      'Thường xuyên hàng tháng',
      'Thường xuyên/Hàng tháng',
    ],
  },
  { expected: { kind: 'ongoing', reference: 'kế hoạch' }, phrases: ['Thường xuyên, theo kế hoạch'] },
  {
    expected: { kind: 'ongoing', condition: 'đột xuất' },
    phrases: ['Thường xuyên và đột xuất', 'Thường xuyên, đột xuất'],
  },
  {
    expected: period('2026-01-01', '2026-12-31', 'year', { ongoing: true }),
    phrases: ['Năm 2026, thường xuyên', 'Thường xuyên trong năm 2026'],
  },
  {
    expected: period('2026-01-01', '2026-01-31', 'month', { status: 'done' }),
    phrases: [
      'Tháng 01/2026 Đã hoàn thành',
      'Tháng 01/2026 (đã hoàn thành)',
      'Đã hoàn thành tháng 01/2026',
      'Tháng 01/2026\nĐã hoàn thành',
    ],
  },
  {
    expected: period('2026-01-01', '2026-01-31', 'month', { status: 'done-late' }),
    phrases: ['Tháng 01/2026 Đã hoàn thành chậm', 'Tháng 01/2026 (hoàn thành chậm)'],
  },
  {
    expected: before('2026-06-30', '2026-06-29', 'day', { reference: 'KH của TP', tentative: true }),
    phrases: ['Theo KH của TP (Dự kiến trước 30/6/2026)', 'Theo KH của TP, dự kiến trước 30/6/2026'],
  },
  {
    expected: by('2026-12-10', 'day', { reference: 'kế hoạch' }),
    phrases: ['Theo kế hoạch, chậm nhất ngày 10/12/2026'],
  },
  {
    expected: period('2026-05-01', '2026-05-31', 'month', { condition: 'có hướng dẫn' }),
    phrases: ['Tháng 5/2026 (sau khi có hướng dẫn)', 'Tháng 5/2026, khi có hướng dẫn'],
  },
  {
    expected: range('2026-03-01', '2026-10-31', 'month', { duration: { n: 8, unit: 'month' } }),
    phrases: ['08 tháng (từ tháng 3 đến tháng 10)', '8 tháng (từ tháng 3 đến tháng 10/2026)'],
  },
  {
    expected: range('2026-01-01', '2030-12-31', 'year', { recurrence: { freq: 'YEARLY' } }),
    phrases: ['Hằng năm, giai đoạn 2026-2030', 'Hằng năm (2026 - 2030)', 'Hằng năm từ 2026 đến 2030'],
  },
  {
    expected: from('2026-01-01', 'year', { recurrence: { freq: 'YEARLY' } }),
    phrases: ['Hằng năm từ năm 2026', 'Từ năm 2026, hằng năm'],
  },
  {
    expected: before('2026-11-25', '2026-11-24', 'day', { note: 'Gửi báo cáo về Sở Nội vụ' }),
    phrases: ['Gửi báo cáo về Sở Nội vụ trước ngày 25/11/2026'],
  },
  {
    expected: on('2026-06-15', { dueTime: '07:30', note: 'tại Hội trường' }),
    phrases: ['7h30 ngày 15/6/2026 tại Hội trường'],
  },
  {
    expected: before('2026-06-15', '2026-06-14', 'day', { note: 'Quý II/2026' }),
    phrases: ['Quý II/2026 (trước 15/6/2026)', 'Quý II/2026, trước ngày 15/6'],
  },
];

/** Words, names and numbers that look like a time; none may be read. */
export const NO_TIMES: readonly string[] = [
  'quý khách',
  'Quý vị đại biểu',
  'quý báu',
  'Luật An ninh mạng 2025',
  'lần thứ 7',
  'Đại hội Đảng toàn quốc lần thứ XIV',
  'hội nghị lần thứ 3',
  'Nghị quyết 18',
  'Điều 15',
  'khoản 3 Điều 7',
  'Phường 5',
  'không qua 5 bước',
  'không tổ chức hội nghị',
  'Điện Biên Phủ trên không',
  'thanh toán không dùng tiền mặt',
  'Quận 7',
  '100%',
  '5/7 đơn vị',
  '50/60 hồ sơ',
  'số 15/2025',
  'Phòng 201',
  'đợt 2',
  'Biểu mẫu số 3',
  'Chỉ tiêu 10',
  'đạt 4,5 điểm',
  'trên 90% hồ sơ',
  'năng lực cán bộ',
  'tháng ngày khó khăn',
  'ngày càng tốt hơn',
  'Ngày hội Đại đoàn kết',
  'trình bày trước hội đồng',
  'trước mắt',
  'từ cơ sở đến Trung ương',
  'kiểm tra việc thực hiện các mô hình, giải pháp thi đua được đăng ký từ đầu năm',
  'Đang thực hiện',
  'Rằm tháng 8',
  'Tết Nguyên đán',
  'Trước Tết Nguyên đán Bính Ngọ năm 2026',
  'ngày 10/3 âm lịch',
  '15/8 (âm lịch)',
  '10/3 (ÂL)',
  'Trong tháng 4 (âm lịch)',
  '23 tháng Chạp',
  'Trước 23 tháng Chạp',
  'Cuối tháng Chạp',
  '2 tháng giêng',
  'Giỗ Tổ Hùng Vương',
  'tuần sau',
  'tháng này',
  'Tháng tới',
  'quý này',
  'ngày mai',
  'hôm nay',
  'Trước ngày',
  'Hoàn thành',
  'phấn đấu',
  'ngày 15',
];
