import { readRoman } from '../text/index.ts';
import { defineRule, type RuleContext } from './frame/index.ts';

const APPENDIX =
  /(?<![\p{L}\p{N}])(?:phụ lục|PL)\s*(?:số\s*)?(?<n>\d{1,2}(?![\p{L}\p{N}./])|[IVX]{1,5}(?![\p{L}\p{N}]))(?<after>[^.;\n]{0,60})/giu;
/** The appendix of another document: "Phụ lục I Thông tư số …", "Phụ lục 2 ban hành kèm theo Nghị định …". */
const ELSEWHERE =
  /^[\s,)]*(?:(?:của|thuộc|tại|ban hành|kèm theo|đính kèm)\s+)*(?:ban hành\s+)?(?:kèm theo\s+)?(?:thông tư|nghị định|quyết định|hướng dẫn|công văn|luật|kế hoạch số|văn bản|nghị quyết|kế hoạch của)/iu;

/** A reference to an appendix that this plan does not have. */
export const referenceToNothing = defineRule({
  id: 'reference-to-nothing',
  group: 'across',
  severity: 'warning',
  scope: 'text',
  summary: 'Phụ lục được nhắc đến có trong tài liệu.',
  why: 'Người đọc tìm không thấy phụ lục được nhắc đến: số phụ lục ghi sai, hoặc phụ lục chưa được gửi kèm.',
  example: {
    bad: '“theo tiến độ tại Phụ lục 3”, tài liệu chỉ có Phụ lục 1 và 2',
    good: '“theo tiến độ tại Phụ lục 1”',
  },
  messages: { missing: 'Nhắc đến Phụ lục {number}, nhưng tài liệu chỉ có {known}.' },
  check({ text, target }, report, context) {
    const known = context.once(numbersOf);
    if (known.size === 0) return;
    for (const found of text.matchAll(APPENDIX)) {
      const { n = '', after = '' } = found.groups ?? {};
      const number = numberOf(n);
      if (number === undefined || known.has(number) || ELSEWHERE.test(after)) continue;
      report({
        messageId: 'missing',
        data: { number: n, known: [...known].map((one) => `Phụ lục ${String(one)}`).join(', ') },
        at: target,
        span: [found.index, found.index + found[0].length - after.length],
      });
    }
  },
});

const numberOf = (text: string) => (/^\d/u.test(text) ? Number(text) : readRoman(text.toUpperCase()));

const LABEL = /^\s*phụ lục\s*(?:số\s*)?(?<n>\d{1,2}|[IVX]{1,5})(?![\p{L}\p{N}])/iu;

/** The numbers of the appendices that were read, also of those that hold no tasks. */
function numbersOf({ plan }: RuleContext): Set<number> {
  const labels = [
    ...plan.appendices.flatMap(({ label, heading }) => [label ?? '', heading ?? '']),
    ...plan.otherTables.map(({ title }) => title ?? ''),
    // A line of its own: "PHỤ LỤC I" above text without a table.
    ...plan.body.items.map(({ text }) => text).filter((text) => text.length < 200),
  ];
  const numbers = labels.flatMap((label) => numberOf(LABEL.exec(label)?.groups?.['n'] ?? '') ?? []);
  return new Set(numbers.filter((number) => number > 0).sort((a, b) => a - b));
}
