import {
  type Criterion,
  pointsOf,
  rankUnits,
  type Scheme,
  type ScoredUnit,
  scoreUnits,
} from '../../src/core/scoring/index.ts';
import { makeForms, Round, scoringSheets } from '../../src/core/sheets/scoring/index.ts';
import { readXlsxSnapshot } from '../../src/readers/xlsx/index.ts';
import { writeXlsx } from '../../src/writers/xlsx/index.ts';
import { schemeOf } from '../core/scoring/schemes.ts';
import type { BenchRow } from './bench.ts';

const UNITS = 600;
/** So many forms are read, and their time is taken for all: each costs the same. */
const READ = 5;

/** Ten sections of nineteen criteria each. */
const criteria: Criterion[] = Array.from({ length: 10 }, (_, i): Criterion[] => {
  const code = String(i + 1);
  const section: Criterion = { code, text: `Mục ${code}`, kind: 'base', max: pointsOf(19) };
  const rows = Array.from({ length: 19 }, (_row, j): Criterion => ({
    code: `${code}.${j + 1}`,
    parent: code,
    text: `Tiêu chí số ${j + 1} của mục ${code}, hoàn thành so với kế hoạch được giao`,
    kind: 'base',
    max: pointsOf(1),
    method: j % 2 === 0 ? { name: 'direct' } : { name: 'ratio' },
  }));
  return [section, ...rows];
}).flat();
export const scheme: Scheme = schemeOf(criteria, { base: pointsOf(190) });

export const unitsOf = (count: number): ScoredUnit[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `dv-${i}`,
    name: `Đơn vị ${i}`,
    cluster: `Cụm ${i % 20}`,
    entries: Object.fromEntries(
      criteria
        .filter(({ method }) => method)
        .map(({ code, method }, j) => [
          code,
          method?.name === 'direct'
            ? { self: { points: ((i + j) % 4) / 4 } }
            : { self: { value: (i * 7 + j) % 100, target: 90 } },
        ]),
    ),
  }));

function timed(work: () => void): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}
const scoring = (units: readonly ScoredUnit[]) =>
  timed(() => void rankUnits(scheme, scoreUnits(scheme, units)));

/** The engine over 600 units of 200 criteria, against reading the 600 files it gets them from; and that it grows straight. */
export default function bench(): Promise<BenchRow[]> {
  const all = unitsOf(UNITS);
  const some = all.slice(0, READ);
  const files = makeForms(scheme, some).map(({ sheet }) => writeXlsx({ sheets: [sheet], names: [] }));
  const book = { sheets: scoringSheets({ scheme, units: some, votes: [], sources: {} }) };
  scoring(unitsOf(60));
  const reading =
    (timed(() => {
      const round = new Round(book);
      for (const bytes of files) round.add(readXlsxSnapshot(bytes));
    }) *
      UNITS) /
    READ;
  const [small, large] = [scoring(unitsOf(UNITS / 10)), scoring(all)];
  return Promise.resolve([
    { name: 'scoring, 600 units × 200 criteria', value: large, unit: 'ms' },
    { name: 'scoring, reading 600 forms of 200 criteria', value: reading, unit: 'ms' },
    {
      name: 'scoring, the engine against reading the forms',
      value: large / reading,
      unit: 'x',
      bound: { atMost: 0.1 },
    },
    { name: 'scoring, 600 units against 60', value: large / small, unit: 'x', bound: { atMost: 15 } },
  ]);
}
