import type { ColumnRole } from '../table/index.ts';
import type { Task } from './model.ts';
import { otherText } from './otherText.ts';
import { FIELD_OF_ROLE } from './readTable.ts';

/** The text of an official cell: as written, where parts of it were told apart; else what the task holds. */
export function officialText(
  task: Task,
  { role, header }: { role: ColumnRole; header?: string | undefined },
): string | undefined {
  if (role === 'code') return task.code;
  if (role === 'task') return task.title;
  const asWritten = header === undefined ? undefined : otherText(task, header);
  return role === 'other' ? asWritten : (asWritten ?? task[FIELD_OF_ROLE[role]]);
}
