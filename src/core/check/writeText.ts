import {
  agendaItems,
  type Appendix,
  FIELD_OF_ROLE,
  type Group,
  otherText,
  type Plan,
  readDeadlineWithin,
  splitDoers,
  statedCount,
  type Task,
  unitsOf,
} from '../plan/index.ts';
import { headerOf, type Target } from '../rules/index.ts';
import { holdsSeveralDoers } from '../table/index.ts';
import type { Directory } from '../units/index.ts';

type Of<Kind extends Target['kind']> = Extract<Target, { kind: Kind }>;
type Writer = {
  [Kind in Target['kind']]: (plan: Plan, target: Of<Kind>, value: string, directory: Directory) => Plan;
};

/** The plan with another text at a target, and what follows from it understood again: deadline, bodies, counts. */
export function writeText(plan: Plan, target: Target, value: string, directory: Directory): Plan {
  const write = WRITE[target.kind] as (
    plan: Plan,
    target: Target,
    value: string,
    directory: Directory,
  ) => Plan;
  return write(plan, target, value, directory);
}

const WRITE: Writer = {
  document: (plan, { field }, value) => ({
    ...plan,
    document: { ...plan.document, [field]: field === 'year' ? Number(value) : value },
  }),
  appendix: (plan, { appendix, field }, value) =>
    withAppendix(
      plan,
      ({ key }) => key === appendix,
      (one) => ({ ...one, ...headingPart(one, field, value) }),
    ),
  group: (plan, { appendix, group, field }, value) =>
    withAppendix(
      plan,
      ({ key }) => key === appendix,
      (one) => (field === 'code' ? withGroupCode(one, group, value) : withGroupTitle(one, group, value)),
    ),
  task: (plan, target, value, directory) =>
    withAppendix(
      plan,
      ({ tasks }) => tasks.some(({ id }) => id === target.task),
      (one) => ({
        ...one,
        tasks: one.tasks.map((task) =>
          task.id === target.task ? withCell(task, target, value, one, plan, directory) : task,
        ),
      }),
    ),
  body: (plan, { item }, value) => ({
    ...plan,
    body: { items: plan.body.items.map((one, i) => (i === item ? { ...one, text: value } : one)) },
  }),
};

const withAppendix = (
  plan: Plan,
  isIt: (one: Appendix) => boolean,
  change: (one: Appendix) => Appendix,
): Plan => ({
  ...plan,
  appendices: plan.appendices.map((one) => (isIt(one) ? change(one) : one)),
});

function headingPart(one: Appendix, field: Of<'appendix'>['field'], value: string): Partial<Appendix> {
  if (field !== 'number' && field !== 'date') return { [field]: value };
  return { attachedTo: { ...(one.attachedTo ?? { number: null, date: null }), [field]: value } };
}

function withGroupTitle(one: Appendix, id: string, title: string): Appendix {
  const groups = one.groups.map((group): Group => {
    if (group.id !== id) return group;
    const { statedCount: _before, ...rest } = group;
    const count = statedCount(title);
    return { ...rest, title, ...(count !== undefined && { statedCount: count }) };
  });
  return { ...one, groups };
}

/** Ids stay: they are Mã, and progress hangs on them. */
function withGroupCode(one: Appendix, id: string, code: string): Appendix {
  const groups = one.groups.map((group) => ({
    ...group,
    ...(group.id === id && { code }),
    ...(group.parentId === id && { parent: code }),
  }));
  const byId = new Map(groups.map((group) => [group.id, group]));
  const pathOf = (groupId: string | undefined): string[] => {
    const group = byId.get(groupId ?? '');
    return group ? [...pathOf(group.parentId), group.code] : [];
  };
  const tasks = one.tasks.map((task) => {
    const groupPath = pathOf(task.groupId);
    return task.groupId === undefined ? task : { ...task, group: groupPath.at(-1) ?? '', groupPath };
  });
  return { ...one, groups, tasks };
}

function withCell(
  task: Task,
  { column: role, header }: Of<'task'>,
  value: string,
  appendix: Appendix,
  { document }: Plan,
  directory: Directory,
): Task {
  const official = header ?? headerOf(appendix, role);
  const changed: Task = { ...task };
  if (role === 'code') return { ...changed, code: value };
  if (role === 'task') return { ...changed, title: value, items: agendaItems(value) };
  if (official !== undefined && (role === 'other' || otherText(task, official) !== undefined))
    changed.other = { ...task.other, [official]: value };
  if (role === 'other') return changed;
  if (official !== undefined && holdsSeveralDoers({ header: official, role })) {
    for (const doer of ['lead', 'implementer', 'coordinator'] as const) delete changed[doer];
    Object.assign(changed, splitDoers(value));
  } else changed[FIELD_OF_ROLE[role]] = value;
  changed.deadline = readDeadlineWithin(changed.deadlineText ?? '', document);
  changed.units = unitsOf(changed, directory, document.date);
  return changed;
}
