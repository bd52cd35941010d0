import type { CriteriaSample } from './sample.ts';

/** A block of offices: parts in letters, steps 1.1, targets to exceed, quotas of lateness, a total at the end. */
export const khoiCoQuan: CriteriaSample = {
  above: [
    'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG',
    'THANG ĐIỂM THI ĐUA KHỐI CÁC CƠ QUAN',
    '(Ban hành kèm theo Quy chế hoạt động của khối thi đua)',
  ],
  rows: `
Số TT | Tiêu chí thi đua | Thang điểm | Hướng dẫn chấm | Đầu mối thẩm định
A | THỰC HIỆN NHIỆM VỤ CHÍNH TRỊ (60 điểm) | 60 | |
1 | Thực hiện chỉ tiêu, nhiệm vụ được giao | 40 | | Văn phòng khối
1.1 | Thu ngân sách | 25 | Lấy số thực hiện chia cho kế hoạch giao rồi nhân với điểm chuẩn. Vượt 1% kế hoạch được thưởng 1% điểm chuẩn, nhưng không quá 10% điểm chuẩn |
1.2 | Giảm số vụ khiếu nại kéo dài | 15 | Lấy chỉ tiêu đăng ký chia cho kết quả thực hiện rồi nhân với điểm chuẩn |
2 | Cải cách hành chính | 20 | | Phòng Nội vụ
2.1 | Chỉ số cải cách hành chính | 12 | ≥ 90%: 12 điểm; 80% - < 90%: 9 điểm; 70% - < 80%: 6 điểm; < 70%: 3 điểm |
2.2 | Ban hành kế hoạch cải cách hành chính | 8 | - Đúng hạn: 8 điểm⏎- Chậm dưới 10 ngày: 5 điểm⏎- Chậm từ 10 ngày trở lên: 2 điểm⏎- Không ban hành: 0 điểm |
B | XÂY DỰNG ĐẢNG, ĐOÀN THỂ | 25 | | Ban Tổ chức
1 | Xếp loại tổ chức đảng | 15 | Hoàn thành xuất sắc nhiệm vụ 15 điểm, hoàn thành tốt nhiệm vụ 12 điểm, hoàn thành nhiệm vụ 8 điểm, không hoàn thành 0 điểm |
2 | Công đoàn vững mạnh | 10 | Căn cứ kết quả xếp loại của công đoàn cấp trên |
C | CÔNG TÁC THI ĐUA, KHEN THƯỞNG | 15 | | Thường trực Hội đồng
1 | Tổ chức phong trào thi đua | 10 | Mỗi phong trào được tổ chức, có sơ kết: 2,5 điểm; tối đa 10 điểm |
2 | Tham gia hoạt động của khối | 5 | Vắng 01 lần trừ 1 điểm; cử người không đúng thành phần trừ 0,5 điểm/lần |
D | ĐIỂM CỘNG, ĐIỂM TRỪ | | |
1 | Được tặng Cờ thi đua của Chính phủ | +3 | |
2 | Có sáng kiến áp dụng cấp tỉnh | +1/sáng kiến | Tối đa 3 điểm |
3 | Báo cáo gửi chậm | -0,5/lần | |
4 | Lãnh đạo bị kỷ luật | | Khiển trách trừ 10 điểm; cảnh cáo trừ 15 điểm; cách chức trừ 20 điểm |
 | TỔNG SỐ (A+B+C) | 100 | |`,
  below: [
    'Trường hợp các đơn vị có tổng điểm bằng nhau thì đơn vị nào có điểm mục A cao hơn được xếp trên.',
    'Đơn vị đạt từ 95 điểm trở lên xếp loại Xuất sắc; từ 85 đến dưới 95 điểm xếp loại Tốt; từ 70 đến dưới 85 điểm xếp loại Khá.',
  ],
  base: 100,
  criteria: [
    'A chuẩn 60',
    '1 chuẩn 40',
    '1.1 chuẩn 25 Tỷ lệ (vượt 1% thưởng 1%, tối đa 10%)',
    '1.2 chuẩn 15 Tỷ lệ (nghịch)',
    '2 chuẩn 20',
    '2.1 chuẩn 12 Theo khoảng (từ 90 trở lên: 12; từ 80 đến dưới 90: 9; từ 70 đến dưới 80: 6; dưới 70: 3)',
    '2.2 chuẩn 8 Theo mức (Đúng hạn: 8; Chậm dưới 10 ngày: 5; Chậm từ 10 ngày trở lên: 2; Không ban hành: 0)',
    'B chuẩn 25',
    'B.1 chuẩn 15 Theo mức (Hoàn thành xuất sắc nhiệm vụ: 15; hoàn thành tốt nhiệm vụ: 12; hoàn thành nhiệm vụ: 8; không hoàn thành: 0)',
    'B.2 chuẩn 10 Chấm trực tiếp',
    'C chuẩn 15',
    'C.1 chuẩn 10 Theo trường hợp (2,5)',
    'C.2 chuẩn 5 Chấm trực tiếp',
    'C.2.1 trừ Theo trường hợp (1)',
    'C.2.2 trừ Theo trường hợp (0,5)',
    'D chuẩn',
    'D.1 thưởng 3 Có/Không',
    'D.2 thưởng 3 Theo trường hợp (1)',
    'D.3 trừ Theo trường hợp (0,5)',
    'D.4 trừ Theo mức (Khiển trách: 10; cảnh cáo: 15; cách chức: 20)',
  ],
  classes: ['Xuất sắc 95', 'Tốt 85', 'Khá 70'],
  rules: ['bằng điểm: criterion A'],
};
