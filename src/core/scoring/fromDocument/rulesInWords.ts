import type { Note } from '../../outcome/index.ts';
import type { RawParagraph } from '../../table/index.ts';
import { oneLine } from '../../text/index.ts';
import { EXCLUDES } from './conditions.ts';

const MOST = String.raw`(?:không (?:được )?(?:vượt )?quá|tối đa|nhiều nhất)`;
const AWARD = String.raw`(?:Cờ(?!\p{L})|Bằng khen|Giấy khen|danh hiệu)`;

/** Rules that stand as sentences around the table: how each is known, and what it is called. */
const RULES = {
  // "Trường hợp bằng điểm thì xét …"
  'tie-rule-in-words': {
    name: 'Cách xếp khi bằng điểm',
    holds: (line: string) =>
      /(?:bằng điểm|điểm (?:bằng|như) nhau|số điểm bằng nhau|cùng (?:số )?điểm)/iu.test(line),
  },
  // "… thì không xét khen thưởng"
  'condition-in-words': { name: 'Điều kiện', holds: (line: string) => EXCLUDES.test(line) },
  // "Số đơn vị hoàn thành xuất sắc không quá 20% …", "chọn không quá 02 đơn vị hoàn thành xuất sắc"
  'quota-in-words': { name: 'Tỷ lệ, số lượng tối đa của một loại', holds: isQuota },
  // "đề nghị xét tặng: 02 Cờ và 01 Bằng khen", "xếp hạng nhất được đề nghị tặng Cờ thi đua"
  'award-in-words': { name: 'Khen thưởng theo thứ hạng', holds: isAward },
} as const;
export type RuleInWords = keyof typeof RULES;

const AMOUNT = new RegExp(String.raw`${MOST}\s*\d+(?:[.,]\d+)?\s*(?:%|đơn vị|tập thể)`, 'iu');
const OF_A_CLASS =
  /(?<!\p{L})(?:hoàn thành (?:xuất sắc|tốt|nhiệm vụ)|xuất sắc|xếp loại|loại [a-dđ](?!\p{L}))/iu;
/** So many percent of points are a cap, and not how many units may have a class. */
function isQuota(line: string): boolean {
  return AMOUNT.test(line) && OF_A_CLASS.test(line) && !/điểm (?:thưởng|cộng|trừ|chuẩn)/iu.test(line);
}

const SO_MANY = new RegExp(String.raw`\d+\s*(?:[\p{L}\s]{0,40}tặng\s+)?${AWARD}`, 'iu');
const BY_RANK = new RegExp(
  String.raw`(?:(?:xếp|đạt|đứng) (?:hạng|thứ|vị trí)|hạng (?:nhất|nhì|ba)|dẫn đầu)(?!\p{L}).*${AWARD}`,
  'iu',
);
function isAward(line: string): boolean {
  return /(?:tặng|đề nghị|khen thưởng|suy tôn)/iu.test(line) && (SO_MANY.test(line) || BY_RANK.test(line));
}

/** Each kind in the order of the document. */
export const rulesInWords = (paragraphs: readonly RawParagraph[]) =>
  (Object.keys(RULES) as RuleInWords[]).flatMap((rule) =>
    paragraphs.filter(({ text }) => RULES[rule].holds(oneLine(text))).map((said) => ({ rule, said })),
  );

export const noteOf = ({ rule, said }: { rule: RuleInWords; said: RawParagraph }): Note => ({
  code: rule,
  text: `${RULES[rule].name} ghi bằng lời, hãy nhập ở trang Quy định chấm điểm: “${oneLine(said.text).slice(0, 300)}”.`,
  where: said.where,
});
