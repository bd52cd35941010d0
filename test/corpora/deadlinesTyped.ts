import type { Meaning } from './deadlines.ts';
import { before, on, period } from './expected.ts';

const june = (more = {}) => period('2026-06-01', '2026-06-30', 'month', more);

/** Markup, line breaks, signs and letters as pasted cells have them. */
export const TYPED: readonly Meaning[] = [
  {
    expected: on('2026-06-15', { note: 'đạt 50/60 hồ sơ' }),
    phrases: ['Ngày 15/6, đạt 50/60 hồ sơ', 'đạt 50/60 hồ sơ, ngày 15/6'],
  },
  { expected: on('2026-06-15', { note: 'xã gửi báo cáo' }), phrases: ['Ngày 15/6 xã gửi báo cáo'] },
  {
    expected: on('2026-06-15', { note: 'gửi Sở' }),
    phrases: ['15/6, gửi Sở', '15/6: gửi Sở', '15/6 - gửi Sở', 'gửi Sở 15/6'],
  },
  {
    expected: june(),
    phrases: [
      '<b>Tháng</b> 6/2026',
      '<b>T</b>háng 6/2026',
      'Thá\u200bng 6/2026',
      'Tháng 6<br/>năm 2026',
      '<p>Tháng 6/2026</p>',
      '<span style="color:red">Tháng 6/2026</span>',
      '<li>Tháng 6/2026</li>',
      'Tháng<br>6/2026',
      'Tháng\r\n6/2026',
      'Tháng\u20286/2026',
      'Tháng\u200b 6/2026',
      'Tháng\u00a06/2026',
      'Th\u00adáng 6/2026',
      'Tháng ６/２０２６',
      '“Tháng 6/2026”',
      'Tháng 6 – 2026',
      'Tháng 6/2026 ;',
      ' \n Tháng 6/2026 \n ',
    ],
  },
  {
    expected: june({ note: 'tại Hội trường' }),
    phrases: [
      'Tháng 6/2026 tại <b>Hội trường</b>',
      'Tháng 6/2026 tại <span class="a">Hội trường</span>',
      'Tháng 6/2026\ntại\nHội trường',
      'Tháng 6/2026 tại  Hội   trường',
      'Tháng 6/2026 tại<br />Hội trường',
      'Tháng 6/2026 <span class="a">tại Hội</span> trường',
      'Tháng 6/2026 tại <BR>Hội trường',
      'Tháng 6/2026 tại Hội trường'.normalize('NFD'),
    ],
  },
  { expected: june({ note: 'đơn vị < 10 người' }), phrases: ['Tháng 6/2026 (đơn vị < 10 người)'] },
  { expected: june({ note: 'Hội nghị “Điển hình”' }), phrases: ['Hội nghị “Điển hình” tháng 6/2026'] },
  { expected: june({ note: 'đạt 95%' }), phrases: ['đạt 95%, tháng 6/2026', 'đạt 95% tháng 6/2026'] },
  {
    expected: before('2026-06-15', '2026-06-14', 'day', { note: 'đạt 95% hồ sơ' }),
    phrases: ['đạt 95% hồ sơ trước 15/6'],
  },
  { expected: june({ note: 'Khối A4' }), phrases: ['Khối A4 tháng 6/2026', 'Khối A4, tháng 6/2026'] },
  {
    expected: period('2026-01-01', '2026-12-31', 'year', { note: 'Festival' }),
    phrases: [
      'Festival - 2026',
      'Festival, 2026',
      'Festival năm 2026',
      'Festival -2026',
      'Festival- 2026',
      'Festival,2026',
    ],
  },
  {
    expected: on('2026-06-15', { note: 'gửi TP.HCM' }),
    phrases: ['gửi TP.HCM 15/6/2026', '15/6/2026 gửi TP.HCM'],
  },
];

/** Names and amounts that hold figures. */
export const AMOUNTS: readonly Meaning[] = [
  '5 ngày đầu tháng này',
  '0 giờ',
  'tỷ lệ 3/4',
  'sau cùng',
  '12 giờ',
  '36 giờ',
  '10 ngày cuối quý sau',
  'Đầu năm tiếp theo',
  'cuối năm kế tiếp',
  'ngày 5-6',
  'ngày 30-13',
  '5/7 xã đạt chuẩn',
  'có 5/7 xã đạt chuẩn',
  'Họp đợt 2/2026',
  'Họp phiên 3/2026',
  'kỳ 1/2026',
  'Bảng 6/2026',
  'mục 1.2.26',
  'sơ kết 6 tháng',
  'những năm tháng kháng chiến',
  'Năm tháng không quên',
  'không thường xuyên',
  'nội dung Phụ lục II',
  'tuần 2',
  'tuần đầu',
  '32/13',
  '13/2026',
  'Báo cáo nếu có',
  'thứ Hai',
  'lúc 17h00',
  'trước 17h00',
].map((phrase) => ({ expected: { kind: 'unread', note: phrase }, phrases: [phrase] }));
