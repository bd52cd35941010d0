import type { AppendixData, Entry, TaskEntry } from '../samples/entries.ts';
import { layTable } from '../samples/layout.ts';
import { text } from '../samples/office/text.ts';
import { truthOf } from '../samples/truth.ts';
import { bodyParas, bodyTruth, type BodyLine, type Fixture, p, utf8 } from './fixture.ts';

// A province's programme for five years, as text from a web page: groups A > I > 1 > 1.1, rows without their blank
// ends, a group's row on the line of the row before, a second table without a number column.

const group = (level: number, code: string, title: string): Entry => ({ kind: 'group', level, code, title });

type Cells = [title: string, lead: string, coordinator: string, deadline: string, product?: string];

function task(code: string, [title, lead, coordinator, deadline, product]: Cells): TaskEntry {
  return { kind: 'task', code, cells: { task: title, lead, coordinator, deadline, product: product ?? '' } };
}

const HOME = 'Sở Nội vụ';
const ALL = 'Các sở, ban, ngành; UBND các xã, phường';
const ATTACHED = { number: '85/KH-UBND', date: '2025-11-20' };

const FIRST: AppendixData = {
  key: 'PL1',
  label: 'PHỤ LỤC I',
  title: 'DANH MỤC NHIỆM VỤ ĐỔI MỚI CÔNG TÁC THI ĐUA, KHEN THƯỞNG',
  attachedTo: ATTACHED,
  columns: [
    { header: 'TT', role: 'code', width: 1 },
    { header: 'Tên nhiệm vụ', role: 'task', width: 1 },
    { header: 'Cơ quan chủ trì', role: 'lead', width: 1 },
    { header: 'Cơ quan phối hợp', role: 'coordinator', width: 1 },
    { header: 'Thời gian thực hiện', role: 'deadline', width: 1 },
    { header: 'Kết quả dự kiến', role: 'product', width: 1 },
  ],
  entries: [
    group(0, 'A', 'HOÀN THIỆN QUY ĐỊNH'),
    group(1, 'I', 'Quy định của tỉnh'),
    group(2, '1', 'Nhóm văn bản về tiêu chuẩn'),
    task('1.1', [
      'Sửa quy định về tiêu chuẩn các danh hiệu thi đua của tỉnh.',
      HOME,
      'Sở Tư pháp và các cơ quan liên quan',
      'Quý II/2026',
      'Quyết định của UBND tỉnh',
    ]),
    task('1.2', [
      'Ban hành mẫu hồ sơ điện tử.',
      HOME,
      'Sở Khoa học và Công nghệ',
      'Quý III/2026',
      'Bộ mẫu hồ sơ',
    ]),
    group(2, '2', 'Nhóm văn bản về cụm, khối thi đua'),
    task('2.1', ['Sắp xếp lại các cụm, khối thi đua.', HOME, ALL, 'Trước ngày 31/3/2026']),
    task('2.2', [
      'Ban hành thang điểm chung cho các cụm, khối.',
      HOME,
      ALL,
      'Tháng 12 hằng năm',
      'Thang điểm',
    ]),
    group(1, 'II', 'Quy định của cơ sở'),
    group(2, '1', 'Quy chế của xã, phường'),
    task('1.1', ['Ban hành quy chế xét khen thưởng cấp xã.', 'UBND các xã, phường', HOME, 'Năm 2026']),
    task('1.2', ['Rà soát, sửa đổi quy chế.', 'UBND các xã, phường', '', '2027-2028']),
    group(0, 'B', 'PHÁT HIỆN VÀ NHÂN RỘNG ĐIỂN HÌNH'),
    group(1, 'I', 'Truyền thông'),
    task('1', [
      'Mở chuyên mục hằng tuần về người làm việc tốt.',
      'Báo và Phát thanh, Truyền hình tỉnh',
      HOME,
      'Hằng tuần',
      'Chuyên mục',
    ]),
    task('2', [
      'Xuất bản tập sách gương điển hình.',
      HOME,
      'Hội Văn học nghệ thuật tỉnh',
      '2026 - 2030',
      'Sách',
    ]),
    group(1, 'II', 'Giao lưu'),
    task('1', [
      'Hội nghị điển hình tiên tiến cấp tỉnh.',
      'Hội đồng Thi đua - Khen thưởng tỉnh',
      ALL,
      'Quý II/2030',
    ]),
  ],
};

