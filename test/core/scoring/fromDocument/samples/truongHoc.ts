import type { CriteriaSample } from './sample.ts';

/** Schools: no column of numbers and none of points, all of it is prose in the content column. */
export const truongHoc: CriteriaSample = {
  above: ['PHỤ LỤC 2', 'TIÊU CHUẨN CHẤM ĐIỂM THI ĐUA CÁC TRƯỜNG TRONG CỤM SỐ 4', '(Tổng điểm: 100 điểm)'],
  rows: `
Nội dung, tiêu chuẩn | Điểm trường tự chấm | Điểm cụm chấm | Ghi chú
1. Chất lượng giáo dục (40 điểm) | | |
1.1. Tỷ lệ học sinh hoàn thành chương trình lớp học (tối đa 20 điểm)⏎- Đạt 99% trở lên: 20 điểm⏎- Từ 97% đến dưới 99%: 15 điểm⏎- Từ 95% đến dưới 97%: 10 điểm | | |
1.2. Hội thi cấp tỉnh: mỗi giải được 2 điểm, tối đa không quá 10 điểm (10 điểm) | | |
1.3. Tổ chức dạy học 2 buổi/ngày (10 điểm): có 10 điểm, không 0 điểm | | | Có kế hoạch được duyệt
2. Đội ngũ (30 điểm) | | |
2.1. Xếp loại viên chức (20 điểm): loại A 20 điểm; loại B 14 điểm; loại C 7 điểm | | |
2.2. Không có người vi phạm quy định dạy thêm (10 điểm). Mỗi trường hợp vi phạm trừ 5 điểm | | |
3. Cơ sở vật chất và công tác khác (30 điểm) | | |
3.1. Tự đánh giá chung, hội đồng cụm quyết định (tối đa 25 điểm) | | |
3.2. Thu học phí không dùng tiền mặt (5 điểm), tính theo tỷ lệ phần trăm đạt được so với kế hoạch | | |
4. Điểm cộng (không quá 5 điểm) | | |
4.1. Sáng kiến được cấp tỉnh công nhận: cộng 2 điểm/sáng kiến | | |
4.2. Đạt chuẩn quốc gia trong năm: cộng 3 điểm | | |`,
  below: ['Hiệu trưởng các trường căn cứ bảng này tự chấm và gửi về cụm trưởng.'],
  base: 100,
  criteria: [
    '1 chuẩn 40',
    '1.1 chuẩn 20 Theo khoảng (từ 99 trở lên: 20; từ 97 đến dưới 99: 15; từ 95 đến dưới 97: 10)',
    '1.2 chuẩn 10 Theo trường hợp (2)',
    '1.3 chuẩn 10 Có/Không',
    '2 chuẩn 30',
    '2.1 chuẩn 20 Theo mức (loại A: 20; loại B: 14; loại C: 7)',
    '2.2 chuẩn 10 Chấm trực tiếp',
    '2.2.1 trừ Theo trường hợp (5)',
    '3 chuẩn 30',
    '3.1 chuẩn 25 Chấm trực tiếp',
    '3.2 chuẩn 5 Tỷ lệ',
    '4 thưởng 5',
    '4.1 thưởng Theo trường hợp (2)',
    '4.2 thưởng 3 Có/Không',
  ],
  classes: [],
};
