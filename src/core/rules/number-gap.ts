import { shortened, withNumber } from './duplicate-number.ts';
import { defineRule, type RuleContext, textAt } from './frame/index.ts';
import { type Numbered, numberLists } from './numbers/lists.ts';
import { wrongSteps } from './numbers/steps.ts';

/** A number that is left out, or one of another chapter: 3 then 5; 1.1 then 2.2. */
export const numberGap = defineRule({
  id: 'number-gap',
  group: 'numbering',
  severity: 'warning',
  scope: 'plan',
  summary: 'Số thứ tự tăng dần, không bỏ cách.',
  why: 'Bỏ cách một số thường là một mục đã bị xóa hay chép sót; sai số đầu thì mục bị hiểu là thuộc chương khác.',
  example: { bad: '1.1. Kiện toàn – 2.2. Ban hành', good: '1.1. Kiện toàn – 1.2. Ban hành' },
  messages: {
    gap: 'Sau “{before}” là “{now}”: không có số {expected}.',
    order: 'Sau “{before}” là “{now}”: số không tăng dần.',
    prefix: 'Sau “{before}” là “{now}”: hai số khác nhau ở phần đầu.',
  },
  check(_plan, report, context) {
    for (const list of numberLists(context))
      for (const step of wrongSteps(list)) {
        if (step.kind === 'again') continue;
        const { before, now } = step;
        const said = { before: before.written, now: now.written };
        const evidence = [{ text: `${before.written}. ${shortened(before.title)}`, at: before.target }];
        const span = [0, now.written.length] as const;
        const rest = { at: now.target, span, evidence, identity: now.title };
        if (step.kind === 'prefix')
          report({ messageId: 'prefix', data: said, ...rest, suggestions: likeBefore(before, now, context) });
        else if (now.n < step.expected) report({ messageId: 'order', data: said, ...rest });
        else
          report({
            messageId: 'gap',
            data: { ...said, expected: step.expected },
            ...rest,
            suggestions: withNumber(now, step.expected, context),
          });
      }
  },
});

/** "2.2" after "1.1" → "1.2". */
function likeBefore(before: Numbered, now: Numbered, context: RuleContext) {
  const text = textAt(now.target, context) ?? '';
  if (now.n !== before.n + 1 || !text.startsWith(now.written)) return [];
  const number = `${before.prefix}${now.written.slice(now.prefix.length)}`;
  return [{ value: number + text.slice(now.written.length), label: `Đánh số “${number}”` }];
}
