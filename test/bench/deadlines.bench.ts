import * as chrono from 'chrono-node';
import { type Deadline, readDeadline } from '../../src/core/deadlines/index.ts';
import { GROUPS, NO_TIMES } from '../corpora/deadlineGroups.ts';
import { withoutSpans } from '../core/deadlines/withoutSpans.ts';
import type { BenchRow } from './bench.ts';

/** Against chrono-node, the nearest library: one run over distinct phrases, so that neither can remember an answer. */
const PLAN_YEAR = 2026;
const CASES = [
  ...Object.values(GROUPS).flatMap((meanings) =>
    meanings.flatMap(({ expected, phrases, year = PLAN_YEAR }) =>
      phrases.map((text) => ({ text, expected, year })),
    ),
  ),
  ...NO_TIMES.map((text) => ({
    text,
    expected: { kind: 'unread', note: text } as Deadline,
    year: PLAN_YEAR,
  })),
];

/** The phrases again in the years of two generations, in turn: some fifty thousand, and no two alike. */
function distinct(): string[] {
  const years = Array.from({ length: 56 }, (_, i) => String(1990 + i));
  return [...new Set(years.flatMap((year) => CASES.map(({ text }) => text.replaceAll('2026', year))))];
}

/** Short turns, so that whatever else the machine does slows both alike. */
const TURN = 100;

interface Race {
  ours: number;
  theirs: number;
}

/** Milliseconds of both over the same phrases. */
function race(texts: readonly string[]): Race {
  const sum: Race = { ours: 0, theirs: 0 };
  for (let at = 0; at < texts.length; at += TURN) {
    const turn = texts.slice(at, at + TURN);
    sum.ours += milliseconds(turn, withOurs);
    sum.theirs += milliseconds(turn, withChrono);
  }
  return sum;
}

function milliseconds(texts: readonly string[], read: (text: string) => unknown): number {
  const start = performance.now();
  for (const text of texts) read(text);
  return performance.now() - start;
}

const reference = new Date(PLAN_YEAR, 0, 1, 12);
const withChrono = (text: string) => chrono.vi.parse(text, reference, { forwardDate: true });
const withOurs = (text: string, year = PLAN_YEAR) => readDeadline(text, { year });

const dayOf = (date: Date | undefined) =>
  date &&
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

/** Generous: only the days count for chrono, not the bound, and no result is right where there is no day. */
function chronoIsRight({ text, expected }: (typeof CASES)[number]): boolean {
  const results = withChrono(text).map(({ start, end }) => [dayOf(start.date()), dayOf(end?.date())]);
  const wanted = (expected.items ?? [expected]).flatMap(({ kind, start, due }) => {
    if (start === undefined && due === undefined) return [];
    return [kind === 'range' || kind === 'period' ? [start, due] : [due ?? start, undefined]];
  });
  return JSON.stringify(results) === JSON.stringify(wanted);
}

const oursIsRight = ({ text, expected, year }: (typeof CASES)[number]) =>
  JSON.stringify(sorted(withoutSpans(withOurs(text, year)))) === JSON.stringify(sorted(expected));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

const share = (isRight: (one: (typeof CASES)[number]) => boolean) =>
  (100 * CASES.filter(isRight).length) / CASES.length;

/** How many phrases a process has just begun with, and how many until what is compiled is compiled. */
const [FIRST, WARM] = [3_000, 12_000];

export default function bench(): Promise<BenchRow[]> {
  const texts = distinct();
  const first = race(texts.slice(0, FIRST));
  race(texts.slice(FIRST, WARM));
  const warm = race(texts.slice(WARM));
  return Promise.resolve<BenchRow[]>([
    {
      name: 'time against chrono-node (vi), same phrases',
      value: warm.ours / warm.theirs,
      unit: 'x',
      bound: { atMost: 1 },
    },
    {
      name: `the same, first ${FIRST} phrases of a process`,
      value: first.ours / first.theirs,
      unit: 'x',
      bound: { atMost: 1 },
    },
    { name: `${texts.length - WARM} distinct phrases`, value: warm.ours, unit: 'ms' },
    { name: 'fully right on the corpus', value: share(oursIsRight), unit: '%', bound: { atLeast: 100 } },
    { name: 'days right on the corpus, chrono-node (vi)', value: share(chronoIsRight), unit: '%' },
  ]);
}
