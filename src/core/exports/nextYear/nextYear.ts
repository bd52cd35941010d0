import type { Note } from '../../outcome/index.ts';
import {
  type Appendix,
  type Plan,
  type PlanDocument,
  planYears,
  type PlanYears,
  yearsInWords,
} from '../../plan/index.ts';
import type { TaskProgress } from '../../progress/index.ts';
import type { Directory } from '../../units/index.ts';
import { attachedLine, headingOf, linesOf } from '../headings.ts';
import { carriedOver, isUnfinished } from './carry.ts';
import type { Decision } from './decisions.ts';
import { movedProse } from './moveYears.ts';
import { movedTask, type Mover } from './moveTask.ts';
import { unitsAsOf } from './units.ts';

export interface NextYearOptions {
  /** Of the new year: units are looked up as of its first day. */
  directory: Directory;
  /** The plan's tasks on the day of asking; what is late and not done is offered. */
  progress: readonly TaskProgress[];
  /** Unfinished tasks go along, in a group of their own. */
  carry: boolean;
}

export interface NextYear {
  plan: Plan;
  /** All that a person has to settle; also among the plan's notes. */
  decisions: Decision[];
}

/**
 * The plan of the next year out of this one: years and days moved, nothing done, not issued yet; what nobody here can
 * know is asked. Undefined where the plan names no year.
 */
export function nextYear(plan: Plan, { directory, progress, carry }: NextYearOptions): NextYear | undefined {
  const years = planYears(plan.document);
  if (years === undefined) return undefined;
  const decisions: Decision[] = [];
  const report = (decision: Decision) => void decisions.push(decision);
  const document = movedDocument(plan.document, report, years);
  const mover: Mover = { years, document, report };
  const unfinished = progress.filter(isUnfinished);
  const moved = plan.appendices.map((appendix) => movedAppendix(appendix, mover));
  const units = unitsAsOf(moved, directory, document.period.from);
  decisions.push(
    ...units.decisions,
    ...unfinished.map((one) => offer(one, years, carry)),
    ...leftBehind(plan),
  );
  const appendices = carry
    ? units.appendices.map((one) => carriedOver(one, unfinished, plan, years))
    : units.appendices;
  return {
    plan: {
      schema: plan.schema,
      document,
      appendices,
      body: movedBody(plan, mover),
      otherTables: [],
      notes: decisions.map(noteOf),
    },
    decisions,
  };
}

const noteOf = ({ code, text }: Decision): Note => ({ code: `next-year-${code}`, text, where: {} });

type NextDocument = PlanDocument & Required<Pick<PlanDocument, 'period'>>;

/** Number and day come when the new plan is issued. */
function movedDocument(
  { issuer, title, year, period }: PlanDocument,
  report: Mover['report'],
  years: PlanYears,
): NextDocument {
  const written = title === undefined ? undefined : movedProse(title, years).text;
  return {
    ...(issuer !== undefined && { issuer }),
    ...(written !== undefined && { title: written }),
    ...(year !== undefined && { year: year + 1 }),
    period: movedPeriod(period, report, years),
  };
}

/** A year a year later, also one from August to July; of a term of years only the year is planned anew. */
function movedPeriod(
  period: PlanDocument['period'],
  report: Mover['report'],
  { first, last }: PlanYears,
): NextDocument['period'] {
  const year = { from: `${first}-01-01`, to: `${last}-12-31` };
  const isOneYear = first < last || !period || (period.from === year.from && period.to === year.to);
  if (!isOneYear)
    report({
      code: 'year-left',
      text: `Kế hoạch cũ tính từ ${period.from} đến ${period.to}, không phải một năm; bản mới tính trong năm ${first + 1}.`,
    });
  const { from, to } = isOneYear && period ? period : year;
  return { from: aYearLater(from), to: aYearLater(to) };
}

const aYearLater = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

function movedAppendix(appendix: Appendix, mover: Mover): Appendix {
  const {
    label: _label,
    title: _title,
    attachedTo: _attached,
    heading: _heading,
    where: _where,
    ...rest
  } = appendix;
  return {
    ...rest,
    ...headingFor(appendix, mover),
    groups: appendix.groups.map(({ where: _place, ...group }) => ({
      ...group,
      title: movedProse(group.title, mover.years).text,
    })),
    tasks: appendix.tasks.map((task) => movedTask(task, appendix, mover)),
  };
}

function headingFor(appendix: Appendix, { document, years }: Mover): Partial<Appendix> {
  if (appendix.heading === undefined) return {};
  const { label, title, attached } = linesOf(appendix);
  const lines = [...label, ...title.map((line) => movedProse(line, years).text)];
  const {
    number: _number,
    where: _where,
    ...read
  } = headingOf([...lines, ...(attached.length > 0 ? [attachedLine(document)] : [])].join('\n'));
  return read;
}

/** The letterhead with its legal basis, and the signatures, are those of the old plan. */
function movedBody({ body }: Plan, { years }: Mover): Plan['body'] {
  const items = body.items.filter(({ kind }) => kind !== 'head' && kind !== 'end');
  return { items: items.map((item) => ({ ...item, text: movedProse(item.text, years).text, where: {} })) };
}

function leftBehind({ body, otherTables }: Plan): Decision[] {
  const isLeft = body.items.some(({ kind }) => kind === 'head' || kind === 'end');
  return [
    ...(isLeft
      ? [say('Phần đầu văn bản (căn cứ) và phần ký của kế hoạch cũ không mang sang; cần soạn mới.')]
      : []),
    ...(otherTables.length > 0
      ? [say(`${otherTables.length} bảng khác của kế hoạch cũ không mang sang.`)]
      : []),
  ];
}

const say = (text: string): Decision => ({ code: 'left-behind', text });

const offer = ({ task }: TaskProgress, years: PlanYears, carry: boolean): Decision => ({
  code: 'unfinished',
  task: task.id,
  text: carry
    ? `${task.id} “${task.title}” của năm ${yearsInWords(years)} chưa ghi hoàn thành: đã đưa vào nhóm chuyển tiếp, cần ghi thời hạn mới.`
    : `${task.id} “${task.title}” của năm ${yearsInWords(years)} đã quá hạn mà chưa ghi hoàn thành: cần quyết định có chuyển tiếp không.`,
});
