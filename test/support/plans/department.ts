import type { AppendixData, Entry, TaskEntry, Value } from '../samples/entries.ts';
import { layTable } from '../samples/layout.ts';
import { html } from '../samples/office/html.ts';
import { truthOf } from '../samples/truth.ts';
import {
  bodyParas,
  bodyTruth,
  type BodyLine,
  centred,
  type Fixture,
  letterhead,
  p,
  utf8,
} from './fixture.ts';

// A department's plan copied out of Word: lead and coordinator share a column, bullets in cells, no appendix.

/** One cell that names both roles; `shown` as written. */
function both(shown: string, lead: string[], coordinator: string[] = []): Value {
  return { means: shown, roles: { lead, coordinator } };
}

/** A title with bullets of Word's own below it. */
function list(head: string, items: string[]): Value {
  const lines = (mark: string) => [head, ...items.map((item) => `${mark} ${item}`)].join('¶');
  return { means: lines('-'), shown: lines('•'), items };
}

type Cells = [task: Value, lead: Value, deadline: Value, product?: string];

function task(code: string, [title, lead, deadline, product]: Cells): TaskEntry {
  return { kind: 'task', code, cells: { task: title, lead, deadline, product: product ?? '' } };
}

const group = (code: string, title: string): Entry => ({ kind: 'group', code, title, laid: 'whole' });

const TABLE: AppendixData = {
  key: 'PL',
  columns: [
    { header: 'STT', role: 'code', width: 700 },
    { header: 'Nội dung thực hiện', role: 'task', width: 4200 },
    { header: 'Đơn vị chủ trì/phối hợp', role: 'lead', width: 2800 },
    { header: 'Tiến độ', role: 'deadline', width: 1900 },
    { header: 'Kết quả', role: 'product', width: 1900 },
  ],
  entries: [
    group('A.', 'Công tác tham mưu'),
    task('1', [
      'Tham mưu dự thảo quyết định công nhận các cụm, khối thi đua của tỉnh.',
      both('Phòng Nghiệp vụ chủ trì, phối hợp với Văn phòng Sở', ['Phòng Nghiệp vụ'], ['Văn phòng Sở']),
      'Trước ngày 15/02/2025',
      'Dự thảo quyết định',
    ]),
    task('2', [
      list('Chuẩn bị hội nghị ký giao ước thi đua:', [
        'Chương trình, giấy mời;',
        'Bản giao ước của từng khối;',
        'Báo cáo tham luận.',
      ]),
      both(
        'Chủ trì: Phòng Tổng hợp¶Phối hợp: Phòng Nghiệp vụ, Phòng Tổ chức cán bộ',
        ['Phòng Tổng hợp'],
        ['Phòng Nghiệp vụ', 'Phòng Tổ chức cán bộ'],
      ),
      'Tuần 3 tháng 02/2025',
      'Bộ tài liệu hội nghị',
    ]),
    task('3', [
      'Góp ý dự thảo thông tư của bộ về hồ sơ khen thưởng điện tử.',
      both('Phòng Nghiệp vụ/Thanh tra Sở', ['Phòng Nghiệp vụ'], ['Thanh tra Sở']),
      'Khi có văn bản lấy ý kiến',
    ]),
    group('B.', 'Công tác chuyên môn'),
    task('1', [
      'Thẩm định hồ sơ khen thưởng thường xuyên.',
      both('Phòng Nghiệp vụ', ['Phòng Nghiệp vụ']),
      'Thường xuyên',
      'Tờ trình',
    ]),
    task('2', [
      list('Kiểm tra công tác thi đua, khen thưởng tại cơ sở:', ['06 xã, phường;', '04 sở, ngành.']),
      both(
        'Phòng Tổng hợp chủ trì; Phòng Nghiệp vụ, Văn phòng Sở phối hợp',
        ['Phòng Tổng hợp'],
        ['Phòng Nghiệp vụ', 'Văn phòng Sở'],
      ),
      'Quý II và quý III năm 2025',
      'Thông báo kết luận',
    ]),
    task('3', [
      'Số hóa kho hồ sơ khen thưởng các năm 2015-2020.',
      both('Văn phòng Sở (Tổ Lưu trữ)', ['Văn phòng Sở']),
      'Từ tháng 4 đến hết tháng 10/2025',
      'Kho dữ liệu',
    ]),
    { kind: 'page', as: 'row' },
    task('4', [
      'Tập huấn phần mềm quản lý thi đua.',
      both('Văn phòng Sở; Trung tâm Chuyển đổi số tỉnh', ['Văn phòng Sở', 'Trung tâm Chuyển đổi số tỉnh']),
      '[-Tháng 5/2025-]{+15/5/2025-20/5/2025+}',
      '02 lớp tập huấn',
    ]),
    group('C.', 'Công tác báo cáo'),
    task('1', [
      'Báo cáo sơ kết, tổng kết.',
      both('Phòng Tổng hợp', ['Phòng Tổng hợp']),
      'Trước ngày 10/6/2025 và ngày 05/12/2025',
      'Báo cáo',
    ]),
    task('2', [
      'Báo cáo tháng.',
      { means: 'Phòng Tổng hợp', shown: 'nt', ditto: true },
      'Ngày 20 hằng tháng',
      'Báo cáo',
    ]),
  ],
};

const BODY: BodyLine[] = [
  ['I', 'heading', 'I.', 'YÊU CẦU'],
  ['I', 'bullet', '-', 'Mỗi việc có một phòng chủ trì; phòng phối hợp trả lời trong 03 ngày làm việc.'],
  ['II', 'heading', 'II.', 'NỘI DUNG, TIẾN ĐỘ'],
];

const TITLE = 'Công tác thi đua, khen thưởng năm 2025 của Sở Nội vụ tỉnh Tân Giang';

export function departmentPlan(): Fixture {
  const blocks = [
    letterhead('UBND TỈNH TÂN GIANG¶SỞ NỘI VỤ', '140/KH-SNV', 'Tân Giang, ngày 24 tháng 01 năm 2025'),
    centred('<b>KẾ HOẠCH</b>'),
    centred(`<b>${TITLE}</b>`),
    ...bodyParas(BODY),
    ...layTable(TABLE, 'html'),
    p('Các phòng báo cáo vướng mắc về Phòng Tổng hợp./.'),
  ];
  return {
    name: 'so-noi-vu.html',
    bytes: utf8(html(blocks)),
    truth: {
      document: {
        number: '140/KH-SNV',
        date: '2025-01-24',
        issuer: 'Sở Nội vụ tỉnh Tân Giang',
        title: TITLE,
        year: 2025,
      },
      appendices: [truthOf(TABLE)],
      body: bodyTruth(BODY),
      otherTables: [],
    },
  };
}
