import { foldAccents } from '../text/index.ts';
import { compile } from './patterns/sticky.ts';
import { rewrite, type Source } from './source.ts';

/** The letters that differ only in their marks. */
const ALIKE: Record<string, string> = {
  a: 'aàáảãạăằắẳẵặâầấẩẫậ',
  d: 'dđ',
  e: 'eèéẻẽẹêềếểễệ',
  i: 'iìíỉĩị',
  o: 'oòóỏõọôồốổỗộơờớởỡợ',
  u: 'uùúủũụưừứửữự',
  y: 'yỳýỷỹỵ',
};
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const YEAR = '(?:19|20)\\d\\d(?!\\d)';

/** "trước" → a pattern for trươc, truớc, truoc, trước …; a blank inside may be missing. */
const anyMarks = (words: string): string =>
  [...foldAccents(words)].map((letter) => (letter === ' ' ? ' ?' : `[${ALIKE[letter] ?? letter}]`)).join('');
const anyOf = (...words: string[]): string => `(?:${words.map(anyMarks).join('|')})`;

/** Misspelt, and none of the words that are spelt so rightly. */
const slip = (right: string, ...others: string[]): string =>
  `(?!(?:${[right, ...others].join('|')})(?!\\p{L}))${anyMarks(right)}`;

const UNITS = ['ngày', 'tuần', 'tháng', 'quý', 'năm'] as const;
const LEAD = `(?:^|(?<=${START}(?:${anyOf('trước', 'nhất', 'đến', 'hết')}|tới|từ|sau|vào|trong|đầu|giữa|cuối) ?))`;
const AFTER_EACH = `(?<=${START}hàng ?)`;
const QUARTER = '(?:iv|i{1,3}|[1-4])';
/** What "chậm nhất" goes on with, so that "chấm nhật ký" and "chăm nhất lớp" stay what they are. */
const ON = `(?=:? ?(?:\\d|(?:là|vào|trong|sau|không|${anyOf('ngày', 'tháng', 'quý', 'đến', 'hết', 'trước')})${END}))`;
const DAY_ON = `(?= ?\\d{1,2}(?: ?[/.-] ?\\d| ?${anyMarks('tháng')} ?\\d))`;
const YEAR_ON = `(?= ?\\d{1,2} ?(?:[/.-]|${anyMarks('năm')}) ?${YEAR})`;
const LAST_ON = '(?= ?\\d{1,2} ?(?:$|[/,;.)-]))';
const NOT_MONTH = ['thắng', 'thẳng', 'thăng', 'thằng'];

/** What must stand before, the slip with what must follow, and the right spelling. */
type Mend = readonly [before: string, slip: string, right: string];

/**
 * Key words with a mark lost or on the wrong letter, where no other word can stand there; later ones count on the
 * earlier ones. "ngay 25/6" is a day, "ngay sau hội nghị" is not; "hạng năm" and "thang điểm 10" are no times.
 */
const MARKS: readonly Mend[] = [
  [START, `${slip('trước')}(?=${anyMarks('ngày')}|[^\\p{L}]|$)`, 'trước'],
  ...['chậm nhất', 'muộn nhất', 'trễ nhất'].map((right): Mend => [START, `${slip(right)}${ON}`, right]),
  ...['không muộn hơn', 'không chậm hơn', 'không trễ hơn', 'thường xuyên'].map((right): Mend => [
    START,
    `${slip(right)}${END}`,
    right,
  ]),
  [START, `${slip('không quá', 'không qua')}(?= ?\\d)`, 'không quá'],
  [START, `${slip('hàng', 'hạng', 'hãng', 'háng')}(?= ?${anyOf(...UNITS)}${END})`, 'hàng'],
  ...UNITS.map((unit): Mend => [AFTER_EACH, `${slip(unit)}${END}`, unit]),
  [LEAD, `${slip('hết', 'hét', 'hệt')}(?= ?(?:\\d|${anyOf(...UNITS)}${END}))`, 'hết'],
  [
    START,
    `${slip('đến', 'đèn', 'đền', 'đen', 'đẹn')}(?= ?(?:\\d{1,2} ?[/.-] ?\\d|hết${END}|${anyOf('ngày', 'tháng', 'quý')} ?[\\divx]))`,
    'đến',
  ],
  [START, `${slip('ngày')}${DAY_ON}`, 'ngày'],
  [LEAD, `${slip('ngày')}(?:${LAST_ON}|(?= ?\\d{1,2} ?(?:của|mỗi|${anyMarks('hàng')})${END}))`, 'ngày'],
  ['(?<=\\d ?)', `${slip('ngày')}(?= ?làm việc)`, 'ngày'],
  ['(?<=\\d ?)', `${slip('tháng', ...NOT_MONTH)}(?= ?\\d{1,2}(?!\\d))`, 'tháng'],
  [START, `${slip('tháng', ...NOT_MONTH)}${YEAR_ON}`, 'tháng'],
  [LEAD, `${slip('tháng', ...NOT_MONTH)}${LAST_ON}`, 'tháng'],
  [START, `${slip('quý')}(?= ?${QUARTER} ?(?:[/.-]|${anyMarks('năm')})? ?${YEAR})`, 'quý'],
  [LEAD, `${slip('quý')}(?= ?(?:iv|i{1,3})${END})`, 'quý'],
  [
    `(?:${LEAD}|(?<=${START}(?:tháng|quý) ?[\\divx]{1,3} ?))`,
    `${slip('năm')}(?= ?${YEAR} ?(?:$|[,;.)-]))`,
    'năm',
  ],
];

