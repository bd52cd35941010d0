import { syllableKey } from '../spelling.ts';
import { phraseSet } from './phrases.ts';

/** Before a person's name. */
export const HONORIFICS = phraseSet(
  'đ/c|đ.c|đc|đ/chí|đồng chí|ông|bà|anh|chị|các đ/c|các đồng chí|các ông|các bà|các ông, bà',
);

/** Titles that are names too ("Lê Anh Mẫu", "xã Bà Sen"): they begin a person only where a name may begin. */
export const NAME_TITLES = phraseSet('ông|bà|anh|chị');

/** A post that one person holds: "Phó Chủ tịch UBND quận". */
export const POSTS = phraseSet(
  'chủ tịch|phó chủ tịch|ct|pct|q.ct|q. chủ tịch|quyền chủ tịch|bí thư|phó bí thư|bt|pbt|trưởng|phó|phó trưởng|quyền trưởng|giám đốc|phó giám đốc|gđ|pgđ|tổng giám đốc|phó tổng giám đốc',
  'thủ trưởng|phó thủ trưởng|hiệu trưởng|phó hiệu trưởng|tổ trưởng|tổ phó|cụm trưởng|cụm phó|khối trưởng|khối phó|chánh|phó chánh|cvp|pcvp|ptp|phó cụm trưởng|phó khối trưởng|trưởng ban|phó trưởng ban|tp.',
  'viện trưởng|phó viện trưởng|cục trưởng|phó cục trưởng|chi cục trưởng|phó chi cục trưởng|đội trưởng|đội phó|trạm trưởng|trạm phó|chỉ huy trưởng|chỉ huy phó|chính ủy|phó chính ủy|kế toán trưởng|tpt|tpt đội|tổng phụ trách|tổng phụ trách đội',
  'thư ký|bộ trưởng|thứ trưởng|thủ tướng|phó thủ tướng|người đứng đầu|trưởng phòng|phó phòng|phó trưởng phòng|chánh văn phòng|phó chánh văn phòng|chánh thanh tra|tỉnh trưởng|vụ trưởng|tổng biên tập|công chức|chuyên viên',
  'quận ủy viên|huyện ủy viên|thành ủy viên|tỉnh ủy viên|đảng ủy viên|uvbtv|ủy viên|ủy viên thường trực|uv|phó chủ tịch thường trực|phó bí thư thường trực|pbttt|chủ nhiệm|phó chủ nhiệm|trưởng đoàn|phó đoàn|khu đội trưởng|xã đội trưởng|phường đội trưởng|thôn đội trưởng|ấp đội trưởng|thôn trưởng|trưởng thôn|trưởng khu phố|trưởng ban công tác mặt trận',
);

/** What is asked of those who come: "Giao Phòng Nội vụ chủ trì", "Đề nghị các phường". */
export const CHARGES = phraseSet('giao|giao cho|phân công|đề nghị|yêu cầu|mời');

/** What one does for those who come: "phụ trách các phường". */
export const CARES = phraseSet('phụ trách|theo dõi|quản lý|chỉ đạo|hướng dẫn|hỗ trợ|đỡ đầu|kết nghĩa');

/** A post that many hold at once: the name is a collective. */
export const SHARED_POSTS = phraseSet('thành viên|ủy viên|các thành viên|đại biểu|người đứng đầu|thủ trưởng');

/** Common family names: some capitals behind one are a person, if a post follows. */
export const SURNAMES = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào vương trịnh trương đinh lâm phùng mai tô hà tạ chu lưu cao thái tống triệu lương kiều quách nghiêm đàm'
    .split(' ')
    .map(syllableKey),
);
