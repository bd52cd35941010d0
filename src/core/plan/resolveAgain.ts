import { type Directory, resolveUnit } from '../units/index.ts';
import type { Plan, Task, UnitRef } from './model.ts';

/**
 * The plan with the names looked up again that no unit was found for, or several: a unit or an alias that a person
 * added to the directory is used from then on. What was found, or put in by hand, stays.
 */
export function resolveAgain(plan: Plan, directory: Directory): Plan {
  const on = plan.document.date;
  const again = (ref: UnitRef): UnitRef => (isOpen(ref) ? resolved(ref, directory, on) : ref);
  const ofTask = (task: Task): Task => ({ ...task, units: task.units.map(again) });
  return {
    ...plan,
    appendices: plan.appendices.map((appendix) => ({ ...appendix, tasks: appendix.tasks.map(ofTask) })),
  };
}

const isOpen = ({ kind, match }: UnitRef) => kind !== 'person' && (match === 'none' || match === 'ambiguous');

function resolved(ref: UnitRef, directory: Directory, on: string | undefined): UnitRef {
  const { candidates: _past, ...said } = ref;
  return { ...said, ...resolveUnit(ref.name, directory, on) };
}
