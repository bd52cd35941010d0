import type { CriteriaSample } from './sample.ts';

/** Communes: a column of points for each level, a row of column letters, parts numbered 1.1 without a number above. */
export const xaNongThon: CriteriaSample = {
  above: ['PHỤ LỤC I', 'BẢNG CHẤM ĐIỂM CÁC XÃ'],
  rows: `
TT | Chỉ tiêu thi đua | Điểm tối đa | Mức độ đạt được > | | | Ghi chú
^ | ^ | ^ | Tốt | Khá | Trung bình | ^
A | B | 1 | 2 | 3 | 4 | 5
I | KINH TẾ | 50 | | | |
1.1 | Thu nhập bình quân đầu người | 20 | 20 | 15 | 10 | So với kế hoạch
1.2 | Sản phẩm OCOP | 15 | 15 | 10 | 5 |
1.3 | Hợp tác xã hoạt động hiệu quả | 15 | | | | Mỗi hợp tác xã 5 điểm
II | XÃ HỘI | 50 | | | |
2.1 | Giảm nghèo | 30 | | | | Tỷ lệ hộ nghèo thực hiện bằng hoặc thấp hơn kế hoạch: 30 điểm; cao hơn: 0 điểm
2.2 | Người dân tham gia bảo hiểm y tế | 20 | 20 | 12 | 6 |
III | ĐIỂM TRỪ | | | | |
3.1 | Có đơn thư vượt cấp | -2 | | | | Mỗi đơn
3.2 | Nợ đọng xây dựng cơ bản | -5 | | | |`,
  below: [],
  base: 100,
  criteria: [
    'I chuẩn 50',
    '1.1 chuẩn 20 Theo mức (Tốt: 20; Khá: 15; Trung bình: 10)',
    '1.2 chuẩn 15 Theo mức (Tốt: 15; Khá: 10; Trung bình: 5)',
    '1.3 chuẩn 15 Theo trường hợp (5)',
    'II chuẩn 50',
    '2.1 chuẩn 30 Có/Không',
    '2.2 chuẩn 20 Theo mức (Tốt: 20; Khá: 12; Trung bình: 6)',
    'III trừ',
    '3.1 trừ Theo trường hợp (2)',
    '3.2 trừ 5 Có/Không',
  ],
  classes: [],
};
