import type { CriteriaSample } from './sample.ts';

/** A department scores its divisions: points and deductions in two columns, "B. Điểm trừ" in capitals, notes in rows. */
export const phongSo: CriteriaSample = {
  above: [
    'SỞ CÔNG TRÌNH ĐÔ THỊ',
    'THANG ĐIỂM THI ĐUA CÁC PHÒNG, ĐƠN VỊ THUỘC SỞ',
    '(Phụ lục kèm theo Quy chế thi đua, khen thưởng của Sở)',
  ],
  rows: `
TT | Tiêu chí đánh giá | Điểm tối đa | Điểm trừ | Căn cứ đánh giá | Bộ phận thẩm định
A | TIÊU CHÍ CHUNG | 40 | | |
A1 | Chấp hành nội quy, kỷ luật lao động | 20 | | Bảng chấm công | Văn phòng Sở
A1.1 | Đi muộn, về sớm | | 0,5 điểm/lượt | |
A1.2 | Nghỉ không phép | | 2 điểm/ngày | |
A2 | Thực hiện văn hóa công sở | 20 | | | Công đoàn Sở
A2.1 | Bị phản ánh về thái độ phục vụ | | 3 điểm/vụ | |
B | TIÊU CHÍ CHUYÊN MÔN | 60 | | |
B1 | Hoàn thành nhiệm vụ Giám đốc Sở giao | 30 | | Phần mềm quản lý nhiệm vụ | Văn phòng Sở
 | Hoàn thành 100% đúng hạn | 30 | | |
 | Hoàn thành từ 90% đến dưới 100% đúng hạn | 25 | | |
 | Hoàn thành dưới 90% đúng hạn | 15 | | |
B2 | Giải quyết thủ tục hành chính | 30 | | Hệ thống một cửa | Trung tâm Hành chính công
B2.1 | Mỗi hồ sơ trễ hạn | | 1 điểm | |
B2.2 | Mỗi hồ sơ trả lại sai quy định | | 1,5 điểm | |
 | Ghi chú: Điểm trừ của mục B2 không quá 15 điểm | | | |
C | ĐIỂM CỘNG | 10 | | | Hội đồng Thi đua
C1 | Có đề tài, sáng kiến được công nhận cấp Sở | 5 | | |
C2 | Được Giám đốc Sở khen đột xuất, mỗi lần cộng 1 điểm, tối đa 5 điểm | 5 | | |
 | TỔNG ĐIỂM | 100 | | |`,
  below: [
    'Điểm từ 90 trở lên: Hoàn thành xuất sắc nhiệm vụ; từ 70 đến dưới 90: Hoàn thành tốt nhiệm vụ; từ 50 đến dưới 70: Hoàn thành nhiệm vụ; dưới 50: Không hoàn thành nhiệm vụ.',
    'Trường hợp nhiều phòng có tổng điểm bằng nhau thì phòng có điểm trừ ít hơn được xếp trên; nếu vẫn bằng nhau thì xét điểm mục B cao hơn.',
    'Phòng có công chức bị kỷ luật từ cảnh cáo trở lên thì không xét danh hiệu thi đua.',
  ],
  base: 100,
  criteria: [
    'A chuẩn 40',
    'A1 chuẩn 20 Chấm trực tiếp',
    'A1.1 trừ Theo trường hợp (0,5)',
    'A1.2 trừ Theo trường hợp (2)',
    'A2 chuẩn 20 Chấm trực tiếp',
    'A2.1 trừ Theo trường hợp (3)',
    'B chuẩn 60',
    'B1 chuẩn 30 Theo khoảng (bằng 100: 30; từ 90 đến dưới 100: 25; dưới 90: 15)',
    'B2 chuẩn 30 Chấm trực tiếp [trừ ≤ 15]',
    'B2.1 trừ Theo trường hợp (1)',
    'B2.2 trừ Theo trường hợp (1,5)',
    'C thưởng 10',
    'C1 thưởng 5 Có/Không',
    'C2 thưởng 5 Theo trường hợp (1)',
  ],
  classes: [
    'Hoàn thành xuất sắc nhiệm vụ 90',
    'Hoàn thành tốt nhiệm vụ 70',
    'Hoàn thành nhiệm vụ 50',
    'Không hoàn thành nhiệm vụ 0',
  ],
  rules: ['bằng điểm: deductions', 'bằng điểm: criterion B'],
};
