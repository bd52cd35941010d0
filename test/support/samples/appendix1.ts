import type { AppendixData, Entry, TaskEntry, Value } from './entries.ts';

// The schedule of the sample plan. Long because it is data: 45 rows of work.

const COUNCIL = 'Hội đồng TĐKT quận';
const OFFICE = 'Cơ quan Thường trực Hội đồng TĐKT quận';
const RELATED = 'Các phòng ban, đơn vị liên quan';
const WARDS = 'Các phòng, ban, đơn vị quận, các phường';

/** Code, title, lead, implementer, coordinator, deadline. */
type Line = [code: string, task: Value, lead: Value, implementer: Value, coordinator: Value, deadline: Value];

function work(
  [code, task, lead, implementer, coordinator, deadline]: Line,
  more: Partial<TaskEntry> = {},
): TaskEntry {
  return { kind: 'task', code, cells: { task, lead, implementer, coordinator, deadline }, ...more };
}

/** Rows whose numbers Word makes, restarting for each list. */
function numbered(list: string, lines: Line[]): TaskEntry[] {
  return lines.map((line) => work(line, { list: { list, level: 0 } }));
}

function ditto(shown: string, means: string): Value {
  return { shown, means, ditto: true };
}

/** One cell over the seven dash rows, cut by the page break after the first. */
const REPORTS =
  '<i>(Các đơn vị đầu mối gửi báo cáo sơ kết</i> <i>về Cơ quan Thường trực Hội đồng TĐKT quận</i> trước ngày 05/6/2024 và ngày 05/9/2024 <i>để tổng hợp)</i>';
const REPORTS_1 = '<i>(Các đơn vị đầu mối gửi báo cáo sơ kết</i>';
const REPORTS_2 =
  '<i>về Cơ quan Thường trực Hội đồng TĐKT quận</i> trước ngày 05/6/2024 và ngày 05/9/2024 <i>để tổng hợp)</i>';
const REPORTS_ON: Value = { means: REPORTS, covered: 'blank' };

const MOVEMENTS: Entry[] = [
  work(
    [
      '-',
      'Kế hoạch thi đua “<i>Phố sạch, hẻm đẹp</i>” gắn với phân loại rác tại nguồn.',
      'Lãnh đạo UBND quận',
      'Phòng TNMT',
      'UBND các phường',
      { means: REPORTS, shown: REPORTS_1 },
    ],
    { depth: 1 },
  ),
  { kind: 'page', as: 'table' },
  work(
    [
      '-',
      {
        means: 'Kế hoạch thi đua “Không hồ sơ trễ hẹn” trong giải quyết thủ tục hành chính.',
        in: { txt: 'Kế hoạch thi đua “ <i>Không hồ sơ trễ hẹn</i> ” trong giải quyết thủ tục hành chính.' },
      },
      COUNCIL,
      'Văn phòng HĐND và UBND quận',
      'Phòng Tư pháp; các phòng ban, đơn vị liên quan',
      { means: REPORTS, shown: REPORTS_2, rows: 6, inherited: true },
    ],
    { depth: 1 },
  ),
  ...(
    [
      [
        'Kế hoạch thi đua “Mỗi nhà trường một thư viện mở”.',
        'Đ/c Lê Thị Mẫu – PCT UBND quận, PCT HĐTĐKT quận',
        'Phòng GD&ĐT',
        'Các trường MN, TH, THCS trên địa bàn quận',
      ],
      [
        'Kế hoạch thi đua “Chung tay vì người lao động yếu thế”.',
        'Đ/c Phạm Văn Ví Dụ – PCT UBND quận',
        'Phòng LĐ\u2011TB&XH',
        'LĐLĐ quận, Hội LHPN, Hội CCB quận',
      ],
      [
        'Kế hoạch thi đua “Khu phố an toàn về cháy, nổ”.',
        'Lãnh đạo UBND quận',
        'Công an quận',
        'Ban CHQS quận; UBND các phường',
      ],
      [
        'Kế hoạch thi đua “Hộ kinh doanh kê khai, nộp thuế điện tử”.',
        'Lãnh đạo UBND quận',
        'Chi cục Thuế quận',
        'Phòng Kinh tế, Phòng TC-KH',
      ],
      [
        'Kế hoạch thi đua “Sông xanh quê mình” hướng tới 15 năm Ngày thành lập quận 01/7/2009-01/7/2024 (<i>theo Kế hoạch số 21/KH-HĐTĐKT ngày 04/10/2023</i>).',
        COUNCIL,
        'Các phòng, ban, ngành, đoàn thể; Đảng ủy, UBND các phường',
        '',
      ],
    ] as const
  ).map(([task, lead, implementer, coordinator]) =>
    work(['-', task, lead, implementer, coordinator, REPORTS_ON], { depth: 1 }),
  ),
];

