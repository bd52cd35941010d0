import { APPENDIX_1 } from './appendix1.ts';
import { APPENDIX_2 } from './appendix2.ts';

// The sample plan of an invented district, as data: all formats and the truth are made from it.

/** A paragraph of the body. `mark` is what stands before the text ("II.", "1.", "-"). */
export interface BodyLine {
  section: string;
  kind: 'heading' | 'bullet' | 'paragraph';
  mark: string;
  text: string;
}

const heading = (section: string, mark: string, text: string): BodyLine => ({
  section,
  kind: 'heading',
  mark,
  text,
});
const bullets = (section: string, ...texts: string[]): BodyLine[] =>
  texts.map((text) => ({ section, kind: 'bullet', mark: '-', text }));
const paragraph = (section: string, text: string): BodyLine => ({
  section,
  kind: 'paragraph',
  mark: '',
  text,
});

const BODY: BodyLine[] = [
  heading('I', 'I.', 'MỤC ĐÍCH, YÊU CẦU'),
  heading('I.1', '1.', 'Mục đích'),
  ...bullets(
    'I.1',
    'Đưa phong trào thi đua về gần với việc làm hằng ngày của từng cơ quan, khu phố, trường học.',
    'Khen đúng người, đúng việc, đúng lúc; ưu tiên tập thể nhỏ và người trực tiếp làm việc.',
  ),
  heading('I.2', '2.', 'Yêu cầu'),
  ...bullets(
    'I.2',
    'Mỗi nhiệm vụ có một đơn vị chịu trách nhiệm chính và một thời hạn rõ ràng.',
    'Hồ sơ gọn, nộp đúng hạn, tiếp nhận và trả lời trên môi trường điện tử.',
  ),
  heading('II', 'II.', 'NỘI DUNG'),
  heading('II.1', '1.', 'Tổ chức bộ máy và văn bản chỉ đạo'),
  ...bullets(
    'II.1',
    'Kiện toàn Hội đồng Thi đua - Khen thưởng quận, phân công thành viên phụ trách khối.',
    'Rà soát Quy chế làm việc của Hội đồng, quy chế các cụm thi đua.',
    'Ban hành Kế hoạch kiểm tra công tác thi đua, khen thưởng.',
    'Xây dựng bảng tiêu chí chấm điểm các khối, cụm thi đua.',
    'Phát động 07 phong trào thi đua theo chuyên đề của quận.',
  ),
  heading('II.2', '2.', 'Nhiệm vụ trọng tâm năm 2024'),
  ...bullets(
    'II.2',
    'Thẩm định, trình hồ sơ khen thưởng tổng kết công tác năm 2023.',
    'Hội nghị tổng kết phong trào thi đua năm 2023, ký giao ước thi đua năm 2024.',
    'Hướng dẫn và tổng hợp đăng ký danh hiệu thi đua, hình thức khen thưởng.',
    'Xét, đề nghị khen thưởng cấp Nhà nước (đợt 1).',
    'Xét công nhận sáng kiến cấp cơ sở (đợt 1).',
    'Bình xét khen thưởng tổng kết năm học 2023-2024 khối trường học.',
    'Tập huấn nghiệp vụ thi đua, khen thưởng.',
    'Sơ kết 6 tháng đầu năm các phong trào thi đua.',
    'Xét, đề nghị khen thưởng cấp Nhà nước (đợt 2).',
    'Tổ chức cuộc thi viết “<i>Người tốt quanh em</i>”.',
    'Xét, đề nghị khen thưởng cấp Nhà nước (đợt 2).',
    'Chấm điểm thi đua, bình xét khen thưởng tổng kết năm 2024.',
  ),
  paragraph('II.2', '(Phụ lục 1 - Biểu tiến độ thực hiện nhiệm vụ)'),
  heading('III', 'III.', 'TỔ CHỨC THỰC HIỆN'),
  heading('III.1', '1.', 'Thành viên Hội đồng Thi đua - Khen thưởng quận'),
  ...bullets('III.1', 'Theo dõi, đôn đốc các đơn vị được phân công; dự đủ các phiên họp của Hội đồng.'),
  paragraph('III.1', '(Phụ lục 2 - Chương trình công tác của Hội đồng)'),
  heading('III.2', '2.', 'Cơ quan Thường trực Hội đồng (Phòng Nội vụ)'),
  ...bullets(
    'III.2',
    'Hướng dẫn, kiểm tra, tổng hợp kết quả thực hiện Kế hoạch.',
    'Lập danh sách đơn vị chậm hạn, báo cáo Hội đồng vào tuần cuối mỗi quý.',
  ),
  heading('III.3', '3.', 'Các phòng, ban, đoàn thể quận; UBND các phường; các trường học'),
  ...bullets(
    'III.3',
    'Xây dựng kế hoạch của đơn vị, đăng ký chỉ tiêu thi đua theo bảng dưới đây.',
    'Gửi báo cáo về Phòng Nội vụ đúng thời hạn tại Phụ lục 1.',
  ),
];

export const SAMPLE = {
  document: {
    number: '07/KH-HĐTĐKT',
    date: '2024-01-19',
    issuer: 'Hội đồng Thi đua - Khen thưởng quận Sông Trăng',
    title: 'Công tác thi đua, khen thưởng năm 2024 của quận Sông Trăng',
    year: 2024,
  },
  letterhead: {
    parent: 'ỦY BAN NHÂN DÂN',
    issuer: 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG',
    place: 'QUẬN SÔNG TRĂNG',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    dateline: 'Sông Trăng, ngày 19 tháng 01 năm 2024',
  },
  grounds: [
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
    'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ;',
    'Thực hiện nhiệm vụ năm 2024 của quận; theo đề nghị của Phòng Nội vụ, Hội đồng Thi đua - Khen thưởng quận Sông Trăng ban hành Kế hoạch công tác thi đua, khen thưởng năm 2024 như sau:',
  ],
  body: BODY,
  /** The small table of the body that holds no tasks. */
  targets: [
    ['Chỉ tiêu', 'Đơn vị tính', 'Năm 2023', 'Năm 2024'],
    ['Tỷ lệ tập thể nhỏ được khen', '%', '18', '25'],
    ['Sáng kiến được công nhận cấp cơ sở', 'sáng kiến', '140', '160'],
    ['Hồ sơ khen thưởng nộp đúng hạn', '%', '91', '98'],
  ],
  closing:
    'Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2024; các đơn vị có vướng mắc gửi về Phòng Nội vụ để tổng hợp, báo cáo./.',
  recipients: [
    '- Ban Thi đua - Khen thưởng Thành phố;',
    '- TT Quận ủy, HĐND, UBND quận;',
    '- Thành viên Hội đồng TĐKT quận;',
    '- Các phòng, ban, đoàn thể quận;',
    '- UBND các phường;',
    '- Lưu: VT, NV.',
  ],
  signature: ['<b>TM. HỘI ĐỒNG</b>', '<b>CHỦ TỊCH</b>', '<b>Nguyễn Văn Mẫu</b>'],
  appendices: [APPENDIX_1, APPENDIX_2],
} as const;
