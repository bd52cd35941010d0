import type { CriteriaSample } from './sample.ts';

/** A youth union: an unnumbered table with weights of words, points per piece of work, late bands, no total. */
export const doanPhuong: CriteriaSample = {
  above: ['BIỂU ĐIỂM THI ĐUA CÁC CHI ĐOÀN', 'Năm công tác 2026'],
  rows: `
Nội dung | Điểm chuẩn | Điểm cộng | Điểm trừ | Cách tính
PHẦN I. CÔNG TÁC GIÁO DỤC | 40 | | |
1. Tỷ lệ đoàn viên học nghị quyết | 20 | | | Đạt bao nhiêu % tính bấy nhiêu % số điểm
2. Sinh hoạt chủ điểm hằng tháng | 20 | 2 | -2 | Cộng 0,5 điểm/buổi có sáng tạo (không quá 2 điểm). Bỏ 01 buổi trừ 1 điểm (không quá 2 điểm)
PHẦN II. PHONG TRÀO TÌNH NGUYỆN | 60 | | |
3. Ngày chủ nhật xanh | 30 | | | Từ 10 buổi trở lên: 30 điểm; từ 6 đến 9 buổi: 20 điểm; dưới 6 buổi: 10 điểm
4. Công trình thanh niên | 20 | 5 | | Công trình cấp phường 20 điểm; công trình cấp chi đoàn 10 điểm. Thưởng 5 điểm nếu được cấp tỉnh công nhận
5. Hiến máu | 10 | | | Vượt chỉ tiêu: 10 điểm; đạt chỉ tiêu: 8 điểm; không đạt: 0 điểm
6. Nộp báo cáo | | | -3 | Chậm 1-2 ngày trừ 0,5 điểm; chậm 3-5 ngày trừ 1 điểm; chậm trên 5 ngày trừ 3 điểm
7. Chi đoàn không có báo cáo năm | | | Không xếp loại |`,
  below: [
    'Xếp loại: Chi đoàn vững mạnh: từ 90 điểm trở lên. Chi đoàn khá: từ 70 đến dưới 90 điểm.',
    'Tổng điểm cộng tối đa 10 điểm.',
  ],
  base: 100,
  criteria: [
    'I chuẩn 40',
    '1 chuẩn 20 Tỷ lệ',
    '2 chuẩn 20 Chấm trực tiếp [thưởng ≤ 2, trừ ≤ 2]',
    '2.1 thưởng 2 Theo trường hợp (0,5)',
    '2.2 trừ 2 Theo trường hợp (1)',
    'II chuẩn 60',
    '3 chuẩn 30 Theo khoảng (từ 10 trở lên: 30; từ 6 đến 9: 20; dưới 6: 10)',
    '4 chuẩn 20 Theo mức (Công trình cấp phường: 20; công trình cấp chi đoàn: 10) [thưởng ≤ 5]',
    '4.1 thưởng 5 Có/Không',
    '5 chuẩn 10 Theo mức (Vượt chỉ tiêu: 10; đạt chỉ tiêu: 8; không đạt: 0)',
    '6 trừ 3 Chậm ngày (từ 1 đến 2: 0,5; từ 3 đến 5: 1; trên 5: 3)',
  ],
  classes: ['vững mạnh 90', 'khá 70'],
  bonusCap: 10,
};
