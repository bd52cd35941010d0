import type { CriteriaSample } from './sample.ts';

/** A school scores its teams: bonus and deduction beside each other in one cell, "đ" for điểm, letters below numbers. */
export const toChuyenMon: CriteriaSample = {
  above: ['TRƯỜNG THCS RẠCH SEN', 'TIÊU CHÍ THI ĐUA GIỮA CÁC TỔ CHUYÊN MÔN', 'Năm học 2025 - 2026'],
  rows: `
TT | Tiêu chí | Điểm chuẩn | Cách cho điểm | Người theo dõi
1 | Nền nếp chuyên môn | 40đ | |
a | Hồ sơ, giáo án đầy đủ | 15đ | Thiếu 1 giáo án trừ 1đ | Phó Hiệu trưởng
b | Ra vào lớp đúng giờ | 10đ | Vào muộn mỗi lần trừ 0,25đ; bỏ tiết trừ 2đ/tiết | Giám thị
c | Dự giờ, thao giảng | 15đ | Mỗi tiết dự giờ 0,5đ, tối đa 15đ | Tổ trưởng
2 | Chất lượng giáo dục | 40đ | |
a | Tỷ lệ học sinh từ trung bình trở lên | 20đ | Đạt chỉ tiêu 20đ, giảm 1% so với chỉ tiêu trừ 1đ | Phó Hiệu trưởng
b | Học sinh giỏi cấp tỉnh | 20đ | Vượt chỉ tiêu: 20đ; đạt chỉ tiêu: 15đ; không đạt chỉ tiêu: 5đ | Phó Hiệu trưởng
3 | Tham gia phong trào | 20đ | |
a | Hội thi giáo viên dạy giỏi | 10đ | Giải Nhất: 10đ; giải Nhì: 8đ; giải Ba: 6đ; tham gia: 4đ | Công đoàn
b | Hoạt động ngoại khóa | 10đ | Tham gia đủ 10đ, vắng 1 người trừ 0,5đ | Công đoàn
4 | Điểm cộng | | Mỗi sáng kiến được công nhận cấp xã cộng 1đ, cấp tỉnh cộng 3đ | Thư ký hội đồng
5 | Điểm trừ | | Giáo viên vi phạm quy chế thi trừ 5đ/người | Thư ký hội đồng
 | Cộng | 100đ | |`,
  below: [
    'Xếp loại: Tổ đạt từ 90đ trở lên xếp loại Tốt; từ 75đ đến dưới 90đ xếp loại Khá; dưới 75đ xếp loại Trung bình.',
    'Trường hợp bằng điểm, xét điểm tiêu chí 2 cao hơn, nếu vẫn bằng nhau thì Hội đồng thi đua bỏ phiếu kín.',
  ],
  base: 100,
  criteria: [
    '1 chuẩn 40',
    '1.a chuẩn 15 Chấm trực tiếp',
    '1.a.1 trừ Theo trường hợp (1)',
    '1.b chuẩn 10 Chấm trực tiếp',
    '1.b.1 trừ Theo trường hợp (0,25)',
    '1.b.2 trừ Theo trường hợp (2)',
    '1.c chuẩn 15 Theo trường hợp (0,5)',
    '2 chuẩn 40',
    '2.a chuẩn 20 Chấm trực tiếp',
    '2.a.1 trừ Theo trường hợp (1)',
    '2.b chuẩn 20 Theo mức (Vượt chỉ tiêu: 20; đạt chỉ tiêu: 15; không đạt chỉ tiêu: 5)',
    '3 chuẩn 20',
    '3.a chuẩn 10 Theo mức (Giải Nhất: 10; giải Nhì: 8; giải Ba: 6; tham gia: 4)',
    '3.b chuẩn 10 Chấm trực tiếp',
    '3.b.1 trừ Theo trường hợp (0,5)',
    '4 thưởng',
    '4.1 thưởng Theo trường hợp (1)',
    '4.2 thưởng Theo trường hợp (3)',
    '5 trừ Theo trường hợp (5)',
  ],
  classes: ['Tốt 90', 'Khá 75', 'Trung bình 0'],
  rules: ['bằng điểm: criterion 2', 'bằng điểm: votes'],
};
