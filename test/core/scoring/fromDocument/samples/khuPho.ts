import type { CriteriaSample } from './sample.ts';

/** A ward scores its quarters: method in a column of its own, numbers that start again in each part, rules below. */
export const khuPho: CriteriaSample = {
  above: [
    'ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN',
    'BẢNG TIÊU CHÍ CHẤM ĐIỂM THI ĐUA CÁC KHU PHỐ NĂM 2026',
    '(Kèm theo Kế hoạch số 15/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân phường)',
  ],
  rows: `
TT | Nội dung tiêu chí | Điểm chuẩn | Cách chấm điểm | Tài liệu minh chứng | Đơn vị chấm
I | Phát triển kinh tế - xã hội | 40 | | |
1 | Vận động các quỹ đạt chỉ tiêu phường giao | 10 | Lấy kết quả thực hiện chia cho chỉ tiêu giao nhân với điểm chuẩn, không quá điểm chuẩn | Phiếu thu | Phòng Kinh tế
2 | Tỷ lệ hộ dân phân loại rác tại nguồn | 10 | Từ 90% trở lên: 10 điểm; từ 80% đến dưới 90%: 8 điểm; từ 70% đến dưới 80%: 5 điểm; dưới 70%: 0 điểm | Báo cáo của khu phố | Phòng Kinh tế
3 | Có mô hình tự quản về vệ sinh môi trường | 10 | Có: 10 điểm; không có: 0 điểm | Quyết định công nhận | Phòng Văn hóa
4 | Thực hiện chế độ thông tin, báo cáo | 10 | Mỗi báo cáo chậm trừ 0,5 điểm; mỗi báo cáo không gửi trừ 2 điểm. Tổng điểm trừ không quá 10 điểm | | Văn phòng
II | An ninh, trật tự | 60 | | |
1 | Tham gia tuần tra ban đêm | 20 | Tốt: 20 điểm; khá: 15 điểm; trung bình: 10 điểm | Sổ trực | Công an phường
2 | Giữ gìn đoàn kết trong khu dân cư | 40 | Hội đồng xem xét, quyết định | |
III | Điểm thưởng | | | |
1 | Cá nhân, tập thể được cấp tỉnh khen | | Mỗi trường hợp cộng 1 điểm, tối đa 5 điểm | Quyết định khen thưởng | Văn phòng
IV | Điểm trừ | | | |
1 | Để xảy ra cháy, nổ | | Trừ 2 điểm/vụ | | Công an phường
2 | Nộp bảng tự chấm muộn | | Chậm từ 1 đến dưới 3 ngày: trừ 1 điểm; chậm từ 3 ngày trở lên: trừ 3 điểm | | Văn phòng
 | Tổng cộng | 100 | | |`,
  below: [
    'Xếp loại thi đua:',
    '- Xuất sắc: từ 90 điểm trở lên;',
    '- Tốt: từ 80 đến dưới 90 điểm;',
    '- Khá: từ 65 đến dưới 80 điểm;',
    '- Trung bình: dưới 65 điểm.',
    'Tổng số điểm thưởng không quá 10 điểm.',
  ],
  base: 100,
  criteria: [
    'I chuẩn 40',
    'I.1 chuẩn 10 Tỷ lệ',
    'I.2 chuẩn 10 Theo khoảng (từ 90 trở lên: 10; từ 80 đến dưới 90: 8; từ 70 đến dưới 80: 5; dưới 70: 0)',
    'I.3 chuẩn 10 Có/Không',
    'I.4 chuẩn 10 Chấm trực tiếp [trừ ≤ 10]',
    'I.4.1 trừ Theo trường hợp (0,5)',
    'I.4.2 trừ Theo trường hợp (2)',
    'II chuẩn 60',
    'II.1 chuẩn 20 Theo mức (Tốt: 20; khá: 15; trung bình: 10)',
    'II.2 chuẩn 40 Chấm trực tiếp',
    'III thưởng',
    'III.1 thưởng 5 Theo trường hợp (1)',
    'IV trừ',
    'IV.1 trừ Theo trường hợp (2)',
    'IV.2 trừ Chậm ngày (từ 1 đến dưới 3: 1; từ 3 trở lên: 3)',
  ],
  classes: ['Xuất sắc 90', 'Tốt 80', 'Khá 65', 'Trung bình 0'],
  bonusCap: 10,
};
