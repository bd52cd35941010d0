import {
  type Appendix,
  type PlanDocument,
  type PlanYears,
  readDeadlineWithin,
  type Task,
} from '../../plan/index.ts';
import { oneLine } from '../../text/index.ts';
import { type Decision, deadlineDecisions } from './decisions.ts';
import { movedDeadline, movedProse } from './moveYears.ts';

/** From which year is moved, into which document, and who is told what a person has to settle. */
export interface Mover {
  years: PlanYears;
  /** Of the next year. */
  document: PlanDocument;
  report(decision: Decision): void;
}

const RESULT = /[\s,;(.]*(?<!\p{L})đã (?:thực hiện|hoàn thành|xong)(?: xong)?(?!\p{L})[).]*/giu;

/** A task a year later: its words, its deadline understood anew, nothing said of how it went. */
export function movedTask(task: Task, { columns }: Appendix, { years, document, report }: Mover): Task {
  const left: string[] = [];
  const prose = (text: string) => {
    const moved = movedProse(text, years);
    left.push(...moved.left);
    return moved.text;
  };
  const { deadlineText, product, ...rest } = task;
  const due = deadlineText === undefined ? undefined : nextDeadline(task, deadlineText, years, report, left);
  const times = new Set(columns.flatMap(({ header, role }) => (role === 'deadline' ? [header] : [])));
  const moved: Task = {
    ...rest,
    title: prose(task.title),
    items: task.items.map((item) => movedProse(item, years).text),
    ...(product !== undefined && { product: prose(product) }),
    ...(due !== undefined && { deadlineText: due }),
    other: Object.fromEntries(
      Object.entries(task.other).map(([header, text]) => [
        header,
        times.has(header) ? movedDeadline(text, years).text : movedProse(text, years).text,
      ]),
    ),
    deadline: readDeadlineWithin(due ?? '', document),
    where: {},
  };
  if (left.length > 0) report(yearsLeft(moved, left));
  deadlineDecisions(task, moved).forEach(report);
  return moved;
}

/** "Tháng 01/2026 Đã hoàn thành" → "Tháng 01/2027". */
function nextDeadline(
  { id, deadline }: Task,
  text: string,
  years: PlanYears,
  report: Mover['report'],
  left: string[],
): string {
  const moved = movedDeadline(text, years);
  left.push(...moved.left);
  if (deadline.status === undefined) return moved.text;
  const open = moved.text.replace(RESULT, '').trim();
  report({
    code: 'stated-result',
    task: id,
    text: `${id}: đã bỏ kết quả của năm trước khỏi ô thời gian: “${oneLine(moved.text)}” → “${oneLine(open)}”.`,
  });
  return open;
}

const yearsLeft = ({ id, title }: Task, left: readonly string[]): Decision => ({
  code: 'year-left',
  task: id,
  text: `${id} “${oneLine(title)}”: giữ nguyên ${[...new Set(left)].map((one) => `“${one}”`).join(', ')}; cần xem còn đúng cho năm sau không.`,
});