const GROUP_1: Entry[] = [
  { kind: 'group', code: 'I.', title: 'TỔ CHỨC BỘ MÁY VÀ VĂN BẢN CHỈ ĐẠO, HƯỚNG DẪN' },
  work([
    '1.',
    'Kiện toàn Hội đồng Thi đua - Khen thưởng quận sau khi thay đổi nhân sự; phân công lại thành viên phụ trách từng khối.',
    'Đ/c Lê Thị Mẫu – PCT UBND quận, PCT HĐTĐKT quận',
    OFFICE,
    '',
    'Trước ngày 10/02/2024',
  ]),
  work([
    '2.',
    'Rà soát Quy chế làm việc của Hội đồng;\nquy chế của các cụm thi đua thuộc quận.',
    COUNCIL,
    'CQTT Hội đồng TĐKT quận',
    'Các cụm trưởng, cụm phó cụm thi đua',
    'Quý I/2024',
  ]),
  work([
    '3.',
    'Ban hành Kế hoạch kiểm tra công tác thi đua, khen thưởng tại cơ sở.',
    COUNCIL,
    OFFICE,
    '',
    'Tháng 02/2023',
  ]),
  work([
    '4.',
    'Xây dựng bảng tiêu chí chấm điểm các khối, cụm thi đua năm 2024.',
    COUNCIL,
    'Cơ quan TT HĐTĐKT quận',
    'Phòng TCKH, KT, QLĐT',
    '',
  ]),
  work([
    '5.',
    'Phát động các phong trào thi đua theo chuyên đề của quận (07 kế hoạch), gồm:',
    COUNCIL,
    OFFICE,
    RELATED,
    'Xong việc ban hành kế hoạch trước ngày 01/3/2024',
  ]),
  ...MOVEMENTS,
  work([
    '6.',
    'Hướng dẫn các cơ quan ngành dọc phát động thi đua theo chỉ đạo của cấp trên.',
    'Lãnh đạo Quận ủy, UBND quận phụ trách khối',
    'Các cơ quan ngành dọc đóng trên địa bàn quận',
    '',
    'Theo kế hoạch của ngành cấp trên',
  ]),
  work([
    '7.',
    'Soạn thảo, phát hành các văn bản hướng dẫn tổ chức phong trào và xét khen thưởng trong năm.',
    COUNCIL,
    OFFICE,
    RELATED,
    'Thường xuyên',
  ]),
];

const HALF_YEAR = 'Gửi báo cáo về Phòng Nội vụ chậm nhất ngày 28/6/2024';
/** Sub-rows under II.12 with bullets of Word's own and one deadline cell over the three. */
const HALF_YEAR_ROWS = (
  [
    ['Khối phường;', 'Cụm trưởng cụm thi đua khối phường', { means: HALF_YEAR, rows: 3 }],
    ['Khối trường học;', 'Phòng GD&ĐT', { means: HALF_YEAR, covered: 'blank' }],
    ['Khối phòng, ban, đoàn thể.', 'Phòng Nội vụ', { means: HALF_YEAR, covered: 'blank' }],
  ] as [string, string, Value][]
).map(([task, implementer, deadline]) =>
  work(['-', task, COUNCIL, implementer, '', deadline], { depth: 1, list: { list: 'gach-1', level: 0 } }),
);

