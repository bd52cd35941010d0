import { addDays, type IsoDay, makeDay } from '../calendar/index.ts';
import type { Task } from '../plan/index.ts';
import { defineRule } from './frame/index.ts';
import {
  deadlineCell,
  lastDayOf,
  ownMilestones,
  type ReportPeriod,
  reportPeriodsIn,
  sayDay,
} from './time/index.ts';

/** A report on six months that is due while they still run. */
export const reportBeforePeriodEnds = defineRule({
  id: 'report-before-period-ends',
  group: 'deadline',
  severity: 'warning',
  // Up to the cut-off of Decree 09/2019 figures are complete; a report on a year is often written on an estimate.
  severities: { afterCutOff: 'info' },
  scope: 'task',
  summary: 'Báo cáo của một kỳ có hạn sau khi hết kỳ (hoặc sau ngày chốt số liệu).',
  why: 'Hạn nộp trước khi hết kỳ thì người làm phải ước số liệu. Báo cáo định kỳ chốt số liệu vào ngày 14 của tháng cuối kỳ.',
  source: 'Điều 12 Nghị định 09/2019/NĐ-CP',
  example: {
    bad: 'Báo cáo sơ kết 6 tháng: trước ngày 10/6/2026',
    good: 'Báo cáo sơ kết 6 tháng: trước ngày 20/6/2026 (số liệu chốt đến 14/6)',
  },
  messages: {
    beforeCutOff: 'Hạn báo cáo sớm hơn ngày chốt số liệu (ngày 14 tháng cuối kỳ): {cases}.',
    afterCutOff: 'Hạn báo cáo trước khi hết kỳ: {cases}. Nên ghi rõ số liệu tính đến ngày nào.',
  },
  check({ task }, report, { plan: { document } }) {
    const year = document.period ? Number(document.period.from.slice(0, 4)) : document.year;
    const early = pairsOf(task, year).filter(isEarly);
    if (early.length === 0) return;
    const isBeforeCutOff = early.some(({ period, last }) => last < period.cutOff && !period.isWholeYear);
    const messageId = isBeforeCutOff ? 'beforeCutOff' : 'afterCutOff';
    const cases = early.map(say).join('; ');
    report({ messageId, data: { cases }, at: deadlineCell(task) });
  },
});

interface Pair {
  period: ReportPeriod;
  last: IsoDay;
}

/** A day before the period has even begun is for the report of the year before. */
const isEarly = ({ period, last }: Pair) => last < period.end && (period.hasYear || last >= period.start);

const say = ({ period, last }: Pair) =>
  `${period.words} (hết kỳ ngày ${sayDay(period.end)}) phải nộp chậm nhất ngày ${sayDay(last)}`;

const REPORT = /(?<!\p{L})(?:báo cáo|sơ kết|tổng kết|đánh giá)(?!\p{L})/iu;
/** What is made before the report itself. */
const PREPARES =
  /^[\s\-–+]*(?:(?:xây dựng|ban hành|soạn|tham mưu)[^.;]{0,40}?)?(?:hướng dẫn|kế hoạch|đề cương|dự thảo|chuẩn bị|văn bản|thông báo|đôn đốc)(?!\p{L})/iu;

interface DatedMilestone {
  last: IsoDay;
  label?: string | undefined;
}

/** Which day is for which report; where that cannot be told, nothing is said. */
function pairsOf(task: Task, year: number | undefined): Pair[] {
  const days = datedMilestones(task, year);
  const [first] = days;
  if (!first) return [];
  const yearOf = ({ last }: DatedMilestone) => Number(last.slice(0, 4));
  const labelled = days.flatMap((day) => {
    const [period, ...more] = reportPeriodsIn(day.label ?? '', yearOf(day));
    const isReport = REPORT.test(`${task.title} ${day.label ?? ''}`);
    return period && more.length === 0 && isReport ? [{ period, last: day.last }] : [];
  });
  if (labelled.length > 0) return labelled;
  const periods = periodsOf(task, yearOf(first));
  if (periods.length !== days.length) return [];
  return periods.flatMap((period, i) => (days[i] ? [{ period, last: days[i].last }] : []));
}

/** The cell beside its dates speaks before the task's own words. */
function periodsOf(task: Task, year: number): ReportPeriod[] {
  const { title, deadlineText = '' } = task;
  const cell =
    REPORT.test(deadlineText) || REPORT.test(title) ? reportPeriodsIn(withoutDates(task), year) : [];
  if (cell.length > 0 || PREPARES.test(title)) return cell;
  const clause = title.split(/[.;]/u).find((part) => REPORT.test(part));
  return clause === undefined ? [] : reportPeriodsIn(clause.slice(clause.search(REPORT)), year);
}

/** "Trước quý II" is a deadline, not a report on a quarter. */
function withoutDates(task: Task): string {
  return ownMilestones(task).reduce((text, { spans }) => {
    const [from = 0, to = 0] = spans?.['due'] ?? [];
    return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  }, task.deadlineText ?? '');
}

function datedMilestones(task: Task, year: number | undefined): DatedMilestone[] {
  return ownMilestones(task).flatMap((milestone): DatedMilestone[] => {
    const { issues, status, label, recurrence } = milestone;
    const last = lastDayOf(milestone);
    if (issues?.length || status) return [];
    if (last !== undefined) return [{ last, label }];
    return [recurrence ?? []].flat().flatMap(({ dates = [], bound }) =>
      dates.flatMap((date) => {
        const day = year && makeDay(year, Number(date.slice(0, 2)), Number(date.slice(3)));
        return day ? [{ last: bound === 'exclusive' ? addDays(day, -1) : day }] : [];
      }),
    );
  });
}
