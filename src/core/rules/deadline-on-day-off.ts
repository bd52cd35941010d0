import { addDays, type DaysOff, type IsoDay, partsOf, publicHolidays, weekday } from '../calendar/index.ts';
import type { Milestone } from '../deadlines/index.ts';
import type { Task } from '../plan/index.ts';
import { defineRule, type Proposal, type RuleContext } from './frame/index.ts';
import {
  daysOfRecurrence,
  deadlineCell,
  lastDayOf,
  ownMilestones,
  sayDay,
  sayWeekday,
  spanOf,
  withOtherDay,
  wordsOf,
} from './time/index.ts';

/** A deadline on a Saturday, a Sunday, a public holiday, or a day the office has written down as off. */
export const deadlineOnDayOff = defineRule({
  id: 'deadline-on-day-off',
  group: 'deadline',
  severity: 'info',
  scope: 'task',
  summary: 'Hạn theo ngày rơi vào ngày làm việc.',
  why: 'Hạn vào ngày nghỉ thì nơi nộp không có ai nhận; người làm phải tự hiểu là nộp trước hay sau ngày nghỉ. Ngày nghỉ bù, làm bù của cơ quan ghi ở trang “Ngày nghỉ”.',
  source: 'Điều 111, 112 Bộ luật Lao động 2019',
  example: { bad: 'Trước ngày 12/9/2026 (thứ Bảy)', good: 'Trước ngày 11/9/2026' },
  messages: {
    one: 'Hạn “{words}”: ngày {day} là {what}. Ngày làm việc liền trước là {before}, liền sau là {after}.',
    some: 'Hạn “{words}” có {count} kỳ rơi vào ngày nghỉ trong thời kỳ của kế hoạch: {days}.',
  },
  check({ task }, report, context) {
    for (const milestone of ownMilestones(task)) {
      const words = wordsOf(task, milestone);
      const at = deadlineCell(task);
      const off = daysOfRecurrence(milestone, context.plan.document).filter((day) =>
        context.daysOff.isOff(day),
      );
      if (off.length > 0)
        report({
          messageId: 'some',
          data: { words, count: off.length, days: list(off) },
          at,
          identity: words,
        });
      const day = dayOff(task, milestone, context);
      const near = day === undefined ? undefined : neighbours(day, context.daysOff);
      if (day === undefined || !near) continue;
      const [before, after] = [say(near.before), say(near.after)];
      const suggestions = [near.before, near.after].flatMap((other) => instead(task, milestone, day, other));
      const data = { words, day: sayDay(day), what: nameOf(day), before, after };
      report({ messageId: 'one', data, at, ...spanOf(milestone), suggestions });
    }
  },
});

/** The day of a milestone, when it is off and nobody can have meant it so. */
function dayOff(task: Task, milestone: Milestone, context: RuleContext): IsoDay | undefined {
  const day = dayOf(milestone, context);
  const isFree = day !== undefined && context.daysOff.isOff(day);
  return isFree && !isMeant(task, milestone, day) ? day : undefined;
}

/** Another day as a choice; days that are listed ("23, 24/5") are left to the person. */
function instead(task: Task, milestone: Milestone, day: IsoDay, other: IsoDay): Proposal[] {
  const { span } = spanOf(milestone);
  if (!span || (task.deadline.kind === 'multiple' && milestone.kind === 'date')) return [];
  const value = withOtherDay(task.deadlineText ?? '', span, day, other);
  return value === undefined ? [] : [{ value, label: `Đổi thành ${say(other)}` }];
}

const say = (day: IsoDay) => `${sayWeekday(day)} ${sayDay(day)}`;

const SATURDAY = 6;
const isWeekend = (day: IsoDay) => weekday(day) >= SATURDAY;
const nameOf = (day: IsoDay) => (isWeekend(day) ? sayWeekday(day) : `ngày nghỉ (${sayWeekday(day)})`);

/** So many days are named in one sentence. */
const NAMED = 4;
const list = (days: readonly IsoDay[]) =>
  days.slice(0, NAMED).map(sayDay).join(', ') + (days.length > NAMED ? '…' : '');

/**
 * The day that is written as the deadline. Silent: the end of a month or year named as such; about when; the 31st of
 * December, which says "in this year"; days whose year or figures are wrong, for which other rules speak.
 */
function dayOf(milestone: Milestone, { plan: { document } }: RuleContext): IsoDay | undefined {
  const { due, precision, approx, part, issues, status } = milestone;
  if (due === undefined || precision !== 'day' || approx || part || issues?.length || status)
    return undefined;
  if (due.endsWith('-12-31')) return undefined;
  const last = lastDayOf(milestone) ?? due;
  const isWrong = document.date !== undefined && last < document.date;
  const isOutside = document.period !== undefined && (due < document.period.from || due > document.period.to);
  return isWrong || isOutside ? undefined : due;
}

const WEEKDAY_BEFORE = /(?<!\p{L})(?:thứ\s+(?:bảy|bẩy|7)|chủ nhật)(?!\p{L})/iu;

/** The weekday stands beside it, or it leads up to a public holiday ("trước ngày 30/4") or is held on it. */
function isMeant({ deadlineText = '' }: Task, { kind, bound }: Milestone, day: IsoDay): boolean {
  if (WEEKDAY_BEFORE.test(deadlineText)) return true;
  const isHoliday = !isWeekend(day) && publicHolidays(partsOf(day).year).includes(day);
  return isHoliday && (kind === 'date' || bound === 'exclusive');
}

/** The working days on both sides; none where a sheet takes a whole month off, which is a slip of its own. */
function neighbours(day: IsoDay, daysOff: DaysOff): { before: IsoDay; after: IsoDay } | undefined {
  const nearest = (step: 1 | -1) =>
    MONTH.map((n) => addDays(day, step * n)).find((one) => !daysOff.isOff(one));
  const [before, after] = [nearest(-1), nearest(1)];
  return before === undefined || after === undefined ? undefined : { before, after };
}

const MONTH = Array.from({ length: 31 }, (_, i) => i + 1);
