import { otherText, type PlanDocument, readDeadlineWithin, type Task } from '../plan/index.ts';

const DAY = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/-])/gu;
const SHORT_DAY = /(?<=(?<!\p{L})(?:ngày|trước)\s+)(\d{1,2})\/(\d{1,2})(?![\d/.-])/giu;
const MONTH = /(?<=(?<!\p{L})tháng\s+)(\d{1,2})[/.-](\d{4})(?![\d/-])/giu;
const BEFORE = /(?<=(?<!\p{L})trước)\s+(?=\d{1,2}\/\d{1,2}(?![\d]))/giu;

const two = (number: string) => number.padStart(2, '0');

/** One style of writing days: "Trước 5/2/2026, tháng 3/2026" → "Trước ngày 05/02/2026, tháng 03/2026". */
export const oneDateStyle = (text: string): string =>
  text
    .replace(DAY, (_, day: string, month: string, year: string) => `${two(day)}/${two(month)}/${year}`)
    .replace(SHORT_DAY, (_, day: string, month: string) => `${two(day)}/${two(month)}`)
    .replace(MONTH, (_, month: string, year: string) => `${two(month)}/${year}`)
    .replace(BEFORE, ' ngày ');

/**
 * The task with its deadline written so; the same object where nothing changes. What would be understood otherwise, or
 * stands in a cell that says more than the deadline, stays as it is.
 */
export function withOneDateStyle(task: Task, header: string | undefined, document: PlanDocument): Task {
  const { deadlineText } = task;
  if (deadlineText === undefined || (header !== undefined && otherText(task, header) !== undefined))
    return task;
  const written = oneDateStyle(deadlineText);
  if (written === deadlineText) return task;
  const deadline = readDeadlineWithin(written, document);
  return meaning(deadline) === meaning(task.deadline) ? { ...task, deadlineText: written, deadline } : task;
}

/** All that a deadline says, without its words and where they stand; in one order, whoever made it. */
const meaning = (deadline: Task['deadline']) =>
  JSON.stringify(deadline, (key, value: unknown) => (key === 'spans' ? undefined : inOrder(value)));

const inOrder = (value: unknown): unknown =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
