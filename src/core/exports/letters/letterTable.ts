import { type DaysOff, daysBetween, workingDaysBetween } from '../../calendar/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { UnitTask } from '../byUnit.ts';
import { PORTRAIT_MM } from '../letterhead.ts';
import type { DocTable } from '../model.ts';
import { plainTable } from '../plainTable.ts';
import { ROLE_WORDS } from '../roleWords.ts';
import { titleWithAbove } from '../titles.ts';
import type { OpenMilestone } from './pressing.ts';

export interface LetterRow extends UnitTask {
  milestone: OpenMilestone;
}

const HEADER = ['TT', 'Nhiệm vụ', 'Vai trò', 'Thời hạn', 'Tình trạng'];

/** The rows by day; undefined for none. Other units stand in no cell: whom a task is shared with is not told. */
export function letterTable(
  rows: readonly LetterRow[],
  { plan, asOf, daysOff }: { plan: Plan; asOf: string; daysOff: DaysOff },
): DocTable | undefined {
  if (rows.length === 0) return undefined;
  const sorted = [...rows].sort((a, b) =>
    a.milestone.day < b.milestone.day ? -1 : a.milestone.day > b.milestone.day ? 1 : 0,
  );
  return plainTable(
    HEADER,
    sorted.map(({ task, role, milestone }, i) => [
      String(i + 1),
      titleWithAbove(task, plan),
      ROLE_WORDS[role],
      milestone.words,
      stateOf(milestone.day, asOf, daysOff),
    ]),
    PORTRAIT_MM,
    ['center', 'left', 'center', 'center', 'center'],
  );
}

function stateOf(day: string, asOf: string, daysOff: DaysOff): string {
  const left = daysBetween(asOf, day);
  if (left === 0) return 'Đến hạn hôm nay';
  if (left > 0) return `Còn ${left} ngày`;
  const late = workingDaysBetween(day, asOf, daysOff);
  return late === 0 ? 'Quá hạn' : `Quá hạn ${late} ngày làm việc`;
}
