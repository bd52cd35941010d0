import { readDeadline } from '../../deadlines/index.ts';
import {
  type Appendix,
  type Group,
  type Plan,
  type PlanYears,
  type Task,
  yearsInWords,
} from '../../plan/index.ts';
import type { TaskProgress } from '../../progress/index.ts';
import { readRoman, writeRoman } from '../../text/index.ts';
import { titleWithAbove } from '../titles.ts';

/** Its last day has passed and nobody has written that it was done. */
export const isUnfinished = ({ standing }: TaskProgress): boolean => standing === 'late';

/** The appendix with the unfinished tasks of the old year in a last group of their own, each without a deadline. */
export function carriedOver(
  appendix: Appendix,
  unfinished: readonly TaskProgress[],
  old: Plan,
  years: PlanYears,
): Appendix {
  const own = unfinished
    .filter((one) => one.appendix === appendix.key)
    .map(({ task }) => ({ ...task, title: titleWithAbove(task, old) }));
  if (own.length === 0) return appendix;
  const group = groupAfter(appendix, years);
  return {
    ...appendix,
    groups: [...appendix.groups, group],
    tasks: [...appendix.tasks, ...own.map((task, i) => carried(task, group, i + 1))],
  };
}

/** "IV" after "III"; without a number where the groups have none, or other ones. */
function groupAfter({ key, groups }: Appendix, years: PlanYears): Group {
  const last = groups.filter(({ parent }) => parent === null).at(-1);
  const number = last && readRoman(last.code);
  const code = number === undefined ? '' : (writeRoman(number + 1) ?? '');
  return {
    id: `${key}.${code || 'CT'}`,
    code,
    title: `NHIỆM VỤ CHUYỂN TIẾP TỪ NĂM ${yearsInWords(years).toUpperCase()}`,
    parent: null,
  };
}

function carried(task: Task, group: Group, number: number): Task {
  const { parentId: _parent, deadlineText: _deadline, ...rest } = task;
  return {
    ...rest,
    id: `${group.id}.${number}`,
    code: String(number),
    group: group.code,
    groupId: group.id,
    groupPath: [group.code],
    parent: null,
    deadline: readDeadline('', {}),
    inheritedDeadline: false,
    where: {},
  };
}
