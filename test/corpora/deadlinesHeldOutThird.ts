import type { Meaning } from './deadlines.ts';
import { after, again, before, by, cells, from, on, period, range, see, several, when } from './expected.ts';

/** A third set, written down when the second had been mended: cut out of running text as well. */
export const HELD_OUT_THIRD: readonly Meaning[] = [
  ...cells(
    2025,
    [
      'chậm nhất 10 ngày trước ngày khai mạc',
      after(10, 'day', { direction: 'before', bound: 'inclusive', anchor: 'ngày khai mạc' }),
    ],
    [
      'trong thời hạn 07 ngày làm việc kể từ ngày nhận được',
      after(7, 'workday', { anchor: 'ngày nhận được' }),
    ],
    ['không quá 20 ngày kể từ', after(20, 'day')],
    ['trong vòng 15 ngày kể từ ngày', after(15, 'day')],
    ['sau 30 ngày kể từ ngày', after(30, 'day')],
    ['chậm nhất 12 tháng kể từ khi', after(12, 'month')],
    ['trước thời điểm ngày 01 tháng 01 năm 2026', before('2026-01-01', '2025-12-31')],
    ['hoàn thành trong quý IV năm 2025', period('2025-10-01', '2025-12-31', 'quarter')],
    ['hoàn thành trong tháng 9/2025', period('2025-09-01', '2025-09-30', 'month')],
    ['xong trong quý I/2026', period('2026-01-01', '2026-03-31', 'quarter')],
    ['hoàn thành trước ngày 15/10/2025', before('2025-10-15', '2025-10-14')],
    ['trước ngày 20 tháng 11 năm 2025', before('2025-11-20', '2025-11-19')],
    [
      'trước ngày 05 tháng cuối quý',
      again({ freq: 'QUARTERLY', byMonthDay: 5, monthOfQuarter: 3, bound: 'exclusive' }),
    ],
    [
      'trước ngày 17 tháng cuối của quý',
      again({ freq: 'QUARTERLY', byMonthDay: 17, monthOfQuarter: 3, bound: 'exclusive' }),
    ],
    [
      'chậm nhất ngày 20 của tháng cuối quý',
      again({ freq: 'QUARTERLY', byMonthDay: 20, monthOfQuarter: 3, bound: 'inclusive' }),
    ],
    ['ngày 14 tháng 12 của kỳ báo cáo', again({ freq: 'YEARLY', dates: ['12-14'] })],
    [
      'từ ngày 15 tháng 12 năm trước đến ngày 14 tháng 6 của kỳ báo cáo',
      again({ freq: 'YEARLY', windowStart: '12-15', windowEnd: '06-14', yearOffset: -1 }),
    ],
    [
      'từ ngày 15 tháng 12 năm trước kỳ báo cáo đến ngày 14 tháng 12 của kỳ báo cáo',
      again({ freq: 'YEARLY', windowStart: '12-15', windowEnd: '12-14', yearOffset: -1 }),
    ],
    ['trước ngày 30/11 hằng năm', again({ freq: 'YEARLY', dates: ['11-30'], bound: 'exclusive' })],
    [
      'không quá 31/01 năm sau',
      again({ freq: 'YEARLY', dates: ['01-31'], bound: 'inclusive', yearOffset: 1 }),
    ],
    ['sau ngày 15/12 hằng năm', again({ freq: 'YEARLY', windowStart: '12-16' })],
    [
      'từ ngày 01 đến ngày 15 tháng 01 hằng năm',
      again({ freq: 'YEARLY', windowStart: '01-01', windowEnd: '01-15' }),
    ],
    ['trong quý I hằng năm', again({ freq: 'YEARLY', windowStart: '01-01', windowEnd: '03-31' })],
    ['tháng 3 hằng năm', again({ freq: 'YEARLY', byMonth: 3 })],
    ['ngày 18/12 hằng năm', again({ freq: 'YEARLY', dates: ['12-18'] })],
    ['định kỳ 03 tháng/lần', again({ freq: 'MONTHLY', interval: 3 })],
    ['ít nhất 01 lần/tháng', again({ freq: 'MONTHLY', times: { n: 1, per: 'month', atLeast: true } })],
    ['ít nhất 02 năm một lần', again({ freq: 'YEARLY', interval: 2 }, { note: 'ít nhất' })],
    ['01 lần/tuần', again({ freq: 'WEEKLY', times: { n: 1, per: 'week' } })],
    ['mỗi tháng 01 lần', again({ freq: 'MONTHLY', times: { n: 1, per: 'month' } })],
    ['vào ngày làm việc cuối cùng của tháng', again({ freq: 'MONTHLY', workdays: { from: -1, to: -1 } })],
    ['trong 03 ngày làm việc đầu tiên của tháng', again({ freq: 'MONTHLY', workdays: { from: 1, to: 3 } })],
    ['ngày làm việc đầu tiên của quý', again({ freq: 'QUARTERLY', workdays: { from: 1, to: 1 } })],
    ['chậm nhất ngày thứ Năm hằng tuần', again({ freq: 'WEEKLY', byDay: 'TH', bound: 'inclusive' })],
    [
      'trước 17 giờ 00 ngày 25 hằng tháng',
      again({ freq: 'MONTHLY', byMonthDay: 25, bound: 'exclusive', time: '17:00' }),
    ],
    ['trước 16h00 hằng ngày', again({ freq: 'DAILY', time: '16:00', bound: 'exclusive' })],
    ['trước 08 giờ sáng ngày làm việc kế tiếp', after(1, 'workday', { dueTime: '08:00' })],
    ['trong ngày', { kind: 'unread', note: 'trong ngày' }],
    ['ngay trong ngày', { kind: 'unread', note: 'ngay trong ngày' }],
    ['ngay sau khi ký ban hành', when('ký ban hành', { note: 'ngay' })],
    [
      'khi có văn bản đề nghị của cơ quan có thẩm quyền',
      when('có văn bản đề nghị của cơ quan có thẩm quyền'),
    ],
    ['khi có thay đổi', when('có thay đổi')],
    ['trường hợp đột xuất', when('trường hợp đột xuất')],
    ['từ ngày 01/8 đến ngày 15/8/2025', range('2025-08-01', '2025-08-15')],
    ['từ 08/9 đến hết ngày 12/9/2025', range('2025-09-08', '2025-09-12')],
    [
      'trong 02 ngày 15 và 16/8/2025',
      {
        kind: 'multiple',
        items: [
          { kind: 'date', start: '2025-08-15', due: '2025-08-15', precision: 'day' },
          { kind: 'date', start: '2025-08-16', due: '2025-08-16', precision: 'day' },
        ],
        note: 'trong 02',
      },
    ],
    [
      'trong 2 ngày (25-26/9/2025)',
      range('2025-09-25', '2025-09-26', 'day', { duration: { n: 2, unit: 'day' } }),
    ],
    [
      'trong 05 ngày, từ ngày 10/11/2025 đến ngày 14/11/2025',
      range('2025-11-10', '2025-11-14', 'day', { duration: { n: 5, unit: 'day' } }),
    ],
    ['sáng ngày 02/10/2025', on('2025-10-02')],
    ['lúc 14 giờ 00 ngày 02/10/2025', on('2025-10-02', { dueTime: '14:00' })],
    ['trong năm 2025 và những năm tiếp theo', from('2025-01-01', 'year', { openEnded: true })],
    ['từ năm học 2025-2026', { kind: 'start', precision: 'schoolYear' }],
    ['từ học kỳ II năm học 2025-2026', { kind: 'start', precision: 'schoolYear' }],
    ['hết học kỳ I', { kind: 'due', bound: 'inclusive', precision: 'schoolYear' }],
    ['trước học kỳ II', { kind: 'due', bound: 'exclusive', precision: 'schoolYear' }],
    [
      'đến cuối năm học',
      { kind: 'due', bound: 'inclusive', precision: 'schoolYear', part: 'end', approx: true },
    ],
    [
      '6 tháng đầu năm, cuối năm',
      several(
        period('2025-01-01', '2025-06-30', 'half'),
        period('2025-10-01', '2025-12-31', 'year', { part: 'end', approx: true }),
      ),
    ],
    [
      'Đầu năm và cuối năm',
      several(
        period('2025-01-01', '2025-03-31', 'year', { part: 'start', approx: true }),
        period('2025-10-01', '2025-12-31', 'year', { part: 'end', approx: true }),
      ),
    ],
    ['Giữa năm 2025', period('2025-04-01', '2025-09-30', 'year', { part: 'middle', approx: true })],
    ['nửa cuối năm 2025', period('2025-07-01', '2025-12-31', 'half')],
    ['02 quý cuối năm 2025', period('2025-07-01', '2025-12-31', 'half')],
    ['đến giữa tháng 11/2025', by('2025-11-20', 'month', { part: 'middle', approx: true })],
    [
      'trước trung tuần tháng 9/2025',
      before('2025-09-11', '2025-09-10', 'month', { part: 'middle', approx: true }),
    ],
    ['vào đầu quý IV/2025', period('2025-10-01', '2025-10-31', 'quarter', { part: 'start', approx: true })],
    [
      'Cuối quý III, đầu quý IV/2025',
      several(
        period('2025-09-01', '2025-09-30', 'quarter', { part: 'end', approx: true }),
        period('2025-10-01', '2025-10-31', 'quarter', { part: 'start', approx: true }),
      ),
    ],
    [
      'phấn đấu đạt 80% vào cuối năm 2025',
      period('2025-10-01', '2025-12-31', 'year', {
        part: 'end',
        approx: true,
        tentative: true,
        note: 'đạt 80%',
      }),
    ],
    [
      '90% hoàn thành trước 30/9/2025; 100% trước 31/12/2025',
      several(
        before('2025-09-30', '2025-09-29', 'day', { label: '90% hoàn thành' }),
        before('2025-12-31', '2025-12-30', 'day', { label: '100%' }),
      ),
    ],
    [
      'giai đoạn I (2025-2027), giai đoạn II (2028-2030)',
      several(
        range('2025-01-01', '2027-12-31', 'year', { label: 'giai đoạn I' }),
        range('2028-01-01', '2030-12-31', 'year', { label: 'giai đoạn II' }),
      ),
    ],
    [
      'Năm 2025 (giai đoạn 1), năm 2027 (giai đoạn 2)',
      several(
        period('2025-01-01', '2025-12-31', 'year', { label: 'giai đoạn 1' }),
        period('2027-01-01', '2027-12-31', 'year', { label: 'giai đoạn 2' }),
      ),
    ],
    ['đến năm 2027 và năm 2030', several(by('2027-12-31', 'year'), by('2030-12-31', 'year'))],
    [
      'đến năm 2030, tầm nhìn 2045',
      several(by('2030-12-31', 'year'), period('2045-01-01', '2045-12-31', 'year', { label: 'tầm nhìn' })),
    ],
    ['kể từ năm 2026', from('2026-01-01', 'year')],
    ['bắt đầu từ ngày 01 tháng 7 năm 2025', from('2025-07-01', 'day')],
    ['áp dụng từ tháng 01/2026', from('2026-01-01', 'month')],
    [
      'triển khai từ quý III/2025, hoàn thành trước 31/12/2026',
      range('2025-07-01', '2026-12-31', 'day', {
        lastDay: '2026-12-30',
        bound: 'exclusive',
        startPrecision: 'quarter',
      }),
    ],
    ['từ nay đến 31/12/2025', by('2025-12-31')],
    ['nay đến hết quý IV/2025', by('2025-12-31', 'quarter', { note: 'nay' })],
    ['theo thời hạn quy định của pháp luật', see('thời hạn quy định của pháp luật')],
    [
      'theo Kế hoạch số 01-KH/BCĐTW ngày 02/6/2025 của Ban Chỉ đạo Trung ương',
      see('Kế hoạch số 01-KH/BCĐTW ngày 02/6/2025 của Ban Chỉ đạo Trung ương', {
        referenceDocument: { number: '01-KH/BCĐTW', date: '2025-06-02' },
      }),
    ],
    [
      'Thực hiện theo Kế hoạch 02-KH/BCĐTW',
      see('Kế hoạch 02-KH/BCĐTW', { referenceDocument: { number: '02-KH/BCĐTW' } }),
    ],
    ['tại Phụ lục kèm theo', see('tại Phụ lục kèm theo')],
    ['Theo Phụ lục số 02', see('Phụ lục số 02', { referenceAppendix: 'Phụ lục số 02' })],
    ['Có kế hoạch riêng', { kind: 'unread', note: 'Có kế hoạch riêng' }],
    ['Theo lịch riêng', see('lịch riêng')],
    ['không quy định thời hạn', { kind: 'none' }],
    [
      'Trước ngày 15/9/2025; riêng đối với cấp xã trước ngày 10/9/2025',
      several(
        before('2025-09-15', '2025-09-14'),
        before('2025-09-10', '2025-09-09', 'day', { label: 'cấp xã' }),
      ),
    ],
    [
      'UBND cấp xã trước 15/11, Sở Nội vụ trước 30/11',
      several(
        before('2025-11-15', '2025-11-14', 'day', { label: 'UBND cấp xã' }),
        before('2025-11-30', '2025-11-29', 'day', { label: 'Sở Nội vụ' }),
      ),
    ],
    [
      'Hoàn thành việc bàn giao trước ngày 31/8/2025 và báo cáo kết quả trước ngày 10/9/2025',
      several(
        before('2025-08-31', '2025-08-30', 'day', { label: 'việc bàn giao' }),
        before('2025-09-10', '2025-09-09', 'day', { label: 'báo cáo kết quả' }),
      ),
    ],
    [
      'Trình UBND tỉnh trước 15/10/2025 để trình HĐND tỉnh tại kỳ họp cuối năm 2025',
      before('2025-10-15', '2025-10-14', 'day', {
        note: 'Trình UBND tỉnh; để trình HĐND tỉnh tại kỳ họp cuối năm 2025',
      }),
    ],
    [
      'báo cáo Thủ tướng Chính phủ trong tháng 10 năm 2025',
      period('2025-10-01', '2025-10-31', 'month', { note: 'báo cáo Thủ tướng Chính phủ' }),
    ],
    [
      'báo cáo định kỳ trước ngày 25 hằng tháng',
      again({ freq: 'MONTHLY', byMonthDay: 25, bound: 'exclusive' }, { note: 'báo cáo định kỳ' }),
    ],
    [
      'báo cáo kết quả thực hiện trước ngày 20/6 và 20/12 hằng năm',
      again(
        { freq: 'YEARLY', dates: ['06-20', '12-20'], bound: 'exclusive' },
        { note: 'báo cáo kết quả thực hiện' },
      ),
    ],
    [
      'Hội nghị sơ kết 01 năm thực hiện (tháng 7/2026)',
      period('2026-07-01', '2026-07-31', 'month', { note: 'Hội nghị sơ kết 01 năm thực hiện' }),
    ],
    [
      'sinh hoạt chuyên đề quý III/2025',
      period('2025-07-01', '2025-09-30', 'quarter', { note: 'sinh hoạt chuyên đề' }),
    ],
    [
      'chương trình công tác năm 2026',
      period('2026-01-01', '2026-12-31', 'year', { note: 'chương trình công tác' }),
    ],
    ['Lễ kỷ niệm 80 năm Quốc khánh (02/9/2025)', on('2025-09-02', { note: 'Lễ kỷ niệm 80 năm Quốc khánh' })],
  ),
  ...cells(
    2012,
    ['25/5/2013 và 26/5/2013', several(on('2013-05-25'), on('2013-05-26'))],
    ['từ 5/9.2012 đến 25.5.2013', range('2012-09-05', '2013-05-25')],
    ['chậm nhất là 20.8.2012', by('2012-08-20')],
    ['tuần 1 tháng 9/2012', period('2012-09-01', '2012-09-07', 'week')],
  ),
  ...cells(
    2026,
    ['tuần 3-4 tháng 7', range('2026-07-15', '2026-07-28', 'week')],
    ['Tuần 2 tháng 7 - tuần 1 tháng 8/2026', range('2026-07-08', '2026-08-07', 'week')],
    [
      'cuối tháng 11, đầu tháng 12',
      several(
        period('2026-11-21', '2026-11-30', 'month', { part: 'end', approx: true }),
        period('2026-12-01', '2026-12-10', 'month', { part: 'start', approx: true }),
      ),
    ],
    ['~ 20/12', on('2026-12-20', { approx: true })],
    ['Xong trước 15/12 (muộn nhất)', before('2026-12-15', '2026-12-14')],
  ),
];
