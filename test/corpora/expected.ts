import type { Deadline, Milestone, Recurrence } from '../../src/core/deadlines/index.ts';

/** Short ways to say what a phrase means, so that a corpus reads like a list. Days are ISO. */
type More = Partial<Milestone>;
type Grain = NonNullable<Milestone['precision']>;

export const on = (day: string, more: More = {}): Milestone => ({
  kind: 'date',
  start: day,
  due: day,
  precision: 'day',
  ...more,
});

export const before = (
  due: string,
  lastDay: string,
  precision: Grain = 'day',
  more: More = {},
): Milestone => ({
  kind: 'due',
  due,
  bound: 'exclusive',
  lastDay,
  precision,
  ...more,
});

export const by = (due: string, precision: Grain = 'day', more: More = {}): Milestone => ({
  kind: 'due',
  due,
  bound: 'inclusive',
  precision,
  ...more,
});

export const period = (start: string, due: string, precision: Grain, more: More = {}): Milestone => ({
  kind: 'period',
  start,
  due,
  precision,
  ...more,
});

export const range = (start: string, due: string, precision: Grain = 'day', more: More = {}): Milestone => ({
  kind: 'range',
  start,
  due,
  precision,
  ...more,
});

export const from = (start: string, precision: Grain, more: More = {}): Milestone => ({
  kind: 'start',
  start,
  precision,
  ...more,
});

export const several = (...items: Milestone[]): Deadline => ({ kind: 'multiple', items });

export const again = (recurrence: Recurrence | Recurrence[], more: More = {}): Deadline => ({
  kind: 'recurring',
  recurrence,
  ...more,
});

export const after = (
  n: number,
  unit: NonNullable<Milestone['duration']>['unit'],
  more: More = {},
): Deadline => ({ kind: 'relative', duration: { n, unit }, ...more });

export const when = (condition: string, more: More = {}): Deadline => ({
  kind: 'conditional',
  condition,
  ...more,
});

export const see = (reference: string, more: More = {}): Deadline => ({
  kind: 'reference',
  reference,
  ...more,
});

export const impossible = (issue: NonNullable<Milestone['issues']>[number], more: More = {}): Deadline => ({
  kind: 'invalid',
  issues: [issue],
  ...more,
});

/** One cell a line, with what it means in a plan of that year. */
export const cells = (year: number, ...table: readonly (readonly [phrase: string, expected: Deadline])[]) =>
  table.map(([phrase, expected]) => ({ expected, phrases: [phrase], year }));
