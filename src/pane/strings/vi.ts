/** The words of the pane. A slot is written {name}; `t` wants exactly the slots of its key. */
export const vi = {
  'app.title': 'Sổ Thi đua',
  'app.jobs': 'Các việc',

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

  'import.heading': 'Đưa kế hoạch thi đua vào sổ',
  'import.jobs': 'Năm việc, theo thứ tự',
  'import.file': 'Chọn tệp…',
  'import.paste': 'Dán từ Word',
  'import.sheet': 'Lấy từ trang tính này',
  'import.sample': 'Dùng thử với kế hoạch mẫu',
  'import.closed': 'Bản {version} chưa nhập được: bốn nút dưới đây mở ở bản sau.',

  'later.closed': 'Bản {version} chưa có phần này; phần này mở ở bản sau.',
} as const;
