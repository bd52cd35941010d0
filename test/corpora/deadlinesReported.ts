import type { Meaning } from './deadlines.ts';
import { after, again, before, by, from, on, period, range, see, several } from './expected.ts';

/** ('03', '20') → before 20 March 2026. */
const day = (month: string, date: string, label: string) =>
  before(`2026-${month}-${date}`, `2026-${month}-${String(Number(date) - 1).padStart(2, '0')}`, 'day', {
    label,
  });

/** More cells as offices fill them in: reports with their days, hours, events, documents. */
export const REPORTED: readonly Meaning[] = [
  {
    expected: several(
      day('03', '20', 'quý I'),
      day('06', '20', 'quý II'),
      day('09', '20', 'quý III'),
      day('12', '20', 'quý IV'),
    ),
    phrases: [
      'quý I: trước 20/3; quý II: trước 20/6; quý III: trước 20/9; quý IV: trước 20/12',
      '- quý I: trước 20/3\n- quý II: trước 20/6\n- quý III: trước 20/9\n- quý IV: trước 20/12',
    ],
  },
  {
    expected: several(day('06', '10', 'Báo cáo 6 tháng'), day('12', '10', 'báo cáo năm')),
    phrases: [
      'Báo cáo 6 tháng: trước ngày 10/6; báo cáo năm: trước ngày 10/12',
      'Báo cáo 6 tháng trước ngày 10/6 và báo cáo năm trước ngày 10/12',
    ],
  },
  {
    expected: several(
      by('2026-06-10', 'day', { label: '6 tháng' }),
      by('2026-12-10', 'day', { label: 'năm' }),
    ),
    phrases: ['6 tháng: chậm nhất 10/6; năm: chậm nhất 10/12'],
  },
  {
    expected: several(
      period('2026-03-01', '2026-03-31', 'month', { label: 'Đợt 1' }),
      period('2026-09-01', '2026-09-30', 'month', { label: 'Đợt 2' }),
    ),
    phrases: [
      'Đợt 1: tháng 3; Đợt 2: tháng 9',
      'Đợt 1 tháng 3/2026, Đợt 2 tháng 9/2026',
      'Tháng 3 (Đợt 1) và tháng 9 (Đợt 2)',
    ],
  },
  {
    expected: several(
      period('2026-03-01', '2026-03-31', 'month', { label: 'lần 1' }),
      period('2026-09-01', '2026-09-30', 'month', { label: 'lần 2' }),
    ),
    phrases: ['lần 1: tháng 3; lần 2: tháng 9'],
  },
  {
    expected: several(
      range('2026-03-01', '2026-05-31', 'month', { label: 'Thí điểm' }),
      from('2026-06-01', 'month', { label: 'nhân rộng' }),
    ),
    phrases: [
      'Thí điểm từ tháng 3 đến tháng 5/2026; nhân rộng từ tháng 6/2026',
      'Thí điểm: tháng 3 - 5/2026; nhân rộng: từ tháng 6/2026',
    ],
  },
  {
    expected: before('2026-06-25', '2026-06-24', 'day', { note: 'Sơ kết 6 tháng đầu năm' }),
    phrases: ['Sơ kết 6 tháng đầu năm trước ngày 25/6', 'Sơ kết 6 tháng đầu năm: trước ngày 25/6/2026'],
  },
  {
    expected: before('2026-07-05', '2026-07-04', 'day', { note: 'Sơ kết 6 tháng đầu năm' }),
    phrases: ['Sơ kết 6 tháng đầu năm trước ngày 05/7', 'Sơ kết 6 tháng đầu năm: trước ngày 05/7/2026'],
  },
  {
    expected: before('2027-01-15', '2027-01-14', 'day', { note: 'Tổng kết năm 2026' }),
    phrases: ['Tổng kết năm 2026 trước ngày 15/01/2027', 'Tổng kết năm 2026: trước ngày 15/01/2027'],
  },
  {
    expected: on('2026-06-25', { note: 'Hội nghị sơ kết 6 tháng đầu năm' }),
    phrases: [
      'Hội nghị sơ kết 6 tháng đầu năm: ngày 25/6/2026',
      'Hội nghị sơ kết 6 tháng đầu năm, ngày 25/6/2026',
    ],
  },
  {
    expected: by('2026-11-30', 'month'),
    phrases: [
      'Hoàn thành chậm nhất trong tháng 11',
      'Chậm nhất hết tháng 11/2026',
      'hạn chót tháng 11/2026',
      'Không quá tháng 11/2026',
    ],
  },
  {
    expected: before('2026-11-10', '2026-11-09', 'day', { dueTime: '16:30' }),
    phrases: [
      'Trước 16h30 ngày 10/11/2026',
      'trước 16 giờ 30 ngày 10/11',
      'Trước 16g30 ngày 10/11/2026',
      "trước 16h30' ngày 10/11/2026",
      'Trước 4 giờ 30 phút chiều ngày 10/11/2026',
    ],
  },
  {
    expected: on('2026-11-10', { dueTime: '07:30', note: 'tại UBND xã' }),
    phrases: [
      '7h30, ngày 10/11/2026, tại UBND xã',
      '07 giờ 30 phút, thứ Ba, ngày 10/11/2026 tại UBND xã',
      'Thứ Ba (10/11/2026), 7h30, tại UBND xã',
    ],
  },
  {
    expected: after(3, 'workday', { anchor: 'có kết quả', bound: 'inclusive' }),
    phrases: [
      'Chậm nhất 03 ngày làm việc sau khi có kết quả',
      'không quá 03 ngày làm việc kể từ khi có kết quả',
    ],
  },
  {
    expected: after(45, 'day'),
    phrases: [
      '45 ngày',
      'Trong thời hạn 45 ngày',
      '45 (bốn mươi lăm) ngày',
      'bốn mươi lăm ngày',
      'Thời gian 45 ngày',
    ],
  },
  {
    expected: after(10, 'day', { anchor: 'hội nghị', direction: 'before' }),
    phrases: ['10 ngày trước hội nghị', 'trước hội nghị 10 ngày', 'Trước hội nghị ít nhất 10 ngày'],
  },
  {
    expected: after(2, 'month', { anchor: 'ngày ban hành' }),
    phrases: ['02 tháng kể từ ngày ban hành', 'Trong vòng hai tháng kể từ ngày ban hành'],
  },
  {
    expected: again({ freq: 'YEARLY', dates: ['02-28'], bound: 'exclusive' }),
    phrases: ['Trước ngày 28/02 hằng năm', 'trước 28/2 mỗi năm', 'Hằng năm trước ngày 28 tháng 02'],
  },
  {
    expected: again({ freq: 'YEARLY', windowStart: '01-01', windowEnd: '03-31' }),
    phrases: ['Quý I hằng năm', 'trong quý I hàng năm', 'Hằng năm (quý I)', 'Hàng năm vào quý I'],
  },
  {
    expected: again(
      { freq: 'YEARLY', windowStart: '01-01', windowEnd: '03-31' },
      { part: 'start', approx: true },
    ),
    phrases: ['Đầu năm hằng năm', 'Hằng năm vào đầu năm', 'Đầu mỗi năm'],
  },
  {
    expected: again({ freq: 'QUARTERLY' }, { part: 'end', approx: true }),
    phrases: ['Cuối quý', 'cuối mỗi quý', 'Vào cuối hằng quý'],
  },
  {
    expected: again({ freq: 'QUARTERLY', monthOfQuarter: 1 }),
    phrases: ['Tháng đầu quý', 'tháng đầu tiên của quý', 'Tháng đầu mỗi quý'],
  },
  {
    expected: again({ freq: 'QUARTERLY', byMonthDay: 10, monthOfQuarter: 4, bound: 'exclusive' }),
    phrases: [
      'Trước ngày 10 tháng đầu quý sau',
      'trước ngày 10 của tháng đầu tiên quý kế tiếp',
      'Trước ngày 10 của tháng đầu quý sau liền kề',
    ],
  },
  {
    expected: again({ freq: 'MONTHLY', byMonthDay: -1, bound: 'exclusive' }),
    phrases: ['Trước ngày cuối cùng của tháng', 'trước ngày cuối tháng'],
  },
  { expected: again({ freq: 'DAILY' }), phrases: ['Hằng ngày', 'từng ngày', 'mỗi ngày', 'Hàng ngày.'] },
  {
    expected: again({ freq: 'WEEKLY', byDay: 'MO', time: '07:00' }),
    phrases: ['7h00 thứ Hai hàng tuần', 'Thứ Hai hàng tuần, 7h00', '07 giờ 00 sáng thứ Hai hằng tuần'],
  },
  { expected: see('Phụ lục kèm theo'), phrases: ['Theo Phụ lục kèm theo'] },
  {
    expected: see('Phụ lục III kèm theo', { referenceAppendix: 'Phụ lục III' }),
    phrases: ['Theo Phụ lục III kèm theo'],
  },
  {
    expected: see('lịch của Ban Chỉ đạo'),
    phrases: ['Theo lịch của Ban Chỉ đạo', 'theo lịch của Ban Chỉ đạo.'],
  },
  {
    expected: see('quy định của pháp luật'),
    phrases: ['Theo quy định của pháp luật', 'Đúng theo quy định của pháp luật'],
  },
  {
    expected: see('Kế hoạch số 15-KH/TU ngày 05/02/2026', {
      referenceDocument: { number: '15-KH/TU', date: '2026-02-05' },
    }),
    phrases: ['Theo Kế hoạch số 15-KH/TU ngày 05/02/2026', 'Kế hoạch số 15-KH/TU ngày 05/02/2026'],
  },
  {
    expected: see('Nghị định số 152/2025/NĐ-CP', { referenceDocument: { number: '152/2025/NĐ-CP' } }),
    phrases: ['Theo Nghị định số 152/2025/NĐ-CP', 'Nghị định số 152/2025/NĐ-CP'],
  },
  {
    expected: see('Hướng dẫn số 05/HD-HĐTĐKT ngày 10 tháng 3 năm 2026', {
      referenceDocument: { number: '05/HD-HĐTĐKT', date: '2026-03-10' },
    }),
    phrases: ['Theo Hướng dẫn số 05/HD-HĐTĐKT ngày 10 tháng 3 năm 2026'],
  },
];

/** Words that a time begins with, in words that are none. */
export const WORDS_ONLY: readonly Meaning[] = [
  'Lớp 9A2',
  'Tổ 3, khu phố 5',
  '3/4 tổng số phiếu',
  'đạt 2/3 số phiếu',
  'Nhóm 1, 2',
  'hạng Nhất, Nhì, Ba',
  '1.000 cây xanh',
  '5 không 3 sạch',
  'Thông báo kết luận',
  'Ngày Chủ nhật xanh',
  'Tháng Thanh niên',
  'Năm du lịch quốc gia',
  'quý đồng chí',
  'Tuần lễ học tập suốt đời',
  'ngày công lao động',
  'Xếp thứ 2',
  'Trước hết',
  'từ trên xuống',
  'đến từng hộ dân',
  'trong nội bộ',
  'hết lòng phục vụ',
  'khoảng cách',
  'cuối cùng',
  'lần lượt',
].map((phrase) => ({ expected: { kind: 'unread', note: phrase }, phrases: [phrase] }));
