import type { AppendixData, Entry, TaskEntry, Value } from '../samples/entries.ts';
import { layTable } from '../samples/layout.ts';
import { docx } from '../samples/office/docx.ts';
import type { Row } from '../samples/office/model.ts';
import { truthOf } from '../samples/truth.ts';
import { bodyParas, bodyTruth, type BodyLine, centred, type Fixture, letterhead, p } from './fixture.ts';

// A ward's plan of 2026: a header of two rows, Word's numbering I. / 1. / 1.1. / a), product and note columns.

const CULTURE = 'Phòng Văn hóa - Xã hội';
const ECONOMY = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const OFFICE = 'Văn phòng HĐND và UBND phường';

const LIST = 'cap-1';

function group(code: string, title: string): Entry {
  return { kind: 'group', code, title, list: { list: LIST, level: 0 } };
}

type Cells = [task: Value, lead: Value, coordinator: Value, deadline: Value, product: Value, note?: string];

function task(code: string, [title, lead, coordinator, deadline, product, note]: Cells): TaskEntry {
  const depth = code.endsWith(')') ? 2 : code.split('.').filter((part) => part !== '').length - 1;
  const cells = { task: title, lead, coordinator, deadline, product, note: note ?? '' };
  return { kind: 'task', code, depth, cells, list: { list: LIST, level: depth + 1 } };
}

const JANUARY = 'Trước ngày 31/01/2026';
const REGISTER = 'Bản đăng ký có chữ ký của trưởng khu phố';

const APPENDIX: AppendixData = {
  key: 'PL',
  label: 'PHỤ LỤC',
  title: 'PHÂN CÔNG NHIỆM VỤ THI ĐUA, KHEN THƯỞNG NĂM 2026',
  attachedTo: { number: '12/KH-UBND', date: '2026-01-09' },
  columns: [
    { header: 'STT', role: 'code', width: 700 },
    { header: 'Nhiệm vụ', role: 'task', width: 4000 },
    { header: 'Cơ quan thực hiện Chủ trì', role: 'lead', width: 2000 },
    { header: 'Cơ quan thực hiện Phối hợp', role: 'coordinator', width: 2200 },
    { header: 'Thời hạn', role: 'deadline', width: 1900 },
    { header: 'Sản phẩm', role: 'product', width: 1800 },
    { header: 'Ghi chú', role: 'note', width: 1400 },
  ],
  entries: [
    group('I.', 'Phát động và tuyên truyền'),
    task('1.', [
      'Ban hành kế hoạch phát động thi đua của phường.',
      CULTURE,
      OFFICE,
      'Trước 20/01/2026',
      'Kế hoạch',
    ]),
    task('1.1.', [
      'Nhận đăng ký thi đua của các khu phố, gồm:',
      CULTURE,
      'Các khu phố',
      { means: JANUARY, rows: 3 },
      { means: REGISTER, rows: 3 },
      'Theo mẫu 01',
    ]),
    task('a)', [
      'Đăng ký danh hiệu “Khu phố văn hóa”;',
      'Ban Công tác Mặt trận các khu phố',
      '',
      { means: JANUARY, covered: 'blank' },
      { means: REGISTER, covered: 'blank' },
    ]),
    task('b)', [
      'Đăng ký danh hiệu “Gia đình văn hóa”.',
      'Ban Công tác Mặt trận các khu phố',
      'Hội LHPN phường',
      { means: JANUARY, covered: 'blank' },
      { means: REGISTER, covered: 'blank' },
    ]),
    task('1.2.', [
      'Tổng hợp, niêm yết danh sách đăng ký tại trụ sở và trên nhóm thông tin của khu phố.',
      OFFICE,
      CULTURE,
      '06/02/2026',
      'Danh sách niêm yết',
    ]),
    task('2.', [
      'Đăng tin, bài về gương làm việc tốt.',
      CULTURE,
      'Đoàn TNCS Hồ Chí Minh phường',
      'Hằng tuần',
      'Tin, bài',
    ]),
    group('II.', 'Tổ chức các phong trào'),
    task('1.', [
      'Phong trào “Xanh từng con hẻm”.',
      ECONOMY,
      'Hội LHPN phường, Hội Nông dân phường',
      'Quý I - Quý II/2026',
      'Báo cáo kết quả',
    ]),
    task('2.', [
      'Phong trào “Khu phố không rác nổi”:',
      ECONOMY,
      'Công an phường; các khu phố',
      'Từ 01/3/2026 đến hết năm 2026',
      '',
      'Giao ban 06 tháng/lần',
    ]),
    task('2.1.', [
      'Khảo sát, lập bản đồ điểm rác;',
      { means: 'Tổ công nghệ số cộng đồng', rows: 2 },
      ECONOMY,
      'Trong tháng 3/2026',
      'Bản đồ',
    ]),
    task('2.2.', [
      'Kiểm tra, công bố kết quả từng khu phố.',
      { means: 'Tổ công nghệ số cộng đồng', covered: 'again' },
      '',
      '[-Hằng quý-]{+Định kỳ hằng tháng+}',
      'Thông báo',
    ]),
    task('3.', [
      'Vận động ủng hộ quỹ “Vì người nghèo”.',
      'Ủy ban MTTQ Việt Nam phường',
      'Các cơ quan, đơn vị, doanh nghiệp trên địa bàn',
      '17/10/2026 - 18/11/2026',
      'Số tiền ủng hộ',
    ]),
    group('III.', 'Xét khen thưởng, báo cáo'),
    task('1.', [
      'Xét khen thưởng đột xuất.',
      'Hội đồng Thi đua - Khen thưởng phường',
      CULTURE,
      'Chậm nhất 05 ngày làm việc kể từ ngày nhận đủ hồ sơ',
      'Quyết định',
    ]),
    task('2.', [
      'Bình xét thi đua cuối năm các khu phố, cơ quan.',
      'Hội đồng Thi đua - Khen thưởng phường',
      'Các khu phố; các cơ quan, đơn vị',
      'Tháng 11 - 12/2026',
      'Biên bản',
    ]),
    task('3.', ['Báo cáo tổng kết gửi cấp tỉnh.', CULTURE, OFFICE, 'Trước ngày 10/12 hằng năm', 'Báo cáo']),
  ],
};