const BEFORE_UNIT = 'trước|đến|tới|từ|sau|hết|nhất|vào|trong|hàng|mỗi|đầu|giữa|cuối';
/** 30/6đến | trướcngày30/6 | quýI/2024: a blank that is missing on either side of a key word */
const BLANKS: readonly string[] = [
  `(\\d)(?=(?:đến|tới|và|trước|hàng|${UNITS.join('|')})(?:[^\\p{L}]|$|${UNITS.join('|')}))`,
  `${START}(${BEFORE_UNIT})(?=(?:${UNITS.join('|')}|hết)(?!\\p{L}))`,
  `(?<!\\p{L})(${BEFORE_UNIT}|ngày)(?=\\d)`,
  `${START}(quý)(?=(?:iv|i{1,3})${END})`,
];

/** `bare`: the first word without marks, which the text without marks holds wherever it is misspelt. */
const MEND_MARKS = MARKS.map(([before, found, right]) => ({
  before,
  found,
  pattern: compile(before + found, 'gu'),
  right,
  bare: foldAccents(right).split(' ')[0] ?? '',
}));
const MEND_BLANKS = BLANKS.map((found) => compile(found, 'gu'));

/** Forms by the letters that all their spellings begin with, so that "báo" is not tried for "trước" and "tháng". */
function byOnset(forms: readonly (typeof MEND_MARKS)[number][]): string {
  const groups = new Map<string, string[]>();
  for (const { bare, found } of forms) {
    const onset = /^[^aeiouy]+/u.exec(bare)?.[0].replace('d', '[dđ]') ?? '';
    groups.set(onset, [...(groups.get(onset) ?? []), found]);
  }
  return [...groups].map(([onset, all]) => `(?=${onset})(?:${all.join('|')})`).join('|');
}

/** Most cells have none of all these and are asked once, mostly at the first letter of a word. */
const ANY = compile(
  [
    `(?<!\\p{L})(?:${byOnset(MEND_MARKS.filter(({ before }) => before !== AFTER_EACH))}|(?:${BEFORE_UNIT}|ngày)(?=\\d|(?:${UNITS.join('|')}|hết)(?!\\p{L})))`,
    `${AFTER_EACH}(?:${byOnset(MEND_MARKS.filter(({ before }) => before === AFTER_EACH))})`,
    BLANKS[0],
    BLANKS[3],
  ].join('|'),
  'u',
);

/** "Trươc ngay30/6" → "trước ngày 30/6"; offsets still lead to what was written. */
export function mendSlips(source: Source): Source {
  if (!ANY.test(source.text)) return source;
  let now = source;
  const bareText = foldAccents(source.text);
  for (const { pattern, right, bare } of MEND_MARKS)
    if (bareText.includes(bare)) now = rewrite(now, pattern, () => right);
  for (const pattern of MEND_BLANKS) now = rewrite(now, pattern, ({ 1: word = '' }) => `${word} `);
  return now;
}
