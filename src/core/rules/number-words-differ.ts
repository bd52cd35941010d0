import { NUMBER_WORDS, readNumberWords, sayNumberWords, WORD_END, WORD_START } from '../text/index.ts';
import { defineRule } from './frame/index.ts';

/** "15 (mười năm)", "ba (04) khối": a number said twice, and not the same. */
export const numberWordsDiffer = defineRule({
  id: 'number-words-differ',
  group: 'text',
  severity: 'warning',
  scope: 'text',
  summary: 'Số viết bằng số và bằng chữ phải là một.',
  why: 'Khi số và chữ khác nhau thì không biết bên nào đúng; “mười năm” còn đọc thành 10 năm.',
  example: { bad: '15 (mười năm) ngày làm việc', good: '15 (mười lăm) ngày làm việc' },
  messages: {
    differs: 'Viết bằng số là {number}, bằng chữ là “{words}” ({said}).',
    wrong: '“{words}” không phải là cách đọc của {number}; đúng là “{right}”.',
  },
  check({ text, target }, report) {
    for (const found of pairsIn(text)) {
      const { number, words, span, digits } = found;
      const said = readNumberWords(words.toLowerCase());
      if (said === number || (said === undefined && sayNumberWords(number) === undefined)) continue;
      const right = sayNumberWords(number) ?? '';
      const inWords = { value: put(text, found.wordsSpan, right), label: `Ghi chữ “${right}”` };
      const inDigits =
        said === undefined
          ? []
          : [{ value: put(text, found.digitsSpan, likeDigits(said, digits)), label: `Ghi số ${said}` }];
      const rest = { at: target, span, suggestions: [...(right ? [inWords] : []), ...inDigits] };
      if (said === undefined) report({ messageId: 'wrong', data: { words, number: digits, right }, ...rest });
      else report({ messageId: 'differs', data: { words, number: digits, said }, ...rest });
    }
  },
});

interface Pair {
  number: number;
  digits: string;
  words: string;
  span: readonly [number, number];
  digitsSpan: readonly [number, number];
  wordsSpan: readonly [number, number];
}

const RUN = `${NUMBER_WORDS}(?: ${NUMBER_WORDS}){0,2}`;
const DIGITS_FIRST = new RegExp(`(?<![\\d.,/])(?<digits>\\d{1,2}) ?\\((?<words>${RUN})\\)`, 'dgiu');
/** "thứ hai (26)", "tháng ba (03)" are names of days and months. */
const WORDS_FIRST = new RegExp(
  `(?<!(?:thứ|tháng|ngày|lần|quý|năm|khóa|khoá|số) )${WORD_START}(?<words>${RUN})${WORD_END} ?\\((?<digits>\\d{1,2})\\)`,
  'dgiu',
);

function pairsIn(text: string): Pair[] {
  return [DIGITS_FIRST, WORDS_FIRST].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((found): Pair[] => {
      const { digits = '', words = '' } = found.groups ?? {};
      const [digitsSpan, wordsSpan] = [found.indices?.groups?.['digits'], found.indices?.groups?.['words']];
      // "25 (năm)" says that years are meant, as "kế hoạch năm (05)" does.
      if (!digitsSpan || !wordsSpan || words.toLowerCase() === 'năm') return [];
      const span = [found.index, found.index + found[0].length] as const;
      return [{ number: Number(digits), digits, words, span, digitsSpan, wordsSpan }];
    }),
  );
}

const put = (text: string, [from, to]: readonly [number, number], value: string) =>
  text.slice(0, from) + value + text.slice(to);
const likeDigits = (said: number, digits: string) => String(said).padStart(digits.length, '0');
