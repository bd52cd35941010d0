import type { Meaning } from './deadlines.ts';
import { before, on, period, several } from './expected.ts';

const first = before('2026-06-15', '2026-06-14');
const second = before('2026-12-15', '2026-12-14');
const named = (one: string, other: string) => several({ ...first, label: one }, { ...second, label: other });

/** What the words beside several times name, and what is left to the note. */
export const LABELS: readonly Meaning[] = [
  {
    expected: named('sơ kết', 'tổng kết'),
    phrases: [
      'Trước 15/6 sơ kết, trước 15/12 tổng kết',
      'sơ kết: trước 15/6<br>tổng kết: trước 15/12',
      'sơ kết: trước 15/6/2026\ntổng kết: trước 15/12/2026',
      'trước 15/6 (sơ kết), trước 15/12 (tổng kết)',
      'sơ kết trước 15/6 tổng kết trước 15/12',
      'trước 15/6 sơ kết, tổng kết trước 15/12',
      'sơ kết - trước 15/6; tổng kết - trước 15/12',
      '+ sơ kết: trước 15/6\n+ tổng kết: trước 15/12',
      '* sơ kết: trước 15/6\n* tổng kết: trước 15/12',
      '• sơ kết: trước 15/6 • tổng kết: trước 15/12',
      '- Trước 15/6: sơ kết\n- Trước 15/12: tổng kết',
      'sơ kết: trước 15/6;<br>tổng kết: trước 15/12/2026',
      'sơ kết [trước 15/6], tổng kết [trước 15/12]',
    ],
  },
  {
    expected: named('cấp xã', 'cấp tỉnh'),
    phrases: [
      'Riêng đối với cấp xã: trước 15/6; cấp tỉnh: trước 15/12',
      'riêng cấp xã trước 15/6, cấp tỉnh trước 15/12',
      'Đối với cấp xã, trước 15/6; đối với cấp tỉnh, trước 15/12',
    ],
  },
  {
    expected: named('xã', 'tỉnh'),
    phrases: ['trước 15/6 xã; trước 15/12 tỉnh', 'Trước ngày 15/6: xã; trước ngày 15/12: tỉnh'],
  },
  {
    expected: named('báo cáo sơ kết (lần 1)', 'báo cáo tổng kết (lần 2)'),
    phrases: [
      'báo cáo sơ kết (lần 1) trước ngày 15/6; báo cáo tổng kết (lần 2) trước ngày 15/12',
      'Trước 15/6: báo cáo sơ kết (lần 1); trước 15/12: báo cáo tổng kết (lần 2)',
    ],
  },
  {
    expected: named('lập danh sách, gửi hồ sơ', 'họp, bỏ phiếu'),
    phrases: ['lập danh sách, gửi hồ sơ: trước 15/6; họp, bỏ phiếu: trước 15/12'],
  },
  {
    expected: { ...named('cấp xã', 'cấp tỉnh'), note: 'Hồ sơ gửi về Sở Nội vụ' },
    phrases: [
      'cấp xã trước 15/6; cấp tỉnh trước 15/12. Hồ sơ gửi về Sở Nội vụ',
      'cấp xã trước 15/6; cấp tỉnh trước 15/12; Hồ sơ gửi về Sở Nội vụ',
      'cấp xã trước 15/6; cấp tỉnh trước 15/12, Hồ sơ gửi về Sở Nội vụ',
      'cấp xã trước 15/6; cấp tỉnh trước 15/12 (Hồ sơ gửi về Sở Nội vụ)',
      'Hồ sơ gửi về Sở Nội vụ; cấp xã trước 15/6; cấp tỉnh trước 15/12',
      'Hồ sơ gửi về Sở Nội vụ. cấp xã trước 15/6; cấp tỉnh trước 15/12',
      'trước 15/6 cấp xã; trước 15/12 cấp tỉnh. Hồ sơ gửi về Sở Nội vụ',
      'trước 15/6 cấp xã; Hồ sơ gửi về Sở Nội vụ; cấp tỉnh trước 15/12',
    ],
  },
  {
    expected: { ...several(first, second), note: 'gửi về Sở Nội vụ' },
    phrases: [
      'Trước 15/6, 15/12, gửi về Sở Nội vụ',
      'Trước ngày 15/6 và ngày 15/12. gửi về Sở Nội vụ',
      'Trước ngày 15/6; 15/12; gửi về Sở Nội vụ',
    ],
  },
  {
    expected: several(
      before('2026-03-25', '2026-03-24', 'day', { label: 'Báo cáo quý I' }),
      before('2026-06-25', '2026-06-24', 'day', { label: 'báo cáo quý II' }),
    ),
    phrases: [
      'Báo cáo quý I: trước 25/3; báo cáo quý II: trước 25/6',
      'Báo cáo quý I trước ngày 25/3, báo cáo quý II trước ngày 25/6',
      'Báo cáo trước 25/3 (quý I); báo cáo trước 25/6 (quý II)',
    ],
  },
  {
    expected: several(
      period('2026-04-01', '2026-06-30', 'quarter', { label: 'triển khai' }),
      period('2026-10-01', '2026-12-31', 'quarter', { label: 'tổng kết' }),
    ),
    phrases: [
      'Quý II/2026: triển khai; quý IV/2026: tổng kết',
      'Quý II/2026 (triển khai); quý IV/2026 (tổng kết)',
      'triển khai: quý II/2026; tổng kết: quý IV/2026',
    ],
  },
  {
    expected: several(
      period('2026-04-01', '2026-06-30', 'quarter', { label: 'Khởi công' }),
      period('2026-10-01', '2026-12-31', 'quarter'),
    ),
    phrases: [
      'Khởi công quý II, hoàn thành quý IV/2026',
      'Khởi công quý II/2026 và hoàn thành trong quý IV/2026',
    ],
  },
  {
    expected: period('2026-06-01', '2026-06-30', 'month', { note: 'thực hiện' }),
    phrases: ['Tháng 6/2026: thực hiện'],
  },
  {
    expected: period('2026-06-01', '2026-06-30', 'month', { note: 'báo cáo Sở' }),
    phrases: [
      'Tháng 6/2026 thực hiện, báo cáo Sở',
      'Tháng 6/2026 thực hiện; báo cáo Sở',
      'báo cáo Sở tháng 6/2026',
      'Tháng 6/2026 báo cáo Sở',
    ],
  },
  {
    expected: on('2026-06-15', { note: 'báo cáo Sở' }),
    phrases: ['15/6/2026 báo cáo Sở', 'Hoàn thành báo cáo Sở ngày 15/6/2026', '15/6/2026: báo cáo Sở'],
  },
  {
    expected: several(on('2026-06-15', { label: 'cấp xã' }), on('2026-06-20', { label: 'cấp tỉnh' })),
    phrases: [
      'Ngày 15/6 đối với cấp xã\nngày 20/6 đối với cấp tỉnh',
      '15/6 đối với cấp xã\n20/6 đối với cấp tỉnh',
    ],
  },
  {
    expected: several(
      on('2026-06-15', { label: 'họp' }),
      period('2026-07-01', '2026-09-30', 'quarter', { label: 'cấp xã' }),
    ),
    phrases: ['Ngày 15/6: họp; đối với cấp xã quý III/2026'],
  },
  {
    expected: named('sơ kết', 'tổng kết'),
    phrases: [
      'Trước 15/6 sơ kết\n- tổng kết trước 15/12',
      'Trước 15/6 sơ kết\n+ tổng kết trước 15/12',
      'Trước 15/6 sơ kết\n* tổng kết trước 15/12',
      'Trước 15/6 sơ kết<br>- tổng kết trước 15/12',
      'Trước ngày mười lăm tháng sáu sơ kết\n- tổng kết trước 15/12',
      'Trước 15/6 sơ kết; - tổng kết trước 15/12',
    ],
  },
  {
    expected: several(
      before('2026-03-25', '2026-03-24', 'day', { label: 'quý I gửi Sở' }),
      before('2026-06-25', '2026-06-24', 'day', { label: 'quý II gửi Sở' }),
    ),
    phrases: ['quý I: trước 25/3 gửi Sở; quý II: trước 25/6 gửi Sở'],
  },
  {
    expected: named('sơ kết - Cụm 1', 'tổng kết - Cụm 2'),
    phrases: ['sơ kết - Cụm 1: trước 15/6; tổng kết - Cụm 2: trước 15/12'],
  },
  {
    expected: named('sơ kết (lần 1: xã)', 'tổng kết (lần 2: tỉnh)'),
    phrases: ['sơ kết (lần 1: xã) trước 15/6; tổng kết (lần 2: tỉnh) trước 15/12'],
  },
  {
    expected: named('sơ kết (lần 1, xã)', 'tổng kết (lần 2, tỉnh)'),
    phrases: ['sơ kết (lần 1, xã) trước 15/6; tổng kết (lần 2, tỉnh) trước 15/12'],
  },
  {
    expected: named('sơ kết - họp', 'tổng kết'),
    phrases: ['trước 15/6 sơ kết - họp, tổng kết trước 15/12'],
  },
  {
    expected: named('báo cáo đối với cấp xã', 'báo cáo đối với cấp tỉnh'),
    phrases: ['báo cáo đối với cấp xã: trước 15/6; báo cáo đối với cấp tỉnh: trước 15/12'],
  },
  {
    expected: several(first, { ...second, label: 'sơ kết, tổng kết' }),
    phrases: ['trước 15/6, sơ kết, tổng kết trước 15/12'],
  },
  {
    expected: { ...several({ ...first, label: 'sơ kết' }, second), note: 'tại cấp xã' },
    phrases: ['sơ kết trước 15/6 tại cấp xã, trước 15/12'],
  },
  {
    expected: { ...first, note: 'Đối với 6 tháng đầu năm, gửi Sở' },
    phrases: ['Đối với 6 tháng đầu năm, gửi Sở trước ngày 15/6'],
  },
  {
    expected: { ...first, note: 'Gửi báo cáo hoàn thành nhiệm vụ' },
    phrases: ['Gửi báo cáo hoàn thành nhiệm vụ trước 15/6/2026'],
  },
  { expected: { ...first, note: 'gửi Sở' }, phrases: ['Hoàn thành: trước 15/6/2026; gửi Sở'] },
  {
    expected: period('2026-06-01', '2026-06-30', 'month', { note: 'Tổ chức triển khai' }),
    phrases: ['Tổ chức triển khai tháng 6/2026', 'Tổ chức triển khai trong tháng 6'],
  },
  {
    expected: period('2026-06-01', '2026-06-30', 'month'),
    phrases: ['Tháng 6/2026 thực hiện.', 'Tháng 6/2026 triển khai'],
  },
];
