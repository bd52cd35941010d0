import type { CriteriaSample } from './sample.ts';

/** Departments: a header of two rows, points in three columns, choices below merged numbers, caps in notes. */
export const phongBan: CriteriaSample = {
  above: ['BẢNG CHẤM ĐIỂM THI ĐUA CÁC PHÒNG, BAN NĂM 2026'],
  rows: `
STT | Tiêu chuẩn thi đua | Điểm > | | | Cơ quan theo dõi
^ | ^ | Chuẩn | Thưởng | Trừ | ^
 | Tổng cộng | 100 | | |
A | Nhiệm vụ chuyên môn | 70 | | |
A1 | Tham mưu ban hành văn bản đúng quy trình | 30 | | | Văn phòng
A1.1 | Mỗi văn bản ban hành sai thể thức: trừ 0,5 điểm | | | -0,5 |
A1.2 | Mỗi văn bản phải thu hồi: trừ 2 điểm | | | - 2 |
 | Ghi chú: Tổng điểm trừ của mục A1 không quá 5 điểm | | | |
A2 | Tỷ lệ hồ sơ giải quyết đúng hạn | 20 | | | Văn phòng
A2.1 | Tỷ lệ đạt từ 98% trở lên | 20 | | |
A2.2 | Tỷ lệ đạt từ 95% đến dưới 98% | 15 | | |
A2.3 | Tỷ lệ đạt dưới 95% | 5 | | |
A3 | Ứng dụng chữ ký số | 20 | | | Phòng Văn hóa
^ | - Có triển khai | 20 | | |
^ | - Chưa triển khai | 0 | | |
B | Xây dựng cơ quan | 30 | | |
B1 | Cơ quan văn hóa | 25 | | | Phòng Văn hóa
B2 | Thể thao, văn nghệ | 5 | 2 | |
B2.1 | Đạt giải trong hội thao, mỗi giải cộng 0,5 điểm (tối đa 2 điểm) | | +0,5 | |
B2.2 | Không cử người tham gia | | | -1 |
 | Điểm thưởng được tính đối với một trong các trường hợp sau: | | | |
a | Tập thể được tặng Bằng khen | | +1 | |
b | Tập thể được tặng Cờ thi đua | | +2 | |`,
  below: [],
  base: 100,
  criteria: [
    'A chuẩn 70',
    'A1 chuẩn 30 Chấm trực tiếp [trừ ≤ 5]',
    'A1.1 trừ Theo trường hợp (0,5)',
    'A1.2 trừ Theo trường hợp (2)',
    'A2 chuẩn 20 Theo khoảng (từ 98 trở lên: 20; từ 95 đến dưới 98: 15; dưới 95: 5)',
    'A3 chuẩn 20 Có/Không',
    'B chuẩn 30',
    'B1 chuẩn 25 Chấm trực tiếp',
    'B2 chuẩn 5 Chấm trực tiếp [thưởng ≤ 2]',
    'B2.1 thưởng 2 Theo trường hợp (0,5)',
    'B2.2 trừ 1 Có/Không',
    'B2.3 thưởng Chọn một',
    'B2.3.a thưởng 1 Có/Không',
    'B2.3.b thưởng 2 Có/Không',
  ],
  classes: [],
};
