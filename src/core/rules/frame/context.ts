import type { DaysOff, IsoDay } from '../../calendar/index.ts';
import type { Appendix, Group, PairDecision, Plan, Task } from '../../plan/index.ts';
import type { ProgressEntry } from '../../progress/index.ts';
import type { Directory } from '../../units/index.ts';
import type { Severity } from './model.ts';

/** What the office has set. */
export interface RuleSettings {
  /** "Trước ngày D" is late on D. */
  strict: boolean;
  /** "Sắp đến hạn" from that many days before. */
  soonDays: number;
  /** By rule id; rules that are not named keep their own. */
  severities: Readonly<Record<string, Severity | 'off'>>;
}

/** What is checked, and all that the rules may know beside it. */
export interface CheckInput {
  plan: Plan;
  directory: Directory;
  daysOff: DaysOff;
  settings: RuleSettings;
  /** ISO day for the rules on progress; absent: they say nothing. */
  asOf?: IsoDay;
  progress?: readonly ProgressEntry[];
  pairs?: readonly PairDecision[];
}

export interface RuleContext extends Required<Omit<CheckInput, 'asOf' | 'progress'>> {
  asOf?: IsoDay;
  progressOf(task: Task): ProgressEntry | undefined;
  taskOf(id: string): Task | undefined;
  appendixOf(key: string): Appendix | undefined;
  groupOf(id: string): Group | undefined;
  /** The appendix a task stands in. */
  appendixOfTask(id: string): Appendix | undefined;
  /** What `make` gives for this context, made once: for what several rules or subjects need. */
  once<T>(make: (context: RuleContext) => T): T;
}

/** createContext({ plan, directory, … }) → with everything looked up in maps. */
export function createContext(input: CheckInput): RuleContext {
  const { progress = [], pairs = [], ...rest } = input;
  const { appendices } = input.plan;
  const home = new Map(appendices.flatMap((one) => one.tasks.map(({ id }) => [id, one] as const)));
  const tasks = new Map(appendices.flatMap((one) => one.tasks.map((task) => [task.id, task] as const)));
  const groups = new Map(appendices.flatMap((one) => one.groups.map((group) => [group.id, group] as const)));
  const keys = new Map(appendices.map((one) => [one.key, one]));
  const entries = new Map(progress.map((entry) => [entry.taskId, entry]));
  const made = new Map<unknown, unknown>();
  const context: RuleContext = {
    ...rest,
    pairs,
    progressOf: ({ id }) => entries.get(id),
    taskOf: (id) => tasks.get(id),
    appendixOf: (key) => keys.get(key),
    groupOf: (id) => groups.get(id),
    appendixOfTask: (id) => home.get(id),
    once<T>(make: (context: RuleContext) => T): T {
      if (!made.has(make)) made.set(make, make(context));
      return made.get(make) as T;
    },
  };
  return context;
}
