import type { Plan } from '../plan/index.ts';
import type { Finding, Target } from '../rules/index.ts';

/**
 * Compares findings by where a reader meets them: head, body, then each appendix with its heading, groups and rows;
 * within a row by column, within a text by span, then by rule.
 */
export function documentOrder(plan: Plan): (a: Finding, b: Finding) => number {
  const rank = rankIn(plan);
  const known = new Map<Finding, (number | string)[]>();
  const rankOf = (finding: Finding) => {
    const { target, span, rule, message } = finding;
    const found = known.get(finding) ?? [...rank(target), span?.[0] ?? 0, rule, message];
    known.set(finding, found);
    return found;
  };
  return (a, b) => compare(rankOf(a), rankOf(b));
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  if (at < 0) return 0;
  return (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}

type Rank = [part: number, line: number, column: number];
type Of<Kind extends Target['kind']> = Extract<Target, { kind: Kind }>;
type Ranks = { [Kind in Target['kind']]: (target: Of<Kind>) => Rank };

function rankIn(plan: Plan): (target: Target) => Rank {
  const lines = linesOf(plan);
  const columns = new Map(
    plan.appendices.flatMap(({ tasks, columns: own }) => tasks.map(({ id }) => [id, own] as const)),
  );
  const ranks: Ranks = {
    document: () => [0, 0, 0],
    body: ({ item }) => [1, item, 0],
    appendix: ({ appendix }) => [2, lines.get(appendix) ?? 0, 0],
    group: ({ group }) => [2, lines.get(group) ?? 0, 0],
    task: ({ task, column, header }) => {
      const own = columns.get(task) ?? [];
      const at = own.findIndex((one) => one.role === column && (header ?? one.header) === one.header);
      return [2, lines.get(task) ?? 0, at];
    },
  };
  return (target) => (ranks[target.kind] as (target: Target) => Rank)(target);
}

/** The line of each appendix, group and task, by key and id: they share no names, an id is longer than its key. */
function linesOf({ appendices }: Plan): Map<string, number> {
  const lines = new Map<string, number>();
  for (const { key, groups, tasks } of appendices) {
    lines.set(key, lines.size);
    const waiting = groups.map(({ id }) => id);
    const firsts = new Set(groups.map(({ id }) => id));
    for (const task of tasks) {
      // The groups down to a task's own stand above it.
      if (task.groupId !== undefined && firsts.delete(task.groupId))
        for (const id of waiting.splice(0, waiting.indexOf(task.groupId) + 1)) lines.set(id, lines.size);
      lines.set(task.id, lines.size);
    }
    for (const id of waiting) lines.set(id, lines.size);
  }
  return lines;
}
