import { describe, expect, test } from '@jest/globals';
import { givenRoles, roleOfHeader, rolesOf } from '../../../src/core/table/index.ts';

describe('roleOfHeader', () => {
  test.each([
    ['code', ['TT', 'STT', 'Số TT', 'Stt', 'Mã số']],
    [
      'task',
      [
        'Nội dung',
        'Nội dung công việc',
        'NỘI DUNG THỰC HIỆN',
        'Nhiệm vụ',
        'Nhiệm vụ, giải pháp',
        'Tên nhiệm vụ',
        'Công việc',
        'Hoạt động',
      ],
    ],
    [
      'lead',
      [
        'Chủ trì, chỉ đạo',
        'Cơ quan chủ trì',
        'Đơn vị chủ trì',
        'Lãnh đạo phụ trách',
        'Đầu mối',
        'Chủ trì thực hiện',
      ],
    ],
    [
      'implementer',
      [
        'Đơn vị thực hiện',
        'Đơn vị tham mưu',
        'Cơ quan thực hiện',
        'Người thực hiện',
        'Phân công thực hiện',
        'Trách nhiệm',
      ],
    ],
    ['coordinator', ['Đơn vị phối hợp', 'Cơ quan phối hợp', 'Phối hợp']],
    [
      'deadline',
      [
        'Thời gian',
        'Thời gian hoàn thành',
        'Thời gian thực hiện',
        'Thời hạn',
        'Tiến độ',
        'Thời gian dự kiến hoàn thành',
        'Hạn hoàn thành',
        'Lộ trình',
        'Thời hạn trình',
      ],
    ],
    ['product', ['Sản phẩm', 'Kết quả', 'Kết quả thực hiện', 'Sản phẩm đầu ra', 'Kết quả dự kiến']],
    ['legalBasis', ['Căn cứ', 'Văn bản giao', 'Căn cứ pháp lý']],
    ['funding', ['Kinh phí', 'Nguồn kinh phí', 'Dự toán kinh phí']],
    ['note', ['Ghi chú']],
    ['other', ['Chỉ tiêu', 'Đơn vị tính', 'Số lượng', '', 'Người theo dõi', 'Đơn vị theo dõi', 'Mức độ']],
  ] as const)('%s', (role, headers) => {
    expect(headers.map((header) => [header, roleOfHeader(header)])).toEqual(
      headers.map((header) => [header, role]),
    );
  });
});

describe('what a person said comes before what the header says', () => {
  test.each([
    [['TT', 'Nội dung', 'Mốc', 'Thời gian'], [['Thời gian', 'note']], 'code task deadline note'],
    // The one that was taken for it before steps back.
    [['TT', 'Nội dung', 'Mốc', 'Thời gian'], [['Thời gian', 'deadline']], 'code task other deadline'],
    // Case, marks and blanks of the header do not matter, as between two plans of one office.
    [['TT', 'Việc', 'Theo  dõi'], [['theo dõi', 'lead']], 'code task lead'],
    [['TT', 'Nội dung', 'Ghi chú'], [['Ghi chú', 'other']], 'code task other'],
    // Two columns cannot be one thing: the first is.
    [
      ['TT', 'A', 'B'],
      [
        ['A', 'task'],
        ['B', 'task'],
      ],
      'code task other',
    ],
    // The last word on a header counts.
    [
      ['TT', 'A'],
      [
        ['A', 'task'],
        ['A', 'note'],
      ],
      'code note',
    ],
  ] as const)('%j with %j', (headers, given, expected) => {
    const roles = givenRoles(given.map(([header, role]) => ({ header, role })));
    expect(rolesOf(headers, roles).join(' ')).toBe(expected);
  });
});
