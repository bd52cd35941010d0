import type { ShownMilestone, ShownProgress, ShownTask } from '../../../app/index.ts';
import type { Standing } from '../../../core/progress/index.ts';
import type { UnitRole } from '../../../core/units/index.ts';

/** The lists of the screen in the order in which they press. */
export const LISTS = ['late', 'due-7', 'due-30', 'waiting', 'rest', 'done'] as const;
export type List = (typeof LISTS)[number];

const LIST_OF: Readonly<Record<Standing, List>> = {
  late: 'late',
  'due-7': 'due-7',
  'due-30': 'due-30',
  waiting: 'waiting',
  later: 'rest',
  ongoing: 'rest',
  unclear: 'rest',
  passed: 'rest',
  done: 'done',
  'done-late': 'done',
};

/** Every task in exactly one list: nothing is hidden. What ends first comes first, what has no day last. */
export function listsOf(tasks: readonly ShownTask[]): Readonly<Record<List, ShownTask[]>> {
  const of = (list: List) =>
    tasks
      .filter(({ standing }) => LIST_OF[standing] === list)
      .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  return Object.fromEntries(LISTS.map((list) => [list, of(list)])) as Record<List, ShownTask[]>;
}

const LAST = '9999-12-31';
/** The day for which a task is in its list. */
const dayOf = ({ milestones, standing }: ShownTask): string =>
  (milestones.find((one) => one.standing === standing) ?? milestones[0])?.last ?? LAST;

/** A milestone to show; of those that come again and again how many there are, and how many are done. */
export interface ShownPart {
  one: ShownMilestone;
  repeats: number;
  done: number;
}

/** What a task shows of its milestones: of those that come again and again the next one. */
export function shownMilestones({ milestones }: ShownTask): ShownPart[] {
  const single = milestones.filter(({ occurrence }) => !occurrence);
  const rounds = milestones.filter(({ occurrence }) => occurrence);
  const done = rounds.filter(isDone).length;
  const next = rounds.find((one) => one.standing !== 'passed' && !isDone(one)) ?? rounds.at(-1);
  return [
    ...single.map((one) => ({ one, repeats: 0, done: 0 })),
    ...(next ? [{ one: next, repeats: rounds.length, done }] : []),
  ];
}

/** The days of what comes again and again that nobody has marked as done. */
export const openOccurrences = ({ milestones }: ShownTask): string[] =>
  milestones.flatMap((one) => (one.occurrence && one.last !== undefined && !isDone(one) ? [one.last] : []));

const isDone = ({ standing }: ShownMilestone) => LIST_OF[standing] === 'done';

/** What was chosen; '' and absent: all. Month "2026-06", or "none" for what has no day. */
export interface Filter {
  unit?: string;
  month?: string;
}
export const NO_DAY = 'none';

/** tasks.filter(passes({ unit: 'Phòng Nội vụ' })): whoever has to do with it, whichever of its milestones ends then. */
export const passes =
  ({ unit, month }: Filter) =>
  (task: ShownTask): boolean =>
    (!unit || unitsOf(task).includes(unit)) && (!month || monthsOf(task).includes(month));

const unitsOf = ({ responsible, helping }: ShownTask) => [...new Set([...responsible, ...helping])];
function monthsOf({ milestones }: ShownTask): string[] {
  return [...new Set(milestones.map(({ last }) => last?.slice(0, 7) ?? NO_DAY))];
}

/** How many milestones the chosen unit has in each role, in the chosen month. */
export function rolesOf(
  loads: ShownProgress['loads'],
  { unit, month }: Filter,
): Readonly<Record<UnitRole, number>> {
  const own = loads.filter((one) => one.unit === unit && (!month || (one.month || NO_DAY) === month));
  const of = (role: UnitRole) =>
    own.filter((one) => one.role === role).reduce((sum, { milestones }) => sum + milestones, 0);
  return { lead: of('lead'), implementer: of('implementer'), coordinator: of('coordinator') };
}

type Choice = [value: string, count: number];

/** Units with most tasks first. */
export const unitChoices = (tasks: readonly ShownTask[]): Choice[] =>
  counted(tasks.flatMap(unitsOf)).sort(([, a], [, b]) => b - a);

/** Months in their order; what has no day comes last. */
export const monthChoices = (tasks: readonly ShownTask[]): Choice[] =>
  counted(tasks.flatMap(monthsOf)).sort(([a], [b]) => (a < b ? -1 : 1));

function counted(values: readonly string[]): Choice[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}
