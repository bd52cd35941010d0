import type { AppendixData, TaskEntry, Value } from './entries.ts';

const OFFICE = 'Cơ quan TT HĐTĐKT quận';
const MEMBERS = 'Thành viên Hội đồng TĐKT quận';
const ALL = 'Các phòng, ban, đơn vị; UBND các phường';
const SCHOOLS = 'Phòng GD&ĐT; Trung tâm GDNN-GDTX; Các trường học';

function row(code: string, task: Value, implementer: string, coordinator: Value, deadline: Value): TaskEntry {
  return { kind: 'task', code, cells: { task, implementer, coordinator, deadline } };
}

/** A session: a head and agenda items, each on a line of its own. */
function agenda(head: string, items: string[], inner = false): Value {
  const lines = items.map((item) => `- ${item}`);
  const means = [head, ...lines].join('¶');
  return inner ? { means, in: { docx: head, html: head }, inner: lines, items } : { means, items };
}

/** The council's programme of the sample plan: eight sessions and six other matters. */
export const APPENDIX_2: AppendixData = {
  key: 'PL2',
  label: 'PHỤ LỤC 2',
  title: 'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2024 CỦA HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG QUẬN SÔNG TRĂNG',
  attachedTo: { number: null, date: null },
  columns: [
    { header: 'TT', role: 'code', width: 700 },
    { header: 'Nội dung thực hiện', role: 'task', width: 6000 },
    { header: 'Đơn vị tham mưu', role: 'implementer', width: 2200 },
    { header: 'Đơn vị phối hợp', role: 'coordinator', width: 2600 },
    { header: 'Thời gian', role: 'deadline', width: 2400 },
  ],
  entries: [
    { kind: 'group', code: 'I.', title: 'Các phiên họp của Hội đồng' },
    row(
      '1.',
      agenda('Phiên họp thứ nhất:', [
        'Xét, trình khen thưởng tổng kết công tác năm 2023.',
        'Cho ý kiến về Kế hoạch công tác thi đua, khen thưởng năm 2024.',
      ]),
      OFFICE,
      { means: ALL, rows: 2 },
      'Tháng 01/2024 Đã hoàn thành',
    ),
    row(
      '2.',
      agenda('Phiên họp thứ hai:', [
        'Thông qua bảng tiêu chí chấm điểm các khối, cụm thi đua năm 2024.',
        'Phân công thành viên Hội đồng theo dõi cơ sở.',
        'Đề nghị công nhận sáng kiến cấp cơ sở đợt 1.',
      ]),
      OFFICE,
      { means: ALL, covered: 'again' },
      'Tháng 02/2024',
    ),
    row(
      '3.',
      'Phiên họp thứ ba: Xét, đề nghị khen thưởng cấp Nhà nước đợt 1 năm 2024 (Huân chương Lao động, Bằng khen của Thủ tướng Chính phủ).',
      OFFICE,
      ALL,
      'Tháng 4/2024',
    ),
    row(
      '4.',
      agenda(
        'Phiên họp thứ tư:',
        [
          'Xét khen thưởng tổng kết năm học 2023-2024.',
          'Cho ý kiến về danh sách “Nhà giáo tiêu biểu quận Sông Trăng”.',
        ],
        true,
      ),
      OFFICE,
      SCHOOLS,
      'Tháng 6/2024',
    ),
    row(
      '5.',
      'Phiên họp thứ năm: Đánh giá phong trào thi đua 6 tháng đầu năm; bàn nhiệm vụ 6 tháng cuối năm.',
      OFFICE,
      ALL,
      'Giữa tháng 7/2024',
    ),
    row(
      '6.',
      'Phiên họp thứ sáu: Xét, đề nghị khen thưởng cấp Nhà nước đợt 2 năm 2024 (tập thể, cá nhân ngành Giáo dục và Đào tạo).',
      OFFICE,
      SCHOOLS,
      'Tháng 8/2024',
    ),
    row(
      '7.',
      'Phiên họp thứ bảy: Chấm chọn tác phẩm cuộc thi viết “Người tốt quanh em”.',
      OFFICE,
      'Phòng VHTT; các trường học',
      'Tháng 10/2024',
    ),
    row(
      '8.',
      agenda('Phiên họp thứ tám:', [
        'Xét khen thưởng tổng kết năm 2024.',
        'Suy tôn đơn vị dẫn đầu các khối, cụm thi đua.',
      ]),
      OFFICE,
      ALL,
      'Tháng 12/2024',
    ),
    { kind: 'page', as: 'row' },
    { kind: 'group', code: 'II.', title: 'Các nội dung công tác khác:', laid: 'cell' },
    row(
      '1.',
      'Theo dõi, đôn đốc các cụm thi đua, các đơn vị được phân công phụ trách.',
      MEMBERS,
      '',
      'Theo tiến độ tại Phụ lục 1',
    ),
    row(
      '2.',
      'Xét, đề nghị khen thưởng đột xuất cho tập thể, cá nhân có thành tích.',
      MEMBERS,
      'Các ngành, đơn vị liên quan',
      'Khi có nội dung phát sinh',
    ),
    row(
      '3.',
      agenda('Thông qua dự thảo các văn bản:', [
        'Quy chế làm việc của Hội đồng (sửa đổi);',
        'Hướng dẫn bình xét thi đua của các cụm thuộc quận.',
      ]),
      OFFICE,
      MEMBERS,
      'Trước ngày 30/3/2024',
    ),
    {
      kind: 'gone',
      cells: {
        code: '4.',
        task: 'Họp báo công bố kết quả thi đua.',
        implementer: OFFICE,
        deadline: 'Quý IV/2024',
      },
    },
    row(
      '4.',
      'Thông qua dự thảo Hướng dẫn tổng kết công tác thi đua, khen thưởng năm 2024.',
      OFFICE,
      'Các ngành, đơn vị liên quan',
      'Trước ngày 30/11/2024',
    ),
    row(
      '5.',
      'Thông qua dự thảo Kế hoạch công tác thi đua, khen thưởng năm 2025.',
      OFFICE,
      'Các ngành, đơn vị liên quan',
      'Trước ngày 20/12/2024',
    ),
    row('6.', 'Báo cáo hoạt động của Hội đồng tại hội nghị cuối năm.', OFFICE, '', 'Cuối năm 2024'),
  ],
};
