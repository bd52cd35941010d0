import { deadlineBeforeIssue } from './deadline-before-issue.ts';
import { deadlineFromMergedCell } from './deadline-from-merged-cell.ts';
import { deadlineMissing } from './deadline-missing.ts';
import { deadlineOnDayOff } from './deadline-on-day-off.ts';
import { deadlineOutsidePlan } from './deadline-outside-plan.ts';
import { deadlineStyleDiffers } from './deadline-style-differs.ts';
import { deadlineUnread } from './deadline-unread.ts';
import { doneInFuture } from './done-in-future.ts';
import { doneWithoutDate } from './done-without-date.ts';
import { dueSoon } from './due-soon.ts';
import { impossibleDate } from './impossible-date.ts';
import { overdue } from './overdue.ts';
import { reportBeforePeriodEnds } from './report-before-period-ends.ts';
import { reversedRange } from './reversed-range.ts';
import { subtaskAfterParent } from './subtask-after-parent.ts';
import { weekdayDiffers } from './weekday-differs.ts';
import type { Rule } from './frame/index.ts';

/** Every rule, by group and then by id: one line each. The order is that of the rule pages. */
export const ALL_RULES: readonly Rule[] = [
  // document
  // numbering
  // deadline
  deadlineBeforeIssue,
  deadlineFromMergedCell,
  deadlineMissing,
  deadlineOnDayOff,
  deadlineOutsidePlan,
  deadlineStyleDiffers,
  deadlineUnread,
  impossibleDate,
  reportBeforePeriodEnds,
  reversedRange,
  subtaskAfterParent,
  weekdayDiffers,
  // units
  // across
  // text
  // progress
  doneInFuture,
  doneWithoutDate,
  dueSoon,
  overdue,
];

export const RULE_BY_ID: ReadonlyMap<string, Rule> = new Map(ALL_RULES.map((rule) => [rule.id, rule]));
