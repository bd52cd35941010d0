import { phraseSet } from './phrases.ts';

/** Two words that look like a head and are not: "Xã hội", "phòng chống", "sở hữu", "Tổ quốc". */
export const NOT_HEADS = phraseSet(
  'xã hội|xã viên|phòng chống|phòng, chống|phòng cháy|phòng thủ|phòng không|phòng ngừa|phòng khám|phòng hộ|phòng dịch|phòng bệnh|sở hữu|sở tại',
  'tổ quốc|tổ hợp|tổ chức|báo chí|báo cáo|báo hiệu|nhà nước|ban hành|bộ máy|bộ môn|bộ đội|hội nhập|hội nghị|hội họp|hội chợ|hội thi',
  'đoàn kết|đoàn viên|hội viên|đội ngũ|quỹ đất|quỹ nhà|cục bộ|viện trợ|bản đồ|bản quyền|bản sắc|bản tin|vụ việc|khối lượng',
  'nội vụ|tài vụ|giáo vụ|nông thôn|dịch vụ|nhiệm vụ|nghiệp vụ|phục vụ|quốc phòng|biên phòng|hải phòng|dự phòng|cán bộ|toàn bộ|nội bộ|cơ sở|cơ bản|phiên bản',
  'môi trường|nhà trường|thị trường|hiện trường|trường hợp|ngành nghề|khoa học|khoa giáo|khối lượng|hội trường|trạm trại|cụm công nghiệp|huyện đảo|tỉnh lộ|thuế thu nhập|thống kê theo',
);