const GROUP_2: Entry[] = [
  { kind: 'group', code: 'II', title: 'NHIỆM VỤ TRỌNG TÂM NĂM 2024 (22)', statedCount: 22 },
  ...numbered('so-1', [
    [
      '1.',
      'Thẩm định, trình hồ sơ khen thưởng tổng kết công tác năm 2023.',
      COUNCIL,
      OFFICE,
      WARDS,
      'Tháng 01/2024 Đã hoàn thành',
    ],
    [
      '2.',
      'Hội nghị tổng kết phong trào thi đua năm 2023 và ký giao ước thi đua năm 2024 giữa các cụm.',
      'Lãnh đạo Quận ủy - HĐND - UBND quận',
      OFFICE,
      'Các phòng, ban, ngành, đoàn thể quận, các phường các đơn vị hiệp quản',
      'Tháng 01/2024¶Đã hoàn thành',
    ],
    [
      '3.',
      'Hướng dẫn đăng ký danh hiệu thi đua, hình thức khen thưởng năm 2024.',
      COUNCIL,
      OFFICE,
      'Các phòng, ban, đơn vị thuộc quận; UBND các phường',
      'Tháng [-02-]{+3+}/2024',
    ],
    [
      '4.',
      'Tổng hợp đăng ký thi đua của các khối, các phường.',
      'HĐTĐKT quận',
      OFFICE,
      ditto('-nt-', 'Các phòng, ban, đơn vị thuộc quận; UBND các phường'),
      ditto('nt', 'Tháng 3/2024'),
    ],
    [
      '5.',
      'Xét, đề nghị khen thưởng cấp Nhà nước đợt 1 năm 2024 (<i>Huân chương Lao động, Bằng khen của Thủ tướng Chính phủ</i>).',
      COUNCIL,
      OFFICE,
      WARDS,
      'Tháng 3/2024',
    ],
    [
      '6.',
      'Xét công nhận sáng kiến cấp cơ sở đợt 1 năm 2024.',
      'Hội đồng Sáng kiến quận',
      OFFICE,
      'Các tập thể, cá nhân có sáng kiến',
      'Từ ngày 15/3 đến ngày 10/4/2024',
    ],
    [
      '7.',
      'Hướng dẫn doanh nghiệp trên địa bàn lập hồ sơ đề nghị khen thưởng.',
      'HĐTĐKT quận',
      'CQTT HĐTĐKT quận',
      'LĐLĐ quận; Phòng TCKH, Chi cục thuế, BHXH.',
      'Tháng 4/2024 đến 15/5/2024',
    ],
  ]),
  { kind: 'page', as: 'row' },
  ...numbered('so-1', [
    [
      '8.',
      'Bình xét khen thưởng tổng kết năm học 2023-2024 khối trường học.',
      COUNCIL,
      'Phòng GD-ĐT, các trường trực thuộc',
      'Phòng GD&ĐT Các đơn vị trường học',
      'Chậm nhất ngày 15/6/2024',
    ],
    [
      '9.',
      'Thẩm định hồ sơ khen thưởng năm học 2022-2023 trình Thành phố.',
      COUNCIL,
      'Phòng GD&ĐT',
      OFFICE,
      'Trước 30/6/2024.',
    ],
    [
      '10.',
      'Tập huấn nghiệp vụ thi đua, khen thưởng cho cán bộ phụ trách ở cơ sở.',
      COUNCIL,
      OFFICE,
      'Các phòng, ban, đơn vị thuộc quận; UBND các phường',
      'Theo KH của Thành phố (<i>Dự kiến trước ngày 30/7/2024</i>)',
    ],
    [
      '11.',
      'Hướng dẫn xét tặng danh hiệu “Nhà giáo tiêu biểu quận Sông Trăng.',
      COUNCIL,
      OFFICE,
      'Ngành GD&ĐT',
      'Quí III năm 2024',
    ],
    [
      '12.',
      'Sơ kết 6 tháng đầu năm các phong trào thi đua, gồm:',
      COUNCIL,
      OFFICE,
      RELATED,
      'Tuần 2 tháng 7/2024',
    ],
  ]),
  ...HALF_YEAR_ROWS,
  ...numbered('so-1', [
    [
      '13.',
      'Rà soát hồ sơ, đề nghị tặng danh hiệu danh hiệu “Chiến sĩ thi đua Thành phố”.',
      'HĐTĐKT quận',
      OFFICE,
      'Các phòng, ban, ngành, đơn vị có liên quan',
      'Tháng 8/2024',
    ],
    [
      '14.',
      'Xét, đề nghị khen thưởng cấp Nhà nước đợt 2 năm 2024 (<i>tập thể, cá nhân ngành Giáo dục và Đào tạo</i>).',
      COUNCIL,
      OFFICE,
      'Phòng GD&ĐT; Trung tâm GDNN-GDTX Các trường MN, TH, THCS công lập.',
      { means: '15/08/2024', day: '2024-08-15' },
    ],
    [
      '15.',
      'Tổ chức cuộc thi viết “Người tốt quanh em”; chấm bài và trao giải.',
      'Lãnh đạo Quận uỷ - UBND quận',
      OFFICE,
      'Các phòng, ban, ngành, đoàn thể quận; các phường, các trường',
      'Trước\u00a0ngày 20/10/2024',
    ],
  ]),
  { kind: 'page', as: 'hidden-row' },
  ...numbered('so-1', [
    [
      '16.',
      'Tuyên dương điển hình tiên tiến; gặp mặt cán bộ làm công tác thi đua qua các thời kỳ.',
      COUNCIL,
      OFFICE,
      'Phòng VHTT, các đoàn thể CT-XH quận',
      'Ngày 20 và ngày 21 tháng 11 năm 2024',
    ],
    [
      '17.',
      'Kiểm tra chéo giữa các cụm thi đua.',
      'Cụm trưởng các cụm thi đua',
      'Các đơn vị thành viên cụm',
      OFFICE,
      'Quý III - Quý IV/2024',
    ],
    [
      '18.',
      'Họp cụm trưởng các cụm thi đua khối phường.',
      COUNCIL,
      OFFICE,
      'UBND các phường Bến Sậy, Cầu Ván, Đồng Lau, Gò Mận',
      'Thứ Hai, ngày 20/8/2024',
    ],
    [
      '19.',
      'Báo cáo Thành phố kết quả các mô hình thi đua đã đăng ký.',
      'HĐTĐKT quận',
      OFFICE,
      'Đơn vị chủ trì mô hình',
      'Trước ngày 31/11/2024',
    ],
    [
      '20.',
      'Thực hiện quy trình chấm điểm thi đua đối với các đơn vị.',
      COUNCIL,
      'Phòng Nội vụ Các đơn vị được phân công theo dõi',
      'Các phòng, ban, đơn vị thuộc quận; Đảng uỷ, UBND các phường',
      'Từ ngày 25/11 đến ngày 10/12/2024',
    ],
    [
      '21.',
      'Hướng dẫn, bình xét khen thưởng tổng kết năm 2024.',
      COUNCIL,
      'Cơ quan thường trực Hội đồng thi đua, khen thưởng quận',
      'Các phòng, ban, đơn vị thuộc quận; Đảng uỷ, UBND các phường',
      'Tháng 12/2024',
    ],
    [
      '22.',
      'Lập sổ theo dõi, tổng hợp kết quả khen thưởng của quận.',
      COUNCIL,
      OFFICE,
      '',
      { means: '2024', number: 2024 },
    ],
  ]),
];

