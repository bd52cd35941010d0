import { type Shape, shapeOf, shapesAgree } from '../shape.ts';
import { spellingKey } from '../spelling.ts';

/**
 * What departments are for. Lines with "," or "và" are one field though they look like a list;
 * the single ones are complete by themselves, so two of them in a row are two departments.
 */
const FIELDS = `
nội vụ|tài chính|tư pháp|xây dựng|y tế|công thương|ngoại giao|quốc phòng|công an|thanh tra|dân tộc|ngoại vụ|du lịch|kinh tế|quản lý đô thị|giáo dục|nông nghiệp|đô thị|thống kê|văn hóa xã hội|tôn giáo
tài chính - kế hoạch|kế hoạch - tài chính|kế hoạch - đầu tư|kế hoạch và đầu tư|tài nguyên và môi trường|nông nghiệp và môi trường|nông nghiệp và phát triển nông thôn|nông nghiệp|giao thông vận tải|giao thông công chính
văn hóa và thông tin|văn hóa thông tin và thể thao|văn hóa, thể thao và du lịch|văn hóa và thể thao|văn hóa, thể thao|văn hóa, thông tin và thể thao|văn hóa - xã hội|văn hóa, khoa học và thông tin|văn hóa, thông tin, thể thao và du lịch
giáo dục và đào tạo|giáo dục, đào tạo|khoa học và công nghệ|thông tin và truyền thông|lao động - thương binh và xã hội|lao động, thương binh và xã hội|lao động thương binh xã hội|lao động tb và xh|dân tộc và tôn giáo|dân tộc - tôn giáo
kinh tế và hạ tầng|kinh tế, hạ tầng và đô thị|kinh tế và đô thị|kinh tế - hạ tầng|kinh tế hạ tầng|quy hoạch - kiến trúc|quy hoạch và kiến trúc|công nghiệp và thương mại|thương mại và du lịch|an toàn thực phẩm|du lịch
tổ chức|tuyên giáo|dân vận|nội chính|tuyên giáo và dân vận|kiểm tra|xây dựng đảng|pháp chế|kinh tế - ngân sách|kinh tế và ngân sách|văn hóa và xã hội|kinh tế - xã hội|đô thị|dân nguyện
nông dân|phụ nữ|liên hiệp phụ nữ|cựu chiến binh|chữ thập đỏ|khuyến học|người cao tuổi|cựu thanh niên xung phong|luật gia|người mù|đông y|làm vườn|cựu giáo chức|người khuyết tật|nạn nhân chất độc da cam
trồng trọt và bảo vệ thực vật|chăn nuôi và thú y|thi đua - khen thưởng|thi đua, khen thưởng|thi đua và khen thưởng|tổ chức cán bộ|hành chính - quản trị|tổ chức - hành chính|tổ chức - nội vụ|kiểm tra - thanh tra|tổng hợp|quân sự|kiểm lâm|thủy sản|thủy lợi|thuế|hải quan|lao động|chính trị|hậu cần|kỹ thuật
lao động việc làm|bảo vệ, chăm sóc trẻ em và bình đẳng giới|phát thanh và truyền hình|phát thanh, truyền hình|truyền thông, văn hóa và thể thao|văn hóa, thông tin và truyền thông|giáo dục nghề nghiệp - giáo dục thường xuyên
quốc phòng và an ninh|khoa học, công nghệ và môi trường|tài chính, ngân sách|công tác đại biểu|văn hóa, giáo dục|dân tộc, tôn giáo|tư pháp - hộ tịch|địa chính - xây dựng|địa chính|văn phòng - thống kê|tài chính - kế toán
xúc tiến đầu tư, thương mại và du lịch|xúc tiến thương mại và đầu tư|xúc tiến đầu tư và thương mại|quản lý xuất nhập cảnh|văn học nghệ thuật|khoa học và kỹ thuật|thông tin - thư viện|văn hóa - thư viện|trang thiết bị y tế
`;

const names = FIELDS.split(/[|\n]/u)
  .map((name) => name.trim())
  .filter(Boolean);

const SINGLE = new Set(names.filter((name) => !/,| và | - /u.test(name)).map(spellingKey));

/** The fields by their initials: "VH,TT&DL", "Nông nghiệp và PTNT" and the full name meet there. */
const BY_LETTERS = new Map<string, Shape[]>();
for (const shape of names.map(shapeOf))
  BY_LETTERS.set(shape.letters, [...(BY_LETTERS.get(shape.letters) ?? []), shape]);

/** Is this the name of one field, though it may hold "," or "và"? Abbreviations too: "VH,TT&DL". */
export function isField(text: string): boolean {
  const shape = shapeOf(text);
  if (shape.parts.length < 2) return SINGLE.has(spellingKey(text));
  return BY_LETTERS.get(shape.letters)?.some((known) => shapesAgree(shape, known)) ?? false;
}

/** A field that is complete by itself: after "Nội vụ", a comma begins another department. */
export function isSingleField(text: string): boolean {
  return SINGLE.has(spellingKey(text));
}
