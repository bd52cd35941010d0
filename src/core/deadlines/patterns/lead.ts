import type { Element, Lead } from '../elements.ts';
import type { Pattern } from './pattern.ts';
import { END, matchAt, sticky } from './sticky.ts';

const TAILS = '(?:(?: là)?(?: (?:đến|tới|vào|trong|hết|ngày cuối))*)';

/** Longest first; each stands before a point of time and says which side of it is meant. */
const FORMS: readonly (readonly [Lead, RegExp])[] = [
  [
    'before',
    sticky(
      `(?:(?:chậm|muộn|trễ) nhất(?: là)? |(?:cho )?(?:đến|tới) |xong )?trước(?: thời điểm| thời hạn| thời gian| mốc)?${END}`,
    ),
  ],
  [
    'latest',
    sticky(
      `(?:(?:chậm|muộn|trễ) nhất|không (?:được )?(?:muộn|chậm|trễ) (?:hơn|quá)|không quá|không vượt quá|không (?:được )?sau|hạn (?:chót|cuối(?: cùng)?|chậm nhất)|thời hạn (?:chót|cuối cùng|hoàn thành|chậm nhất)|hạn)${TAILS}${END}`,
    ),
  ],
  ['after', sticky(`(?:(?:kể |tính |bắt đầu )?từ )?sau${END}`)],
  ['from', sticky(`(?:(?:kể|tính|bắt đầu|khởi đầu|áp dụng|thực hiện|triển khai) )?từ(?: thời điểm)?${END}`)],
  [
    'until',
    sticky(
      `(?:cho |kéo dài |và kết thúc |kết thúc )?(?:đến|tới)(?: thời điểm)?(?: (?:hết|cuối ngày))?${END}`,
    ),
  ],
  ['until', sticky(`hết${END}(?! (?:sức|lòng|hạn|mình))`)],
  [
    'within',
    sticky(`(?:trong(?: suốt| khoảng| vòng)?|vào(?: lúc| dịp| khoảng)?|lúc|ngay trong|dịp|nhân dịp)${END}`),
  ],
];

/** These may stand between the two ends of a range. */
const JOINS = /^(?:và |cho |kéo dài |kết thúc )*(?:đến|tới)/u;

/** trước | chậm nhất vào | không muộn hơn | đến hết | từ | kể từ | sau | trong */
export const lead: Pattern = {
  starts: [
    ...[
      'trước',
      'chậm',
      'muộn',
      'trễ',
      'không',
      'hạn',
      'thời',
      'cho',
      'đến',
      'tới',
      'hết',
      'xong',
      'kéo',
      'và',
      'kết',
      'ngay',
    ],
    ...[
      'từ',
      'kể',
      'tính',
      'bắt',
      'khởi',
      'áp',
      'sau',
      'trong',
      'vào',
      'lúc',
      'dịp',
      'nhân',
      'thực',
      'triển',
    ],
  ],
  read({ text, at }): Element | null {
    for (const [name, form] of FORMS) {
      const found = matchAt(form, text, at);
      if (!found) continue;
      const joins = JOINS.test(found[0]) ? ({ joins: true } as const) : {};
      return { is: 'lead', lead: name, ...joins, from: at, to: at + found[0].length };
    }
    return null;
  },
};

/** trở đi | và các năm tiếp theo | và những năm sau */
const OPEN = sticky(
  `(?:trở đi|về sau|trở về sau|,? ?(?:và |đến )?(?:trong |cho )?(?:các|những) (?:năm(?: học)?|tháng|quý|giai đoạn) (?:tiếp theo|kế tiếp|sau|tới|tiếp sau|về sau)(?: đó| nữa)?)${END}`,
);
export const open: Pattern = {
  needs: ['trở', 'về', 'tiếp', 'kế', 'sau', 'tới'],
  starts: ['trở', 'về', 'và', 'các', 'những', 'trong', 'đến'],
  read({ text, at }) {
    const found = matchAt(OPEN, text, at);
    return found && { is: 'open', from: at, to: at + found[0].length };
  },
};

/** từ nay | từ nay đến: the day of writing is not in the text, so only the other end counts */
const NOW = sticky(`(?:kể )?từ (?:nay|bây giờ|hiện nay|hiện tại)(?: cho)?${END}`);
export const now: Pattern = {
  needs: ['nay', 'bây', 'hiện'],
  starts: ['từ', 'kể'],
  read({ text, at }) {
    const found = matchAt(NOW, text, at);
    return found && { is: 'frame', from: at, to: at + found[0].length };
  },
};
