import type { Plan, Task, UnitRef } from '../plan/index.ts';
import { foldKey } from '../text/index.ts';
import { type Directory, membersOf, UNIT_ROLES, type UnitRole } from '../units/index.ts';

/** A task and what the unit is in it: of several roles the first of lead, implementer, coordinator. */
export interface UnitTask {
  task: Task;
  role: UnitRole;
}

export interface UnitWork {
  /** The full name of the directory; as the plan writes it where it is not there. */
  name: string;
  id?: string;
  tasks: UnitTask[];
}

export interface WorkByUnit {
  /** In the order in which the plan first names them. */
  units: UnitWork[];
  /** Persons, and groups whose members the directory does not know, as written. */
  others: string[];
}

type Named = Pick<UnitWork, 'name' | 'id'>;

/** Whose work each task is: "UBND các phường" is the work of each ward that existed on the plan's day. */
export function workByUnit(plan: Plan, directory: Directory): WorkByUnit {
  const found = new Map<string, UnitWork>();
  const others = new Map<string, string>();
  for (const { tasks } of plan.appendices)
    for (const task of tasks)
      for (const ref of byRole(task.units)) {
        const units = unitsBehind(ref, directory, plan.document.date);
        if (units.length === 0) others.set(foldKey(ref.name), ref.name);
        for (const unit of units) add(found, unit, { task, role: ref.role });
      }
  return { units: [...found.values()], others: [...others.values()] };
}

const byRole = (units: readonly UnitRef[]) =>
  [...units].sort((a, b) => UNIT_ROLES.indexOf(a.role) - UNIT_ROLES.indexOf(b.role));

function add(found: Map<string, UnitWork>, unit: Named, one: UnitTask): void {
  const key = JSON.stringify(unit.id === undefined ? ['name', foldKey(unit.name)] : ['id', unit.id]);
  const work = found.get(key) ?? { ...unit, tasks: [] };
  found.set(key, work);
  if (!work.tasks.some(({ task }) => task === one.task)) work.tasks.push(one);
}

/** The single units that a name stands for; none for persons and for groups that nobody has listed. */
export function unitsBehind(
  { kind, name, unitId }: UnitRef,
  directory: Directory,
  on: string | undefined,
): Named[] {
  const unit = unitId === undefined ? undefined : directory.byId.get(unitId);
  if (unit?.members)
    return membersOf(unit.id, directory, on).map((id) => ({ id, name: directory.byId.get(id)?.name ?? id }));
  if (unit && kind !== 'group') return [{ id: unit.id, name: unit.name }];
  return kind === 'unit' ? [{ name }] : [];
}
