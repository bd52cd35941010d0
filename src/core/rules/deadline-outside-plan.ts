import type { Milestone } from '../deadlines/index.ts';
import type { PlanDocument, Task } from '../plan/index.ts';
import { addMonths } from '../calendar/index.ts';
import { defineRule, type RuleContext } from './frame/index.ts';
import {
  deadlineCell,
  lastDayOf,
  ownMilestones,
  sayDay,
  spanOf,
  withOtherYear,
  wordsOf,
} from './time/index.ts';

/** A deadline after the plan's period has ended; for a plan without a day of issue also one before it begins. */
export const deadlineOutsidePlan = defineRule({
  id: 'deadline-outside-plan',
  group: 'deadline',
  severity: 'warning',
  scope: 'task',
  summary: 'Thời hạn nằm trong thời kỳ của kế hoạch.',
  why: 'Thời hạn ngoài năm (hoặc giai đoạn) của kế hoạch thường do ghi nhầm năm. Việc chuyển sang kỳ sau nên ghi rõ “và các năm tiếp theo”.',
  example: { bad: 'Kế hoạch năm 2026: “Trước ngày 15/8/2027”', good: '“Trước ngày 15/8/2026”' },
  messages: {
    after: 'Thời hạn “{words}” sau khi kế hoạch kết thúc ({end}).',
    before: 'Thời hạn “{words}” trước khi kế hoạch bắt đầu ({begin}).',
    most: '{count} trong {all} thời hạn sau ngày {end}: có thể kế hoạch không chỉ cho {years}.',
  },
  check({ task }, report, context) {
    const { document, appendices } = context.plan;
    const { period, date } = document;
    if (!period || GOES_ON.test(document.title ?? '')) return;
    const [begin, end] = [sayDay(period.from), sayDay(period.to)];
    const { after, all } = context.once(countAfter);
    if (after >= MANY && after > all / 2) {
      // Then it is the period that is wrong: said once.
      const isFirst = appendices.find(({ tasks }) => tasks.length > 0)?.tasks[0] === task;
      const data = { count: after, all, end, years: saySpan(period) };
      const at = { kind: 'document', field: 'title' } as const;
      if (isFirst) report({ messageId: 'most', data, at, identity: 'period' });
      return;
    }
    for (const milestone of ownMilestones(task)) {
      const last = lastDayOf(milestone);
      if (last === undefined || milestone.issues?.length || milestone.status) continue;
      const words = wordsOf(task, milestone);
      const suggestions = withOtherYear(task, milestone, last, document);
      const where = { at: deadlineCell(task), ...spanOf(milestone), suggestions };
      if (isAfter(task, milestone, period)) report({ messageId: 'after', data: { words, end }, ...where });
      // With a day of issue, what comes before is the finding of deadline-before-issue; between the two lies preparation.
      else if (date === undefined && last < period.from)
        report({ messageId: 'before', data: { words, begin }, ...where });
    }
  },
});

/** A plan that says itself that it has no end. */
const GOES_ON = /(?<!\p{L})(?:năm tiếp theo|năm sau|trở đi)(?!\p{L})/iu;

const MANY = 5;

const saySpan = ({ from, to }: Period) => {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? `năm ${first}` : `giai đoạn ${first} - ${last}`;
};

/** How many of the plan's deadlines lie after its period. */
function countAfter({ plan: { document, appendices } }: RuleContext): { after: number; all: number } {
  const { period } = document;
  const dated = appendices.flatMap(({ tasks }) =>
    tasks.filter(({ deadline }) => lastDayOf(deadline) !== undefined),
  );
  const after = period ? dated.filter((task) => isAfter(task, task.deadline, period)).length : 0;
  return { after, all: dated.length };
}

/** A year is closed in the first months of the next one: its reports, rankings and settlements are not late. */
const CLOSING = /(?<!\p{L})(?:tổng kết|báo cáo|quyết toán|đánh giá|xếp loại|bình xét|khen thưởng)(?!\p{L})/iu;
const MONTHS_TO_CLOSE = 3;

function isAfter(task: Task, { kind, start, due, precision, openEnded }: Milestone, period: Period): boolean {
  // A range that begins in the plan and goes on, and an aim for a later year, are meant so.
  const goesOn = openEnded === true || (start !== undefined && start <= period.to);
  if (due === undefined || goesOn || (kind === 'due' && precision === 'year')) return false;
  const end = CLOSING.test(task.title) ? addMonths(period.to, MONTHS_TO_CLOSE) : period.to;
  // "Trước ngày 01/01/2027" is the last day of 2026.
  return due > end && (start ?? due) > end && !isFirstDayAfter(due, period);
}

type Period = NonNullable<PlanDocument['period']>;

const isFirstDayAfter = (due: string, { to }: Period) =>
  due.slice(5) === '01-01' && Number(due.slice(0, 4)) === Number(to.slice(0, 4)) + 1;
