import { defineRule, type RuleContext, textAt } from './frame/index.ts';
import { type Numbered, numberLists } from './numbers/lists.ts';
import { renumbered } from './numbers/ordinals.ts';
import { wrongSteps } from './numbers/steps.ts';

/** The same number twice in one list: II, II. */
export const duplicateNumber = defineRule({
  id: 'duplicate-number',
  group: 'numbering',
  severity: 'warning',
  scope: 'plan',
  summary: 'Trong một dãy, mỗi số thứ tự chỉ dùng một lần.',
  why: 'Hai mục cùng số thì dẫn chiếu “mục II” không biết là mục nào; báo cáo tiến độ theo số sẽ lẫn.',
  example: {
    bad: 'I. Mục đích – II. Nội dung – II. Tổ chức thực hiện',
    good: 'I. Mục đích – II. Nội dung – III. Tổ chức thực hiện',
  },
  messages: { again: 'Số “{number}” đã dùng cho “{other}”.' },
  check(_plan, report, context) {
    for (const list of numberLists(context))
      for (const step of wrongSteps(list)) {
        if (step.kind !== 'again') continue;
        const { now, free } = step;
        const first = list.items.find((one) => one.n === now.n && one.prefix === now.prefix) ?? step.before;
        const suggestions = free === undefined ? [] : withNumber(now, free, context);
        report({
          messageId: 'again',
          data: { number: now.written, other: shortened(first.title) },
          at: now.target,
          span: [0, now.written.length],
          evidence: [{ text: `${first.written}. ${shortened(first.title)}`, at: first.target }],
          suggestions,
        });
      }
  },
});

export const shortened = (title: string) => {
  const line = title.replaceAll('\n', ' ');
  return line.length > 60 ? `${line.slice(0, 60).trimEnd()}…` : line;
};

/** The text at its place with another number. */
export function withNumber(now: Numbered, n: number, context: RuleContext) {
  const other = renumbered(now.written, n);
  const text = textAt(now.target, context) ?? '';
  if (other === undefined || !text.startsWith(now.written)) return [];
  return [{ value: other + text.slice(now.written.length), label: `Đánh số “${other}”` }];
}
