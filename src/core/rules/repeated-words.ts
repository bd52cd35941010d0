import { defineRule, type Span } from './frame/index.ts';

/** "danh hiệu danh hiệu", "của của": the same words twice in a row, with only a blank between them. */
export const repeatedWords = defineRule({
  id: 'repeated-words',
  group: 'text',
  severity: 'info',
  scope: 'text',
  summary: 'Không ghi lặp một cụm từ liền nhau.',
  why: 'Từ lặp là lỗi gõ, thường còn lại sau khi sửa câu; văn bản hành chính phải rõ và không thừa chữ.',
  example: {
    bad: 'công nhận danh hiệu danh hiệu “Lao động tiên tiến”',
    good: 'công nhận danh hiệu “Lao động tiên tiến”',
  },
  messages: { repeated: '“{words}” được ghi {count} lần liền nhau.' },
  check({ text, target }, report) {
    const runs = runsIn(text);
    const value = runs.reduceRight(
      (now, { span, once }) => now.slice(0, span[0]) + once + now.slice(span[1]),
      text,
    );
    for (const { once, count, span } of runs.slice(0, 1))
      report({
        messageId: 'repeated',
        data: { words: once, count },
        at: target,
        span,
        fix: { value, label: runs.length === 1 ? `Bỏ “${once}” thừa` : `Bỏ ${runs.length} chỗ ghi lặp` },
      });
  },
});

interface Run {
  once: string;
  count: number;
  span: Span;
}

const RUN = /(?<![\p{L}\p{N}])(?<once>\p{L}+(?: \p{L}+){0,5})(?<more>(?: \k<once>)+)(?![\p{L}\p{N}])/giu;

function runsIn(text: string): Run[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: whole, index, groups = {} }) => {
    const { once = '', more = '' } = groups;
    if (!isSlip(once, more)) return [];
    const count = 1 + Math.round(more.length / (once.length + 1));
    return [{ once, count, span: [index, index + whole.length] as const }];
  });
}

/**
 * Words that are never doubled on purpose. Others are ("song song", "ngày ngày"), or end one phrase and begin the next
 * ("tiếp theo theo quy định", "nền tảng số số lượng").
 */
const NEVER_DOUBLED = new Set(
  (
    'các của và với cho được bị trong tại từ là những khi để do bằng trên dưới thì mà này đã sẽ đang cần phải vào như ' +
    'hoặc nếu bởi vì sở phòng trường ủy uỷ'
  ).split(' '),
);

/** The second in capitals where the first is not may be a name: "phong trào thi đua Thi đua yêu nước". */
function isSlip(once: string, more: string): boolean {
  const again = more.trim().slice(0, once.length);
  if (once !== again && once.slice(1) !== again.slice(1)) return false;
  if (/^\p{Ll}/u.test(once) && /^\p{Lu}/u.test(again)) return false;
  return once.includes(' ') ? !halvesAreDoubled(once) : NEVER_DOUBLED.has(once.toLowerCase());
}

/** "song song song song" is a doubled word said twice: left to the reader. */
const halvesAreDoubled = (once: string) => new Set(once.toLowerCase().split(' ')).size === 1;
