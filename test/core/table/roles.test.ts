import { describe, expect, test } from '@jest/globals';
import { givenRoles, roleOfHeader, rolesOf } from '../../../src/core/table/index.ts';

describe('roleOfHeader', () => {
  test.each([
    ['code', ['TT', 'STT', 'Số TT', 'Stt', 'Mã số', 'Mã việc', 'Mã nhiệm vụ', '#', 'S TT', 'T T', 'S.T.T']],
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
        'Nội dung chuẩn bị',
        'Nhiệm vụ trọng điểm',
        'Mặt công tác',
        'Trọng tâm công tác',
        'Công tác trọng tâm',
        'Nội dung, thời gian thực hiện',
        'Công việc và thời hạn',
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
        'Đơn vị chủ công',
        'Tổ chủ công',
        'Phòng chủ lực',
        'Chủ nhiệm đề tài',
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
        'Chuẩn bị nội dung',
        'Đơn vị chuẩn bị',
        'Ai làm',
        'Người làm',
        'Khoa/phòng',
        'Phòng, ban',
        'Khoa, phòng, trung tâm',
        'Lực lượng thực hiện',
        'Lực lượng tham gia',
        'Giao cho',
        'Bộ phận được giao',
        'Ai làm chính',
      ],
    ],
    [
      'coordinator',
      [
        'Đơn vị phối hợp',
        'Cơ quan phối hợp',
        'Phối hợp',
        'Ai hỗ trợ',
        'Đơn vị hỗ trợ',
        'Hỗ trợ',
        'Cùng làm',
        'Người cùng làm',
        'Đơn vị cùng thực hiện',
        'Đơn vị phối thuộc',
        'Kết hợp với',
        'Với ai',
        'Phòng trợ giúp',
        'Đơn vị hưởng ứng',
        'Khoa, phòng tham gia',
        'Cơ quan, đơn vị tham gia',
        'Đơn vị liên quan',
      ],
    ],
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
        'Tháng thực hiện',
        'Ngày, tháng',
        'Ngày thực hiện',
        'Xong trước ngày',
        'Khi nào xong',
        'Thời điểm hoàn thành',
        'Thời gian, địa điểm',
        'Hoàn thành trước',
        'Deadline',
        'Phải xong',
        'Bao giờ xong',
        'Hạn báo cáo',
        'Hạn cuối',
        'Hạn phản hồi',
        'Lịch',
        'Dự kiến hoàn thành',
        'Thời gian hoàn thành công việc',
      ],
    ],
    [
      'product',
      ['Sản phẩm', 'Kết quả', 'Kết quả thực hiện', 'Sản phẩm đầu ra', 'Kết quả dự kiến', 'Minh chứng'],
    ],
    ['legalBasis', ['Căn cứ', 'Văn bản giao', 'Căn cứ pháp lý']],
    ['funding', ['Kinh phí', 'Nguồn kinh phí', 'Dự toán kinh phí', 'Kinh phí hỗ trợ']],
    ['note', ['Ghi chú']],
    [
      'other',
      [
        'Chỉ tiêu',
        'Đơn vị tính',
        'Số lượng',
        '',
        'Người theo dõi',
        'Đơn vị theo dõi',
        'Mức độ',
        'Mức hỗ trợ',
        'Địa điểm',
        'Phòng',
        'Phòng họp',
        'Điểm',
        'Điểm tối đa',
        'Hạn mức',
        'Hạn chế',
        'Thành phần tham gia',
        'Đối tượng tham gia',
        'Văn bản',
      ],
    ],
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

describe('columns beside each other', () => {
  test.each([
    // When it is to be done comes before when a draft is due, whichever stands first.
    ['TT | Nội dung | Chủ trì | Thời hạn trình | Thời hạn hoàn tất', 'code task lead other deadline'],
    [
      'TT | Nội dung | Thời gian lấy ý kiến | Thời gian hoàn thành | Chủ trì',
      'code task other deadline lead',
    ],
    ['TT | Nội dung | Chủ trì | Hạn hoàn thành | Thời hạn trình', 'code task lead deadline other'],
    ['TT | Nội dung | Chủ trì | Thời gian thực hiện | Thời hạn trình', 'code task lead deadline other'],
    // A start and an end make one time, read from both.
    ['TT | Nội dung | Chủ trì | Thời gian bắt đầu | Thời gian kết thúc', 'code task lead deadline other'],
    // Those concerned help; where nobody else is named the work is theirs.
    ['TT | Nội dung | Đơn vị đầu mối | Đơn vị liên quan', 'code task lead coordinator'],
    ['TT | Nội dung | Đơn vị liên quan | Thời hạn', 'code task implementer deadline'],
    ['TT | Nội dung | Đơn vị phối hợp | Thời hạn', 'code task coordinator deadline'],
  ])('%s', (headers, expected) => {
    expect(rolesOf(headers.split(' | ')).join(' ')).toBe(expected);
  });
});

describe('a list of papers or events to make is a list of tasks where nothing else is the content', () => {
  test.each([
    ['TT | Tên văn bản | Cơ quan tham mưu | Thời hạn trình', 'code task implementer deadline'],
    ['Stt | Tên báo cáo | Thời hạn gửi | Nơi gửi | Đơn vị thực hiện', 'code task deadline other implementer'],
    ['TT | Hội nghị, cuộc họp | Cơ quan chủ trì | Thời gian', 'code task lead deadline'],
    ['TT | Danh mục đề án | Đơn vị chủ trì', 'code task lead'],
    // A group of work stands beside the work itself, but for it where nothing else does.
    ['Nhóm việc | STT | Nhiệm vụ cụ thể | Đơn vị thực hiện', 'other code task implementer'],
    ['Lĩnh vực | Nội dung | Thời gian', 'other task deadline'],
    ['STT | Nhóm nhiệm vụ, giải pháp | Chủ trì', 'code task lead'],
    // A content column there is: the paper is something else.
    ['TT | Văn bản | Nội dung | Cơ quan chủ trì', 'code other task lead'],
    // Lists of people, groups and figures are none.
    ['TT | Họ và tên | Đơn vị | Thời gian', 'code other implementer deadline'],
    ['TT | Tên cụm | Đơn vị cụm trưởng', 'code other implementer'],
    ['TT | Tên phong trào đã phát động | Số lượng', 'code other other'],
  ])('%s', (headers, expected) => {
    expect(rolesOf(headers.split(' | ')).join(' ')).toBe(expected);
  });
  test('what a person said stands', () => {
    const given = givenRoles([{ header: 'Tên báo cáo', role: 'other' }]);
    expect(rolesOf(['TT', 'Tên báo cáo', 'Thời hạn'], given).join(' ')).toBe('code other deadline');
  });
});
