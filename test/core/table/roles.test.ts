import { describe, expect, test } from '@jest/globals';
import { roleOfHeader } from '../../../src/core/table/index.ts';

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
