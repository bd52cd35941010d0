import type { Meaning } from './deadlines.ts';
import { after, again, before, by, cells, on, period, range, see, several, when } from './expected.ts';

/** A fourth set: lists of reports and meetings, cells of several lines, and what may take months for a name. */
export const HELD_OUT_FOURTH: readonly Meaning[] = [
  ...cells(
    2026,
    [
      'Từ 01/01 đến 31/3 (3 tháng); từ 01/4 đến 30/9 (6 tháng)',
      {
        kind: 'multiple',
        items: [
          { kind: 'range', start: '2026-01-01', due: '2026-03-31', precision: 'day' },
          { kind: 'range', start: '2026-04-01', due: '2026-09-30', precision: 'day' },
        ],
        duration: { n: 3, unit: 'month' },
        note: '6 tháng',
      },
    ],
    [
      'Trước 15/6 (6 tháng)',
      before('2026-06-15', '2026-06-14', 'day', { duration: { n: 6, unit: 'month' } }),
    ],
    [
      'Trước 15/6 (30 ngày), trước 15/12',
      {
        kind: 'multiple',
        items: [
          { kind: 'due', due: '2026-06-15', bound: 'exclusive', lastDay: '2026-06-14', precision: 'day' },
          { kind: 'due', due: '2026-12-15', bound: 'exclusive', lastDay: '2026-12-14', precision: 'day' },
        ],
        duration: { n: 30, unit: 'day' },
      },
    ],
    [
      '15/6, 15/12 (6 tháng kể từ ngày ký)',
      {
        kind: 'multiple',
        items: [
          { kind: 'date', start: '2026-06-15', due: '2026-06-15', precision: 'day' },
          { kind: 'date', start: '2026-12-15', due: '2026-12-15', precision: 'day' },
        ],
        duration: { n: 6, unit: 'month' },
        anchor: 'ngày ký',
      },
    ],
    [
      '6 tháng - trước 15/6; năm - trước 15/12',
      several(
        before('2026-06-15', '2026-06-14', 'day', { label: '6 tháng' }),
        before('2026-12-15', '2026-12-14', 'day', { label: 'năm' }),
      ),
    ],
    [
      'Trước 15/6; trong 6 tháng, trước 15/12',
      {
        kind: 'multiple',
        items: [
          { kind: 'due', due: '2026-06-15', bound: 'exclusive', lastDay: '2026-06-14', precision: 'day' },
          { kind: 'due', due: '2026-12-15', bound: 'exclusive', lastDay: '2026-12-14', precision: 'day' },
        ],
        duration: { n: 6, unit: 'month' },
      },
    ],
    ['Ước tháng 6/2026', period('2026-06-01', '2026-06-30', 'month', { tentative: true })],
    ['Hạn gửi báo cáo: 15/5/2026', by('2026-05-15')],
    ['Hạn chót đăng ký 15/5', by('2026-05-15')],
    ['Quý I/2026\n(đã hoàn thành)', period('2026-01-01', '2026-03-31', 'quarter', { status: 'done' })],
    [
      '- Dự thảo: tháng 3/2026\n- Ban hành: tháng 4/2026',
      several(
        period('2026-03-01', '2026-03-31', 'month', { label: 'Dự thảo' }),
        period('2026-04-01', '2026-04-30', 'month', { label: 'Ban hành' }),
      ),
    ],
    [
      '- Xây dựng kế hoạch: Quý I\n- Tổ chức thực hiện: Quý II, III\n- Tổng kết: Quý IV',
      several(
        period('2026-01-01', '2026-03-31', 'quarter', { label: 'Xây dựng kế hoạch' }),
        period('2026-04-01', '2026-06-30', 'quarter', { label: 'Tổ chức thực hiện' }),
        period('2026-07-01', '2026-09-30', 'quarter', { label: 'Tổ chức thực hiện' }),
        period('2026-10-01', '2026-12-31', 'quarter', { label: 'Tổng kết' }),
      ),
    ],
    [
      '+ Đợt 1: Trước 20/5\n+ Đợt 2: Trước 20/11',
      several(
        before('2026-05-20', '2026-05-19', 'day', { label: 'Đợt 1' }),
        before('2026-11-20', '2026-11-19', 'day', { label: 'Đợt 2' }),
      ),
    ],
    [
      'Đợt 1: tháng 4; đợt 2: tháng 8; đợt 3: tháng 12',
      several(
        period('2026-04-01', '2026-04-30', 'month', { label: 'Đợt 1' }),
        period('2026-08-01', '2026-08-31', 'month', { label: 'đợt 2' }),
        period('2026-12-01', '2026-12-31', 'month', { label: 'đợt 3' }),
      ),
    ],
    [
      'Báo cáo quý I trước ngày 10/3, quý II trước ngày 10/6, quý III trước ngày 10/9',
      {
        kind: 'multiple',
        items: [
          {
            kind: 'due',
            due: '2026-03-10',
            bound: 'exclusive',
            lastDay: '2026-03-09',
            precision: 'day',
            label: 'quý I',
          },
          {
            kind: 'due',
            due: '2026-06-10',
            bound: 'exclusive',
            lastDay: '2026-06-09',
            precision: 'day',
            label: 'quý II',
          },
          {
            kind: 'due',
            due: '2026-09-10',
            bound: 'exclusive',
            lastDay: '2026-09-09',
            precision: 'day',
            label: 'quý III',
          },
        ],
        note: 'Báo cáo',
      },
    ],
    [
      'Báo cáo 6 tháng trước ngày 05/6, báo cáo năm trước ngày 05/12 hàng năm',
      again([
        { freq: 'YEARLY', dates: ['06-05'], bound: 'exclusive', label: 'Báo cáo 6 tháng' },
        { freq: 'YEARLY', dates: ['12-05'], bound: 'exclusive', label: 'báo cáo năm' },
      ]),
    ],
    [
      'Trước ngày 05/6 (báo cáo sơ kết) và 05/12 (báo cáo tổng kết) hằng năm',
      again([
        { freq: 'YEARLY', dates: ['06-05'], bound: 'exclusive', label: 'báo cáo sơ kết' },
        { freq: 'YEARLY', dates: ['12-05'], bound: 'exclusive', label: 'báo cáo tổng kết' },
      ]),
    ],
    [
      '6 tháng (trước 15/6) và năm (trước 15/12)',
      several(
        before('2026-06-15', '2026-06-14', 'day', { label: '6 tháng' }),
        before('2026-12-15', '2026-12-14', 'day', { label: 'năm' }),
      ),
    ],
    [
      'Sơ kết 6 tháng: trước 30/6; tổng kết năm: trước 15/12',
      several(
        before('2026-06-30', '2026-06-29', 'day', { label: 'Sơ kết 6 tháng' }),
        before('2026-12-15', '2026-12-14', 'day', { label: 'tổng kết năm' }),
      ),
    ],
    [
      'Hàng tháng: ngày 20; hàng quý: ngày 20 tháng cuối quý; năm: ngày 15/12',
      again([
        { freq: 'MONTHLY', byMonthDay: 20 },
        { freq: 'QUARTERLY', byMonthDay: 20, monthOfQuarter: 3 },
        { freq: 'YEARLY', dates: ['12-15'], label: 'năm' },
      ]),
    ],
    [
      'Hàng tháng (ngày 25), hàng quý (ngày 25 tháng cuối quý)',
      again([
        { freq: 'MONTHLY', byMonthDay: 25 },
        { freq: 'QUARTERLY', byMonthDay: 25, monthOfQuarter: 3 },
      ]),
    ],
    [
      'Ngày 25 hàng tháng (báo cáo tháng); ngày 10/6 (báo cáo 6 tháng); ngày 05/12 (báo cáo năm)',
      again([
        { freq: 'MONTHLY', byMonthDay: 25, label: 'báo cáo tháng' },
        { freq: 'YEARLY', dates: ['06-10'], label: 'báo cáo 6 tháng' },
        { freq: 'YEARLY', dates: ['12-05'], label: 'báo cáo năm' },
      ]),
    ],
    [
      'trước 17h thứ 6 hàng tuần, báo cáo tháng trước ngày 25',
      again([
        { freq: 'WEEKLY', byDay: 'FR', time: '17:00', bound: 'exclusive' },
        { freq: 'MONTHLY', byMonthDay: 25, bound: 'exclusive', label: 'báo cáo tháng' },
      ]),
    ],
    ['Thường xuyên trong năm học', { kind: 'period', precision: 'schoolYear', ongoing: true }],
    ['Trong hè', { kind: 'unread', note: 'Trong hè' }],
    ['Tháng 6-8 hàng năm', again({ freq: 'YEARLY', windowStart: '06-01', windowEnd: '08-31' })],
    ['Ngày 27/7 hàng năm', again({ freq: 'YEARLY', dates: ['07-27'] })],
    ['Dịp 27/7 và Tết Nguyên đán', on('2026-07-27', { note: 'Tết Nguyên đán' })],
    [
      'Quý I và quý III hằng năm',
      again([
        { freq: 'YEARLY', windowStart: '01-01', windowEnd: '03-31' },
        { freq: 'YEARLY', windowStart: '07-01', windowEnd: '09-30' },
      ]),
    ],
    [
      'Trước 31/12 năm liền trước năm kế hoạch',
      again({ freq: 'YEARLY', dates: ['12-31'], bound: 'exclusive', yearOffset: -1 }),
    ],
    [
      'Chậm nhất ngày 31 tháng 12 của năm trước',
      again({ freq: 'YEARLY', dates: ['12-31'], bound: 'inclusive', yearOffset: -1 }),
    ],
    [
      'Trước ngày 01 tháng 3 của năm liền kề',
      again({ freq: 'YEARLY', dates: ['03-01'], bound: 'exclusive', yearOffset: 1 }),
    ],
    ['Tháng 01 năm sau', again({ freq: 'YEARLY', byMonth: 1, yearOffset: 1 })],
    ['Quý I năm sau', again({ freq: 'YEARLY', windowStart: '01-01', windowEnd: '03-31', yearOffset: 1 })],
    [
      'Cuối tháng 12/2025 hoặc đầu tháng 01/2026',
      several(
        period('2025-12-21', '2025-12-31', 'month', { part: 'end', approx: true }),
        period('2026-01-01', '2026-01-10', 'month', { part: 'start', approx: true }),
      ),
    ],
    [
      'Khoảng cuối quý III/2026',
      period('2026-09-01', '2026-09-30', 'quarter', { part: 'end', approx: true }),
    ],
    [
      'Dự kiến cuối tháng 4/2026',
      period('2026-04-21', '2026-04-30', 'month', { part: 'end', approx: true, tentative: true }),
    ],
    ['Dự kiến từ ngày 10-12/6/2026', range('2026-06-10', '2026-06-12', 'day', { tentative: true })],
    [
      'Tháng 5/2026 (thời gian cụ thể sẽ thông báo sau)',
      period('2026-05-01', '2026-05-31', 'month', { note: 'thời gian cụ thể sẽ thông báo sau' }),
    ],
    [
      'Tháng 5/2026, theo Kế hoạch của tỉnh',
      period('2026-05-01', '2026-05-31', 'month', { reference: 'Kế hoạch của tỉnh' }),
    ],
    [
      'Sau khi UBND tỉnh ban hành kế hoạch (dự kiến tháng 3/2026)',
      period('2026-03-01', '2026-03-31', 'month', {
        tentative: true,
        condition: 'UBND tỉnh ban hành kế hoạch',
      }),
    ],
    [
      'Trong 30 ngày sau khi Nghị quyết được thông qua',
      after(30, 'day', { anchor: 'Nghị quyết được thông qua' }),
    ],
    [
      'Ngay sau khi kết thúc cuộc kiểm tra, chậm nhất 10 ngày làm việc',
      after(10, 'workday', { bound: 'inclusive', anchor: 'kết thúc cuộc kiểm tra', note: 'Ngay' }),
    ],
    ['15 ngày sau khi kết thúc quý', after(15, 'day', { anchor: 'kết thúc quý' })],
    [
      'Chậm nhất 15 ngày sau khi kết thúc năm học',
      after(15, 'day', { bound: 'inclusive', anchor: 'kết thúc năm học' }),
    ],
    ['Trước ngày bầu cử 10 ngày', after(10, 'day', { direction: 'before', anchor: 'ngày bầu cử' })],
    ['Trước ngày bầu cử', when('Trước ngày bầu cử')],
    ['03 tháng/lần và khi có yêu cầu', again({ freq: 'MONTHLY', interval: 3 }, { condition: 'có yêu cầu' })],
    [
      'Định kỳ (6 tháng, năm)',
      again([{ freq: 'MONTHLY', interval: 6 }, { freq: 'YEARLY' }], { note: 'Định kỳ' }),
    ],
    [
      'Định kỳ hàng tháng, quý, 6 tháng, năm và đột xuất',
      again(
        [{ freq: 'MONTHLY' }, { freq: 'QUARTERLY' }, { freq: 'MONTHLY', interval: 6 }, { freq: 'YEARLY' }],
        { condition: 'đột xuất' },
      ),
    ],
    ['Định kỳ, đột xuất', when('đột xuất', { note: 'Định kỳ' })],
    ['Hàng năm hoặc theo giai đoạn', again({ freq: 'YEARLY' }, { reference: 'giai đoạn' })],
    [
      'Năm 2026, định kỳ hằng quý báo cáo',
      period('2026-01-01', '2026-12-31', 'year', { recurrence: { freq: 'QUARTERLY' }, note: 'báo cáo' }),
    ],
    ['Quý I/2026; duy trì thường xuyên', period('2026-01-01', '2026-03-31', 'quarter', { ongoing: true })],
    [
      'Hoàn thành trong quý II/2026, sau đó cập nhật hằng năm',
      period('2026-04-01', '2026-06-30', 'quarter', {
        recurrence: { freq: 'YEARLY' },
        note: 'sau đó cập nhật',
      }),
    ],
    [
      '31/3, 30/6, 30/9, 31/12',
      several(on('2026-03-31'), on('2026-06-30'), on('2026-09-30'), on('2026-12-31')),
    ],
    [
      'Trước các ngày 31/3, 30/6, 30/9 và 31/12',
      several(
        before('2026-03-31', '2026-03-30'),
        before('2026-06-30', '2026-06-29'),
        before('2026-09-30', '2026-09-29'),
        before('2026-12-31', '2026-12-30'),
      ),
    ],
    [
      'Chậm nhất 30/6 và 31/12 hằng năm',
      again({ freq: 'YEARLY', dates: ['06-30', '12-31'], bound: 'inclusive' }),
    ],
    [
      'Trước ngày 15 các tháng 3, 6, 9, 12 hằng năm',
      again({ freq: 'YEARLY', dates: ['03-15', '06-15', '09-15', '12-15'], bound: 'exclusive' }),
    ],
    ['Ngày 01 và 15 hàng tháng', again({ freq: 'MONTHLY', byMonthDay: [1, 15] })],
    ['Từ 1-5 hàng tháng', again({ freq: 'MONTHLY', byMonthDay: [1, 2, 3, 4, 5] })],
    [
      'Tuần 1, 3 hàng tháng',
      again({ freq: 'MONTHLY', byMonthDay: [1, 2, 3, 4, 5, 6, 7, 15, 16, 17, 18, 19, 20, 21] }),
    ],
    ['Thứ 7, chủ nhật hàng tuần', again({ freq: 'WEEKLY', byDay: ['SA', 'SU'] })],
    ['Sáng thứ Bảy hàng tuần', again({ freq: 'WEEKLY', byDay: 'SA' })],
    ['Ngày Chủ nhật 15/3/2026', on('2026-03-15')],
    ['Từ thứ Hai (08/6) đến thứ Sáu (12/6/2026)', range('2026-06-08', '2026-06-12')],
    ['8h00 ngày 02/3/2026 (thứ Hai)', on('2026-03-02', { dueTime: '08:00' })],
    [
      'Từ 8h00 ngày 02/3 đến 17h00 ngày 06/3/2026',
      range('2026-03-02', '2026-03-06', 'day', { dueTime: '17:00', note: '8h00' }),
    ],
    ['Hạn cuối nộp hồ sơ: 15/5/2026', by('2026-05-15')],
    ['Hạn nộp 15/5/2026', by('2026-05-15')],
    [
      'Thời hạn gửi hồ sơ: trước ngày 15/5/2026',
      before('2026-05-15', '2026-05-14', 'day', { note: 'Thời hạn gửi hồ sơ' }),
    ],
    [
      'Nộp về Thường trực Hội đồng trước ngày 20 tháng 4',
      before('2026-04-20', '2026-04-19', 'day', { note: 'Nộp về Thường trực Hội đồng' }),
    ],
    [
      'Gửi đăng ký thi đua về Cụm trưởng trước 28/02',
      before('2026-02-28', '2026-02-27', 'day', { note: 'Gửi đăng ký thi đua về Cụm trưởng' }),
    ],
    [
      'Chấm điểm chéo: từ 01/12 đến 10/12/2026',
      range('2026-12-01', '2026-12-10', 'day', { note: 'Chấm điểm chéo' }),
    ],
    [
      'Họp Cụm: lần 1 tháng 3, lần 2 tháng 7, lần 3 tháng 12',
      several(
        period('2026-03-01', '2026-03-31', 'month', { label: 'Họp Cụm: lần 1' }),
        period('2026-07-01', '2026-07-31', 'month', { label: 'lần 2' }),
        period('2026-12-01', '2026-12-31', 'month', { label: 'lần 3' }),
      ),
    ],
    [
      'Ký giao ước thi đua: Quý I; sơ kết: Quý III; tổng kết: Quý IV',
      several(
        period('2026-01-01', '2026-03-31', 'quarter', { label: 'Ký giao ước thi đua' }),
        period('2026-07-01', '2026-09-30', 'quarter', { label: 'sơ kết' }),
        period('2026-10-01', '2026-12-31', 'quarter', { label: 'tổng kết' }),
      ),
    ],
    ['Trước khi trình khen thưởng', when('Trước khi trình khen thưởng')],
    ['Theo chuyên đề', see('chuyên đề')],
  ),
];
