import type { Lead } from '../elements.ts';
import type { Pattern } from './pattern.ts';
import { END, endAt, sticky } from './sticky.ts';

const TAILS = '(?:(?: là)?(?: (?:đến|tới|vào|trong|hết))*)';

/** "hạn nộp hồ sơ: 15/5", "hạn cuối đăng ký" */
const FILED = '(?: (?:nộp|gửi|nhận|đăng ký|trình)(?: (?:hồ sơ|báo cáo|bài dự thi|bài))?)?';

/** These may stand between the two ends of a range. */
const JOINS = /^(?:và |cho |kéo dài |kết thúc )*(?:đến|tới)/u;

/** Words before a point of time that say which side of it is meant. */
function leadForm(name: Lead, starts: readonly string[], form: string, needs?: readonly string[]): Pattern {
  const pattern = sticky(form);
  return {
    starts,
    needs,
    read({ text, at }) {
      const to = endAt(pattern, text, at);
      if (to === undefined) return null;
      const joins = JOINS_WITH.has(name) && JOINS.test(text.slice(at, to));
      return joins
        ? { is: 'lead', lead: name, joins, from: at, to }
        : { is: 'lead', lead: name, from: at, to };
    },
  };
}
const JOINS_WITH: ReadonlySet<Lead> = new Set<Lead>(['before', 'until']);

/** trước hoặc trong | trước | chậm nhất vào | không muộn hơn | đến hết | từ | kể từ | sau | trong; longest first */
export const leads: readonly Pattern[] = [
  leadForm('latest', ['trước'], `trước hoặc (?:trong|vào|đúng)${END}`, ['hoặc']),
  leadForm(
    'before',
    ['chậm', 'muộn', 'trễ', 'cho', 'đến', 'tới', 'xong', 'trước'],
    `(?:(?:chậm|muộn|trễ) nhất(?: là)? |(?:cho )?(?:đến|tới) |xong )?trước(?: thời điểm| thời hạn| thời gian| mốc| lúc)?${END}`,
  ),
  leadForm(
    'latest',
    ['chậm', 'muộn', 'trễ', 'không', 'hạn', 'thời'],
    `(?:(?:chậm|muộn|trễ) nhất|không (?:được )?(?:muộn|chậm|trễ) (?:hơn|quá)|không quá|không vượt quá|không (?:được )?sau|thời hạn (?:chót|cuối cùng|hoàn thành|chậm nhất)|hạn(?: (?:chót|cuối(?: cùng)?|chậm nhất))?${FILED})${TAILS}${END}`,
  ),
  leadForm('after', ['kể', 'tính', 'bắt', 'từ', 'sau'], `(?:(?:kể |tính |bắt đầu )?từ )?sau${END}`),
  leadForm(
    'from',
    ['kể', 'tính', 'bắt', 'khởi', 'áp', 'thực', 'triển', 'từ'],
    `(?:(?:kể|tính|bắt đầu|khởi đầu|áp dụng|thực hiện|triển khai) )?từ(?: thời điểm)?${END}`,
  ),
  leadForm(
    'until',
    ['cho', 'kéo', 'và', 'kết', 'đến', 'tới'],
    `(?:cho |kéo dài |và kết thúc |kết thúc )?(?:đến|tới)(?: thời điểm)?(?: (?:hết|cuối ngày))?${END}`,
  ),
  leadForm('until', ['hết'], `hết${END}(?! (?:sức|lòng|hạn|mình))`),
  leadForm(
    'within',
    ['trong', 'vào', 'lúc', 'ngay', 'dịp', 'nhân'],
    `(?:trong(?: suốt| khoảng| vòng)?|vào(?: lúc| dịp| khoảng)?|lúc|ngay trong|dịp|nhân dịp)${END}`,
  ),
];

/** trở đi | và các năm tiếp theo | và những năm sau */
const OPEN = sticky(
  `(?:trở đi|về sau|trở về sau|,? ?(?:và |đến )?(?:trong |cho )?(?:các|những) (?:năm(?: học)?|tháng|quý|giai đoạn) (?:tiếp theo|kế tiếp|sau|tới|tiếp sau|về sau)(?: đó| nữa)?)${END}`,
);
export const open: Pattern = {
  needs: ['trở', 'về', 'tiếp', 'kế', 'sau', 'tới'],
  starts: ['trở', 'về', 'và', 'các', 'những', 'trong', 'đến'],
  read({ text, at }) {
    const to = endAt(OPEN, text, at);
    return to === undefined ? null : { is: 'open', from: at, to };
  },
};

/** từ nay | từ nay đến: the day of writing is not in the text, so only the other end counts */
const NOW = sticky(`(?:kể )?từ (?:nay|bây giờ|hiện nay|hiện tại)(?: cho)?${END}`);
export const now: Pattern = {
  needs: ['nay', 'bây', 'hiện'],
  starts: ['từ', 'kể'],
  read({ text, at }) {
    const to = endAt(NOW, text, at);
    return to === undefined ? null : { is: 'frame', from: at, to };
  },
};
