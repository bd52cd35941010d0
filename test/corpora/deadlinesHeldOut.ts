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

/** Cells of plans of wards, provinces, schools, party organs and ministries whose meaning was written down before they were read. */
export const HELD_OUT: readonly Meaning[] = [
  ...cells(
    2026,
    ['Cuối học kỳ II', { kind: 'period', precision: 'schoolYear', part: 'end', approx: true }],
    ['12 tháng đầu năm', period('2026-01-01', '2026-12-31', 'year')],
    [
      'Trước ngày 15/6 (6 tháng), trước ngày 15/12 (năm)',
      several(
        before('2026-06-15', '2026-06-14', 'day', { label: '6 tháng' }),
        before('2026-12-15', '2026-12-14', 'day', { label: 'năm' }),
      ),
    ],
    ['15/7; 24/7', several(on('2026-07-15'), on('2026-07-24'))],
    ['tháng 11 của mỗi năm', again({ freq: 'YEARLY', byMonth: 11 })],
    ['Th5/2026', period('2026-05-01', '2026-05-31', 'month')],
    ['Ngay sau khi có hướng dẫn của Thành phố', when('có hướng dẫn của Thành phố', { note: 'Ngay' })],
    ['Hàng tuần (sáng thứ Hai)', again({ freq: 'WEEKLY', byDay: 'MO' })],
    [
      'Chiều thứ Sáu tuần cuối tháng',
      again({ freq: 'MONTHLY', byMonthDay: [-7, -6, -5, -4, -3, -2, -1], byDay: 'FR' }),
    ],
    [
      'Trước ngày 18 hằng tháng gửi về Văn phòng HĐND và UBND xã',
      again(
        { freq: 'MONTHLY', byMonthDay: 18, bound: 'exclusive' },
        { note: 'gửi về Văn phòng HĐND và UBND xã' },
      ),
    ],
    ['Theo Kế hoạch của UBND phường', see('Kế hoạch của UBND phường')],
    ['Theo quy định', see('quy định')],
    [
      'Trước ngày tổ chức hội nghị 05 ngày',
      after(5, 'day', { direction: 'before', anchor: 'ngày tổ chức hội nghị' }),
    ],
    ['Khi có hướng dẫn của cấp trên', when('có hướng dẫn của cấp trên')],
    [
      'Chậm nhất 02 ngày sau khi kết thúc hội nghị',
      after(2, 'day', { bound: 'inclusive', anchor: 'kết thúc hội nghị' }),
    ],
    ['Dịp kỷ niệm Quốc khánh 02/9', on('2026-09-02', { note: 'Dịp kỷ niệm Quốc khánh' })],
    [
      'Thường xuyên, báo cáo trước ngày 20 hàng tháng',
      {
        recurrence: { freq: 'MONTHLY', byMonthDay: 20, bound: 'exclusive' },
        note: 'báo cáo',
        kind: 'ongoing',
      },
    ],
    [
      'Thường xuyên; báo cáo định kỳ 6 tháng, năm',
      {
        recurrence: [{ freq: 'MONTHLY', interval: 6 }, { freq: 'YEARLY' }],
        note: 'báo cáo',
        kind: 'ongoing',
      },
    ],
    [
      'Ban hành trước ngày 15/01/2026; triển khai thực hiện trong cả năm',
      several(
        before('2026-01-15', '2026-01-14', 'day', { label: 'Ban hành' }),
        period('2026-01-01', '2026-12-31', 'year'),
      ),
    ],
    ['Trước khai giảng năm học mới', when('Trước khai giảng năm học mới')],
    ['Tháng cao điểm (tháng 6)', period('2026-06-01', '2026-06-30', 'month', { note: 'Tháng cao điểm' })],
    [
      'Từ ngày 15/4 đến ngày 15/5 hằng năm',
      again({ freq: 'YEARLY', windowStart: '04-15', windowEnd: '05-15' }),
    ],
    ['Tháng 5 và tháng 11 hằng năm', again({ freq: 'YEARLY', byMonth: [5, 11] })],
    [
      '02 lần/năm (tháng 6, tháng 12)',
      again({ freq: 'YEARLY', times: { n: 2, per: 'year' }, byMonth: [6, 12] }),
    ],
    ['06 tháng, 01 năm', again([{ freq: 'MONTHLY', interval: 6 }, { freq: 'YEARLY' }])],
    [
      'Tháng, quý, 6 tháng, năm',
      again([
        { freq: 'MONTHLY' },
        { freq: 'QUARTERLY' },
        { freq: 'MONTHLY', interval: 6 },
        { freq: 'YEARLY' },
      ]),
    ],
    [
      'Báo cáo tháng, quý, 06 tháng, 09 tháng, năm',
      again([
        { freq: 'MONTHLY' },
        { freq: 'QUARTERLY' },
        { freq: 'MONTHLY', interval: 6 },
        { freq: 'YEARLY', label: '9 tháng' },
        { freq: 'YEARLY' },
      ]),
    ],
    [
      'Định kỳ hàng tháng, hàng quý, 6 tháng, 1 năm',
      again([
        { freq: 'MONTHLY' },
        { freq: 'QUARTERLY' },
        { freq: 'MONTHLY', interval: 6 },
        { freq: 'YEARLY' },
      ]),
    ],
    [
      'Chậm nhất ngày 18 tháng cuối quý của kỳ báo cáo',
      again({
        freq: 'QUARTERLY',
        byMonthDay: 18,
        monthOfQuarter: 3,
        bound: 'inclusive',
        label: 'của kỳ báo cáo',
      }),
    ],
    [
      'chậm nhất vào ngày 20 tháng 12 hằng năm',
      again({ freq: 'YEARLY', dates: ['12-20'], bound: 'inclusive' }),
    ],
    [
      'trước ngày 31 tháng 01 của năm sau năm báo cáo',
      again({ freq: 'YEARLY', dates: ['01-31'], bound: 'exclusive', yearOffset: 1 }),
    ],
    [
      'chậm nhất ngày 31 tháng 3 năm sau',
      again({ freq: 'YEARLY', dates: ['03-31'], bound: 'inclusive', yearOffset: 1 }),
    ],
    ['ngày 15 tháng 12 hằng năm', again({ freq: 'YEARLY', dates: ['12-15'] })],
    [
      'trước ngày 10 tháng 7 và ngày 10 tháng 01 năm sau',
      again([
        { freq: 'YEARLY', dates: ['07-10'], bound: 'exclusive' },
        { freq: 'YEARLY', dates: ['01-10'], bound: 'exclusive', yearOffset: 1 },
      ]),
    ],
    [
      'từ ngày 01 tháng 01 đến ngày 31 tháng 12 hằng năm',
      again({ freq: 'YEARLY', windowStart: '01-01', windowEnd: '12-31' }),
    ],
    [
      'trong 10 ngày đầu của tháng tiếp theo',
      again({ freq: 'MONTHLY', byMonthDay: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }, { note: 'tháng tiếp theo' }),
    ],
    ['02 ngày làm việc trước khi họp', after(2, 'workday', { direction: 'before', anchor: 'họp' })],
    ['trước ít nhất 03 ngày làm việc', after(3, 'workday', { direction: 'before' })],
    [
      'ít nhất 05 ngày trước ngày khai mạc kỳ họp',
      after(5, 'day', { direction: 'before', anchor: 'ngày khai mạc kỳ họp' }),
    ],
    ['trong thời hạn 24 giờ', after(1, 'day')],
    [
      'sau 03 tháng kể từ ngày Quyết định có hiệu lực',
      after(3, 'month', { anchor: 'ngày Quyết định có hiệu lực' }),
    ],
    [
      'không quá 15 ngày kể từ ngày nhận đủ hồ sơ hợp lệ',
      after(15, 'day', { bound: 'inclusive', anchor: 'ngày nhận đủ hồ sơ hợp lệ' }),
    ],
    ['chậm nhất 05 (năm) ngày làm việc', after(5, 'workday', { bound: 'inclusive' })],
    [
      'chậm nhất sau 07 ngày làm việc kể từ ngày ký ban hành',
      after(7, 'workday', { bound: 'inclusive', anchor: 'ngày ký ban hành' }),
    ],
    ['trong 03 năm liền kề', after(3, 'year', { note: 'liền kề' })],
    ['trong thời gian 02 năm kể từ ngày được công nhận', after(2, 'year', { anchor: 'ngày được công nhận' })],
    [
      '10 ngày làm việc, kể từ ngày nhận được văn bản đề nghị',
      after(10, 'workday', { anchor: 'ngày nhận được văn bản đề nghị' }),
    ],
    [
      'Chậm nhất 45 ngày trước ngày tổ chức lễ kỷ niệm',
      after(45, 'day', { direction: 'before', bound: 'inclusive', anchor: 'ngày tổ chức lễ kỷ niệm' }),
    ],
    [
      'Hoàn thành trong năm 2026; hàng năm rà soát, bổ sung',
      period('2026-01-01', '2026-12-31', 'year', {
        recurrence: { freq: 'YEARLY' },
        note: 'rà soát, bổ sung',
      }),
    ],
    [
      'Hoàn thành trước tháng 6/2026, duy trì thường xuyên',
      before('2026-06-01', '2026-05-31', 'month', { ongoing: true }),
    ],
    [
      'Quý I hằng năm giai đoạn 2026 - 2030',
      range('2026-01-01', '2030-12-31', 'year', {
        recurrence: { freq: 'YEARLY', windowStart: '01-01', windowEnd: '03-31' },
      }),
    ],
    ['Đến năm 2030 và những năm tiếp theo', from('2030-01-01', 'year', { openEnded: true })],
    [
      'Năm 2026 (sau khi Luật có hiệu lực)',
      period('2026-01-01', '2026-12-31', 'year', { condition: 'Luật có hiệu lực' }),
    ],
    [
      'Quý II/2026 hoặc sau khi Trung ương ban hành văn bản hướng dẫn',
      period('2026-04-01', '2026-06-30', 'quarter', { condition: 'Trung ương ban hành văn bản hướng dẫn' }),
    ],
    ['Theo tiến độ của Bộ Tài chính', see('tiến độ của Bộ Tài chính')],
    ['Theo lộ trình', see('lộ trình')],
    ['Theo lộ trình của Trung ương', see('lộ trình của Trung ương')],
    ['Theo yêu cầu của Bộ Nội vụ', see('yêu cầu của Bộ Nội vụ')],
    ['Theo chỉ đạo của Tỉnh ủy', see('chỉ đạo của Tỉnh ủy')],
    ['Theo đề nghị của các đơn vị', see('đề nghị của các đơn vị')],
    ['Khi phát sinh', when('phát sinh')],
    ['Khi cần thiết', when('cần thiết')],
    ['Khi phát sinh nhiệm vụ', when('phát sinh nhiệm vụ')],
    ['Tùy theo tình hình thực tế', when('Tùy theo tình hình thực tế')],
    ['Khi có văn bản chỉ đạo của Trung ương, của tỉnh', when('có văn bản chỉ đạo của Trung ương, của tỉnh')],
    ['Ngay sau khi Kế hoạch được ban hành', when('Kế hoạch được ban hành', { note: 'Ngay' })],
    [
      'Ngay sau khi có kết luận của Thường trực Tỉnh ủy',
      when('có kết luận của Thường trực Tỉnh ủy', { note: 'Ngay' }),
    ],
    ['Từ quý II/2026 trở đi', from('2026-04-01', 'quarter', { openEnded: true })],
    ['Từ năm 2026 và hằng năm', from('2026-01-01', 'year', { recurrence: { freq: 'YEARLY' } })],
    [
      'Trình HĐND tỉnh tại kỳ họp giữa năm 2026',
      period('2026-04-01', '2026-09-30', 'year', {
        part: 'middle',
        approx: true,
        note: 'Trình HĐND tỉnh tại kỳ họp',
      }),
    ],
    [
      'Khởi công quý II/2026, hoàn thành quý IV/2027',
      several(
        period('2026-04-01', '2026-06-30', 'quarter', { label: 'Khởi công' }),
        period('2027-10-01', '2027-12-31', 'quarter'),
      ),
    ],
    [
      'Khởi công năm 2026, hoàn thành năm 2028',
      several(
        period('2026-01-01', '2026-12-31', 'year', { label: 'Khởi công' }),
        period('2028-01-01', '2028-12-31', 'year'),
      ),
    ],
    [
      'Các năm 2026, 2027, 2028',
      several(
        period('2026-01-01', '2026-12-31', 'year'),
        period('2027-01-01', '2027-12-31', 'year'),
        period('2028-01-01', '2028-12-31', 'year'),
      ),
    ],
    ['từ 2026', from('2026-01-01', 'year')],
    ['sau 2030', from('2031-01-01', 'year')],
    ['trước 2030', before('2030-01-01', '2029-12-31', 'year')],
    ['Đến 2028', by('2028-12-31', 'year')],
    ['hết quý II/2026', by('2026-06-30', 'quarter')],
    ['đầu quý II năm 2026', period('2026-04-01', '2026-04-30', 'quarter', { part: 'start', approx: true })],
    ['Dự kiến tháng 3 - 4/2026', range('2026-03-01', '2026-04-30', 'month', { tentative: true })],
    [
      'Phấn đấu hoàn thành trong năm 2026, chậm nhất quý I/2027',
      several(period('2026-01-01', '2026-12-31', 'year', { tentative: true }), by('2027-03-31', 'quarter')),
    ],
    ['Phấn đấu đến năm 2030', by('2030-12-31', 'year', { tentative: true })],
    ['Phấn đấu trước 30/6/2026', before('2026-06-30', '2026-06-29', 'day', { tentative: true })],
    [
      'Đăng ký thi đua trước ngày 28/02/2026',
      before('2026-02-28', '2026-02-27', 'day', { note: 'Đăng ký thi đua' }),
    ],
    [
      'Trước ngày 15/01 (đối với khen thưởng tổng kết năm)',
      before('2026-01-15', '2026-01-14', 'day', { note: 'đối với khen thưởng tổng kết năm' }),
    ],
    [
      'Trước 31/3 đối với Chiến sĩ thi đua cấp tỉnh; trước 30/4 đối với Cờ thi đua của Chính phủ',
      several(
        before('2026-03-31', '2026-03-30', 'day', { label: 'Chiến sĩ thi đua cấp tỉnh' }),
        before('2026-04-30', '2026-04-29', 'day', { label: 'Cờ thi đua của Chính phủ' }),
      ),
    ],
    [
      'Đợt 1 trước ngày 15/3, đợt 2 trước ngày 15/8 hằng năm',
      again([
        { freq: 'YEARLY', dates: ['03-15'], bound: 'exclusive', label: 'Đợt 1' },
        { freq: 'YEARLY', dates: ['08-15'], bound: 'exclusive', label: 'đợt 2' },
      ]),
    ],
    [
      'Sơ kết vào tháng 6, tổng kết vào tháng 12 hằng năm',
      again([
        { freq: 'YEARLY', byMonth: 6, label: 'Sơ kết' },
        { freq: 'YEARLY', byMonth: 12, label: 'tổng kết' },
      ]),
    ],
    [
      'Phát động tháng 1; sơ kết tháng 6; tổng kết tháng 12',
      several(
        period('2026-01-01', '2026-01-31', 'month', { label: 'Phát động' }),
        period('2026-06-01', '2026-06-30', 'month', { label: 'sơ kết' }),
        period('2026-12-01', '2026-12-31', 'month', { label: 'tổng kết' }),
      ),
    ],
    [
      'Tổng kết phong trào thi đua vào dịp 19/5/2026',
      on('2026-05-19', { note: 'Tổng kết phong trào thi đua' }),
    ],
    ['Từ 01/01/2026 đến 19/5/2026 (đợt 1)', range('2026-01-01', '2026-05-19', 'day', { note: 'đợt 1' })],
    [
      'Tháng 4/2026 (sau khi có kết quả chấm điểm)',
      period('2026-04-01', '2026-04-30', 'month', { condition: 'có kết quả chấm điểm' }),
    ],
    ['Kết thúc năm học', { kind: 'period', precision: 'schoolYear', part: 'end', approx: true }],
    ['trước ngày 31 tháng 5', before('2026-05-31', '2026-05-30')],
    [
      'Trước ngày 25/12 hằng năm gửi báo cáo về Ban Tổ chức Tỉnh ủy',
      again(
        { freq: 'YEARLY', dates: ['12-25'], bound: 'exclusive' },
        { note: 'gửi báo cáo về Ban Tổ chức Tỉnh ủy' },
      ),
    ],
    [
      'Sinh hoạt chi bộ thường kỳ ngày 03 hằng tháng',
      again({ freq: 'MONTHLY', byMonthDay: 3 }, { note: 'Sinh hoạt chi bộ thường kỳ' }),
    ],
    ['ngày 03 đến ngày 05 hằng tháng', again({ freq: 'MONTHLY', byMonthDay: [3, 4, 5] })],
    [
      'Trước kỳ sinh hoạt chi bộ 03 ngày',
      after(3, 'day', { direction: 'before', anchor: 'kỳ sinh hoạt chi bộ' }),
    ],
    ['Ít nhất mỗi quý một lần', again({ freq: 'QUARTERLY', times: { n: 1, per: 'quarter', atLeast: true } })],
    [
      'Quý II, Quý III/2026',
      several(period('2026-04-01', '2026-06-30', 'quarter'), period('2026-07-01', '2026-09-30', 'quarter')),
    ],
    [
      'Từ tháng 3/2026 đến hết quý II/2026',
      range('2026-03-01', '2026-06-30', 'quarter', { startPrecision: 'month' }),
    ],
    [
      'Báo cáo tuần: trước 15 giờ thứ Năm; báo cáo tháng: trước ngày 20',
      again(
        [
          { freq: 'WEEKLY', byDay: 'TH', time: '15:00', bound: 'exclusive' },
          { freq: 'MONTHLY', byMonthDay: 20, bound: 'exclusive', label: 'báo cáo tháng' },
        ],
        { note: 'Báo cáo tuần' },
      ),
    ],
    [
      'trước 16 giờ chiều thứ Sáu hằng tuần',
      again({ freq: 'WEEKLY', byDay: 'FR', time: '16:00', bound: 'exclusive' }),
    ],
    [
      'trước 10 giờ 00 thứ Sáu hàng tuần',
      again({ freq: 'WEEKLY', byDay: 'FR', time: '10:00', bound: 'exclusive' }),
    ],
    ['trước 11 giờ ngày hôm sau', after(1, 'day', { dueTime: '11:00' })],
    ['Hoàn thành trước ngày 01/01/2027', before('2027-01-01', '2026-12-31')],
    ['Hoàn thành trước ngày 01 tháng 3 năm 2026.', before('2026-03-01', '2026-02-28')],
    ['trong 6 tháng đầu năm 2026', period('2026-01-01', '2026-06-30', 'half')],
    ['trong 03 tháng đầu năm 2026', period('2026-01-01', '2026-03-31', 'month')],
    [
      'Sơ kết năm 2028, tổng kết năm 2030',
      several(
        period('2028-01-01', '2028-12-31', 'year', { label: 'Sơ kết' }),
        period('2030-01-01', '2030-12-31', 'year', { label: 'tổng kết' }),
      ),
    ],
    [
      '50% vào năm 2027, 100% vào năm 2030',
      several(
        period('2027-01-01', '2027-12-31', 'year', { label: '50%' }),
        period('2030-01-01', '2030-12-31', 'year', { label: '100%' }),
      ),
    ],
    [
      'Hoàn thành 70% trong năm 2026, 100% trong năm 2027',
      several(
        period('2026-01-01', '2026-12-31', 'year', { label: '70%' }),
        period('2027-01-01', '2027-12-31', 'year', { label: '100%' }),
      ),
    ],
    [
      'Theo thời hạn tại Phụ lục II kèm theo Kế hoạch này',
      see('thời hạn tại Phụ lục II kèm theo Kế hoạch này', { referenceAppendix: 'Phụ lục II' }),
    ],
    ['Như mục 1', see('mục 1')],
    ['Theo mục I.2', see('mục I.2')],
    ['Theo Điều 5 Quy chế này', see('Điều 5 Quy chế này')],
    ['Theo kế hoạch kiểm tra', see('kế hoạch kiểm tra')],
    ['Theo lịch tiếp công dân', see('lịch tiếp công dân')],
    ['Theo thông báo triệu tập', see('thông báo triệu tập')],
    ['Theo từng đợt phát động', when('từng đợt phát động')],
    [
      'Theo kế hoạch thi đua (tháng 3/2026)',
      period('2026-03-01', '2026-03-31', 'month', { reference: 'kế hoạch thi đua' }),
    ],
    ['Có văn bản riêng', { kind: 'unread', note: 'Có văn bản riêng' }],
    ['Tháng Công nhân (tháng 5)', period('2026-05-01', '2026-05-31', 'month', { note: 'Tháng Công nhân' })],
    ['Tháng Thanh niên 3/2026', period('2026-03-01', '2026-03-31', 'month', { note: 'Tháng Thanh niên' })],
    ['Nhân dịp 26/3/2026', on('2026-03-26')],
    ['Hè 2026', { kind: 'unread', note: 'Hè 2026' }],
    ['Từ 01/6 đến 31/8/2026', range('2026-06-01', '2026-08-31')],
    ['Dịp 27/7, 02/9', several(on('2026-07-27'), on('2026-09-02'))],
    ['08/3 và 20/10 hằng năm', again({ freq: 'YEARLY', dates: ['03-08', '10-20'] })],
    ['Ngày 8/3, 20/10', several(on('2026-03-08'), on('2026-10-20'))],
    [
      'Trước ngày 10/3 và 10/9 hằng năm',
      again({ freq: 'YEARLY', dates: ['03-10', '09-10'], bound: 'exclusive' }),
    ],
    [
      'ngày 25 hằng tháng, báo cáo nhanh khi có vụ việc',
      again({ freq: 'MONTHLY', byMonthDay: 25 }, { condition: 'có vụ việc', note: 'báo cáo nhanh' }),
    ],
    ['Không có', { kind: 'none' }],
  ),
  ...cells(
    2025,
    [
      'Trước ngày 25/11/2025 gửi về Phòng Văn hóa - Xã hội tổng hợp',
      before('2025-11-25', '2025-11-24', 'day', { note: 'gửi về Phòng Văn hóa - Xã hội tổng hợp' }),
    ],
    [
      'Hoàn thành trước 17h00 ngày 20/8/2025',
      before('2025-08-20', '2025-08-19', 'day', { dueTime: '17:00' }),
    ],
    [
      'Trong tháng 7/2025 và thực hiện thường xuyên',
      period('2025-07-01', '2025-07-31', 'month', { ongoing: true }),
    ],
    [
      'Báo cáo kết quả trước ngày 15/10/2025',
      before('2025-10-15', '2025-10-14', 'day', { note: 'Báo cáo kết quả' }),
    ],
    ['Xong trong quý III/2025', period('2025-07-01', '2025-09-30', 'quarter')],
    ['Từ nay đến hết năm 2025', by('2025-12-31', 'year')],
    [
      'Từ ngày 01/7/2025 đến khi hoàn thành',
      { kind: 'range', start: '2025-07-01', precision: 'day', endCondition: 'hoàn thành' },
    ],
    ['Tháng 8 - 9/2025', range('2025-08-01', '2025-09-30', 'month')],
    [
      'Tháng 10, 11, 12/2025',
      several(
        period('2025-10-01', '2025-10-31', 'month'),
        period('2025-11-01', '2025-11-30', 'month'),
        period('2025-12-01', '2025-12-31', 'month'),
      ),
    ],
    [
      'Trước ngày 30 tháng 9 năm 2025, báo cáo UBND tỉnh trước ngày 10 tháng 10 năm 2025',
      several(
        before('2025-09-30', '2025-09-29'),
        before('2025-10-10', '2025-10-09', 'day', { label: 'báo cáo UBND tỉnh' }),
      ),
    ],
    ['Hoàn thành chậm nhất ngày 30/9/2025', by('2025-09-30')],
    ['Quý IV/2025 và các năm tiếp theo', from('2025-10-01', 'quarter', { openEnded: true })],
    ['Năm 2025 và hằng năm', period('2025-01-01', '2025-12-31', 'year', { recurrence: { freq: 'YEARLY' } })],
    ['Năm 2025, các năm tiếp theo', from('2025-01-01', 'year', { openEnded: true })],
    ['Quý IV/2025 - năm 2026', range('2025-10-01', '2026-12-31', 'year', { startPrecision: 'quarter' })],
    ['Tháng 12/2025 - quý I/2026', range('2025-12-01', '2026-03-31', 'quarter', { startPrecision: 'month' })],
    [
      'Giai đoạn 2025-2030, tầm nhìn đến năm 2045',
      several(range('2025-01-01', '2030-12-31', 'year'), by('2045-12-31', 'year', { label: 'tầm nhìn' })),
    ],
    ['Bắt đầu từ năm học 2025-2026', { kind: 'start', precision: 'schoolYear' }],
    [
      'Năm 2025: xây dựng Đề án; năm 2026: triển khai thực hiện',
      several(
        period('2025-01-01', '2025-12-31', 'year', { label: 'xây dựng Đề án' }),
        period('2026-01-01', '2026-12-31', 'year', { label: 'triển khai thực hiện' }),
      ),
    ],
    [
      'Kỳ họp cuối năm 2025',
      period('2025-10-01', '2025-12-31', 'year', { part: 'end', approx: true, note: 'Kỳ họp' }),
    ],
    [
      'Tháng 11/2025 trình Ban Thường vụ; tháng 12/2025 ban hành',
      several(
        period('2025-11-01', '2025-11-30', 'month', { label: 'trình Ban Thường vụ' }),
        period('2025-12-01', '2025-12-31', 'month', { label: 'ban hành' }),
      ),
    ],
    [
      'Trình UBND tỉnh trong tháng 10/2025',
      period('2025-10-01', '2025-10-31', 'month', { note: 'Trình UBND tỉnh' }),
    ],
    [
      'UBND tỉnh ban hành trước 31/12/2025',
      before('2025-12-31', '2025-12-30', 'day', { note: 'UBND tỉnh ban hành' }),
    ],
    ['2025-2026 và các năm tiếp theo', from('2025-01-01', 'year', { openEnded: true })],
    [
      'Quý 3 và Quý 4 năm 2025',
      several(period('2025-07-01', '2025-09-30', 'quarter'), period('2025-10-01', '2025-12-31', 'quarter')),
    ],
    ['Quý III năm 2025 đến Quý II năm 2026', range('2025-07-01', '2026-06-30', 'quarter')],
    ['hết tháng 9 năm 2025', by('2025-09-30', 'month')],
    ['cuối quý IV/2025', period('2025-12-01', '2025-12-31', 'quarter', { part: 'end', approx: true })],
    ['nửa cuối tháng 9/2025', period('2025-09-16', '2025-09-30', 'month', { part: 'end', approx: true })],
    ['khoảng từ ngày 10 đến 15/11/2025', range('2025-11-10', '2025-11-15', 'day', { approx: true })],
    [
      'Dự kiến tổ chức vào tuần thứ 3 tháng 11/2025',
      period('2025-11-15', '2025-11-21', 'week', { tentative: true, note: 'tổ chức' }),
    ],
    [
      'Trước ngày 20/11/2025 (theo dấu bưu điện)',
      before('2025-11-20', '2025-11-19', 'day', { note: 'theo dấu bưu điện' }),
    ],
    [
      'Chậm nhất ngày 10/12/2025 (cụm trưởng gửi kết quả)',
      by('2025-12-10', 'day', { note: 'cụm trưởng gửi kết quả' }),
    ],
    [
      '30/10/2025 nộp báo cáo; 15/11/2025 họp xét',
      several(on('2025-10-30', { label: 'nộp báo cáo' }), on('2025-11-15', { label: 'họp xét' })),
    ],
    ['Họp xét thi đua cuối năm: ngày 05/12/2025', on('2025-12-05', { note: 'Họp xét thi đua cuối năm' })],
    ['Tháng 9/2025 - tháng 5/2026', range('2025-09-01', '2026-05-31', 'month')],
    ['Học kỳ I', { kind: 'period', precision: 'schoolYear' }],
    ['Cuối học kỳ I', { kind: 'period', precision: 'schoolYear', part: 'end', approx: true }],
    ['Đầu năm học 2025 - 2026', { kind: 'period', precision: 'schoolYear', part: 'start', approx: true }],
    [
      'Đầu học kỳ II năm học 2025-2026',
      { kind: 'period', precision: 'schoolYear', part: 'start', approx: true },
    ],
    ['Tuần 1 tháng 9', period('2025-09-01', '2025-09-07', 'week')],
    [
      'Tuần 3, 4 tháng 10/2025',
      several(period('2025-10-15', '2025-10-21', 'week'), period('2025-10-22', '2025-10-28', 'week')),
    ],
    ['Từ 05/9/2025 đến 31/5/2026', range('2025-09-05', '2026-05-31')],
    ['Sáng thứ Hai đầu tuần', again({ freq: 'WEEKLY', byDay: 'MO' })],
    [
      'Thứ Năm tuần thứ 2 hàng tháng',
      again({ freq: 'MONTHLY', byMonthDay: [8, 9, 10, 11, 12, 13, 14], byDay: 'TH' }),
    ],
    ['2 tiết/tuần', again({ freq: 'WEEKLY', times: { n: 2, per: 'week' } }, { note: 'tiết' })],
    ['01 chuyên đề/học kỳ', { kind: 'unread', note: '01 chuyên đề/học kỳ' }],
    ['Mỗi học kỳ 01 lần', { kind: 'unread', note: 'Mỗi học kỳ 01 lần' }],
    [
      'Trước 15/9/2025 nộp kế hoạch cá nhân',
      before('2025-09-15', '2025-09-14', 'day', { note: 'nộp kế hoạch cá nhân' }),
    ],
    [
      'Từ 22/12/2025 đến 10/01/2026: kiểm tra cuối kỳ I',
      range('2025-12-22', '2026-01-10', 'day', { note: 'kiểm tra cuối kỳ I' }),
    ],
    ['Cả năm học', { kind: 'period', precision: 'schoolYear' }],
    ['Suốt năm học', { kind: 'period', precision: 'schoolYear' }],
    ['Trong năm học 2025 – 2026', { kind: 'period', precision: 'schoolYear' }],
    ['Các tháng trong năm học', { kind: 'period', precision: 'schoolYear', recurrence: { freq: 'MONTHLY' } }],
    ['Nhiệm kỳ 2025 - 2030', range('2025-01-01', '2030-12-31', 'year')],
    ['Cả nhiệm kỳ', { kind: 'unread', note: 'Cả nhiệm kỳ' }],
    ['Trước Đại hội', when('Trước Đại hội')],
    ['Sau Đại hội đại biểu Đảng bộ tỉnh', when('Sau Đại hội đại biểu Đảng bộ tỉnh')],
    [
      'Hoàn thành trước 30/6/2025, riêng cấp huyện trước 31/8/2025',
      several(
        before('2025-06-30', '2025-06-29'),
        before('2025-08-31', '2025-08-30', 'day', { label: 'cấp huyện' }),
      ),
    ],
    [
      'Cấp cơ sở xong trước 30/6/2025; cấp trên cơ sở xong trước 31/8/2025',
      several(
        before('2025-06-30', '2025-06-29', 'day', { label: 'Cấp cơ sở' }),
        before('2025-08-31', '2025-08-30', 'day', { label: 'cấp trên cơ sở' }),
      ),
    ],
    ['trước 14h00 ngày 28/8/2025 (thứ Năm)', before('2025-08-28', '2025-08-27', 'day', { dueTime: '14:00' })],
    [
      'Báo cáo Thủ tướng Chính phủ trước ngày 31/12/2025',
      before('2025-12-31', '2025-12-30', 'day', { note: 'Báo cáo Thủ tướng Chính phủ' }),
    ],
    [
      'Trình Chính phủ tháng 10/2025',
      period('2025-10-01', '2025-10-31', 'month', { note: 'Trình Chính phủ' }),
    ],
    [
      'Trình Quốc hội tại Kỳ họp thứ 10 (tháng 10/2025)',
      period('2025-10-01', '2025-10-31', 'month', { note: 'Trình Quốc hội tại Kỳ họp thứ 10' }),
    ],
    [
      'Tháng 9/2025 (trình Bộ); tháng 11/2025 (trình Chính phủ)',
      several(
        period('2025-09-01', '2025-09-30', 'month', { label: 'trình Bộ' }),
        period('2025-11-01', '2025-11-30', 'month', { label: 'trình Chính phủ' }),
      ),
    ],
    ['9 tháng đầu năm 2025', period('2025-01-01', '2025-09-30', 'month')],
    ['3 tháng cuối năm 2025', period('2025-10-01', '2025-12-31', 'month')],
    [
      '2025 - 2027 (thí điểm), 2028 - 2030 (nhân rộng)',
      several(
        range('2025-01-01', '2027-12-31', 'year', { label: 'thí điểm' }),
        range('2028-01-01', '2030-12-31', 'year', { label: 'nhân rộng' }),
      ),
    ],
    [
      'Giai đoạn 1: 2025 - 2027; Giai đoạn 2: 2028 - 2030',
      several(
        range('2025-01-01', '2027-12-31', 'year', { label: 'Giai đoạn 1' }),
        range('2028-01-01', '2030-12-31', 'year', { label: 'Giai đoạn 2' }),
      ),
    ],
    ['Từ năm 2025 - 2030', range('2025-01-01', '2030-12-31', 'year')],
    [
      'Nghị định trình trước 15/11/2025; Thông tư ban hành trước 31/12/2025',
      several(
        before('2025-11-15', '2025-11-14', 'day', { label: 'Nghị định trình' }),
        before('2025-12-31', '2025-12-30', 'day', { label: 'Thông tư ban hành' }),
      ),
    ],
    [
      'Theo Quyết định số 1012/QĐ-TTg ngày 20/9/2024 của Thủ tướng Chính phủ',
      see('Quyết định số 1012/QĐ-TTg ngày 20/9/2024 của Thủ tướng Chính phủ', {
        referenceDocument: { number: '1012/QĐ-TTg', date: '2024-09-20' },
      }),
    ],
    ['20/10/2025; 20/11/2025', several(on('2025-10-20'), on('2025-11-20'))],
    ['T.5/2025', period('2025-05-01', '2025-05-31', 'month')],
    ['Tháng 10 /2025', period('2025-10-01', '2025-10-31', 'month')],
    ['Qúy II/2025', period('2025-04-01', '2025-06-30', 'quarter')],
    ['QUÝ IV NĂM 2025', period('2025-10-01', '2025-12-31', 'quarter')],
    ['trước ngày 5/9 /2025', before('2025-09-05', '2025-09-04')],
    ['Trước ngày 15. 12. 2025', before('2025-12-15', '2025-12-14')],
    ['Ngày 1/7/2025.', on('2025-07-01')],
    ['Tháng 07 – tháng 9 năm 2025', range('2025-07-01', '2025-09-30', 'month')],
    ['Từ ngày 01/07 – 15/07/2025', range('2025-07-01', '2025-07-15')],
    ['Từ ngày 1-15/7/2025', range('2025-07-01', '2025-07-15')],
    ['01-15/7/2025', range('2025-07-01', '2025-07-15')],
    ['Ngày 20,21/8/2025', several(on('2025-08-20'), on('2025-08-21'))],
    ['ngày 20, 21 và 22 tháng 8 năm 2025', several(on('2025-08-20'), on('2025-08-21'), on('2025-08-22'))],
    ['31/9/2025', impossible('invalid-day')],
    ['Thứ Ba, ngày 21/10/2025', on('2025-10-21')],
    ['Thứ Tư, 21/10/2025', on('2025-10-21', { issues: ['weekday-mismatch'] })],
    ['Hoàn thành trước ngày 30/10/205', { kind: 'unread', note: 'Hoàn thành trước ngày 30/10/205' }],
    ['Đã thực hiện (tháng 02/2025)', period('2025-02-01', '2025-02-28', 'month', { status: 'done' })],
    [
      'Đang thực hiện, hoàn thành trước 30/11/2025',
      before('2025-11-30', '2025-11-29', 'day', { note: 'Đang thực hiện' }),
    ],
    ['Chuyển sang năm 2026', period('2026-01-01', '2026-12-31', 'year', { note: 'Chuyển sang' })],
  ),
  ...cells(
    2024,
    [
      'Thực hiện theo Công văn số 4567/BNV-TĐKT ngày 12/8/2024',
      see('Công văn số 4567/BNV-TĐKT ngày 12/8/2024', {
        referenceDocument: { number: '4567/BNV-TĐKT', date: '2024-08-12' },
      }),
    ],
    [
      'Theo thời gian quy định tại Chỉ thị 35-CT/TW',
      see('thời gian quy định tại Chỉ thị 35-CT/TW', { referenceDocument: { number: '35-CT/TW' } }),
    ],
  ),
];
