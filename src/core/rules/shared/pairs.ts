import { findPairs, type PlanPairs, type Statement } from '../../plan/index.ts';
import type { RuleContext, Target } from '../frame/index.ts';

/** The pairs of the plan, found once for all rules. */
export const pairsOf = (context: RuleContext): PlanPairs => context.once(findAll);

const findAll = ({ plan, pairs }: RuleContext): PlanPairs => findPairs(plan, pairs);

/** Where a statement stands: the cell of its task, or its line in the body. */
export function targetOf({ task, body }: Statement, { plan }: RuleContext): Target {
  if (task) return { kind: 'task', task: task.id, column: 'task' };
  return { kind: 'body', item: body ? plan.body.items.indexOf(body) : -1 };
}

const KNOWN_NAME: Readonly<Record<string, string>> = { PL: 'Phụ lục' };

/** "PL2.I.2/1" → "PL2.I.2 (ý 1)", "Thân II.2#6" → "thân kế hoạch, mục II.2": as a clerk finds it. */
export function nameOf({ task, item, body, id }: Statement): string {
  if (task) return item === undefined ? task.id : `${task.id} (ý ${String(item + 1)})`;
  return body ? `thân kế hoạch, mục ${body.section}` : (KNOWN_NAME[id] ?? id);
}

/** "“Xét, đề nghị khen thưởng …”" at most so long, so that a finding stays one sentence. */
export const shortly = (text: string, most = 90): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
};
