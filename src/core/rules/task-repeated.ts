import type { Statement } from '../plan/index.ts';
import { foldKey } from '../text/index.ts';
import { defineRule } from './frame/index.ts';
import { nameOf, pairsOf, shortly, targetOf } from './shared/pairs.ts';

/** A shorter title ("Báo cáo kết quả") is rightly repeated in many groups. */
const LEAST_WORDS = 5;

/** The same work twice in one list. Another time, another doer or another round makes it another task. */
export const taskRepeated = defineRule({
  id: 'task-repeated',
  group: 'across',
  severity: 'warning',
  scope: 'plan',
  summary: 'Mỗi việc chỉ ghi một lần trong một phụ lục, một danh sách.',
  why: 'Việc ghi hai lần thường là chép sót: dòng thứ hai lẽ ra là đợt khác, đơn vị khác hoặc phải bỏ.',
  example: {
    bad: '- Xét danh hiệu Chiến sĩ thi đua (đợt 2). … - Xét danh hiệu Chiến sĩ thi đua (đợt 2).',
    good: '- Xét danh hiệu Chiến sĩ thi đua (đợt 1). … - Xét danh hiệu Chiến sĩ thi đua (đợt 2).',
  },
  messages: { repeated: 'Việc “{work}” đã ghi ở {there}.' },
  check(_plan, report, context) {
    const first = new Map<string, Statement>();
    for (const one of pairsOf(context).statements) {
      if (one.words.size < LEAST_WORDS) continue;
      const key = sameWork(one);
      const before = first.get(key);
      if (!before) {
        first.set(key, one);
        continue;
      }
      report({
        messageId: 'repeated',
        data: { work: shortly(one.text), there: nameOf(before) },
        at: targetOf(one, context),
        identity: key,
        evidence: [{ text: `${nameOf(before)}: “${shortly(before.text)}”.`, at: targetOf(before, context) }],
      });
    }
  },
});

/** Equal for two statements of one list that a reader cannot tell apart. */
function sameWork({ key, list, run, task }: Statement): string {
  if (!task) return JSON.stringify([list, run, key]);
  const said = [task.lead, task.implementer, task.deadlineText].map((text) => foldKey(text ?? ''));
  return JSON.stringify([list, key, task.parentId ?? '', ...said]);
}
