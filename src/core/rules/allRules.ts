import { appendicesDisagree } from './appendices-disagree.ts';
import { appendixFormulaDiffers } from './appendix-formula-differs.ts';
import { appendixNumberBlank } from './appendix-number-blank.ts';
import { appendixNumberDiffers } from './appendix-number-differs.ts';
import { appendixTitleDiffers } from './appendix-title-differs.ts';
import { citedDocumentDiffers } from './cited-document-differs.ts';
import { codeStyleDiffers } from './code-style-differs.ts';
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
import { duplicateNumber } from './duplicate-number.ts';
import { impossibleDate } from './impossible-date.ts';
import { issuerNameDiffers } from './issuer-name-differs.ts';
import { numberGap } from './number-gap.ts';
import { numberWordsDiffer } from './number-words-differ.ts';
import { oldEncoding } from './old-encoding.ts';
import { overdue } from './overdue.ts';
import { probableTypo } from './probable-typo.ts';
import { referenceToNothing } from './reference-to-nothing.ts';
import { repeatedWords } from './repeated-words.ts';
import { reportBeforePeriodEnds } from './report-before-period-ends.ts';
import { reversedRange } from './reversed-range.ts';
import { schoolYearDiffers } from './school-year-differs.ts';
import { severalLeads } from './several-leads.ts';
import { spacing } from './spacing.ts';
import { statedCountDiffers } from './stated-count-differs.ts';
import { strayMarkup } from './stray-markup.ts';
import { subtaskAfterParent } from './subtask-after-parent.ts';
import { taskMissingInAppendix } from './task-missing-in-appendix.ts';
import { taskMissingInBody } from './task-missing-in-body.ts';
import { taskRepeated } from './task-repeated.ts';
import { termDiffers } from './term-differs.ts';
import { tonePlacementMixed } from './tone-placement-mixed.ts';
import { unbalancedQuotes } from './unbalanced-quotes.ts';
import { unitAlias } from './unit-alias.ts';
import { unitAmbiguous } from './unit-ambiguous.ts';
import { unitGroupLeads } from './unit-group-leads.ts';
import { unitInTwoRoles } from './unit-in-two-roles.ts';
import { unitMissing } from './unit-missing.ts';
import { unitNotValidThen } from './unit-not-valid-then.ts';
import { unitRepeated } from './unit-repeated.ts';
import { unitSeparatorMissing } from './unit-separator-missing.ts';
import { unitUnknown } from './unit-unknown.ts';
import { weekdayDiffers } from './weekday-differs.ts';
import type { Rule } from './frame/index.ts';

/** Every rule, by group and then by id: one line each. The order is that of the rule pages. */
export const ALL_RULES: readonly Rule[] = [
  // document
  appendixFormulaDiffers,
  appendixNumberBlank,
  appendixNumberDiffers,
  appendixTitleDiffers,
  issuerNameDiffers,
  // numbering
  codeStyleDiffers,
  duplicateNumber,
  numberGap,
  statedCountDiffers,
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
  severalLeads,
  unitAlias,
  unitAmbiguous,
  unitGroupLeads,
  unitInTwoRoles,
  unitMissing,
  unitNotValidThen,
  unitRepeated,
  unitSeparatorMissing,
  unitUnknown,
  // across
  appendicesDisagree,
  citedDocumentDiffers,
  referenceToNothing,
  schoolYearDiffers,
  taskMissingInAppendix,
  taskMissingInBody,
  taskRepeated,
  termDiffers,
  // text
  numberWordsDiffer,
  oldEncoding,
  probableTypo,
  repeatedWords,
  spacing,
  strayMarkup,
  tonePlacementMixed,
  unbalancedQuotes,
  // progress
  doneInFuture,
  doneWithoutDate,
  dueSoon,
  overdue,
];

export const RULE_BY_ID: ReadonlyMap<string, Rule> = new Map(ALL_RULES.map((rule) => [rule.id, rule]));
