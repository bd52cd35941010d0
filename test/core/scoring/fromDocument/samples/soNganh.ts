import type { CriteriaSample } from './sample.ts';

/** Offices of a province: weights, a target column, points per percent missed, points for each level in columns. */
export const soNganh: CriteriaSample = {
  above: ['Biểu số 01', 'TIÊU CHÍ ĐÁNH GIÁ, XẾP HẠNG CÁC SỞ, BAN, NGÀNH'],
  rows: `
STT | Tiêu chí thành phần | Điểm tối đa | Phương pháp đánh giá | Minh chứng | Đơn vị chủ trì thẩm định
1 | Giải ngân vốn đầu tư công | 30 | Đạt 100% kế hoạch: 30 điểm. Cứ giảm 1% so với kế hoạch trừ 0,5 điểm | Báo cáo của Kho bạc | Sở Tài chính
2 | Chỉ số chuyển đổi số | 20 | | | Sở Khoa học
2.1 | Dịch vụ công trực tuyến toàn trình | 12 | Điểm đạt được = (số hồ sơ trực tuyến/tổng số hồ sơ) x 12 | Hệ thống một cửa |
2.2 | Chữ ký số cá nhân | 8 | 100% cán bộ: 8 điểm; từ 80% đến dưới 100%: 5 điểm; dưới 80%: 0 điểm | |
3 | Kỷ luật, kỷ cương hành chính | 25 | | | Thanh tra tỉnh
3.1 | Thực hiện nhiệm vụ được giao đúng hạn | 15 | Trên 98% đúng hạn được 15 điểm; từ 95% đến 98% được 10 điểm; dưới 95% không được điểm | |
3.2 | Không có công chức vi phạm | 10 | Vi phạm bị khiển trách: trừ 3 điểm/người; cảnh cáo: trừ 5 điểm/người; buộc thôi việc: trừ 10 điểm/người | |
4 | Tham gia phong trào thi đua của khối | 25 | Hội đồng khối bình chọn | |
5 | Thưởng: được Thủ tướng Chính phủ tặng Bằng khen | | Cộng 5 điểm | |
6 | Phạt: báo cáo sai sự thật | | Mỗi lần trừ 5 điểm, tối đa trừ 15 điểm | |
Tổng cộng | | 100 | | |`,
  below: [
    'Xếp loại: Hoàn thành xuất sắc nhiệm vụ (từ 90 điểm trở lên); Hoàn thành tốt nhiệm vụ (từ 75 đến dưới 90 điểm); Hoàn thành nhiệm vụ (từ 50 đến dưới 75 điểm); Không hoàn thành nhiệm vụ (dưới 50 điểm).',
  ],
  base: 100,
  criteria: [
    '1 chuẩn 30 Chấm trực tiếp',
    '1.1 trừ Theo trường hợp (0,5)',
    '2 chuẩn 20',
    '2.1 chuẩn 12 Tỷ lệ',
    '2.2 chuẩn 8 Theo khoảng (bằng 100: 8; từ 80 đến dưới 100: 5; dưới 80: 0)',
    '3 chuẩn 25',
    '3.1 chuẩn 15 Theo khoảng (trên 98: 15; từ 95 đến 98: 10; dưới 95: 0)',
    '3.2 chuẩn 10 Chấm trực tiếp',
    '3.2.1 trừ Theo trường hợp (3)',
    '3.2.2 trừ Theo trường hợp (5)',
    '3.2.3 trừ Theo trường hợp (10)',
    '4 chuẩn 25 Chấm trực tiếp',
    '5 thưởng 5 Có/Không',
    '6 trừ 15 Theo trường hợp (5)',
  ],
  classes: [
    'Hoàn thành xuất sắc nhiệm vụ 90',
    'Hoàn thành tốt nhiệm vụ 75',
    'Hoàn thành nhiệm vụ 50',
    'Không hoàn thành nhiệm vụ 0',
  ],
};