/** Two rows: "Cơ quan thực hiện" over lead and coordinator, the others down both. */
const HEAD: Row[] = [
  {
    header: true,
    cells: [
      ...['STT', 'Nhiệm vụ'].map((text) => ({ text, rowSpan: 2, bold: true })),
      { text: 'Cơ quan thực hiện', colSpan: 2, bold: true },
      ...['Thời hạn', 'Sản phẩm', 'Ghi chú'].map((text) => ({ text, rowSpan: 2, bold: true })),
    ],
  },
  { header: true, cells: ['Chủ trì', 'Phối hợp'].map((text) => ({ text, bold: true })) },
];

const BODY: BodyLine[] = [
  ['I', 'heading', 'I.', 'MỤC TIÊU'],
  ['I', 'paragraph', '', 'Mỗi khu phố có một phong trào do chính người dân chọn.'],
  ['II', 'heading', 'II.', 'NHIỆM VỤ'],
  ['II', 'bullet', '-', 'Phát động thi đua từ đầu năm, đăng ký công khai.'],
  ['II', 'bullet', '-', 'Tổ chức phong trào “Xanh từng con hẻm”, “Khu phố không rác nổi”.'],
  ['II', 'paragraph', '', '(Chi tiết tại Phụ lục kèm theo)'],
  ['III', 'heading', 'III.', 'TỔ CHỨC THỰC HIỆN'],
  ['III', 'paragraph', '', 'Phòng Văn hóa - Xã hội theo dõi, báo cáo UBND phường trước ngày 25 hằng tháng.'],
];

const TITLE = 'Tổ chức phong trào thi đua yêu nước và công tác khen thưởng năm 2026';

export function wardPlan(): Fixture {
  const blocks = [
    letterhead('ỦY BAN NHÂN DÂN¶PHƯỜNG RẠCH SEN', '12/KH-UBND', 'Rạch Sen, ngày 09 tháng 01 năm 2026'),
    centred('<b>KẾ HOẠCH</b>'),
    centred(`<b>${TITLE}</b>`),
    p(
      'Căn cứ Luật Thi đua, khen thưởng năm 2022; Ủy ban nhân dân phường Rạch Sen ban hành Kế hoạch như sau:',
    ),
    ...bodyParas(BODY),
    p('<b>PHỤ LỤC</b>', { align: 'center', breakBefore: true }),
    centred(`<b>${APPENDIX.title ?? ''}</b>`),
    centred('<i>(Kèm theo Kế hoạch số 12/KH-UBND ngày 09 tháng 01 năm 2026 của UBND phường Rạch Sen)</i>'),
    ...layTable(APPENDIX, 'docx', HEAD),
  ];
  return {
    name: 'phuong-rach-sen.docx',
    bytes: docx(blocks, { landscape: true }),
    truth: {
      document: {
        number: '12/KH-UBND',
        date: '2026-01-09',
        issuer: 'Ủy ban nhân dân phường Rạch Sen',
        title: TITLE,
        year: 2026,
      },
      appendices: [truthOf(APPENDIX)],
      body: bodyTruth(BODY),
      otherTables: [],
    },
  };
}
