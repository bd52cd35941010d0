import { daysInMonth } from '../calendar/index.ts';
import { milestonesOf, spanOf } from './time/index.ts';
import { defineRule, type Proposal, type RuleContext, type Span, type TextSubject } from './frame/index.ts';

/** A date that is not in the calendar, in a deadline or anywhere in the text. */
export const impossibleDate = defineRule({
  id: 'impossible-date',
  group: 'deadline',
  severity: 'error',
  scope: 'text',
  summary: 'Ngày, tháng có trong lịch.',
  why: 'Ngày không có trong lịch (31/6, 30/02) thì không ai biết hạn là hôm nào; chương trình không tự đổi sang ngày khác.',
  example: { bad: 'Trước ngày 31/6/2026', good: 'Trước ngày 30/6/2026' },
  messages: {
    day: '“{words}”: tháng {month}{ofYear} chỉ có {last} ngày.',
    month: '“{words}”: không có tháng {month}.',
    other: '“{words}” là ngày không có trong lịch.',
  },
  check(subject, report, context) {
    const { text, target } = subject;
    const found = datesIn(text).filter(({ isSure }) => isSure || isDeadline(subject));
    for (const { words, span, month, year, proposals } of found) {
      const where = { at: target, span, suggestions: proposals };
      const last = daysInMonth(Number(year ?? LEAP), month);
      const ofYear = year === undefined ? '' : ` năm ${year}`;
      if (last === 0) report({ messageId: 'month', data: { words, month }, ...where });
      else report({ messageId: 'day', data: { words, month, ofYear, last }, ...where });
    }
    if (found.length > 0) return;
    for (const span of spansOfInvalid(subject, context))
      report({ messageId: 'other', data: { words: text.slice(...span).trim() }, at: target, span });
  },
});

const isDeadline = ({ target }: TextSubject) => target.kind === 'task' && target.column === 'deadline';

/** What the reader of deadlines found impossible in words that are no plain date ("ngày 31/6 hằng năm"). */
function spansOfInvalid(subject: TextSubject, { taskOf }: RuleContext): Span[] {
  const { target, text } = subject;
  const task = isDeadline(subject) && target.kind === 'task' ? taskOf(target.task) : undefined;
  if (!task) return [];
  return milestonesOf(task.deadline)
    .filter(({ kind }) => kind === 'invalid')
    .map((milestone): Span => spanOf(milestone).span ?? [0, text.length]);
}

interface Impossible {
  words: string;
  span: Span;
  month: number;
  year: string | undefined;
  /** "ngày" stands before it: it can be nothing else than a date. */
  isSure: boolean;
  proposals: Proposal[];
}

// ngày 31/6/2026 | 31-6-2026 | ngày 31 tháng 6 năm 2026 | ngày 31/6
const DATE =
  /(?<head>(?<![\p{L}\p{N}])ngày\s+)?(?<![\d/.-])(?<day>\d{1,2})(?<a>\s*[/.-]\s*|\s+tháng\s+)(?<month>\d{1,2})(?:(?<b>\s*[/.-]\s*|\s+năm\s+)(?<year>(?:19|20)\d{2}))?(?![\d%]|\s*\/|[.-]\d)/giu;

/** Without a year: one that has a 29th of February. */
const LEAP = 2024;

function datesIn(text: string): Impossible[] {
  return [...text.matchAll(DATE)].flatMap((found) => {
    const { head, day = '', month = '', a = '', b = '', year } = found.groups ?? {};
    const length = daysInMonth(Number(year ?? LEAP), Number(month));
    const isPossible = Number(day) >= 1 && Number(day) <= length;
    const isSure = head !== undefined || /tháng/iu.test(a);
    // "10/15" alone is a share of something; a day and a month have the word, and a month that exists.
    if (isPossible || (year === undefined && (!isSure || length === 0))) return [];
    const from = found.index;
    const span: Span = [from, from + found[0].length];
    const proposals = meant(day, month, Number(year ?? LEAP)).map(([newDay, newMonth]): Proposal => {
      const date = `${newDay}${a}${newMonth}${b}${year ?? ''}`;
      return {
        value: text.slice(0, from) + (head ?? '') + date + text.slice(span[1]),
        label: `Ghi “${date}”`,
      };
    });
    return [{ words: found[0].trim(), span, month: Number(month), year, isSure, proposals }];
  });
}

/** What may have been meant: the last day of the month, the two figures the other way round. */
function meant(day: string, month: string, year: number): [day: string, month: string][] {
  const last = daysInMonth(year, Number(month));
  const meantLast: [string, string][] = last > 0 && Number(day) > last ? [[String(last), month]] : [];
  const isSwapped = Number(month) >= 1 && Number(month) <= daysInMonth(year, Number(day));
  return isSwapped ? [...meantLast, [month, day]] : meantLast;
}
