import type { Note } from '../outcome/index.ts';
import { defineRule, type RuleContext, type Target } from './frame/index.ts';
import { frameOf, type Numbered, numberLists } from './numbers/lists.ts';

/** "II" beside "I.", "2)" beside "1.": numbers of one list written in two ways. */
export const codeStyleDiffers = defineRule({
  id: 'code-style-differs',
  group: 'numbering',
  severity: 'info',
  scope: 'plan',
  summary: 'Số thứ tự trong một dãy viết theo một kiểu.',
  why: 'Chỗ có dấu chấm chỗ không, chỗ ngoặc chỗ không là dấu vết chép từ nhiều bản.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 6',
  example: { bad: 'I. … – II …', good: 'I. … – II. …' },
  messages: { differs: 'Số “{number}” viết khác các số cùng dãy (“{usual}”).' },
  check({ notes }, report, context) {
    for (const { code, text } of notes) {
      const found = code === 'code-style' ? readNote(text, context) : undefined;
      if (found) report({ messageId: 'differs', ...found });
    }
    for (const { items } of numberLists(context)) {
      const usual = usualOf(items);
      for (const item of items)
        if (usual !== undefined && frameOf(item.written) !== frameOf(usual.written))
          report({
            messageId: 'differs',
            data: { number: item.written, usual: usual.written },
            at: item.target,
          });
    }
  },
});

/** One of the majority; where two ways are as frequent, the first is the usual one. */
function usualOf(items: readonly Numbered[]): Numbered | undefined {
  const counts = new Map<string, number>();
  for (const { written } of items) counts.set(frameOf(written), (counts.get(frameOf(written)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return counts.size < 2 ? undefined : items.find(({ written }) => counts.get(frameOf(written)) === most);
}

/** The reader takes the point off a number, so it says in a note where points were set and where not (plan/codeStyle.ts). */
function readNote(text: Note['text'], context: RuleContext) {
  const { id = '', number = '', usual = '' } = CODE_STYLE_NOTE.exec(text)?.groups ?? {};
  const at = targetOf(id, context);
  return at && { data: { number, usual }, at };
}

const CODE_STYLE_NOTE =
  /^(?<id>\S+): số “(?<number>[^”]+)” viết khác các số cùng dãy \(“(?<usual>[^”]+)”\)\.$/u;

function targetOf(id: string, context: RuleContext): Target | undefined {
  if (context.taskOf(id)) return { kind: 'task', task: id, column: 'code' };
  const appendix = context.plan.appendices.find(({ groups }) => groups.some((group) => group.id === id));
  return appendix && { kind: 'group', appendix: appendix.key, group: id, field: 'code' };
}
