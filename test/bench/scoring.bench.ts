import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type ChosenFile, gatherForms, resumeForms } from '../../src/app/index.ts';
import {
  type Criterion,
  pointsOf,
  rankUnits,
  type Scheme,
  type ScoredUnit,
  scoreUnits,
} from '../../src/core/scoring/index.ts';
import { makeForms, scoringSheets } from '../../src/core/sheets/scoring/index.ts';
import { writeXlsx } from '../../src/writers/xlsx/index.ts';
import { openSession, workHere } from '../app/support.ts';
import { schemeOf } from '../core/scoring/schemes.ts';
import { memoryWorkbook } from '../support/memoryWorkbook.ts';
import type { BenchRow } from './bench.ts';

const UNITS = 600;
/** Before these files the heap is measured; at the second the person stops, and goes on. */
const LOOKS = [150, 300, 450, 600] as const;

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
const scheme: Scheme = schemeOf(criteria, { base: pointsOf(190) });

const unitsOf = (count: number): ScoredUnit[] =>
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

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What files were read from goes in a second round, once those who held it have gone. */
async function collectAll(): Promise<void> {
  collect();
  await new Promise((done) => setImmediate(done));
  collect();
}

function scoring(units: readonly ScoredUnit[]): number {
  collect();
  const begin = performance.now();
  rankUnits(scheme, scoreUnits(scheme, units));
  return performance.now() - begin;
}

/** For each number of units the best of five, in turns: what else the machine does only adds. */
function bestScoring(counts: readonly number[]): number[] {
  const all = counts.map(unitsOf);
  const rounds = Array.from({ length: 5 }, () => all.map(scoring));
  return counts.map((_, i) => Math.min(...rounds.map((times) => times[i] ?? Infinity)));
}

interface Gathered {
  /** Milliseconds that opening and reading the files took. */
  reading: number;
  /** Bytes in use before each of LOOKS, everything that nobody holds any more taken away. */
  heaps: number[];
  files: { count: number; bytes: number; steps: number };
}

/** All forms through the command of the pane, stopped in the middle and gone on with. */
async function gathering(units: readonly ScoredUnit[]): Promise<Gathered> {
  const work = workHere();
  const workbook = memoryWorkbook();
  const sheets = scoringSheets({ scheme, units: [...units], votes: [], sources: {} });
  await workbook.apply(sheets.map((sheet) => ({ kind: 'put-sheet', sheet })));
  const gathered: Gathered = { reading: 0, heaps: [], files: { count: 0, bytes: 0, steps: 0 } };
  const { session } = openSession(workbook, {
    work: {
      ...work,
      form: async (request, call) => {
        const begin = performance.now();
        const read = await work.form(request, call);
        gathered.reading += performance.now() - begin;
        return read;
      },
    },
  });
  session.subscribe(() => {
    if (session.state().busy?.at.stage === 'file') gathered.files.steps += 1;
  });
  // As of a browser, the bytes come when they are asked for.
  const fileOf = (unit: ScoredUnit, i: number): ChosenFile => ({
    name: `${unit.id}.xlsx`,
    async arrayBuffer() {
      if (LOOKS.some((at) => at === i + 1)) {
        await collectAll();
        const { heapUsed, arrayBuffers } = process.memoryUsage();
        gathered.heaps.push(heapUsed + arrayBuffers);
        if (i + 1 === LOOKS[1] && gathered.heaps.length === 2) session.stop();
      }
      const [form] = makeForms(scheme, [unit]);
      const bytes = writeXlsx({ sheets: form ? [form.sheet] : [], names: [] });
      gathered.files.count += 1;
      gathered.files.bytes += bytes.length;
      return bytes.slice().buffer;
    },
  });
  await session.perform(gatherForms, units.map(fileOf));
  await session.perform(resumeForms, 'all');
  const { outcome, gathered: shown } = session.state();
  if (shown?.files !== units.length || shown.gathered.round.missing > 0)
    throw new Error(`The forms were not gathered: ${JSON.stringify(outcome)}`);
  return gathered;
}

/** The engine over 600 units of 200 criteria, against reading the 600 files it gets them from; that it grows straight; and what gathering them holds. */
export default async function bench(): Promise<BenchRow[]> {
  const [small = 0, middle = 0, large = 0] = bestScoring([UNITS / 4, UNITS / 2, UNITS]);
  const { reading, heaps, files } = await gathering(unitsOf(UNITS));
  const [first = 0, , , last = 0] = heaps;
  const kept = (last - first) / (LOOKS[3] - LOOKS[0]);
  const size = files.bytes / files.count;
  return [
    { name: 'scoring, 600 units × 200 criteria', value: large, unit: 'ms' },
    { name: 'scoring, reading 600 forms of 200 criteria', value: reading, unit: 'ms' },
    {
      name: 'scoring, the engine against reading the forms',
      value: large / reading,
      unit: 'x',
      bound: { atMost: 0.1 },
    },
    { name: 'scoring, 300 units against 150', value: middle / small, unit: 'x', bound: { atMost: 3 } },
    { name: 'scoring, 600 units against 300', value: large / middle, unit: 'x', bound: { atMost: 3 } },
    { name: 'gathering, the heap before file 150', value: first / 1024, unit: 'kB' },
    {
      name: 'gathering, before file 600 against file 150',
      value: last / first,
      unit: 'x',
      bound: { atMost: 1.25 },
    },
    {
      name: 'gathering, kept of a form against its file',
      value: kept / size,
      unit: 'x',
      bound: { atMost: 1 },
    },
    // Stopped before file 300 and gone on with: that one alone is read twice, each file is shown.
    {
      name: 'gathering, files read of 600, stopped once',
      value: files.count,
      unit: 'x',
      bound: { atMost: 601 },
    },
    { name: 'gathering, steps shown of 600', value: files.steps, unit: 'x', bound: { atLeast: 600 } },
  ];
}