const GROUP_3: Entry[] = [
  {
    kind: 'group',
    code: 'III.',
    title: 'NHIỆM VỤ THƯỜNG XUYÊN HOẶC CÓ KẾ HOẠCH RIÊNG (05)',
    statedCount: 5,
    laid: 'cell',
  },
  work([
    '1.',
    'Phát hiện, bồi dưỡng, nhân rộng các điển hình tiên tiến trên từng lĩnh vực.',
    COUNCIL,
    OFFICE,
    'Các phòng, ban, ngành, đoàn thể CT-XH quận; UBND các phường',
    'Thường xuyên',
  ]),
  {
    kind: 'gone',
    cells: {
      code: '2.',
      task: 'Phát hành bản tin thi đua hằng tháng.',
      lead: COUNCIL,
      deadline: 'Hàng tháng',
    },
  },
  work([
    '2.',
    'Đăng tin, bài về phong trào thi đua trên cổng thông tin điện tử và hệ thống truyền thanh.',
    COUNCIL,
    'Phòng VH TT',
    'UBND các phường',
    'Hàng tháng¶Thường xuyên',
  ]),
  work([
    '3.',
    'Tiếp nhận, chấm chọn bài dự thi viết về gương người tốt, việc tốt.',
    COUNCIL,
    'Các phòng, ban, đơn vị, các phường',
    OFFICE,
    {
      means:
        'Các đơn vị gửi bài về Phòng Nội vụ theo số lượng được giao tại Kế hoạch số 21/KH-HĐTĐKT ngày 04/10/2023',
      shown: 'Các đơn vị gửi bài về Phòng Nội vụ theo số lượng',
    },
  ]),
  { kind: 'page', as: 'table' },
  {
    kind: 'rest',
    cells: { deadline: '<i>được giao tại Kế hoạch số 21/KH-HĐTĐKT ngày 04/10/2023</i>' },
  },
  work([
    '3.',
    'Xét khen thưởng đột xuất, khen thưởng chuyên đề.',
    COUNCIL,
    OFFICE,
    '',
    'Khi có đề nghị của đơn vị',
  ]),
  work([
    '5.',
    'Kiểm tra việc thực hiện công tác thi đua, khen thưởng.',
    'Lãnh đạo UBND quận',
    OFFICE,
    'Các phòng, ban, ngành, đoàn thể CT-XH quận; UBND các phường',
    'Theo Kế hoạch kiểm tra của Hội đồng TĐKT quận',
  ]),
  work([
    '6.',
    'Báo cáo định kỳ về Ban Thi đua - Khen thưởng Thành phố.',
    COUNCIL,
    'Phòng Nội vụ',
    RELATED,
    'Trước ngày 05 của tháng đầu quý',
  ]),
];

export const APPENDIX_1: AppendixData = {
  key: 'PL1',
  label: 'PHỤ LỤC 1',
  title: 'BIỂU TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2024',
  attachedTo: { number: '07/KH-HĐTĐKT', date: '2024-01-19' },
  columns: [
    { header: 'TT', role: 'code', width: 700 },
    { header: 'Nội dung công việc', role: 'task', width: 4300 },
    { header: 'Chủ trì, chỉ đạo', role: 'lead', width: 2000 },
    { header: 'Đơn vị thực hiện', role: 'implementer', width: 2200 },
    { header: 'Đơn vị phối hợp', role: 'coordinator', width: 2400 },
    { header: 'Thời gian hoàn thành', role: 'deadline', width: 2300 },
  ],
  entries: [...GROUP_1, ...GROUP_2, ...GROUP_3],
};
