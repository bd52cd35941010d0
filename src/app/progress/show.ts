import { type DaysOff, daysBetween, makeDaysOff } from '../../core/calendar/index.ts';
import {
  everyoneIn,
  type MilestoneState,
  type NameOf,
  oneSpelling,
  type Part,
  planProgress,
  planSpan,
  type TaskProgress,
  workingDaysLate,
  workload,
} from '../../core/progress/index.ts';
import {
  namesIn,
  type OwnCellOf,
  ownCellsOf,
  progressPictures,
  type SheetsContent,
} from '../../core/sheets/index.ts';
import { oneLine } from '../../core/text/index.ts';
import type { Snapshot } from '../../core/workbook/index.ts';
import type { ShownMilestone, ShownProgress, ShownTask } from './model.ts';

/** showProgress(snapshot, openBook(snapshot).value, '2026-06-30', …): every task, in the plan's order. */
export function showProgress(
  snapshot: Snapshot,
  content: SheetsContent,
  asOf: string,
  sheetsAsOf: string,
): Omit<ShownProgress, 'behind'> {
  const { plan, progress, settings, daysOff, directory } = content;
  const span = planSpan(plan.document);
  const { soonDays, strict } = settings;
  const tasks = planProgress(plan, progress, { asOf, soonDays, strict, ...(span && { span }) });
  const nameOf = oneSpelling(namesIn(directory));
  const about = { asOf, daysOff: makeDaysOff(daysOff), nameOf, cellOf: ownCellsOf(plan, snapshot) };
  return {
    asOf,
    sheetsAsOf,
    tasks: tasks.map((task) => shownTask(task, about)),
    loads: workload(tasks, nameOf),
    pictures: progressPictures(content, { asOf, settings, directory }),
  };
}

interface About {
  asOf: string;
  daysOff: DaysOff;
  nameOf: NameOf;
  cellOf: OwnCellOf;
}

function shownTask({ task, entry, standing, milestones, slip }: TaskProgress, about: About): ShownTask {
  const units = everyoneIn(task, about.nameOf);
  const of = (wanted: Part) => units.filter(({ part }) => part === wanted).map(({ unit }) => unit);
  const found = about.cellOf(task.id, 'doneOn');
  return {
    ...{ id: task.id, title: oneLine(task.title), deadlineText: oneLine(task.deadlineText ?? '') },
    ...{ standing, slip, inherited: task.inheritedDeadline },
    milestones: milestones.map((one) => shownMilestone(one, about)),
    ...{ responsible: of('responsible'), helping: of('helping') },
    ...{ result: entry?.result ?? '', doneOn: entry?.doneOn ?? '' },
    ...(found && { cell: { sheet: found.sheet, address: found.address, area: found.area } }),
  };
}

function shownMilestone(state: MilestoneState, { asOf, daysOff }: About): ShownMilestone {
  const { status: _status, ...shown } = state;
  const lateBy = workingDaysLate(state, asOf, daysOff);
  const isAhead = state.last !== undefined && state.last >= asOf;
  return {
    ...shown,
    ...(lateBy !== undefined && { lateBy }),
    ...(isAhead && { daysLeft: daysBetween(asOf, state.last ?? asOf) }),
  };
}
