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
    day: '“{words}”: tháng {month} năm {year} chỉ có {last} ngày.',
    month: '“{words}”: không có tháng {month}.',
    other: '“{words}” là ngày không có trong lịch.',
  },
  check(subject, report, context) {
    const { text, target } = subject;
    const found = datesIn(text).filter(({ isSure }) => isSure || isDeadline(subject));
    for (const { words, span, month, year, proposals } of found) {
      const where = { at: target, span, suggestions: proposals };
      if (month < 1 || month > 12) report({ messageId: 'month', data: { words, month }, ...where });
      else
        report({ messageId: 'day', data: { words, month, year, last: daysInMonth(year, month) }, ...where });
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
  year: number;
  /** "ngày" stands before it: it can be nothing else than a date. */
  isSure: boolean;
  proposals: Proposal[];
}

// ngày 31/6/2026 | 31-6-2026 | ngày 31 tháng 6 năm 2026
const DATE =
  /(?<head>(?<![\p{L}\p{N}])ngày\s+)?(?<![\d/.-])(?<day>\d{1,2})(?<a>\s*[/.-]\s*|\s+tháng\s+)(?<month>\d{1,2})(?<b>\s*[/.-]\s*|\s+năm\s+)(?<year>(?:19|20)\d{2})(?![\d/]|\s*\/)/giu;

function datesIn(text: string): Impossible[] {
  return [...text.matchAll(DATE)].flatMap((found) => {
    const { head, day: d = '', month: m = '', year: y = '', a = '', b = '' } = found.groups ?? {};
    const [day, month, year] = [Number(d), Number(m), Number(y)];
    if (day >= 1 && day <= daysInMonth(year, month)) return [];
    const from = found.index;
    const span: Span = [from, from + found[0].length];
    const say = (newDay: string, newMonth: string): Proposal => {
      const date = `${newDay}${a}${newMonth}${b}${y}`;
      return { value: text.slice(0, from) + (head ?? '') + date + text.slice(span[1]), label: `Ghi “${date}”` };
    };
    const isSure = head !== undefined || /tháng/iu.test(a);
    return [
      {
        words: found[0].trim(),
        span,
        month,
        year,
        isSure,
        proposals: meant(d, m, year).map((is) => say(...is)),
      },
    ];
  });
}

/** What may have been meant: the last day of the month, the two figures the other way round. */
function meant(day: string, month: string, year: number): [day: string, month: string][] {
  const last = daysInMonth(year, Number(month));
  const meantLast: [string, string][] = last > 0 && Number(day) > last ? [[String(last), month]] : [];
  const isSwapped = Number(month) >= 1 && Number(month) <= daysInMonth(year, Number(day));
  return isSwapped ? [...meantLast, [month, day]] : meantLast;
}
