import type { CriteriaSample } from './sample.ts';

/** A commune of 2025 scores its hamlets: columns to be filled in, lines with dashes in the method, rules as sentences. */
export const thonXa: CriteriaSample = {
  above: [
    'UBND XÃ ĐỒI SIM',
    'BỘ TIÊU CHÍ CHẤM ĐIỂM THI ĐUA CÁC THÔN NĂM 2026',
    '(Ban hành kèm theo Quyết định số 31/QĐ-UBND ngày 12 tháng 01 năm 2026 của UBND xã Đồi Sim)',
  ],
  rows: `
STT | Nội dung tiêu chí | Thang điểm | Điểm thôn tự chấm | Điểm xã thẩm định | Cách tính điểm
I | Thực hiện chính quyền địa phương hai cấp | 30 | | |
1 | Tỷ lệ hồ sơ dịch vụ công được hướng dẫn nộp trực tuyến | 15 | | | - Đạt từ 80% trở lên: 15 điểm⏎- Từ 60% đến dưới 80%: 10 điểm⏎- Từ 40% đến dưới 60%: 5 điểm⏎- Dưới 40%: 0 điểm
2 | Tổ công nghệ số cộng đồng hoạt động thường xuyên | 10 | | | Hoạt động tốt: 10 điểm; hoạt động trung bình: 6 điểm; không hoạt động: 0 điểm
3 | Báo cáo định kỳ gửi xã | 5 | | | Mỗi báo cáo gửi chậm trừ 0,5 điểm, mỗi báo cáo không gửi trừ 1 điểm
II | Kinh tế, nông thôn mới | 40 | | |
1 | Thu các loại quỹ theo kế hoạch | 20 | | | Kết quả thu/kế hoạch giao x 20 điểm
2 | Số hộ nghèo giảm trong năm | 10 | | | Giảm 01 hộ được 2 điểm, tối đa 10 điểm
3 | Đường làng có hoa, cây xanh | 10 | | | Có từ 500m trở lên: 10 điểm; có dưới 500m: 5 điểm; không có: 0 điểm
III | Văn hóa, an ninh | 30 | | |
1 | Tỷ lệ gia đình văn hóa | 15 | | | ≥ 95%: 15 điểm; từ 90% đến < 95%: 10 điểm; < 90%: 5 điểm
2 | Không để xảy ra khiếu kiện đông người | 15 | | | Để xảy ra mỗi vụ trừ 5 điểm
IV | Điểm thưởng | 10 | | |
1 | Được UBND tỉnh tặng Bằng khen | 5 | | |
2 | Có mô hình mới được xã công nhận | | | | Mỗi mô hình cộng 2,5 điểm, không quá 5 điểm
 | Tổng điểm (I+II+III) | 100 | | |`,
  below: [
    'Xếp loại:',
    '- Thôn xuất sắc: đạt từ 95 điểm trở lên;',
    '- Thôn tiên tiến: đạt từ 80 điểm đến dưới 95 điểm;',
    '- Thôn trung bình: dưới 80 điểm.',
    'Số thôn đạt loại xuất sắc không quá 30% tổng số thôn.',
    'Nếu hai thôn có điểm bằng nhau thì ưu tiên thôn có điểm mục II cao hơn.',
    'Thôn xếp hạng nhất được Chủ tịch UBND xã tặng Giấy khen.',
  ],
  base: 100,
  criteria: [
    'I chuẩn 30',
    'I.1 chuẩn 15 Theo khoảng (từ 80 trở lên: 15; từ 60 đến dưới 80: 10; từ 40 đến dưới 60: 5; dưới 40: 0)',
    'I.2 chuẩn 10 Theo mức (Hoạt động tốt: 10; hoạt động trung bình: 6; không hoạt động: 0)',
    'I.3 chuẩn 5 Chấm trực tiếp',
    'I.3.1 trừ Theo trường hợp (0,5)',
    'I.3.2 trừ Theo trường hợp (1)',
    'II chuẩn 40',
    'II.1 chuẩn 20 Tỷ lệ',
    'II.2 chuẩn 10 Theo trường hợp (2)',
    'II.3 chuẩn 10 Theo mức (Có từ 500m trở lên: 10; có dưới 500m: 5; không có: 0)',
    'III chuẩn 30',
    'III.1 chuẩn 15 Theo khoảng (từ 95 trở lên: 15; từ 90 đến dưới 95: 10; dưới 90: 5)',
    'III.2 chuẩn 15 Chấm trực tiếp',
    'III.2.1 trừ Theo trường hợp (5)',
    'IV thưởng 10',
    'IV.1 thưởng 5 Có/Không',
    'IV.2 thưởng 5 Theo trường hợp (2,5)',
  ],
  classes: ['xuất sắc 95', 'tiên tiến 80', 'trung bình 0'],
  rules: ['xuất sắc ≤ 30% tất cả', 'bằng điểm: criterion II', '1 Giấy khen'],
};
