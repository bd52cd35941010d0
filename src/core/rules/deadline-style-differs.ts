import type { Appendix, Task } from '../plan/index.ts';
import { defineRule } from './frame/index.ts';
import { deadlineCell, STYLE_POINTS, type StylePoint } from './time/index.ts';

/** The same thing written in two ways in one time column: "Trước 30/6" beside "Trước ngày 30/6". */
export const deadlineStyleDiffers = defineRule({
  id: 'deadline-style-differs',
  group: 'deadline',
  severity: 'info',
  scope: 'appendix',
  summary: 'Thời hạn trong một phụ lục viết theo cùng một cách.',
  why: 'Viết thống nhất thì dễ đọc, dễ tìm, dễ lọc. Ngày nhỏ hơn 10 và tháng 1, 2 ghi thêm số 0 phía trước.',
  source: 'Phụ lục I, Phần I, Mục II, khoản 4 Nghị định 30/2020/NĐ-CP',
  example: {
    bad: '“Trước 30/6/2026” và “Trước ngày 15/8/2026”',
    good: '“Trước ngày 30/6/2026” và “Trước ngày 15/8/2026”',
  },
  messages: {
    differs: '{subject} viết hai cách: “{rare}” ({rareCount} ô) và “{usual}” ({usualCount} ô, như {other}).',
  },
  check({ key, tasks }, report) {
    for (const point of STYLE_POINTS) {
      const found = waysOf(tasks, point);
      const [usual, rare] = [...found.values()].sort((a, b) => rankOf(b, point) - rankOf(a, point));
      const [first] = rare ?? [];
      const [other] = usual ?? [];
      if (!usual || !rare || !first || !other) continue;
      report({
        messageId: 'differs',
        data: {
          subject: point.subject,
          rare: first.words,
          rareCount: rare.length,
          usual: other.words,
          usualCount: usual.length,
          other: other.task.id,
        },
        at: deadlineCell(first.task),
        span: [first.at, first.at + first.words.length],
        identity: JSON.stringify([key, point.id]),
        evidence: rare
          .slice(0, MOST_SHOWN)
          .map(({ task }) => ({ text: task.deadlineText ?? '', at: deadlineCell(task) })),
        suggestions: suggestion(first, point, other.way),
      });
    }
  },
});

const MOST_SHOWN = 10;

/** The better way first, else the one that is met more often. */
const rankOf = (uses: readonly Use[], { better }: StylePoint) =>
  better !== undefined && uses[0]?.way === better ? Infinity : uses.length;

interface Use {
  task: Task;
  words: string;
  at: number;
  way: string;
}

/** The first use in each cell, by its way. */
function waysOf(tasks: Appendix['tasks'], point: StylePoint): Map<string, Use[]> {
  const ways = new Map<string, Use[]>();
  for (const task of tasks) {
    const found = task.inheritedDeadline ? undefined : point.find(task.deadlineText ?? '');
    if (!found) continue;
    const uses = ways.get(found.way) ?? [];
    uses.push({ task, ...found });
    ways.set(found.way, uses);
  }
  return ways;
}

function suggestion({ task, at, words }: Use, { rewrite }: StylePoint, way: string) {
  const changed = rewrite(words, way);
  const text = task.deadlineText ?? '';
  return changed === words ? [] : [{ value: text.slice(0, at) + changed + text.slice(at + words.length) }];
}
