import { oneLine } from '../text/index.ts';
import type { Note, Outcome } from '../outcome/index.ts';
import { matchTasks, type Plan, type Task, type TaskMatching } from '../plan/index.ts';
import { moveEntry } from './moveEntry.ts';
import type { ProgressEntry, WaitingProgress } from './model.ts';

/** What people wrote beside the tasks of a plan, and what still waits for its task. */
export interface ProgressBook {
  plan: Plan;
  progress: readonly ProgressEntry[];
  waiting: readonly WaitingProgress[];
}

export interface CarriedProgress {
  progress: ProgressEntry[];
  waiting: WaitingProgress[];
}

/**
 * The progress of an older reading beside the tasks of a newer one: it goes where its task went, whatever its Mã is
 * now. What has no task any more, or perhaps one, waits with its old title, and a note names it; nothing is dropped.
 */
export function carryProgress(
  before: ProgressBook,
  after: Plan,
  matching: TaskMatching = matchTasks(before.plan, after),
): Outcome<CarriedProgress> {
  const carrier = new Carrier(before.plan, after, matching);
  for (const entry of before.progress) carrier.carry(entry);
  for (const waiting of before.waiting) carrier.askAgain(waiting);
  const { progress, waiting, notes } = carrier;
  return { value: { progress, waiting }, notes };
}

class Carrier {
  readonly progress: ProgressEntry[] = [];
  readonly waiting: WaitingProgress[] = [];
  readonly notes: Note[] = [];
  private readonly olds: ReadonlyMap<string, Task>;
  private readonly news: ReadonlyMap<string, Task>;
  private readonly added: ReadonlySet<string>;

  constructor(
    before: Plan,
    after: Plan,
    private readonly matching: TaskMatching,
  ) {
    this.olds = tasksById(before);
    this.news = tasksById(after);
    this.added = new Set(matching.added);
  }

  carry(entry: ProgressEntry): void {
    const old = this.olds.get(entry.taskId);
    const found = this.news.get(this.matching.same.get(entry.taskId) ?? '');
    if (old && found) this.place(entry, old, found);
    else this.wait({ entry, title: old?.title ?? '', maybe: this.matching.maybe.get(entry.taskId) ?? [] });
  }

  private place(entry: ProgressEntry, old: Task, found: Task): void {
    const { moved, left, notes } = moveEntry(entry, old, found);
    if (Object.keys(moved).length > 1) this.progress.push(moved);
    this.notes.push(...notes);
    if (left) this.wait({ entry: left, title: old.title, maybe: [found.id] });
  }

  private wait(waiting: WaitingProgress): void {
    this.waiting.push(waiting);
    const about = `${waiting.entry.taskId} “${oneLine(waiting.title).slice(0, 100)}”`;
    const maybe = waiting.maybe.length > 0 ? `, có thể là ${waiting.maybe.join(', ')}` : '';
    this.notes.push({
      code: waiting.maybe.length > 0 ? 'progress-doubtful' : 'progress-without-task',
      text: `Tiến độ của ${about} chưa gắn được vào nhiệm vụ nào của bản mới${maybe}: giữ ở trang “Tiến độ chờ gắn”.`,
      where: {},
    });
  }

  /** What waited goes on waiting, unless its task is back: one new task of the same words, with no progress yet. */
  askAgain(waiting: WaitingProgress): void {
    const title = oneLine(waiting.title);
    const back = [...this.news.values()].filter((task) => title !== '' && oneLine(task.title) === title);
    const [found] = back;
    const isFree = found && this.added.has(found.id) && this.progress.every((one) => one.taskId !== found.id);
    if (back.length !== 1 || !isFree || waiting.cells) {
      const maybe = waiting.maybe.flatMap((id) => this.matching.same.get(id) ?? []);
      this.waiting.push({ ...waiting, maybe });
      return;
    }
    this.progress.push({ ...waiting.entry, taskId: found.id });
    this.notes.push({
      code: 'progress-back',
      text: `Nhiệm vụ ${found.id} “${title.slice(0, 100)}” có lại trong kế hoạch: gắn lại tiến độ đã giữ.`,
      where: {},
    });
  }
}

const tasksById = ({ appendices }: Plan): Map<string, Task> =>
  new Map(appendices.flatMap(({ tasks }) => tasks.map((task) => [task.id, task])));
