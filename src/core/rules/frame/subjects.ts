import type { Appendix, Group, Plan, Task } from '../../plan/index.ts';
import { allTexts, type TextSubject } from './texts.ts';

/** A group with the appendix it stands in and the tasks directly or farther below it, in order. */
export interface GroupSubject {
  group: Group;
  appendix: Appendix;
  tasks: readonly Task[];
}

export interface TaskSubject {
  task: Task;
  appendix: Appendix;
}

/** What a rule of each scope is given. */
export interface Subjects {
  plan: Plan;
  appendix: Appendix;
  group: GroupSubject;
  task: TaskSubject;
  text: TextSubject;
}
export type RuleScope = keyof Subjects;

type Lister = { [Scope in RuleScope]: (plan: Plan) => readonly Subjects[Scope][] };

const LIST: Lister = {
  plan: (plan) => [plan],
  appendix: (plan) => plan.appendices,
  group: (plan) => plan.appendices.flatMap(groupsOf),
  task: (plan) => plan.appendices.flatMap((appendix) => appendix.tasks.map((task) => ({ task, appendix }))),
  text: allTexts,
};

/** All subjects of one scope, in the order of the plan. */
export function subjectsOf<Scope extends RuleScope>(plan: Plan, scope: Scope): readonly Subjects[Scope][] {
  const list: (from: Plan) => readonly Subjects[Scope][] = LIST[scope];
  return list(plan);
}

function groupsOf(appendix: Appendix): GroupSubject[] {
  const parents = new Map(appendix.groups.map(({ id, parentId }) => [id, parentId]));
  const tasks = new Map<string, Task[]>();
  for (const task of appendix.tasks)
    for (let id = task.groupId; id !== undefined; id = parents.get(id)) {
      const known = tasks.get(id);
      if (known) known.push(task);
      else tasks.set(id, [task]);
    }
  return appendix.groups.map((group) => ({ group, appendix, tasks: tasks.get(group.id) ?? [] }));
}
