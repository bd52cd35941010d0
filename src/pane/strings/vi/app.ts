/** The frame around the screens, and the screens that are not jobs. */
export const app = {
  'app.title': 'Sổ Thi đua',
  'app.jobs': 'Các việc',
  'app.more': 'Mục khác',
  'app.opening': 'Đang mở…',
  'app.undo': 'Hoàn tác',
  'app.redo': 'Làm lại',
  'app.next': 'Sang {job}',
  'app.close': 'Đóng thông báo',
  'app.stop': 'Dừng',
  'app.details': 'Chi tiết',
  'app.copy': 'Sao chép chi tiết',
  'app.copied': 'Đã sao chép',
  'app.retry': 'Thử lại',
  'app.broken': 'Không mở được phần này; sổ làm việc không thay đổi. Kiểm tra kết nối mạng rồi bấm Thử lại.',
  'app.more-rows': 'Hiện thêm {count} dòng',

  'job.import': 'Nhập',
  'job.check': 'Kiểm tra',
  'job.progress': 'Tiến độ',
  'job.scoring': 'Chấm điểm',
  'job.export': 'Xuất',

  'job.import.does': 'Đọc kế hoạch và các phụ lục, ghi thành bảng trong sổ làm việc.',
  'job.check.does': 'Tìm chỗ trùng, thiếu hoặc mâu thuẫn, chỉ đúng ô cần xem.',
  'job.progress.does': 'Cho biết việc nào xong, sắp đến hạn, quá hạn, theo đơn vị và theo tháng.',
  'job.scoring.does': 'Lập phiếu chấm, cộng điểm, xếp hạng và xếp loại.',
  'job.export.does': 'Xuất lại văn bản, bảng tổng hợp và lịch nhắc việc.',

  'screen.settings': 'Cài đặt',
  'screen.help': 'Trợ giúp',
  'screen.journal': 'Nhật ký',

  'help.order': 'Năm việc, làm lần lượt từ trái sang phải',
  'help.keys': 'Bàn phím',
  'help.keys.tabs': 'Mũi tên trái, phải: sang việc bên cạnh.',
  'help.keys.tab': 'Tab: đi qua các nút; Enter hoặc phím cách: bấm.',
  'help.keys.paste': 'Ở việc Nhập, Ctrl+V: dán bảng vừa sao chép.',
  'help.safe':
    'Sổ Thi đua chỉ ghi vào các trang do mình tạo. Dùng nút Hoàn tác ở đây: Ctrl+Z của Excel không lấy lại được những gì phần bổ trợ ghi.',
  'help.version': 'Phiên bản {version}',

  'journal.empty': 'Chưa ghi gì vào sổ làm việc này.',
  'journal.undo': 'Việc ghi gần nhất: {what}',
  'journal.redo': 'Vừa lấy lại: {what}',
} as const;
