import type { Note, Place } from '../outcome/index.ts';
import { oneLine } from '../text/index.ts';
import type { Group } from './model.ts';
import { timeOfHeading } from './timeGroups.ts';
import type { TaskDraft } from './tree.ts';

/** What of a task tells its time; drafts and tasks stand in the same order. */
interface Timed {
  id: string;
  deadlineText?: string;
  inheritedDeadline: boolean;
  where: Place;
}

/**
 * A row without a number of its own ("-") and without a deadline lies under the merged cell above it: it takes the
 * deadline of the row before it under the same number, else of the numbered row itself. One note for each cell.
 */
export function inheritDeadlines(drafts: readonly TaskDraft[], tasks: readonly Timed[]): Note[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const above = new Map<string, Timed>();
  const heirs = new Map<Timed, Timed[]>();
  drafts.forEach((draft, i) => {
    const task = tasks[i] as Timed;
    if (!draft.parent || !['dash', 'plus', 'none'].includes(draft.code.style)) return;
    const source = above.get(draft.parent.id) ?? byId.get(draft.parent.id);
    if (task.deadlineText !== undefined) above.set(draft.parent.id, task);
    else if (source?.deadlineText !== undefined) {
      inherit(task, source.deadlineText);
      heirs.set(source, [...(heirs.get(source) ?? []), task]);
    }
  });
  return [...heirs].map(([source, rows]) => inheritedNote(source, rows));
}

function inherit(task: Timed, text: string): void {
  task.deadlineText = text;
  task.inheritedDeadline = true;
}

function inheritedNote(source: Timed, rows: readonly Timed[]): Note {
  const text = `${rangeOf(rows)}: ô thời gian trống, hiểu là ô gộp với ${source.id}: “${oneLine(source.deadlineText ?? '')}”.`;
  return { code: 'deadline-inherited', text, where: (rows[0] as Timed).where };
}

/** What still has no time takes that of the nearest heading that is one: "QUÝ I", "Tháng 01". One note a heading. */
export function takeGroupTimes(drafts: readonly TaskDraft[], tasks: readonly Timed[]): Note[] {
  const heirs = new Map<Group, Timed[]>();
  drafts.forEach(({ groups }, i) => {
    const task = tasks[i] as Timed;
    const group = groups.findLast(({ title }) => timeOfHeading(title) !== undefined);
    const time = group && timeOfHeading(group.title);
    if (!group || time === undefined || task.deadlineText !== undefined) return;
    inherit(task, time);
    heirs.set(group, [...(heirs.get(group) ?? []), task]);
  });
  return [...heirs].map(([{ title }, rows]) => ({
    code: 'deadline-of-group',
    text: `${rangeOf(rows)}: thời gian lấy theo tên nhóm “${oneLine(title)}”.`,
    where: (rows[0] as Timed).where,
  }));
}

function rangeOf(rows: readonly Timed[]): string {
  const [first, last] = [rows[0]?.id ?? '', rows.at(-1)?.id ?? ''];
  return rows.length === 1 ? first : `${String(rows.length)} dòng từ ${first} đến ${last}`;
}
