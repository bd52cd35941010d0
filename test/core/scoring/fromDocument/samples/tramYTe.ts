import type { CriteriaSample } from './sample.ts';

/** Health stations: each answer in a row of its own with its points, answers below merged numbers, a notes column. */
export const tramYTe: CriteriaSample = {
  above: ['BẢNG TIÊU CHÍ THI ĐUA TRẠM Y TẾ XÃ, PHƯỜNG NĂM 2026', 'Tổng số điểm: 50 điểm'],
  rows: `
TT | Nội dung đánh giá | Điểm tối đa | Trạm tự chấm | Trung tâm chấm | Tài liệu kiểm chứng | Ghi chú
(1) | (2) | (3) | (4) | (5) | (6) | (7)
I | Chuyên môn | 30 | | | |
1 | Tỷ lệ trẻ em tiêm đủ các loại vắc xin | 10 | | | Sổ tiêm chủng |
 | Đạt ≥ 95% | 10 | | | |
 | Đạt từ 90% đến dưới 95% | 7 | | | |
 | Dưới 90% | 0 | | | |
2 | Quản lý người cao tuổi | 10 | | | Hồ sơ sức khỏe | Cứ thiếu 01 hồ sơ trừ 0,1 điểm, trừ tối đa 10 điểm
3 | Truyền thông sức khỏe | 10 | | | | Mỗi buổi 0,5 điểm, tối đa 10 điểm
II | Quản lý | 20 | | | |
4 | Chế độ báo cáo | 8 | | | |
a | Báo cáo tháng đúng hạn | 5 | | | | Chậm 1 báo cáo trừ 1 điểm
b | Báo cáo năm đúng hạn | 3 | | | | Chậm trừ 3 điểm
5 | Trạm đạt chuẩn quốc gia về y tế | 7 | | | Quyết định công nhận | Đạt: 7 điểm, chưa đạt: 0 điểm
6 | Môi trường xanh, sạch, đẹp | 5 | | | | Tổ kiểm tra chấm thực tế
III | Điểm thưởng (tối đa 5 điểm) | 5 | | | |
7 | Có đề tài nghiên cứu cấp cơ sở được nghiệm thu | 3 | | | |
8 | Có cá nhân là chiến sĩ thi đua cấp tỉnh | 2 | | | |
 | Cộng (I + II) | 50 | | | |`,
  below: ['Ghi chú: Trạm để xảy ra tai biến do lỗi chuyên môn thì không xét thi đua.'],
  base: 50,
  criteria: [
    'I chuẩn 30',
    '1 chuẩn 10 Theo khoảng (từ 95 trở lên: 10; từ 90 đến dưới 95: 7; dưới 90: 0)',
    '2 chuẩn 10 Chấm trực tiếp',
    '2.1 trừ 10 Theo trường hợp (0,1)',
    '3 chuẩn 10 Theo trường hợp (0,5)',
    'II chuẩn 20',
    '4 chuẩn 8',
    'a chuẩn 5 Chấm trực tiếp',
    'a.1 trừ Theo trường hợp (1)',
    'b chuẩn 3 Chấm trực tiếp',
    'b.1 trừ 3 Có/Không',
    '5 chuẩn 7 Có/Không',
    '6 chuẩn 5 Chấm trực tiếp',
    'III thưởng 5',
    '7 thưởng 3 Có/Không',
    '8 thưởng 2 Có/Không',
  ],
  classes: [],
};
