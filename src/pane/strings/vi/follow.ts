/** What people edited and the sheets made of it do not follow yet. */
export const follow = {
  'follow.behind': 'Hạn, Phân công, Mốc thời gian và Tiến độ chưa theo nội dung vừa sửa: {what}.',
  'follow.deadlines': '{count} nhiệm vụ đổi thời hạn',
  'follow.units': '{count} nhiệm vụ đổi đơn vị',
  'follow.titles': '{count} nhiệm vụ đổi nội dung',
  'follow.added': '{count} dòng mới',
  'follow.gone': '{count} dòng đã xóa',
  'follow.uncounted': 'Tiến độ thiếu {count} tháng hoặc đơn vị',
  'follow.act': 'Cập nhật các trang tính',
} as const;
