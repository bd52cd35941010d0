import { type Appendix, FIELD_OF_ROLE, type Group, otherText, type Task } from '../plan/index.ts';
import type { Column } from '../table/index.ts';
import { oneLine } from '../text/index.ts';
import { cutText, type SplitField, SPLIT_FIELDS } from './headers.ts';

/** The field that a role's column shows; `other` shows none. */
export function fieldOfRole(role: Column['role']): SplitField | undefined {
  if (role === 'code') return 'code';
  if (role === 'task') return 'title';
  return role === 'other' ? undefined : FIELD_OF_ROLE[role];
}

export const columnOfField = (columns: readonly Column[], key: SplitField): Column | undefined =>
  columns.find(({ role }) => fieldOfRole(role) === key);

/** A field whose official cell shows other words, and that itself is absent. */
const ABSENT = '(trống)';
const IS_ABSENT = /^\(+trống\)+$/u;

/** What the column "… (tách từ ô)" shows: nothing where the official cell says it all. */
export function splitText(task: Task, key: SplitField, column: Column | undefined): string | undefined {
  const value = task[key];
  if (!column) return value === '' || value === undefined ? undefined : shield(value);
  if (column.role === 'code' || column.role === 'task' || otherText(task, column.header) === undefined)
    return undefined;
  return value === undefined ? ABSENT : shield(value);
}

const shield = (value: string) => (IS_ABSENT.test(value) ? `(${value})` : value);

/** The inverse: undefined for a field that is absent. */
export function fromSplitText(shown: string): string | undefined {
  if (shown === ABSENT) return undefined;
  return IS_ABSENT.test(shown) ? shown.slice(1, -1) : shown;
}

/** The split columns that some task of the appendix needs. */
export function splitFieldsOf({ columns, tasks }: Appendix): SplitField[] {
  return SPLIT_FIELDS.filter((key) => {
    const column = columnOfField(columns, key);
    return tasks.some((task) => splitText(task, key, column) !== undefined);
  });
}

const MOST_LABEL = 90;

/** "II. NHIỆM VỤ TRỌNG TÂM", different for each group of the appendix: what the column Nhóm shows. By the group's id. */
export function groupLabels(groups: readonly Group[]): Map<string, string> {
  const taken = new Set<string>();
  const labels = new Map<string, string>();
  for (const { id, code, title } of groups) {
    const base = labelOf(code, title) || id;
    let label = base;
    for (let n = 1; taken.has(label.toLowerCase()); n++)
      label = n === 1 ? `${base} (${id})` : `${base} (${id}, ${n})`;
    taken.add(label.toLowerCase());
    labels.set(id, label);
  }
  return labels;
}

function labelOf(code: string, title: string): string {
  const line = oneLine([code, title].filter(Boolean).join('. '));
  return line.length <= MOST_LABEL ? line : `${cutText(line, MOST_LABEL).trimEnd()}…`;
}
