import { WORD_END, WORD_START } from '../../text/index.ts';

/** One kind of award as the Law on Emulation and Commendation names it, or as an office founded it. */
interface AwardForm {
  /** The name that is shown; what the pattern catches in `of` (whose award it is) is added to it. */
  name: string;
  /** In lower case, one spelling; group `of` says whose it is. */
  words: string;
}

const HIGHEST = 'thủ tướng chính phủ|thủ tướng|chính phủ|nhà nước|chủ tịch nước|toàn quốc';
const PLACE = 'thành phố|tỉnh|bộ|ban|ngành|quận|huyện|thị xã|phường|xã|thị trấn|đặc khu|cơ sở|toàn quân';
const WHOSE = `(?:,? (?:cấp|của)? ?(?:chủ tịch )?(?:ubnd |ủy ban nhân dân )?(?<of>${HIGHEST}|${PLACE}))?`;

/**
 * From the longer name to the shorter: "bằng sáng kiến thủ đô" is no sáng kiến, "tập thể lao động xuất sắc" no lao động
 * tiên tiến. Law 06/2022/QH15, articles 9 and 17 to 72; the last ones are founded by provinces and towns.
 */
const FORMS: readonly AwardForm[] = [
  { name: 'Chiến sĩ thi đua', words: `chiến sĩ thi đua${WHOSE}` },
  { name: 'Cờ thi đua', words: `cờ thi đua${WHOSE}` },
  {
    name: 'Huân chương',
    words:
      'huân chương(?: (?<of>lao động|độc lập|sao vàng|hồ chí minh|quân công|chiến công|dũng cảm|hữu nghị|bảo vệ tổ quốc|đại đoàn kết dân tộc))?',
  },
  {
    name: 'Huy chương',
    words: 'huy chương(?: (?<of>quân kỳ quyết thắng|chiến sĩ vẻ vang|hữu nghị|vì an ninh tổ quốc))?',
  },
  { name: 'Bằng khen', words: `bằng khen${WHOSE}` },
  { name: 'Giấy khen', words: `giấy khen${WHOSE}` },
  { name: 'Kỷ niệm chương', words: 'kỷ niệm chương' },
  { name: 'Tập thể Lao động xuất sắc', words: 'tập thể lao động xuất sắc' },
  { name: 'Tập thể Lao động tiên tiến', words: 'tập thể lao động tiên tiến' },
  { name: 'Lao động tiên tiến', words: 'lao động tiên tiến' },
  { name: 'Đơn vị quyết thắng', words: 'đơn vị quyết thắng' },
  { name: 'Anh hùng', words: 'anh hùng (?<of>lao động|lực lượng vũ trang)' },
  { name: 'Danh hiệu', words: 'danh hiệu vinh dự (?<of>nhà nước)' },
  { name: 'Nhà giáo', words: 'nhà giáo (?<of>nhân dân|ưu tú)' },
  { name: 'Thầy thuốc', words: 'thầy thuốc (?<of>nhân dân|ưu tú)' },
  { name: 'Nghệ nhân', words: 'nghệ nhân (?<of>nhân dân|ưu tú)' },
  { name: 'Công dân ưu tú', words: 'công dân (?:\\p{L}+ ){0,3}ưu tú' },
  { name: 'Bằng Sáng kiến', words: 'bằng (?:lao động sáng tạo|sáng kiến)' },
  { name: 'Cúp', words: 'cúp (?<of>\\p{L}+ \\p{L}+)' },
  { name: 'Sáng kiến', words: 'sáng kiến(?: kinh nghiệm)?' },
  { name: 'Người tốt, việc tốt', words: 'người tốt[,–-]? ?(?:- |– )?việc tốt' },
];

const PATTERN = new RegExp(
  `${WORD_START}(?:${FORMS.map(({ words }, i) => `(?<f${String(i)}>${named(words, i)})`).join('|')})${WORD_END}`,
  'gu',
);

/** Group names are unique in a pattern: `of` of the third form is `of3`. */
function named(words: string, at: number): string {
  return words.replaceAll('(?<of>', `(?<of${String(at)}>`);
}

/** An award named in a text: its kind, and whose it is where the text says so. */
export interface Award {
  name: string;
  of?: string;
}

/** Who gives it, whatever the plan calls the giver: "Bằng khen của Chính phủ" is the Prime Minister's. */
const GIVER_OF_STATE: Readonly<Record<string, string>> = {
  'Bằng khen': 'của Thủ tướng Chính phủ',
  'Cờ thi đua': 'của Chính phủ',
};
const OF_STATE = new Set(HIGHEST.split('|'));
const giverOf = (name: string, of: string) =>
  of === 'toàn quốc' || !OF_STATE.has(of) ? of : (GIVER_OF_STATE[name] ?? 'của Nhà nước');

/** "… Huân chương Lao động, Bằng khen của Chính phủ" → two awards; `text` is lower case in one spelling. */
export function awardsIn(text: string): Award[] {
  return [...text.matchAll(PATTERN)].map(({ groups = {} }) => {
    const at = FORMS.findIndex((_, i) => groups[`f${String(i)}`] !== undefined);
    const of = groups[`of${String(at)}`];
    const name = FORMS[at]?.name ?? '';
    return of === undefined ? { name } : { name, of: giverOf(name, of) };
  });
}

/** What "khen thưởng cấp Nhà nước" means; the title of the whole country goes by its own name. */
export const isOfState = ({ name, of }: Award): boolean =>
  name === 'Huân chương' || name === 'Huy chương' || name === 'Anh hùng' || of?.startsWith('của ') === true;
