import type { Deadline } from '../../deadlines/index.ts';

/** From when to when a task may be done; an open end is absent. Days are ISO. */
export interface TimeSpan {
  from?: string;
  to?: string;
}

/** "Tháng 3/2026" → 01/3 to 31/3; "trước 30/6" → to 30/6; undefined where no day is fixed (thường xuyên, khi có …). */
export function timeSpanOf(deadline: Deadline | undefined): TimeSpan | undefined {
  if (!deadline) return undefined;
  const { kind, start, due, items = [] } = deadline;
  if (kind === 'multiple') return wholeOf(items.map(({ start: from, due: to }) => ({ from, to })));
  if (!['date', 'period', 'range', 'due', 'start'].includes(kind)) return undefined;
  return start === undefined && due === undefined
    ? undefined
    : { ...(start && { from: start }), ...(due && { to: due }) };
}

function wholeOf(
  spans: readonly { from: string | undefined; to: string | undefined }[],
): TimeSpan | undefined {
  const days = spans.flatMap(({ from, to }) => [from ?? to, to ?? from]).filter((day) => day !== undefined);
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? undefined : { from: first, to: last };
}

/** Ends one before the other begins? "Trước 30/6" and "tháng 6" do not. */
export const isBefore = (a: TimeSpan, b: TimeSpan): boolean =>
  a.to !== undefined && (b.from ?? b.to) !== undefined && a.to < (b.from ?? '9999');

/** No day on which both may be done. An open beginning reaches back, but not over a year. */
export function areApart(a: TimeSpan, b: TimeSpan): boolean {
  const [left, right] = [closed(a), closed(b)];
  return left.to < right.from || right.to < left.from;
}

function closed({ from, to }: TimeSpan): { from: string; to: string } {
  const end = to ?? `${String(Number((from ?? '').slice(0, 4)) + 1)}${(from ?? '').slice(4)}`;
  return { from: from ?? `${String(Number(end.slice(0, 4)) - 1)}${end.slice(4)}`, to: end };
}
