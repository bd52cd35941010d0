import type { Place } from '../../src/core/outcome/index.ts';
import fc from 'fast-check';
import {
  type Appendix,
  FIELD_OF_ROLE,
  type Group,
  type Plan,
  planSchema,
  type Task,
} from '../../src/core/plan/index.ts';
import type { ColumnRole } from '../../src/core/table/index.ts';
import { arbitraryOf, type ByName } from './planArbitrarySchema.ts';
import { anyText, filledText, longText } from './planArbitraryTexts.ts';

const name = filledText.map((text) => text.trim().replaceAll(';', ',')).filter((text) => text !== '');
const count = fc.integer({ min: 1, max: 9999 });
const marked = fc.constant(true);

/** Fields that hold less than their type: marks are only ever true, places are addresses, spans are offsets. */
const BY_NAME: ByName = {
  ...{ tentative: marked, approx: marked, openEnded: marked, ongoing: marked },
  ...{
    file: name,
    sheet: name,
    cell: fc.constantFrom('A1', 'XFD1048576'),
    table: count,
    row: count,
    line: count,
  },
  spans: fc.dictionary(filledText, fc.tuple(fc.nat(99), fc.nat(99)), { minKeys: 1, maxKeys: 3 }),
};

/** Any plan of the schema, made to hang together as every reading does: ids, groups, parents, columns. */
export const planArbitrary: fc.Arbitrary<Plan> = fc
  .tuple(
    arbitraryOf(planSchema, { any: anyText, filled: filledText }, BY_NAME) as fc.Arbitrary<Plan>,
    fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }),
    fc.option(longText, { freq: 5, nil: undefined }),
  )
  .map(([plan, choices, long]) => {
    let at = 0;
    return coherent(plan, () => choices[at++ % choices.length] ?? 0, long);
  });

type Choose = () => number;

function coherent(plan: Plan, choose: Choose, long: string | undefined): Plan {
  const appendices = plan.appendices.map((appendix, i) => coherentAppendix(appendix, `PL${i + 1}`, choose));
  const [first] = appendices.flatMap(({ tasks }) => tasks);
  if (long !== undefined && first) Object.assign(first, { title: long, deadlineText: long });
  return { ...plan, appendices };
}

function coherentAppendix(appendix: Appendix, key: string, choose: Choose): Appendix {
  const columns = distinctColumns(appendix.columns);
  const groups = appendix.groups.map((group, i, all) =>
    coherentGroup(group, key, all.slice(0, i), i, choose),
  );
  const codes = appendix.tasks.map(({ code }) => code);
  const tasks = appendix.tasks.map((task, i): Task => {
    const above = pick(codes.slice(0, i), choose);
    const own = coherentTask(task, columns, groups, choose);
    const id = `${key}.${i + 1}${['', '~2', '*', ' (a)'][choose() % 4]}`;
    return { ...own, id, parent: above?.item ?? null, ...(above ? { parentId: ID_OF_PLACE(above.at) } : {}) };
  });
  // The ids of parents are known only when all rows have theirs.
  for (const task of tasks)
    if (task.parentId !== undefined) task.parentId = tasks[Number(task.parentId)]?.id ?? '';
  return { ...withPlace(appendix), key, columns, groups, tasks };
}

/** A reading leaves a place out rather than giving one that says nothing. */
function withPlace<T extends { where?: Place }>({ where, ...rest }: T): Omit<T, 'where'> & { where?: Place } {
  return where && Object.keys(where).length > 0 ? { ...rest, where } : rest;
}

const ID_OF_PLACE = (at: number) => String(at);

function pick<T>(items: readonly T[], choose: Choose): { item: T; at: number } | undefined {
  const at = choose() % (items.length + 1);
  const item = items[at];
  return item === undefined ? undefined : { item, at };
}

/** Each role once, each header once. */
function distinctColumns(columns: Appendix['columns']): Appendix['columns'] {
  const seen = new Set<string>();
  return columns.filter(({ header, role }) => {
    const keys = role === 'other' ? [header] : [header, JSON.stringify(role)];
    const isNew = keys.every((key) => !seen.has(key));
    keys.forEach((key) => seen.add(key));
    return isNew;
  });
}

function coherentGroup(group: Group, key: string, above: readonly Group[], i: number, choose: Choose): Group {
  const { parentId: _parentId, ...rest } = withPlace(group);
  const parent = pick(above, choose);
  const id = `${key}.N${i + 1}`;
  if (!parent) return { ...rest, id, parent: null };
  return { ...rest, id, parent: parent.item.code, parentId: `${key}.N${parent.at + 1}` };
}

function coherentTask(
  task: Task,
  columns: Appendix['columns'],
  groups: readonly Group[],
  choose: Choose,
): Task {
  const { group: _group, groupId: _groupId, parentId: _parentId, ...rest } = task;
  const found = pick(groups, choose)?.item;
  const texts = Object.values(task.other);
  const other: Task['other'] = {};
  columns.forEach(({ header, role }, i) => {
    const text = texts[i % Math.max(1, texts.length)];
    if (text !== undefined && canBeOther(role) && choose() % 3 === 0) other[header] = text;
  });
  return {
    ...rest,
    other,
    groupPath: found ? pathOf(found, groups) : [],
    ...(found ? { group: found.code, groupId: found.id } : {}),
  };
}

/** A cell told apart into several fields is kept as written too; number and content are not. */
const canBeOther = (role: ColumnRole) => role === 'other' || role in FIELD_OF_ROLE;

function pathOf(group: Group, groups: readonly Group[]): string[] {
  const above = groups.find(({ id }) => id === group.parentId);
  return [...(above ? pathOf(above, groups) : []), group.code];
}
