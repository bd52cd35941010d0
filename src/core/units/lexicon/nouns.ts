import { phraseSet } from './phrases.ts';

/** Nouns for kinds of territory; in a list they make one collective: "UBND các xã, phường, đặc khu". */
export const TERRITORIES = phraseSet(
  'phường|xã|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh|thôn|ấp|bản|khóm|buôn|tổ dân phố|tdp|khu phố|khu dân cư|địa phương',
);

/** Nouns for kinds of bodies and people, which never begin the name of one body. */
export const KINDS = phraseSet(
  'đoàn thể|đơn vị|cơ quan|tổ chức|địa phương|hội đoàn thể|doanh nghiệp|tập thể|cá nhân|trường học|cơ sở giáo dục|cơ sở|nhà trường',
  'hộ gia đình|hộ kinh doanh|hộ dân|nhân dân|tầng lớp nhân dân|cán bộ|công chức|viên chức|người lao động|cbccvc|cbcc|cbccvc-nlđ|nlđ|lao động',
  'hội viên|đoàn viên|đảng viên|học sinh|sinh viên|giáo viên|phụ huynh|gvcn|gvbm|cbgvnv|cmhs|người dân|nhà thầu|chủ đầu tư|chủ thể|lực lượng|nhà đầu tư|cấp ủy|chính quyền',
  'nghệ nhân|làng nghề|khu công nghiệp|khu kinh tế|cụm công nghiệp|cơ quan báo chí|thành viên|đồng chí|hợp tác xã|htx|đối tượng|nhóm|câu lạc bộ|chuyên gia',
  'nhà khoa học|nhà giáo|nhà báo|phóng viên|người có uy tín|già làng|trưởng thôn|đại biểu|đội viên|thanh niên|phụ nữ|chức sắc|tín đồ|cộng đồng|lớp|lớp học|hội đồng thành viên',
);

/** Nouns for those who belong to a place or a body, so that "các …" after them says whose: "giáo viên các trường". */
export const MEMBERS = phraseSet(
  'cấp ủy|chính quyền|cán bộ|công chức|viên chức|người lao động|nhân dân|hội viên|đoàn viên|đảng viên|học sinh|sinh viên|giáo viên|phụ huynh',
  'thành viên|đại biểu|lãnh đạo|đại diện|nhà giáo|trưởng thôn|người đứng đầu|đội viên|thanh niên|lực lượng|gvcn|gvbm',
);

/** Heads that with a noun for people after them name one body: "Tổ chuyên gia", "Đội thanh niên xung kích". */
export const TEAMS = phraseSet('tổ|đội|đoàn|nhóm');

/** Head words that, standing bare, are kinds: "sở, ban, ngành", "các phường". */
export const BARE_KINDS = phraseSet(
  'sở|phòng|ban|bộ|hội|ngành|trường|cục|vụ|viện|học viện|trung tâm|chi cục|tổng cục|chi bộ|đảng bộ|chi đảng bộ|cụm|khối|cụm thi đua|khối thi đua',
  'công ty|bệnh viện|ngân hàng|hiệp hội|trạm|trạm y tế|tổ|đội|khoa|tập đoàn|tổng công ty|nhà máy|xí nghiệp|ban quản lý|ban chỉ đạo|quỹ|liên hiệp|liên đoàn|công đoàn',
  'phường|xã|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh|thôn|ấp|bản|khóm|buôn|tổ dân phố|tdp|khu phố|khu dân cư|chi nhánh|chi hội|chi đoàn|văn phòng|lãnh đạo',
);

/** Kinds of schools; with a proper name after them they are one school, without one they are a collective. */
export const SCHOOL_LEVELS = phraseSet(
  'mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|trung học|phổ thông|liên cấp|đại học|cao đẳng|trung cấp|dạy nghề|nghề',
  'mn|th|thcs|thpt|đh|cđ|tc|mg|gdtx|gdnn|ptdtnt|ptdtbt|phổ thông dân tộc nội trú|phổ thông dân tộc bán trú|chuyên biệt|mầm non tư thục|phổ thông có nhiều cấp học',
);

/** Kinds of schools that are never one house with others. */
export const NURSERIES = phraseSet('mầm non|mẫu giáo|mn|mg');

/** What may follow a kind and only narrows it: "liên quan", "thuộc quận", "được phân công". */
export const QUALIFIERS = phraseSet(
  'liên quan|có liên quan|khác|thuộc|trực thuộc|trên địa bàn|trên|được|đề nghị|đầu mối|hiệp quản|công lập|ngoài công lập|tư thục|tham gia|phụ trách|nêu trên|trong|ngoài|cấp',
  'đóng|do|có|tại|theo|đã|cần|của|ở|đạt|không|chuyên môn|chức năng|nghiệp vụ|sự nghiệp|đoàn thể|ngành dọc|đặc thù|quần chúng|tương đương|cùng|xét|chủ trì|phối hợp|thực hiện',
  'trung ương|tw|địa phương|cơ sở|còn lại|chưa|đăng ký|tiêu biểu|xuất sắc|điển hình|nhà nước|tư nhân|hành chính|lân cận|mới|chủ quản|quản lý|tham mưu|giúp việc|nói chung|toàn',
  'chính trị|xã hội|tổ chức|kinh tế|xây dựng đảng|đảng|hđnd|tôn giáo|dân cư|văn hóa|nghề nghiệp|nào|này|đó|ban|chỉ đạo|hiện|tiếp|đến|lớn|nhỏ|vừa|sau|trước|đăng|xây dựng|sản xuất|kinh doanh',
);

/** What closes a collective: a kind after it is another one. */
export const CLOSINGS = phraseSet('liên quan|trên địa bàn|thuộc|trực thuộc');

/** What narrows a kind although it has a capital: "các cơ quan Đảng". */
export const STATE = phraseSet('đảng|nhà nước|trung ương|tw');

/** Words that say the list goes on in the same collective: "các", "những". */
export const PLURALS = phraseSet('các|những|mọi|toàn thể|tất cả|tất cả các|một số|toàn bộ|hệ thống các|mỗi');

/** The levels of the state, at the end of a name: "quận", "cấp tỉnh", "phường Bồ Đề". */
export const LEVELS = phraseSet(
  'quận|huyện|thị xã|thành phố|tp|tp.|tx|tt.|q.|h.|p.|x.|tỉnh|xã|phường|thị trấn|đặc khu|trung ương|tw|khu vực',
);

/** Words after which a head belongs to what stands before: "các đơn vị thuộc Sở Y tế". */
export const PREPOSITIONS = phraseSet(
  'thuộc|của|do|với|tại|cùng|theo|và|bởi|trong|về|ở|là|từ|cho|qua|dưới|đến|trên',
);
