import { BODY, compareEvidence, type Statement, type TaskPair } from '../../plan/index.ts';
import type { RuleContext } from '../frame/index.ts';
import { pairsOf } from './pairs.ts';

/** A list of the body that sums up a group of an appendix, and what each has that the other lacks. */
export interface Counterpart {
  tasks: readonly Statement[];
  lines: readonly Statement[];
  tasksAlone: readonly Statement[];
  linesAlone: readonly Statement[];
}

/** So many tasks of a group stand in one list of the body, or the list is about something else. */
const SHARE_OF_TASKS = 0.6;
const SHARE_OF_LINES = 0.6;
const LEAST_TASKS = 4;

/** The groups whose tasks the body lists one by one. A body that tells of its work otherwise has no such list. */
export const counterpartsOf = (context: RuleContext): readonly Counterpart[] => context.once(findAll);

function findAll(context: RuleContext): Counterpart[] {
  const { statements, pairs } = pairsOf(context);
  const lines = runsOf(statements.filter(({ list }) => list === BODY));
  const used = pairs.filter(({ verdict }) => verdict === 'sure' || verdict === 'confirmed');
  const found = new Found(pairs, used);
  return groupsOf(statements).flatMap((tasks): Counterpart[] => {
    const run = fullestRun(tasks, used);
    const list = run === undefined ? undefined : lines.get(run);
    if (!list || tasks.length < LEAST_TASKS) return [];
    const [ofList, ofTasks] = [new Set(list), new Set(tasks)];
    const inList = tasks.filter((task) => found.surely(task, ofList)).length;
    const inTasks = list.filter((line) => found.surely(line, ofTasks)).length;
    if (inList < SHARE_OF_TASKS * tasks.length || inTasks < SHARE_OF_LINES * list.length) return [];
    return [
      {
        tasks,
        lines: list,
        tasksAlone: tasks.filter(
          (task) =>
            !found.perhaps(task) && !list.some((line) => !found.surely(line, ofTasks) && isKin(task, line)),
        ),
        linesAlone: list.filter((line) => !found.perhaps(line)),
      },
    ];
  });
}

/** "Huân chương Lao động" and a line that says "khen thưởng cấp Nhà nước" only: perhaps the same; nothing is missing. */
function isKin({ evidence: task }: Statement, { evidence: line }: Statement): boolean {
  if (task.award.length === 0 || line.award.length > 0) return false;
  const { level, round, year } = compareEvidence(task, line, []);
  return level === 'same' && round !== 'differs' && year !== 'differs';
}

/** Lists of the body by their number: the lines one below another in one section, without its heading. */
function runsOf(lines: readonly Statement[]): Map<number, Statement[]> {
  const runs = new Map<number, Statement[]>();
  for (const line of lines) {
    if (line.run === undefined || line.body?.kind !== 'bullet') continue;
    const known = runs.get(line.run);
    if (known) known.push(line);
    else runs.set(line.run, [line]);
  }
  return runs;
}

/** The tasks of each group that stand directly in it: rows below a task are part of it. */
function groupsOf(statements: readonly Statement[]): Statement[][] {
  const groups = new Map<string, Statement[]>();
  for (const one of statements) {
    if (!one.task || one.item !== undefined || one.task.parentId !== undefined) continue;
    const key = JSON.stringify([one.list, one.task.groupId ?? '']);
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function fullestRun(tasks: readonly Statement[], used: readonly TaskPair[]): number | undefined {
  const ours = new Set(tasks);
  const counts = new Map<number, number>();
  for (const { a, b } of used)
    if (ours.has(a) && b.run !== undefined) counts.set(b.run, (counts.get(b.run) ?? 0) + 1);
  return [...counts].sort(([x, m], [y, n]) => n - m || x - y)[0]?.[0];
}

/** Which statements were found elsewhere, surely or perhaps. */
class Found {
  readonly #sure = new Map<Statement, Statement[]>();
  readonly #maybe = new Set<Statement>();

  constructor(pairs: readonly TaskPair[], used: readonly TaskPair[]) {
    for (const { a, b } of used) {
      put(this.#sure, a, b);
      put(this.#sure, b, a);
    }
    for (const { a, b, verdict, isDisputed } of pairs) {
      if (verdict !== 'doubtful') continue;
      // What contradicts itself counts only where the other side has not found its own like already.
      if (!isDisputed || !this.#isTaken(b, a)) this.#maybe.add(a);
      if (!isDisputed || !this.#isTaken(a, b)) this.#maybe.add(b);
    }
  }

  #isTaken(one: Statement, by: Statement): boolean {
    return (this.#sure.get(one) ?? []).some(({ list }) => list === by.list);
  }

  surely(one: Statement, among: ReadonlySet<Statement>): boolean {
    return (this.#sure.get(one) ?? []).some((other) => among.has(other));
  }

  /** In the body for a task, in any appendix for a line. */
  perhaps(one: Statement): boolean {
    const isLine = one.list === BODY;
    const across = (this.#sure.get(one) ?? []).some(({ list }) => isLine || list === BODY);
    return across || this.#maybe.has(one);
  }
}

function put(map: Map<Statement, Statement[]>, key: Statement, value: Statement): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
