import type { Meaning } from './deadlines.ts';
import { after, again, before, by, cells, from, on, period, range, several, when } from './expected.ts';

/** A fifth set: decisions of the government, rules of work, tables of reports, calendars of a school year. */
export const HELD_OUT_FIFTH: readonly Meaning[] = [
  ...cells(
    2025,
    [
      'Hoàn thành xây dựng trong năm 2026; triển khai từ năm 2027',
      several(period('2026-01-01', '2026-12-31', 'year', { label: 'xây dựng' }), from('2027-01-01', 'year')),
    ],
    [
      'Giai đoạn 2026 - 2030 và các năm tiếp theo (nếu có)',
      from('2026-01-01', 'year', { openEnded: true, note: 'nếu có' }),
    ],
    ['Thực hiện thường xuyên, liên tục kể từ năm 2026', from('2026-01-01', 'year', { ongoing: true })],
    [
      'Xây dựng trong năm 2026 và áp dụng thí điểm trong giai đoạn 2027 - 2028',
      several(
        period('2026-01-01', '2026-12-31', 'year', { label: 'Xây dựng' }),
        range('2027-01-01', '2028-12-31', 'year', { label: 'áp dụng thí điểm' }),
      ),
    ],
    [
      'Hoàn thành xây dựng trong giai đoạn 2026 - 2027, vận hành chính thức từ năm 2028',
      several(
        range('2026-01-01', '2027-12-31', 'year', { label: 'xây dựng' }),
        from('2028-01-01', 'year', { label: 'vận hành chính thức' }),
      ),
    ],
    [
      'Hoàn thành trong quý III năm 2026 và cập nhật hằng năm',
      period('2026-07-01', '2026-09-30', 'quarter', { recurrence: { freq: 'YEARLY' }, note: 'cập nhật' }),
    ],
    [
      'Ban hành trong quý II năm 2026. Định kỳ rà soát, cập nhật',
      period('2026-04-01', '2026-06-30', 'quarter', { note: 'Ban hành; Định kỳ rà soát, cập nhật' }),
    ],
    [
      'Hoàn thành trước ngày 31 tháng 12 năm 2026, định kỳ hằng năm cập nhật',
      before('2026-12-31', '2026-12-30', 'day', { recurrence: { freq: 'YEARLY' }, note: 'cập nhật' }),
    ],
    ['Chậm nhất trong quý II năm 2026', by('2026-06-30', 'quarter')],
    [
      'Triển khai từ quý II năm 2026 và thực hiện thường xuyên',
      from('2026-04-01', 'quarter', { ongoing: true }),
    ],
    ['Từ năm 2026 đến hết năm 2030 và các năm tiếp theo', from('2026-01-01', 'year', { openEnded: true })],
    ['Thử nghiệm đến hết năm 2028', by('2028-12-31', 'year', { note: 'Thử nghiệm' })],
    [
      'Vận hành thí điểm đến hết năm 2028 và vận hành chính thức từ năm 2029',
      several(
        by('2028-12-31', 'year', { label: 'Vận hành thí điểm' }),
        from('2029-01-01', 'year', { label: 'vận hành chính thức' }),
      ),
    ],
    ['Sau khi hoàn thành thí điểm', when('hoàn thành thí điểm')],
    [
      'Quý I/2026 và hàng năm',
      period('2026-01-01', '2026-03-31', 'quarter', { recurrence: { freq: 'YEARLY' } }),
    ],
    [
      'Năm 2026 và duy trì hàng năm',
      period('2026-01-01', '2026-12-31', 'year', { recurrence: { freq: 'YEARLY' }, note: 'duy trì' }),
    ],
    [
      'Hàng năm (theo Kế hoạch của Trung ương)',
      again({ freq: 'YEARLY' }, { reference: 'Kế hoạch của Trung ương' }),
    ],
  ),
  ...cells(
    2026,
    [
      'Chậm nhất ngày 20 của tháng tiếp theo',
      again({ freq: 'MONTHLY', byMonthDay: 20, bound: 'inclusive' }, { note: 'tháng tiếp theo' }),
    ],
    [
      'Chậm nhất ngày cuối cùng của tháng đầu quý tiếp theo',
      again({ freq: 'QUARTERLY', byMonthDay: -1, monthOfQuarter: 4, bound: 'inclusive' }),
    ],
    [
      'Trong vòng 30 ngày kể từ ngày bắt đầu hoạt động',
      after(30, 'day', { anchor: 'ngày bắt đầu hoạt động' }),
    ],
    [
      'Trước ngày 05/6 và trước ngày 05/12 hàng năm',
      again({ freq: 'YEARLY', dates: ['06-05', '12-05'], bound: 'exclusive' }),
    ],
    [
      'Trước ngày 10/01 hàng năm (báo cáo năm trước)',
      again({ freq: 'YEARLY', dates: ['01-10'], bound: 'exclusive' }, { note: 'báo cáo năm trước' }),
    ],
    [
      'Trước ngày 05/7 và 10/01 hàng năm',
      again({ freq: 'YEARLY', dates: ['01-10', '07-05'], bound: 'exclusive' }),
    ],
    [
      'Chậm nhất 31/3 năm sau',
      again({ freq: 'YEARLY', dates: ['03-31'], bound: 'inclusive', yearOffset: 1 }),
    ],
    ['30/01 hàng năm', again({ freq: 'YEARLY', dates: ['01-30'] })],
    [
      'trước 14 giờ thứ Sáu hàng tuần',
      again({ freq: 'WEEKLY', byDay: 'FR', time: '14:00', bound: 'exclusive' }),
    ],
    [
      'chậm nhất 02 ngày trước ngày họp',
      after(2, 'day', { direction: 'before', bound: 'inclusive', anchor: 'ngày họp' }),
    ],
    [
      'trước 16 giờ 30 phút ngày thứ Năm hàng tuần',
      again({ freq: 'WEEKLY', byDay: 'TH', time: '16:30', bound: 'exclusive' }),
    ],
    ['vào ngày 20 của tháng cuối quý', again({ freq: 'QUARTERLY', byMonthDay: 20, monthOfQuarter: 3 })],
    [
      'Từ ngày 01-05 tháng đầu quý sau',
      again({ freq: 'QUARTERLY', byMonthDay: [1, 2, 3, 4, 5], monthOfQuarter: 4 }),
    ],
    ['05 ngày làm việc cuối tháng', again({ freq: 'MONTHLY', workdays: { from: -5, to: -1 } })],
    [
      'trong 10 ngày đầu quý',
      again({ freq: 'QUARTERLY', byMonthDay: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], monthOfQuarter: 1 }),
    ],
    [
      'chậm nhất ngày 03 của tháng kế tiếp tháng đánh giá',
      again(
        { freq: 'MONTHLY', byMonthDay: 3, bound: 'inclusive', label: 'tháng đánh giá' },
        { note: 'tháng kế tiếp' },
      ),
    ],
    ['trước ngày 25 của tháng cuối quý IV', before('2026-12-25', '2026-12-24')],
    ['Trước ngày 05 tháng 12 hằng năm', again({ freq: 'YEARLY', dates: ['12-05'], bound: 'exclusive' })],
    ['Ngày làm việc cuối cùng của quý', again({ freq: 'QUARTERLY', workdays: { from: -1, to: -1 } })],
    [
      '60% năm 2026, 80% năm 2028 và 100% năm 2030',
      several(
        period('2026-01-01', '2026-12-31', 'year', { label: '60%' }),
        period('2028-01-01', '2028-12-31', 'year', { label: '80%' }),
        period('2030-01-01', '2030-12-31', 'year', { label: '100%' }),
      ),
    ],
    [
      'khởi công quý I/2027, hoàn thành năm 2029',
      several(
        period('2027-01-01', '2027-03-31', 'quarter', { label: 'khởi công' }),
        period('2029-01-01', '2029-12-31', 'year'),
      ),
    ],
    [
      'phê duyệt quy hoạch trước 30/6/2027',
      before('2027-06-30', '2027-06-29', 'day', { note: 'phê duyệt quy hoạch' }),
    ],
    [
      'công bố lần đầu năm 2027, cập nhật 2 năm/lần',
      period('2027-01-01', '2027-12-31', 'year', {
        recurrence: { freq: 'YEARLY', interval: 2 },
        note: 'công bố lần đầu; cập nhật',
      }),
    ],
    [
      'mỗi năm 01 đợt đến 2030',
      again({ freq: 'YEARLY', times: { n: 1, per: 'year' }, until: '2030-12-31' }, { note: 'đợt' }),
    ],
    [
      'hằng tháng, bắt đầu từ tháng 01/2026',
      from('2026-01-01', 'month', { recurrence: { freq: 'MONTHLY' } }),
    ],
    ['họp lần 1 trong quý I/2026', period('2026-01-01', '2026-03-31', 'quarter', { note: 'họp lần 1' })],
    [
      'chậm nhất ngày 15/10/2026 gửi qua trục liên thông văn bản',
      by('2026-10-15', 'day', { note: 'gửi qua trục liên thông văn bản' }),
    ],
    [
      'trước 11h00, thứ Hai, ngày 19/10/2026',
      before('2026-10-19', '2026-10-18', 'day', { dueTime: '11:00' }),
    ],
  ),
  ...cells(
    2012,
    ['ngày 4.9.2012', on('2012-09-04')],
    ['từ 20.8 đến 25.8.2012', range('2012-08-20', '2012-08-25')],
    ['trước ngày 31.7.2013', before('2013-07-31', '2013-07-30')],
    ['Ngày 05/9/2012 (thứ tư)', on('2012-09-05')],
    ['trong tuần từ 24 - 29/12/2012', range('2012-12-24', '2012-12-29', 'day', { note: 'trong tuần' })],
    ['kết thúc vào ngày 31.5.2013', on('2013-05-31')],
    [
      'hoàn thành chương trình trước ngày 25/5/2013',
      before('2013-05-25', '2013-05-24', 'day', { note: 'chương trình' }),
    ],
    ['học kỳ I: từ 20/8/2012 đến 05/01/2013', range('2012-08-20', '2013-01-05', 'day', { note: 'học kỳ I' })],
  ),
  ...cells(
    2022,
    ['Từ 25/11/2022 đến 30/11/2022', range('2022-11-25', '2022-11-30')],
    ['Sau khi có kết quả bình xét', when('có kết quả bình xét')],
    ['Tuần 1, tháng 12/2022', period('2022-12-01', '2022-12-07', 'week')],
    ['trước ngày 25/12 (qua phần mềm)', before('2022-12-25', '2022-12-24', 'day', { note: 'qua phần mềm' })],
    [
      'trước ngày 01/12 và gửi bổ sung trước ngày 15/12',
      several(
        before('2022-12-01', '2022-11-30'),
        before('2022-12-15', '2022-12-14', 'day', { label: 'gửi bổ sung' }),
      ),
    ],
    [
      'gửi trước ngày 15/6, chậm trừ 01 điểm',
      before('2022-06-15', '2022-06-14', 'day', { note: 'gửi; chậm trừ 01 điểm' }),
    ],
    [
      'đúng thời gian quy định (trước ngày 10 hàng tháng)',
      again({ freq: 'MONTHLY', byMonthDay: 10, bound: 'exclusive' }, { note: 'đúng thời gian quy định' }),
    ],
    ['nộp chậm quá 05 ngày', after(5, 'day', { note: 'nộp chậm quá' })],
  ),
];
