import type { Plan, Task } from '../../plan/index.ts';

/**
 * The plan with only those units in each task that answer for it: who leads or does it. Who helps can neither finish it
 * nor report it, and whoever leads calls on him; a letter to all helpers would bury the few that are meant. Where the
 * plan names helpers alone, they answer for it.
 */
export const answeredFor = (plan: Plan): Plan => ({
  ...plan,
  appendices: plan.appendices.map((one) => ({ ...one, tasks: one.tasks.map(withAnswering) })),
});

function withAnswering(task: Task): Task {
  const answering = task.units.filter(({ role }) => role !== 'coordinator');
  return answering.length === 0 ? task : { ...task, units: answering };
}
