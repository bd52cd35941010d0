import { foldAccents } from '../../text/index.ts';

/**
 * Words of two syllables that plans use all the time. With one syllable marked otherwise each is no word, nor the end
 * of one and the beginning of the next: "tỏ chức", "phòng trào" can only be slips. So there is no "thực hiện" here
 * ("tri thức hiện đại"), no "truyền thông" ("truyền thống"), no "nhân rộng" ("công nhận rộng rãi").
 */
const WORDS = [
  'bình xét, biểu dương, chấm điểm, chiến sĩ, chiến sỹ, chỉ đạo, công chức, danh hiệu, doanh nghiệp, đôn đốc',
  'giải pháp, hội đồng, huân chương, kế hoạch, khen thưởng, kiểm tra, kiện toàn, kinh tế, lãnh đạo, lĩnh vực',
  'nghị quyết, nhiệm vụ, phát triển, phấn đấu, phong trào, phối hợp, phụ lục, quyết định, sáng kiến, sáng tạo',
  'suy tôn, tập huấn, tham mưu, thành tích, thẩm định, thủ tướng, tổ chức, tổng hợp, tổng kết, triển khai',
  'tuyên dương, ủy ban, uỷ ban, xã hội, xây dựng, xét duyệt, xuất sắc',
]
  .join(', ')
  .split(', ');

/** By their letters without marks: "to chuc" → "tổ chức" and, where there are two spellings, both. */
export const DOMAIN_WORDS: ReadonlyMap<string, readonly string[]> = WORDS.reduce((map, word) => {
  const key = foldAccents(word);
  return map.set(key, [...new Set([...(map.get(key) ?? []), word])]);
}, new Map<string, string[]>());

/** Words that may follow: "một phần đấu tranh" holds "đấu tranh", and so no "phấn đấu". */
export const FOLLOWING = new Set(
  'đấu tranh, đấu giá, đấu thầu, thường xuyên, thường trực, thường niên, thường kỳ, thường lệ'.split(', '),
);
