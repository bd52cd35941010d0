import { describe, expect, test } from '@jest/globals';
import { readPlan } from '../../../src/core/plan/index.ts';
import { createDirectory } from '../../../src/core/units/index.ts';
import { documentOf } from '../../support/tables.ts';

/** The roles of the columns of a plan's one table, and the codes of its notes. */
function reading(header: string, ...rows: string[]) {
  const document = { value: documentOf([header, ...rows].join('\n')), notes: [] };
  const plan = readPlan([document], { directoryFor: () => createDirectory([]), withoutTasks: true });
  return {
    roles: plan.appendices.map(({ columns }) => columns.map(({ role }) => role).join(' ')),
    notes: plan.notes.map(({ text }) => text),
  };
}
const roles = (header: string, ...rows: string[]) => reading(header, ...rows).roles;

describe('a column whose header says nothing known is what its cells are', () => {
  test.each([
    [
      'times',
      'Kỳ | STT | Việc | Ai làm',
      ['Trước 15/01/2026 | 1 | Ký giao ước | Văn phòng', 'Tháng 02, tháng 8 | 2 | Kiểm tra | Thanh tra'],
      'deadline code task implementer',
    ],
    [
      'doers',
      'TT | Nội dung | Ai | Thời hạn',
      ['1 | Phát động thi đua | Phòng Nội vụ | 01/3', '2 | Sơ kết | Các trường học; Công an phường | 30/6'],
      'code task implementer deadline',
    ],
    [
      'helpers, right of the doers',
      'TT | Nội dung | Chủ trì | Thêm sức | Thời hạn',
      [
        '1 | Ký giao ước | Phòng Nội vụ | Các trường học | 01/3',
        '2 | Sơ kết | Văn phòng | Công an phường | 30/6',
      ],
      'code task lead coordinator deadline',
    ],
    [
      'no header but a place in the table: time, doer and content together',
      'Phiên | Hẹn gặp | Bàn về | Bộ phận chuẩn bị',
      [
        'Phiên 1 | Tuần 2 tháng 3 | Xét sáng kiến cấp cơ sở đợt 1 | Tổ thư ký',
        'Phiên 2 | Từ 06 đến 08/7/2026 | Xét khen thưởng chuyên đề nông thôn mới | Văn phòng',
      ],
      'other deadline task implementer',
    ],
  ])('%s', (_, header, rows, expected) => {
    expect(roles(header, ...rows)).toEqual([expected]);
  });

  test('and a note says so', () => {
    const { notes } = reading(
      'Kỳ | Việc | Ai làm',
      'Tháng 3 | Ký giao ước | Tổ 1',
      'Tháng 5 | Kiểm tra | Tổ 2',
    );
    expect(notes).toEqual(['Cột “Kỳ” được hiểu là cột thời gian theo nội dung các ô.']);
  });
});

describe('it stays as it is', () => {
  test.each([
    [
      'years and figures are no times',
      'TT | Nội dung | Chủ trì | Đợt | Mã hồ sơ',
      ['1 | Ký giao ước | Văn phòng | 1 | 2026', '2 | Kiểm tra | Thanh tra | 2 | 2027'],
      'code task lead other other',
    ],
    [
      'papers with their days',
      'TT | Nội dung | Chủ trì | Bản gốc',
      [
        '1 | Ký giao ước | Văn phòng | Công văn số 15/SNV ngày 3/2/2026',
        '2 | Kiểm tra | Thanh tra | Quyết định số 9/QĐ-UBND ngày 8/2/2026',
      ],
      'code task lead other',
    ],
    [
      'places are no doers',
      'TT | Nội dung | Địa điểm | Thời gian',
      ['1 | Ký giao ước | Trường THCS Mẫu | 01/3', '2 | Kiểm tra | Công an phường | 30/6'],
      'code task other deadline',
    ],
    [
      'who it goes to does not help',
      'TT | Nội dung | Chủ trì | Cấp trình | Gửi đến',
      [
        '1 | Ký giao ước | Văn phòng | UBND tỉnh | Sở Nội vụ',
        '2 | Sơ kết | Thanh tra | UBND tỉnh | Sở Nội vụ',
      ],
      'code task lead other other',
    ],
    [
      'who checks or signs does not help',
      'TT | Nội dung | Chủ trì | Người kiểm tra | Duyệt',
      ['1 | Ký giao ước | Văn phòng | Ban Giám hiệu | UBND xã', '2 | Sơ kết | Tổ Toán | Công đoàn | UBND xã'],
      'code task lead other other',
    ],
    [
      'nor do posts',
      'TT | Nội dung | Chủ trì | Ai đứng lớp',
      ['1 | Ký giao ước | Văn phòng | Hiệu trưởng', '2 | Sơ kết | Tổ Toán | Phó Hiệu trưởng'],
      'code task lead other',
    ],
    [
      'one row tells nothing',
      'TT | Nội dung | Chủ trì | Kỳ',
      ['1 | Ký giao ước | Văn phòng | Tháng 3'],
      'code task lead other',
    ],
    [
      'what another column says already',
      'TT | Nội dung | Chủ trì | Thời gian | Kỳ họp',
      ['1 | Ký giao ước | Văn phòng | 01/3 | 02/3', '2 | Kiểm tra | Thanh tra | 04/5 | 06/5'],
      'code task lead deadline other',
    ],
  ])('%s', (_, header, rows, expected) => {
    expect(roles(header, ...rows)).toEqual([expected]);
  });

  test.each([
    [
      'people',
      'STT | Họ và tên | Chức vụ | Đơn vị',
      ['1 | Người Mẫu Một | Chủ tịch Hội | Hội Nông dân', '2 | Người Mẫu Hai | Phó Chủ tịch | Hội Phụ nữ'],
    ],
    [
      'targets',
      'STT | Danh hiệu | Đơn vị tính | Số lượng',
      ['1 | Tập thể Lao động xuất sắc | Tập thể | 6', '2 | Chiến sĩ thi đua cơ sở | Người | 22'],
    ],
    [
      'awards of a year',
      'TT | Tên tập thể | Hình thức | Ngày quyết định',
      ['1 | Phòng Kinh tế | Bằng khen | 12/3/2025', '2 | Trường Tiểu học Mẫu | Giấy khen | 15/6/2025'],
    ],
  ])('a table of %s is none of tasks', (_, header, rows) => {
    expect(roles(header, ...rows)).toEqual([]);
  });
});
