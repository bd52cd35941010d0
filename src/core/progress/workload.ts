import { addDays, endOfMonth } from '../calendar/index.ts';
import type { Task, UnitRef } from '../plan/index.ts';
import type { UnitRole } from '../units/index.ts';
import type { MilestoneState } from './milestoneStates.ts';
import type { TaskProgress } from './planProgress.ts';
import { STATUSES, type TaskStatus } from './status.ts';

export type Counts = Readonly<Record<TaskStatus, number>>;

/** countStatuses(['Quá hạn', 'Quá hạn']) → { 'Quá hạn': 2, 'Sắp đến hạn': 0, … } */
export function countStatuses(statuses: readonly TaskStatus[]): Counts {
  const count = (status: TaskStatus) => statuses.filter((one) => one === status).length;
  return Object.fromEntries(STATUSES.map((status) => [status, count(status)])) as Record<TaskStatus, number>;
}

/** Who has to do a task, and who only helps. */
export type Part = 'responsible' | 'helping';
export const partOf = (role: UnitRole): Part => (role === 'coordinator' ? 'helping' : 'responsible');

/** How a unit is called wherever it is counted: by its name in the directory, whatever the cell says. */
export type NameOf = (unit: UnitRef) => string;
/** Excel takes "Các phường" and "các phường" for one. */
export const unitKey = (name: string): string => name.toLowerCase();

/** "Các phường" and "các phường" are one unit, by the spelling that is met first. */
export function oneSpelling(nameOf: NameOf): NameOf {
  const spellings = new Map<string, string>();
  return (unit) => {
    const name = nameOf(unit);
    const known = spellings.get(unitKey(name)) ?? name;
    spellings.set(unitKey(name), known);
    return known;
  };
}

interface Named {
  /** Its place among the units of the task. */
  at: number;
  unit: string;
  part: Part;
}

/**
 * The place of each unit of a task at which it is counted: its first in each part. A unit that both leads and carries
 * out a task has one task, not two; people are no units.
 */
export const countedUnits = (task: Task, nameOf: NameOf): Named[] =>
  namedIn(task, nameOf, ({ kind }) => kind !== 'person');

/** Who is named for a task, people too, each once in each part. */
export const everyoneIn = (task: Task, nameOf: NameOf): Named[] => namedIn(task, nameOf, () => true);

function namedIn({ units }: Task, nameOf: NameOf, counts: (unit: UnitRef) => boolean): Named[] {
  const seen = new Set<string>();
  return units.flatMap((ref, at) => {
    const [unit, part] = [nameOf(ref), partOf(ref.role)];
    const key = JSON.stringify([unitKey(unit), part]);
    if (!counts(ref) || unit === '' || seen.has(key)) return [];
    seen.add(key);
    return [{ at, unit, part }];
  });
}

/** What a unit has to do, by the state of its tasks, and how many it helps with. */
export interface UnitLoad {
  unit: string;
  responsible: Counts;
  helping: number;
}

/** Units with most to do first. */
export function loadByUnit(tasks: readonly TaskProgress[], nameOf: NameOf): UnitLoad[] {
  const units = new Map<string, { unit: string; responsible: TaskStatus[]; helping: number }>();
  for (const { task, status } of tasks)
    for (const { unit, part } of countedUnits(task, nameOf)) {
      const load = units.get(unitKey(unit)) ?? { unit, responsible: [], helping: 0 };
      units.set(unitKey(unit), load);
      if (part === 'responsible') load.responsible.push(status);
      else load.helping += 1;
    }
  return [...units.values()]
    .sort((a, b) => b.responsible.length - a.responsible.length || b.helping - a.helping)
    .map(({ responsible, ...rest }) => ({ ...rest, responsible: countStatuses(responsible) }));
}

/** Milestones of a unit in a role by month: "2026-06", or "" for those without a day. */
export interface RoleLoad {
  unit: string;
  role: UnitRole;
  month: string;
  milestones: number;
}

/** Who has how much to do when; a unit named twice in one role counts once. */
export function workload(tasks: readonly TaskProgress[], nameOf: NameOf): RoleLoad[] {
  const loads = new Map<string, RoleLoad>();
  const spelt = oneSpelling(nameOf);
  for (const { task, milestones } of tasks)
    for (const { unit, role } of distinctRoles(task, spelt))
      for (const { last } of milestones) {
        const month = monthOf(last);
        const key = JSON.stringify([unitKey(unit), role, month]);
        const load = loads.get(key) ?? { unit, role, month, milestones: 0 };
        loads.set(key, { ...load, milestones: load.milestones + 1 });
      }
  return [...loads.values()];
}

function distinctRoles({ units }: Task, nameOf: NameOf): { unit: string; role: UnitRole }[] {
  const roles = units.map((ref) => ({ unit: nameOf(ref), role: ref.role }));
  const keys = roles.map(({ unit, role }) => JSON.stringify([unitKey(unit), role]));
  return roles.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}

export const monthOf = (day: string | undefined): string => day?.slice(0, 7) ?? '';

/** What is counted by month. */
export type MonthlyState = Pick<MilestoneState, 'last' | 'status'>;

export interface MonthLoad {
  /** "2026-06" */
  month: string;
  counts: Counts;
}

/** So many months are read at a glance; the plan of five years has sixty, most of them quiet. */
const MOST_MONTHS = 18;

/** Every month from the first last day to the latest, the quiet ones too; of a long plan those with something in them. */
export function loadByMonth(milestones: readonly MonthlyState[]): MonthLoad[] {
  const byMonth = new Map<string, TaskStatus[]>();
  for (const { last, status } of milestones)
    if (last !== undefined) byMonth.set(monthOf(last), [...(byMonth.get(monthOf(last)) ?? []), status]);
  const filled = [...byMonth.keys()].sort();
  const all = monthsBetween(filled[0], filled.at(-1));
  const months = all.length > MOST_MONTHS ? filled : all;
  return months.map((month) => ({ month, counts: countStatuses(byMonth.get(month) ?? []) }));
}

/** ("2026-11", "2027-01") → three months; of a long time one more than are shown. */
function monthsBetween(first: string | undefined, last = ''): string[] {
  const months: string[] = [];
  let month = first;
  while (month !== undefined && month <= last && months.length <= MOST_MONTHS) {
    months.push(month);
    month = monthOf(addDays(endOfMonth(`${month}-01`), 1));
  }
  return months;
}
