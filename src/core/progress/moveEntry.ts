import type { Milestone } from '../deadlines/index.ts';
import type { Note } from '../outcome/index.ts';
import type { Task } from '../plan/index.ts';
import { dayInWords } from '../workbook/index.ts';
import type { ProgressEntry } from './model.ts';
import { lastInTime } from './status.ts';

export interface MovedEntry {
  moved: ProgressEntry;
  /** Done days of milestones that the newer plan no longer has. */
  left?: ProgressEntry;
  notes: Note[];
}

/** A person's entry beside the same task of a newer plan: its Mã, its milestones' numbers, its own Hạn. */
export function moveEntry(entry: ProgressEntry, old: Task, found: Task): MovedEntry {
  const { milestones = [], occurrences = [], due, ...rest } = entry;
  const numbers = milestoneNumbers(old, found);
  const kept = milestones.flatMap(({ number, doneOn }) => {
    const now = numbers.get(number);
    return now === undefined ? [] : [{ number: now, doneOn }];
  });
  const left = {
    ...some(
      'milestones',
      milestones.filter(({ number }) => !numbers.has(number)),
    ),
    ...some('occurrences', isRecurring(found) ? [] : occurrences),
  };
  const isPlanned = due === lastInTime(found.deadline, true);
  return {
    moved: {
      ...rest,
      taskId: found.id,
      ...(due === undefined || isPlanned ? {} : { due }),
      ...some(
        'milestones',
        kept.sort((a, b) => a.number - b.number),
      ),
      ...some('occurrences', isRecurring(found) ? occurrences : []),
    },
    ...(Object.keys(left).length > 0 ? { left: { taskId: entry.taskId, ...left } } : {}),
    notes: due === undefined || isPlanned ? [] : dueNotes(due, old, found),
  };
}

const some = <K extends 'milestones' | 'occurrences'>(key: K, all: NonNullable<ProgressEntry[K]>) =>
  (all.length > 0 ? { [key]: all } : {}) as Pick<ProgressEntry, K>;

const isRecurring = ({ deadline: { items = [], recurrence } }: Task) =>
  [recurrence, ...items.map((item) => item.recurrence)].some((one) => one !== undefined);

/** Old numbers to new ones; a milestone is the same when it means the same, wherever it stands in the cell. */
function milestoneNumbers(old: Task, found: Task): Map<number, number> {
  const news = (found.deadline.items ?? []).map(meaningOf);
  const taken = new Set<number>();
  const numbers = new Map<number, number>();
  (old.deadline.items ?? []).map(meaningOf).forEach((meaning, i) => {
    const at = news.findIndex((one, j) => one === meaning && !taken.has(j));
    if (at < 0) return;
    taken.add(at);
    numbers.set(i + 1, at + 1);
  });
  return numbers;
}

function meaningOf(milestone: Milestone): string {
  const { kind, start, due, lastDay, anchor, condition, reference, recurrence, label } = milestone;
  return JSON.stringify([kind, start, due, lastDay, anchor, condition, reference, recurrence, label]);
}

/** A Hạn that a person typed stays, and is named when the plan itself now says another day. */
function dueNotes(due: string, old: Task, found: Task): Note[] {
  const now = lastInTime(found.deadline, true);
  if (now === lastInTime(old.deadline, true)) return [];
  return [
    {
      code: 'due-kept',
      text: `${found.id}: kế hoạch mới ${now === undefined ? 'không còn ghi ngày' : `ghi hạn ${dayInWords(now)}`}, vẫn giữ hạn ${dayInWords(due)} đã gõ tay.`,
      where: found.where,
    },
  ];
}
