import type { Meaning } from './deadlines.ts';
import {
  after,
  again,
  before,
  by,
  cells,
  from,
  impossible,
  on,
  period,
  range,
  see,
  several,
  when,
} from './expected.ts';

/** A second set, written down when the first had been mended. */
export const HELD_OUT_LATER: readonly Meaning[] = [
  ...cells(
    2026,
    [
      'Chậm nhất ngày 15/11 hằng năm gửi về Ban Thi đua - Khen thưởng',
      again(
        { freq: 'YEARLY', dates: ['11-15'], bound: 'inclusive' },
        { note: 'gửi về Ban Thi đua - Khen thưởng' },
      ),
    ],
    [
      'trước ngày 25 tháng cuối quý, trước ngày 15/6 và trước ngày 15/12 hằng năm',
      again([
        { freq: 'QUARTERLY', byMonthDay: 25, monthOfQuarter: 3, bound: 'exclusive' },
        { freq: 'YEARLY', dates: ['06-15', '12-15'], bound: 'exclusive' },
      ]),
    ],
    [
      'Trước ngày 10/7 (báo cáo 6 tháng) và trước ngày 10/01 năm sau (báo cáo năm)',
      again([
        { freq: 'YEARLY', dates: ['07-10'], bound: 'exclusive', label: 'báo cáo 6 tháng' },
        { freq: 'YEARLY', dates: ['01-10'], bound: 'exclusive', yearOffset: 1, label: 'báo cáo năm' },
      ]),
    ],
    [
      'chậm nhất ngày 05 của tháng tiếp theo',
      again({ freq: 'MONTHLY', byMonthDay: 5, bound: 'inclusive' }, { note: 'tháng tiếp theo' }),
    ],
    [
      'Từ ngày 01 đến ngày 10 của tháng đầu quý',
      again({ freq: 'QUARTERLY', byMonthDay: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], monthOfQuarter: 1 }),
    ],
    [
      'trong tuần đầu của tháng đầu quý',
      again({ freq: 'QUARTERLY', byMonthDay: [1, 2, 3, 4, 5, 6, 7], monthOfQuarter: 1 }),
    ],
    ['tối thiểu 02 lần/năm', again({ freq: 'YEARLY', times: { n: 2, per: 'year', atLeast: true } })],
    [
      '01 lần/năm (quý IV)',
      again({ freq: 'YEARLY', times: { n: 1, per: 'year' }, windowStart: '10-01', windowEnd: '12-31' }),
    ],
    ['03 năm một lần', again({ freq: 'YEARLY', interval: 3 })],
    ['hai lần trong năm', again({ freq: 'YEARLY', times: { n: 2, per: 'year' } })],
    ['Hằng tuần, tháng, quý', again([{ freq: 'WEEKLY' }, { freq: 'MONTHLY' }, { freq: 'QUARTERLY' }])],
    [
      'Hàng quý/6 tháng/năm',
      again([{ freq: 'QUARTERLY' }, { freq: 'MONTHLY', interval: 6 }, { freq: 'YEARLY' }]),
    ],
    ['Hàng ngày, hàng tuần', again([{ freq: 'DAILY' }, { freq: 'WEEKLY' }])],
    ['Định kỳ hàng quý hoặc khi có yêu cầu', again({ freq: 'QUARTERLY' }, { condition: 'có yêu cầu' })],
    [
      'Định kỳ hằng tháng và đột xuất khi có yêu cầu của cấp trên',
      again({ freq: 'MONTHLY' }, { condition: 'đột xuất khi có yêu cầu của cấp trên' }),
    ],
    [
      'ngay trong ngày làm việc hoặc đầu giờ ngày làm việc tiếp theo',
      after(1, 'workday', { note: 'ngay trong ngày làm việc hoặc đầu giờ' }),
    ],
    ['không quá 02 ngày làm việc', after(2, 'workday', { bound: 'inclusive' })],
    ['trong vòng 24 giờ kể từ khi nhận được thông tin', after(1, 'day', { anchor: 'nhận được thông tin' })],
    [
      'chậm nhất sau 03 ngày làm việc kể từ ngày kết thúc cuộc họp',
      after(3, 'workday', { bound: 'inclusive', anchor: 'ngày kết thúc cuộc họp' }),
    ],
    [
      'trước 15 ngày tính đến ngày tổ chức',
      after(15, 'day', { direction: 'before', anchor: 'ngày tổ chức' }),
    ],
    [
      'trước khi tổ chức hội nghị 07 ngày làm việc',
      after(7, 'workday', { direction: 'before', anchor: 'tổ chức hội nghị' }),
    ],
    ['sau 06 tháng triển khai thực hiện', after(6, 'month')],
    ['06 tháng kể từ ngày khởi công', after(6, 'month', { anchor: 'ngày khởi công' })],
    ['24 tháng', after(24, 'month')],
    ['90 ngày', after(90, 'day')],
    ['Thời gian thực hiện hợp đồng: 120 ngày', after(120, 'day', { note: 'Thời gian thực hiện hợp đồng' })],
    ['Kể từ ngày ban hành đến hết năm 2026', by('2026-12-31', 'year', { condition: 'Kể từ ngày ban hành' })],
    ['Sau khi được cấp có thẩm quyền phê duyệt', when('được cấp có thẩm quyền phê duyệt')],
    ['Khi đủ điều kiện', when('đủ điều kiện')],
    ['Khi được giao nhiệm vụ', when('được giao nhiệm vụ')],
    ['Theo phân công của Ban Chỉ đạo', see('phân công của Ban Chỉ đạo')],
    [
      'Theo Chương trình công tác của UBND tỉnh năm 2026',
      see('Chương trình công tác của UBND tỉnh năm 2026'),
    ],
    ['Theo kế hoạch công tác năm', see('kế hoạch công tác năm')],
    ['Theo Thông báo của Sở Nội vụ', see('Thông báo của Sở Nội vụ')],
    ['Theo thời gian quy định', see('thời gian quy định')],
    ['Đúng thời gian quy định', { kind: 'unread', note: 'Đúng thời gian quy định' }],
    [
      'Kỳ họp thường lệ giữa năm 2026 của HĐND tỉnh',
      period('2026-04-01', '2026-09-30', 'year', {
        part: 'middle',
        approx: true,
        note: 'Kỳ họp thường lệ; của HĐND tỉnh',
      }),
    ],
    [
      'Năm 2026 cơ bản hoàn thành; năm 2027 hoàn thành 100%',
      several(
        period('2026-01-01', '2026-12-31', 'year', { label: 'cơ bản hoàn thành' }),
        period('2027-01-01', '2027-12-31', 'year', { label: '100%' }),
      ),
    ],
    [
      'Trước ngày 15/3/2026 hoàn thành Kế hoạch; thực hiện trong năm 2026',
      several(
        before('2026-03-15', '2026-03-14', 'day', { label: 'Kế hoạch' }),
        period('2026-01-01', '2026-12-31', 'year'),
      ),
    ],
    ['Hằng năm (chậm nhất ngày 30/11)', again({ freq: 'YEARLY', dates: ['11-30'], bound: 'inclusive' })],
    ['Hằng năm, trước ngày 01 tháng 12', again({ freq: 'YEARLY', dates: ['12-01'], bound: 'exclusive' })],
    [
      'Hằng năm từ 2026 - 2030',
      range('2026-01-01', '2030-12-31', 'year', { recurrence: { freq: 'YEARLY' } }),
    ],
    ['Định kỳ 6 tháng/lần (tháng 6, tháng 12)', again({ freq: 'MONTHLY', interval: 6, byMonth: [6, 12] })],
    ['Tháng 6, tháng 12 hằng năm', again({ freq: 'YEARLY', byMonth: [6, 12] })],
    ['Tuần thứ nhất hằng tháng', again({ freq: 'MONTHLY', byMonthDay: [1, 2, 3, 4, 5, 6, 7] })],
    ['Chiều thứ Sáu hằng tuần', again({ freq: 'WEEKLY', byDay: 'FR' })],
    [
      'Sáng thứ 2 tuần đầu tiên của tháng',
      again({ freq: 'MONTHLY', byMonthDay: [1, 2, 3, 4, 5, 6, 7], byDay: 'MO' }),
    ],
    ['Nhân dịp kỷ niệm 26/3', on('2026-03-26', { note: 'Nhân dịp kỷ niệm' })],
    [
      'Trước 8h00 ngày 03 hàng tháng',
      again({ freq: 'MONTHLY', byMonthDay: 3, bound: 'exclusive', time: '08:00' }),
    ],
    ['Từ 7h30 đến 11h30 ngày 20/6/2026', on('2026-06-20', { dueTime: '11:30', note: '7h30' })],
    ['14h00, thứ Sáu (20/11/2026)', on('2026-11-20', { dueTime: '14:00' })],
    ['Thường xuyên, khi có phát sinh', { condition: 'có phát sinh', kind: 'ongoing' }],
    [
      'Thường xuyên (báo cáo tháng, quý, năm)',
      { recurrence: [{ freq: 'MONTHLY' }, { freq: 'QUARTERLY' }, { freq: 'YEARLY' }], kind: 'ongoing' },
    ],
    ['Thường xuyên từ quý I/2026', from('2026-01-01', 'quarter', { ongoing: true })],
    ['Thường xuyên đến hết năm 2026', by('2026-12-31', 'year', { ongoing: true })],
    [
      'Thường xuyên, liên tục trong giai đoạn 2026 - 2030',
      range('2026-01-01', '2030-12-31', 'year', { ongoing: true }),
    ],
    ['Đã thực hiện xong trong tháng 3/2026', period('2026-03-01', '2026-03-31', 'month', { status: 'done' })],
    ['Chưa thực hiện', { kind: 'unread', note: 'Chưa thực hiện' }],
    ['30/2/2026', impossible('invalid-day')],
    [
      'Tháng 02/2026 (trước Tết Nguyên đán)',
      period('2026-02-01', '2026-02-28', 'month', { note: 'trước Tết Nguyên đán' }),
    ],
    ['Quý I (trước 31/3)', before('2026-03-31', '2026-03-30', 'day', { note: 'Quý I' })],
    ['Quý IV (tháng 11 - 12/2026)', range('2026-11-01', '2026-12-31', 'month', { note: 'Quý IV' })],
  ),
  ...cells(
    2025,
    ['từ ngày ký đến hết ngày 31/12/2025', by('2025-12-31', 'day', { condition: 'từ ngày ký' })],
    [
      'Ngay khi Luật có hiệu lực thi hành (01/7/2025)',
      on('2025-07-01', { condition: 'Luật có hiệu lực thi hành', note: 'Ngay' }),
    ],
    [
      'Hoàn thành trước 28/02/2025 (đối với đơn vị giải thể), trước 31/3/2025 (đối với đơn vị sáp nhập)',
      several(
        before('2025-02-28', '2025-02-27', 'day', { label: 'đơn vị giải thể' }),
        before('2025-03-31', '2025-03-30', 'day', { label: 'đơn vị sáp nhập' }),
      ),
    ],
    ['Từ 01/7/2025', from('2025-07-01', 'day')],
    ['Trước 01/7/2025', before('2025-07-01', '2025-06-30')],
    ['Chậm nhất 30/6/2025 phải hoàn thành', by('2025-06-30', 'day', { note: 'phải hoàn thành' })],
    ['Chậm nhất là trong quý IV năm 2025', by('2025-12-31', 'quarter')],
    [
      'Quý IV năm 2025, Quý I năm 2026',
      several(period('2025-10-01', '2025-12-31', 'quarter'), period('2026-01-01', '2026-03-31', 'quarter')),
    ],
    [
      'Quý IV/2025 (thông qua); quý I/2026 (ban hành)',
      several(
        period('2025-10-01', '2025-12-31', 'quarter', { label: 'thông qua' }),
        period('2026-01-01', '2026-03-31', 'quarter', { label: 'ban hành' }),
      ),
    ],
    [
      'Trình tại kỳ họp tháng 12/2025',
      period('2025-12-01', '2025-12-31', 'month', { note: 'Trình tại kỳ họp' }),
    ],
    [
      'Tháng 11/2025 - trình; tháng 12/2025 - ban hành',
      several(
        period('2025-11-01', '2025-11-30', 'month', { label: 'trình' }),
        period('2025-12-01', '2025-12-31', 'month', { label: 'ban hành' }),
      ),
    ],
    ['Tiết chào cờ thứ Hai hàng tuần', again({ freq: 'WEEKLY', byDay: 'MO' }, { note: 'Tiết chào cờ' })],
    ['Từ tháng 9/2025 đến hết tháng 5/2026', range('2025-09-01', '2026-05-31', 'month')],
    ['Tháng 9 năm 2025 đến tháng 5 năm 2026', range('2025-09-01', '2026-05-31', 'month')],
    ['Kết thúc học kỳ I', { kind: 'period', precision: 'schoolYear', part: 'end', approx: true }],
    ['Cuối mỗi học kỳ', { kind: 'unread', note: 'Cuối mỗi học kỳ' }],
    ['HKI', { kind: 'period', precision: 'schoolYear' }],
    ['Trước khi kết thúc năm học', when('Trước khi kết thúc năm học')],
    ['Dịp 20/11/2025', on('2025-11-20')],
  ),
  ...cells(
    2024,
    [
      'Theo khoản 2 Điều 15 Nghị định số 98/2023/NĐ-CP',
      see('khoản 2 Điều 15 Nghị định số 98/2023/NĐ-CP', { referenceDocument: { number: '98/2023/NĐ-CP' } }),
    ],
    [
      'Trong 02 năm 2024, 2025',
      {
        kind: 'multiple',
        items: [
          { kind: 'period', start: '2024-01-01', due: '2024-12-31', precision: 'year' },
          { kind: 'period', start: '2025-01-01', due: '2025-12-31', precision: 'year' },
        ],
        note: 'Trong 02',
      },
    ],
    ['Từ ngày 15 đến 30/4/2024', range('2024-04-15', '2024-04-30')],
    ['ngày 07 tháng 5 năm 2024', on('2024-05-07')],
    ['Đến hết Quý III/2024', by('2024-09-30', 'quarter')],
    ['Xong trước ngày 20-11-2024', before('2024-11-20', '2024-11-19')],
  ),
  ...cells(
    2018,
    [
      'Theo Hướng dẫn số 12-HD/BTCTW ngày 06/4/2018 của Ban Tổ chức Trung ương',
      see('Hướng dẫn số 12-HD/BTCTW ngày 06/4/2018 của Ban Tổ chức Trung ương', {
        referenceDocument: { number: '12-HD/BTCTW', date: '2018-04-06' },
      }),
    ],
    ['Quý IV/2018', period('2018-10-01', '2018-12-31', 'quarter')],
    [
      'Tháng 12/2018, tháng 01/2019',
      several(period('2018-12-01', '2018-12-31', 'month'), period('2019-01-01', '2019-01-31', 'month')),
    ],
  ),
  ...cells(2019, ['Trước ngày 31/5/2019', before('2019-05-31', '2019-05-30')]),
  ...cells(
    2020,
    ['Từ 15/10 - 15/11/2020', range('2020-10-15', '2020-11-15')],
    [
      'Trong năm 2020, định hướng đến năm 2025',
      several(period('2020-01-01', '2020-12-31', 'year'), by('2025-12-31', 'year', { label: 'định hướng' })),
    ],
  ),
  ...cells(
    2021,
    [
      'Quý 2, 3 năm 2021',
      several(period('2021-04-01', '2021-06-30', 'quarter'), period('2021-07-01', '2021-09-30', 'quarter')),
    ],
    ['Từ tháng 5/2021', from('2021-05-01', 'month')],
  ),
  ...cells(
    2022,
    [
      'Tháng 7,8,9/2022',
      several(
        period('2022-07-01', '2022-07-31', 'month'),
        period('2022-08-01', '2022-08-31', 'month'),
        period('2022-09-01', '2022-09-30', 'month'),
      ),
    ],
    [
      'Hoàn thành trước 15h00 ngày 05/9/2022',
      before('2022-09-05', '2022-09-04', 'day', { dueTime: '15:00' }),
    ],
  ),
  ...cells(
    2023,
    ['Năm 2023 – 2024', range('2023-01-01', '2024-12-31', 'year')],
    ['Quý I đến quý IV năm 2023', range('2023-01-01', '2023-12-31', 'quarter')],
  ),
];
