import type { Task } from '../plan/index.ts';
import type { ExtraColumn } from './model.ts';
import type { Field } from './spec.ts';

/**
 * A column that people added, as it was. Its formula comes along while it counts in the same table; else what it said
 * last stands there.
 */
export function extraField<R extends { task: Task }>(
  { cells, formula }: ExtraColumn,
  header: string,
  table: string,
): Field<R> {
  const values = new Map(cells.map(({ taskId, value }) => [taskId, value]));
  return {
    header,
    format: 'general',
    width: { min: 10, max: 24 },
    ...(formula?.table === table ? { formula: formula.text } : {}),
    write: ({ task }) => values.get(task.id) ?? null,
    read: () => undefined,
    isWrong: () => false,
  };
}
