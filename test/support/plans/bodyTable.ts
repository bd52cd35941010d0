import type { AppendixData, Entry, TaskEntry, Value } from '../samples/entries.ts';
import { layTable } from '../samples/layout.ts';
import { docx } from '../samples/office/docx.ts';
import { truthOf } from '../samples/truth.ts';
import { bodyParas, bodyTruth, type BodyLine, centred, type Fixture, letterhead, p } from './fixture.ts';

// A school's plan made from a PDF: the table stands in the body, a table of its own for each page, the title in a
// text box; numbers run on over the groups; reviewed with tracked changes.

const group = (title: string, code = ''): Entry => ({ kind: 'group', code, title, laid: 'whole' });

type Cells = [title: Value, implementer: Value, coordinator: Value, deadline: Value, basis?: Value];

function task(code: string, cells: Cells, change?: 'ins'): TaskEntry {
  const [title, implementer, coordinator, deadline, legalBasis] = cells;
  const texts = { task: title, implementer, coordinator, deadline, legalBasis: legalBasis ?? '' };
  return { kind: 'task', code, cells: texts, ...(change && { change }) };
}

const BOARD = 'Ban Giám hiệu';
const UNION = 'Công đoàn trường';
const HEADS = 'Các tổ chuyên môn';

const TABLE: AppendixData = {
  key: 'PL',
  columns: [
    { header: 'Số TT', role: 'code', width: 700 },
    { header: 'Nhiệm vụ cụ thể', role: 'task', width: 3000 },
    { header: 'Bộ phận thực hiện', role: 'implementer', width: 1500 },
    { header: 'Bộ phận phối hợp', role: 'coordinator', width: 1500 },
    { header: 'Tiến độ', role: 'deadline', width: 1400 },
    { header: 'Văn bản giao', role: 'legalBasis', width: 1300 },
  ],
  entries: [
    group('Học kỳ I', 'A.'),
    task('1', [
      'Hội nghị viên chức, đăng ký thi đua đầu năm học.',
      BOARD,
      UNION,
      'Trước ngày 05/10/2025',
      'Công văn số 511/SGDĐT',
    ]),
    task('2', [
      'Phong trào “Mỗi tuần một giờ học {+mở và +}vui”.',
      HEADS,
      'Đoàn trường',
      '[-Từ tháng 10/2025-]{+Từ ngày 15/10/2025+} đến 20/11/2025',
    ]),
    task('3', [
      {
        means: 'Hội thi thiết kế bài giảng số cấp trường; chọn bài dự thi cấp tỉnh.',
        shown: 'Hội thi thiết kế bài giảng số cấp trường;',
      },
      HEADS,
      BOARD,
      {
        means: 'Vòng trường: tuần 2 tháng 11; vòng tỉnh: theo Kế hoạch của Sở',
        shown: 'Vòng trường: tuần 2 tháng 11; vòng',
      },
    ]),
    { kind: 'page', as: 'table' },
    {
      kind: 'rest',
      cells: { task: 'chọn bài dự thi cấp tỉnh.', deadline: 'tỉnh: theo Kế hoạch của Sở' },
    },
    task('4', ['Thao giảng chào mừng ngày Nhà giáo Việt Nam.', HEADS, UNION, 'Ngày 17, 18 và 19 tháng 11']),
    {
      kind: 'gone',
      cells: { code: '5', task: 'Thi báo tường.', implementer: 'Đoàn trường', deadline: 'Tháng 11/2025' },
    },
    task('5', ['Sơ kết thi đua học kỳ I.', BOARD, HEADS, 'Tháng 01/2026'], 'ins'),
    group('Học kỳ II', 'B.'),
    task('6', [
      'Viết sáng kiến kinh nghiệm, nộp Hội đồng sáng kiến nhà trường.',
      'Giáo viên',
      HEADS,
      'Chậm nhất ngày 28/02/2026',
    ]),
    task('7', [
      'Thẩm định, xếp loại sáng kiến; gửi hồ sơ về Sở.',
      'Hội đồng sáng kiến nhà trường',
      'Văn phòng nhà trường',
      { means: 'Trong tháng 3/2026, không quá ngày 25/3/2026', shown: 'Trong tháng 3/2026,' },
    ]),
    { kind: 'page', as: 'table' },
    { kind: 'rest', before: 4, cells: { deadline: 'không quá ngày 25/3/2026' } },
    task('8', [
      'Bình xét thi đua cuối năm học.',
      'Hội đồng Thi đua - Khen thưởng nhà trường',
      UNION,
      'Cuối tháng 5/2026',
    ]),
    group('Việc làm thường xuyên'),
    task('9', ['Khen thưởng học sinh có việc làm tốt.', 'Giáo viên chủ nhiệm', 'Đoàn trường', 'Hàng tuần']),
    task('10', ['Cập nhật sổ theo dõi thi đua.', 'Văn phòng nhà trường', '', 'Thường xuyên']),
  ],
};

const BEFORE: BodyLine[] = [
  ['I', 'heading', 'I.', 'MỤC ĐÍCH'],
  ['I', 'bullet', '-', 'Mỗi thầy cô có một việc đổi mới, mỗi lớp có một việc tốt.'],
  ['II', 'heading', 'II.', 'NỘI DUNG VÀ PHÂN CÔNG'],
  ['II', 'paragraph', '', 'Các nhiệm vụ trong năm học được phân công như sau:'],
];

const AFTER: BodyLine[] = [
  ['III', 'heading', 'III.', 'TỔ CHỨC THỰC HIỆN'],
  ['III', 'bullet', '-', 'Các bộ phận gửi kết quả về Văn phòng nhà trường trước ngày 25 hằng tháng.'],
];

const TITLE = 'Công tác thi đua, khen thưởng năm học 2025-2026';

export function bodyTablePlan(): Fixture {
  const blocks = [
    letterhead(
      'SỞ GD&ĐT TỈNH TÂN GIANG¶TRƯỜNG THPT BẾN SẬY',
      '38/KH-THPTBS',
      'Bến Sậy, ngày 22 tháng 9 năm 2025',
    ),
    p(`<b>KẾ HOẠCH</b>\n<b>${TITLE}</b>`, { align: 'center', box: true }),
    ...bodyParas(BEFORE),
    ...layTable(TABLE, 'docx'),
    ...bodyParas(AFTER),
    centred('<b>HIỆU TRƯỞNG</b>'),
  ];
  return {
    name: 'truong-ben-say.docx',
    bytes: docx(blocks),
    truth: {
      document: {
        number: '38/KH-THPTBS',
        date: '2025-09-22',
        issuer: 'Trường THPT Bến Sậy',
        title: TITLE,
      },
      appendices: [truthOf(TABLE)],
      body: bodyTruth([...BEFORE, ...AFTER]),
      otherTables: [],
    },
  };
}
