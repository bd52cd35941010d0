import type { Plan, Task } from '../plan/index.ts';

/** "Sơ kết 6 tháng, gồm:" above "Khối phường;" → both, since a row taken out of its table has lost what stood above it. */
export function titleWithAbove(task: Task, { appendices }: Plan): string {
  const home = appendices.find(({ tasks }) => tasks.includes(task));
  const byId = new Map(home?.tasks.map((one) => [one.id, one]));
  const lines = [task.title];
  const seen = new Set([task.id]);
  let above = byId.get(task.parentId ?? '');
  while (above && !seen.has(above.id)) {
    seen.add(above.id);
    lines.unshift(above.title);
    above = byId.get(above.parentId ?? '');
  }
  return lines.join('\n');
}