const SECOND: AppendixData = {
  key: 'PL2',
  label: 'Biểu số 02',
  title: 'NHU CẦU ĐÀO TẠO CÁN BỘ LÀM CÔNG TÁC THI ĐUA',
  columns: [
    { header: 'Nhiệm vụ', role: 'task', width: 1 },
    { header: 'Đơn vị thực hiện', role: 'implementer', width: 1 },
    { header: 'Thời hạn', role: 'deadline', width: 1 },
    { header: 'Nguồn kinh phí', role: 'funding', width: 1 },
  ],
  entries: (
    [
      [
        'Mở lớp bồi dưỡng nghiệp vụ cho cán bộ xã, phường.',
        'Trường Chính trị tỉnh',
        'Quý I hằng năm',
        'Ngân sách tỉnh',
      ],
      ['Bồi dưỡng kỹ năng viết báo cáo thành tích.', HOME, 'Quý IV-2026', 'Ngân sách tỉnh'],
      ['Tham quan, học tập mô hình tại tỉnh bạn.', HOME, 'Sau khi có chủ trương của UBND tỉnh', 'Xã hội hóa'],
      ['Tự bồi dưỡng tại đơn vị.', 'Các sở, ban, ngành', 'Thường xuyên', ''],
    ] as const
  ).map(([title, implementer, deadline, funding]) => ({
    kind: 'task',
    code: '',
    cells: { task: title, implementer, deadline, funding },
  })),
};

const BODY: BodyLine[] = [
  ['I', 'heading', 'I.', 'MỤC TIÊU'],
  ['I.1', 'heading', '1.', 'Mục tiêu chung'],
  [
    'I.1',
    'paragraph',
    '',
    'Công tác thi đua, khen thưởng của tỉnh được làm trên dữ liệu, công khai và kịp thời.',
  ],
  ['I.2', 'heading', '2.', 'Mục tiêu cụ thể'],
  ['I.2', 'bullet', '-', 'Đến hết năm 2027, toàn bộ hồ sơ khen thưởng được nộp trực tuyến.'],
  [
    'I.2',
    'bullet',
    '-',
    'Đến năm 2030, hằng năm có ít nhất 40% người được khen là người trực tiếp lao động.',
  ],
  ['II', 'heading', 'II.', 'NHIỆM VỤ'],
  ['II', 'paragraph', '', '(Chi tiết tại Phụ lục I và Biểu số 02)'],
];

const TITLE = 'Đổi mới công tác thi đua, khen thưởng tỉnh Hạ Giang giai đoạn 2026 - 2030';

export function programmePlan(): Fixture {
  const head = [
    'ỦY BAN NHÂN DÂN TỈNH HẠ GIANG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
    'Số: 85/KH-UBND\tHạ Giang, ngày 20 tháng 11 năm 2025',
    'KẾ HOẠCH',
    TITLE,
  ];
  const attached = '(Kèm theo Kế hoạch số 85/KH-UBND ngày 20 tháng 11 năm 2025 của UBND tỉnh Hạ Giang)';
  const lines = [
    text([...head.map((line) => p(line)), ...bodyParas(BODY)]).replaceAll('\n\n', '\n'),
    text([p(FIRST.label ?? ''), p(FIRST.title ?? ''), p(attached), ...layTable(FIRST, 'txt')], {
      ragged: true,
    }),
    text([p(SECOND.label ?? ''), p(SECOND.title ?? ''), ...layTable(SECOND, 'txt')], { ragged: true }),
  ];
  return {
    name: 'tinh-ha-giang.txt',
    bytes: utf8(lines.join('\n').replace('\nII\tGiao lưu', '\tII\tGiao lưu')),
    truth: {
      document: {
        number: '85/KH-UBND',
        date: '2025-11-20',
        issuer: 'Ủy ban nhân dân tỉnh Hạ Giang',
        title: TITLE,
        period: { from: '2026-01-01', to: '2030-12-31' },
      },
      appendices: [truthOf(FIRST), truthOf(SECOND)],
      body: bodyTruth(BODY),
      otherTables: [],
    },
  };
}
