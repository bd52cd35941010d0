import type { Milestone } from '../deadlines/index.ts';
import type { PlanDocument } from '../plan/index.ts';
import { defineRule } from './frame/index.ts';
import {
  deadlineCell,
  lastDayOf,
  ownMilestones,
  sayDay,
  spanOf,
  withOtherYear,
  wordsOf,
} from './time/index.ts';

/** A deadline that was over before the plan was signed: most often the year of the last plan, left standing. */
export const deadlineBeforeIssue = defineRule({
  id: 'deadline-before-issue',
  group: 'deadline',
  severity: 'error',
  // Work of the plan's own year may have been done before the plan came out: then only "đã hoàn thành" is missing.
  severities: { passed: 'warning', noYear: 'warning', issue: 'warning' },
  scope: 'task',
  summary: 'Thời hạn không trước ngày ban hành kế hoạch.',
  why: 'Không thể giao việc với thời hạn đã qua. Thường là năm chép từ kế hoạch cũ; việc đã làm xong thì ghi “đã hoàn thành”.',
  example: { bad: 'Kế hoạch ký ngày 28/01/2026: “Trước ngày 30/6/2025”', good: '“Trước ngày 30/6/2026”' },
  messages: {
    year: 'Thời hạn “{words}” đã hết trước ngày ban hành kế hoạch ({issued}); năm {year} có thể ghi nhầm.',
    passed:
      'Thời hạn “{words}” đã hết trước ngày ban hành kế hoạch ({issued}). Nếu việc đã xong, ghi thêm “đã hoàn thành”.',
    noYear:
      'Thời hạn “{words}” không ghi năm; hiểu là năm {year} thì đã hết trước ngày ban hành kế hoạch ({issued}). Ghi thêm năm.',
    issue: 'Ngày ban hành {issued} sau khi kế hoạch kết thúc ({end}): ngày ban hành có thể ghi nhầm.',
  },
  check({ task }, report, { plan: { document, appendices } }) {
    const { date, period } = document;
    if (date === undefined) return;
    const issued = sayDay(date);
    if (period && date > period.to) {
      // Then it is the day of issue that is wrong: said once, not beside each of the deadlines.
      const isFirst = appendices.find(({ tasks }) => tasks.length > 0)?.tasks[0] === task;
      const data = { issued, end: sayDay(period.to) };
      if (isFirst) report({ messageId: 'issue', data, at: { kind: 'document', field: 'date' } });
      return;
    }
    for (const milestone of ownMilestones(task)) {
      const last = dayItWasOver(milestone, date);
      if (last === undefined) continue;
      const words = wordsOf(task, milestone);
      const suggestions = withOtherYear(task, milestone, last, document);
      const where = { at: deadlineCell(task), ...spanOf(milestone), suggestions, identity: words };
      const year = last.slice(0, 4);
      if (year < firstYear(document)) report({ messageId: 'year', data: { words, issued, year }, ...where });
      else if (mayBeLater(words, year, document))
        report({ messageId: 'noYear', data: { words, issued, year }, ...where });
      else report({ messageId: 'passed', data: { words, issued }, ...where });
    }
  },
});

/** The last day of a milestone that was over on the day of issue; work said to be done may be over. */
function dayItWasOver(milestone: Milestone, issued: string): string | undefined {
  const last = lastDayOf(milestone);
  return last !== undefined && last < issued && !milestone.status && !milestone.issues?.length
    ? last
    : undefined;
}

/** No year is written, and the plan goes on into the next one. */
const mayBeLater = (words: string, year: string, { period }: PlanDocument) =>
  !/(?<!\d)(?:\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2})(?!\d)/u.test(words) &&
  period !== undefined &&
  period.to.slice(0, 4) > year;

const firstYear = ({ period, date = '', year }: PlanDocument): string =>
  period?.from.slice(0, 4) ?? (year === undefined ? date.slice(0, 4) : String(year));
