import type { Appendix, Plan, Task } from '../plan/index.ts';
import { foldKey } from '../text/index.ts';
import { type Directory, resolveUnit } from '../units/index.ts';
import { unitsBehind } from './byUnit.ts';

/**
 * The plan of one unit: its tasks with the rows and headings they stand under, nothing of others; undefined where no
 * task names it or a group that it belongs to. `unit` is a name as people write it, or its id.
 */
export function forUnit(plan: Plan, unit: string, directory: Directory): Plan | undefined {
  const { unitId } = resolveUnit(unit, directory, plan.document.date);
  const key = foldKey(unit);
  const isIts = ({ units }: Task) =>
    units.some(
      (one) =>
        foldKey(one.name) === key ||
        [{ id: one.unitId }, ...unitsBehind(one, directory, plan.document.date)].some(
          ({ id }) => id !== undefined && [unitId, unit].includes(id),
        ),
    );
  const appendices = plan.appendices
    .map((appendix) => only(appendix, isIts))
    .filter(({ tasks }) => tasks.length > 0);
  if (appendices.length === 0) return undefined;
  return { ...plan, appendices, body: { items: [] }, otherTables: [], notes: [] };
}

function only(appendix: Appendix, isIts: (task: Task) => boolean): Appendix {
  const { tasks, groups } = appendix;
  const kept = withAbove(tasks.filter(isIts), tasks);
  const headings = withAbove(
    groups.filter(({ id }) => kept.some(({ groupId }) => groupId === id)),
    groups,
  );
  return { ...appendix, tasks: kept, groups: headings };
}

/** Those items and all that they stand under, in the order of the plan. */
function withAbove<T extends { id: string; parentId?: string }>(
  chosen: readonly T[],
  all: readonly T[],
): T[] {
  const byId = new Map(all.map((item) => [item.id, item]));
  const kept = new Set<T>();
  for (const item of chosen)
    for (let at: T | undefined = item; at && !kept.has(at); at = byId.get(at.parentId ?? '')) kept.add(at);
  return all.filter((item) => kept.has(item));
}
