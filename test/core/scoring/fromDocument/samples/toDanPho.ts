import type { CriteriaSample } from './sample.ts';

/** Neighbourhoods: "đ" for điểm, lines in one cell, answers with plus signs, deductions among the text. */
export const toDanPho: CriteriaSample = {
  above: ['BẢNG ĐIỂM THI ĐUA CÁC TỔ DÂN PHỐ', '(Kèm theo Hướng dẫn số 02/HD-MTTQ)'],
  rows: `
Mục | Nội dung thi đua | Điểm | Cách cho điểm
I | Đời sống văn hóa | 50đ |
1 | Hộ gia đình đạt danh hiệu Gia đình văn hóa | 20đ | + Đạt 95% trở lên: 20đ⏎+ Đạt từ 90% đến dưới 95%: 15đ⏎+ Dưới 90%: 10đ
2 | Không có hộ sinh con thứ ba trở lên | 10đ | Có 01 trường hợp trừ 2đ
3 | Nhà văn hóa hoạt động thường xuyên | 10đ | Thường xuyên: 10đ; không thường xuyên: 5đ; không hoạt động: 0đ
4 | Có câu lạc bộ văn nghệ, thể thao | 10đ | Mỗi câu lạc bộ được 5đ, không quá 10đ
II | Vệ sinh, môi trường | 30đ |
1 | Tổng vệ sinh hằng tuần | 15đ | Thiếu một lần trừ 1đ
2 | Đường tự quản xanh, sạch, đẹp | 15đ | Đạt: 15đ; không đạt: 0đ
III | An ninh, trật tự | 20đ |
1 | Không có tội phạm, tệ nạn xã hội | 20đ | Mỗi vụ việc nghiêm trọng trừ 5đ; mỗi vụ việc ít nghiêm trọng trừ 2đ
IV | Điểm thưởng | 10đ |
1 | Tổ dân phố được tặng giấy khen | | 3đ
2 | Có mô hình hay được nhân rộng | | 2đ/mô hình`,
  below: ['Tổng điểm: 100 điểm', 'Tổ dân phố đạt dưới 50 điểm thì không xét khen thưởng.'],
  base: 100,
  criteria: [
    'I chuẩn 50',
    'I.1 chuẩn 20 Theo khoảng (từ 95 trở lên: 20; từ 90 đến dưới 95: 15; dưới 90: 10)',
    'I.2 chuẩn 10 Chấm trực tiếp',
    'I.2.1 trừ Theo trường hợp (2)',
    'I.3 chuẩn 10 Theo mức (Thường xuyên: 10; không thường xuyên: 5; không hoạt động: 0)',
    'I.4 chuẩn 10 Theo trường hợp (5)',
    'II chuẩn 30',
    'II.1 chuẩn 15 Chấm trực tiếp',
    'II.1.1 trừ Theo trường hợp (1)',
    'II.2 chuẩn 15 Có/Không',
    'III chuẩn 20',
    'III.1 chuẩn 20 Chấm trực tiếp',
    'III.1.1 trừ Theo trường hợp (5)',
    'III.1.2 trừ Theo trường hợp (2)',
    'IV thưởng 10',
    'IV.1 thưởng 3 Có/Không',
    'IV.2 thưởng Theo trường hợp (2)',
  ],
  classes: [],
};
