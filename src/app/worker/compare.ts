import type { Note } from '../../core/outcome/index.ts';
import { FIELD_OF_ROLE, matchTasks, type Plan, type Task, type TaskMatching } from '../../core/plan/index.ts';
import { importAgain, type SheetsContent } from '../../core/sheets/index.ts';

export interface TaskName {
  id: string;
  title: string;
}

/** A text on a sheet that the document says otherwise. */
export interface Overwrite {
  id: string;
  /** Of its column. */
  role: (typeof ROLES)[number];
  from: string;
  to: string;
}

/** How a plan that was read stands to the one that the workbook holds. */
export interface Comparison {
  /** Is it that plan, read again? A person has the last word. */
  verdict: 'same' | 'other';
  before: { number?: string; title?: string; tasks: number; progress: number };
  kept: number;
  added: TaskName[];
  gone: TaskName[];
  doubtful: { task: TaskName; maybe: TaskName[] }[];
  overwrites: Overwrite[];
  /** What would become of what people did. */
  notes: Note[];
}

const ROLES = ['task', ...(Object.keys(FIELD_OF_ROLE) as (keyof typeof FIELD_OF_ROLE)[])] as const;
const fieldOf = (role: (typeof ROLES)[number]) => (role === 'task' ? 'title' : FIELD_OF_ROLE[role]);

/** Compares by content: numbers and Mã move when a row is put in. */
export function compare(before: SheetsContent, plan: Plan): Comparison {
  const matching = matchTasks(before.plan, plan);
  const olds = tasksById(before.plan);
  const news = tasksById(plan);
  const name = (tasks: ReadonlyMap<string, Task>) => (id: string) => ({
    id,
    title: tasks.get(id)?.title ?? '',
  });
  const { number, title } = before.plan.document;
  return {
    verdict: isSamePlan(before.plan, plan, matching) ? 'same' : 'other',
    before: {
      ...(number !== undefined && { number }),
      ...(title !== undefined && { title }),
      tasks: olds.size,
      progress: before.progress.length,
    },
    kept: matching.same.size,
    added: matching.added.map(name(news)),
    gone: matching.gone.map(name(olds)),
    doubtful: [...matching.maybe].map(([id, maybe]) => ({
      task: name(olds)(id),
      maybe: maybe.map(name(news)),
    })),
    overwrites: overwritesOf(matching, olds, news),
    notes: importAgain(before, plan).notes,
  };
}

const tasksById = (plan: Plan) =>
  new Map(plan.appendices.flatMap(({ tasks }) => tasks.map((task) => [task.id, task] as const)));

/**
 * Of two years they are two plans, however much they say the same. Else the number tells, and where it is missing or
 * changed (an adjusted plan), half of the tasks must be the same ones.
 */
function isSamePlan(before: Plan, after: Plan, { same }: TaskMatching): boolean {
  const [old, now] = [before.document, after.document];
  if (old.year !== undefined && now.year !== undefined && old.year !== now.year) return false;
  if (old.number !== undefined && old.number === now.number) return true;
  const fewest = Math.min(tasksById(before).size, tasksById(after).size);
  return fewest > 0 && same.size * 2 >= fewest;
}

function overwritesOf(
  { same }: TaskMatching,
  olds: ReadonlyMap<string, Task>,
  news: ReadonlyMap<string, Task>,
): Overwrite[] {
  return [...same].flatMap(([old, id]) => {
    const [from, to] = [olds.get(old), news.get(id)];
    if (!from || !to) return [];
    const text = (task: Task, role: Overwrite['role']) => task[fieldOf(role)] ?? '';
    return ROLES.filter((role) => text(from, role) !== text(to, role)).map((role) => ({
      ...{ id: old, role },
      ...{ from: text(from, role), to: text(to, role) },
    }));
  });
}
