import type { CriteriaSample } from './sample.ts';

/** A union scores its branches: points for full and for part in two columns, bonus parts with caps, conditions below. */
export const congDoan: CriteriaSample = {
  above: [
    'LIÊN ĐOÀN LAO ĐỘNG',
    'BẢNG ĐIỂM ĐÁNH GIÁ, XẾP LOẠI CÔNG ĐOÀN CƠ SỞ',
    '(Kèm theo Hướng dẫn số 05/HD-LĐLĐ)',
  ],
  rows: `
TT | Nội dung chấm điểm | Điểm tối đa | Mức chấm | Minh chứng
I | ĐẠI DIỆN, CHĂM LO NGƯỜI LAO ĐỘNG | 50 | |
1.1 | Ký kết và thực hiện thỏa ước lao động tập thể | 20 | Có ký, loại A: 20 điểm; loại B: 15 điểm; loại C: 10 điểm; chưa ký: 0 điểm | Thỏa ước
1.2 | Tổ chức hội nghị người lao động | 10 | Có tổ chức: 10 điểm; không tổ chức: 0 điểm | Biên bản
1.3 | Tỷ lệ đoàn viên được thăm hỏi khi ốm đau | 20 | Điểm = số đoàn viên được thăm/tổng số đoàn viên ốm đau x 20 | Danh sách
II | XÂY DỰNG TỔ CHỨC | 50 | |
2.1 | Phát triển đoàn viên | 20 | Đạt 100% chỉ tiêu trở lên: 20 điểm; từ 80% đến dưới 100%: 15 điểm; từ 50% đến dưới 80%: 10 điểm; dưới 50%: 0 điểm | Quyết định kết nạp
2.2 | Thu kinh phí, đoàn phí | 20 | Đạt bao nhiêu % kế hoạch được bấy nhiêu % số điểm | Báo cáo quyết toán
2.3 | Chế độ báo cáo | 10 | Thiếu một báo cáo trừ 2 điểm; chậm một báo cáo trừ 1 điểm. Trừ tối đa 10 điểm | Sổ công văn
III | ĐIỂM THƯỞNG | | |
3.1 | Có mô hình hay được Liên đoàn Lao động tỉnh công nhận | | 2 điểm/mô hình, tối đa 6 điểm | Giấy chứng nhận
3.2 | Có cán bộ công đoàn được kết nạp Đảng | | Cộng 1 điểm/người, tối đa 3 điểm | Quyết định
IV | ĐIỂM TRỪ | | |
4.1 | Để xảy ra ngừng việc tập thể trái pháp luật | -5 | Mỗi vụ | Báo cáo
4.2 | Nộp kinh phí chậm | | Chậm dưới 1 tháng trừ 1 điểm; chậm từ 1 tháng trở lên trừ 3 điểm | Chứng từ
Tổng cộng | | 100 | |`,
  below: [
    'Hoàn thành xuất sắc nhiệm vụ: từ 90 điểm trở lên.',
    'Hoàn thành tốt nhiệm vụ: từ 70 điểm đến dưới 90 điểm.',
    'Hoàn thành nhiệm vụ: từ 50 điểm đến dưới 70 điểm.',
    'Không hoàn thành nhiệm vụ: dưới 50 điểm.',
    'Tổng điểm thưởng tối đa 8 điểm.',
    'Tỷ lệ công đoàn cơ sở xếp loại hoàn thành xuất sắc nhiệm vụ không vượt quá 20% số công đoàn cơ sở hoàn thành tốt nhiệm vụ.',
    'Công đoàn cơ sở không gửi bản tự chấm điểm thì không xếp loại.',
    'Mỗi cụm thi đua được đề nghị tặng 01 Cờ thi đua và 03 Bằng khen.',
  ],
  base: 100,
  criteria: [
    'I chuẩn 50',
    '1.1 chuẩn 20 Theo mức (Có ký, loại A: 20; loại B: 15; loại C: 10; chưa ký: 0)',
    '1.2 chuẩn 10 Có/Không',
    '1.3 chuẩn 20 Tỷ lệ',
    'II chuẩn 50',
    '2.1 chuẩn 20 Theo khoảng (từ 100 trở lên: 20; từ 80 đến dưới 100: 15; từ 50 đến dưới 80: 10; dưới 50: 0)',
    '2.2 chuẩn 20 Tỷ lệ',
    '2.3 chuẩn 10 Chấm trực tiếp [trừ ≤ 10]',
    '2.3.1 trừ Theo trường hợp (2)',
    '2.3.2 trừ Theo trường hợp (1)',
    'III thưởng',
    '3.1 thưởng 6 Theo trường hợp (2)',
    '3.2 thưởng 3 Theo trường hợp (1)',
    'IV trừ',
    '4.1 trừ Theo trường hợp (5)',
    '4.2 trừ Theo khoảng (trên 0 đến dưới 1: 1; từ 1 trở lên: 3)',
  ],
  classes: [
    'Hoàn thành xuất sắc nhiệm vụ 90',
    'Hoàn thành tốt nhiệm vụ 70',
    'Hoàn thành nhiệm vụ 50',
    'Không hoàn thành nhiệm vụ 0',
  ],
  bonusCap: 8,
  rules: [
    'loại: không gửi bản tự chấm điểm',
    'Hoàn thành xuất sắc nhiệm vụ ≤ 20% của Hoàn thành tốt nhiệm vụ tất cả',
    '1 Cờ thi đua',
    '3 Bằng khen',
  ],
};
