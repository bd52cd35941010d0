/**
 * `npm run mutation [-- units|deadlines] [--survivors] [--only=cut/atMark]`: how many small changes do the tests notice?
 *
 * All mutants are built in once, as switches; one dry run tells which cases pass through which mutant, and only those
 * run, until the first fails. Stryker's own runner starts jest for each mutant: hours instead of minutes.
 */
import type { Mutant } from '@stryker-mutator/api/core';
import { join } from 'node:path';
import type { Coverage } from './protocol.ts';
import { makeSandboxes } from './sandbox.ts';
import { Workshop } from './workshop.ts';

const WANTED = 85;
const TESTS: Record<string, readonly string[]> = {
  deadlines: ['corpus.test.ts', 'spans.test.ts', 'units.test.ts'],
  units: [
    'split.test.ts',
    'resolve.test.ts',
    'cluster.test.ts',
    'startsLikeABody.test.ts',
    'tails.test.ts',
    'shape.test.ts',
  ],
};

const args = process.argv.slice(2);
const rooms = args.filter((arg) => arg in TESTS);
const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? '';
const survivors = args.includes('--survivors');

type State = 'killed' | 'survived' | 'not reached' | 'ignored';
interface Judged extends Mutant {
  state: State;
}

/** Opens `folder`'s tests in a worker, lets `work` use it, and closes it whatever happens. */
async function withWorker<T>(
  folder: string,
  room: string,
  work: (workshop: Workshop) => Promise<T>,
): Promise<T> {
  const tests = (TESTS[room] ?? []).map((name) => join(folder, 'test/core', room, name));
  const workshop = new Workshop(join(folder, 'test/support/mutation/worker.ts'), tests);
  try {
    return await work(workshop);
  } finally {
    workshop.close();
  }
}

async function judgeAll(room: string): Promise<Judged[]> {
  const { mutants, counting, switched } = await makeSandboxes(room);
  const coverage = await withWorker(counting, room, (workshop) => workshop.dryRun());
  console.log(`${room}: ${mutants.length} mutants, ${coverage.names.length} cases`);
  return withWorker(switched, room, async (workshop) => {
    const patience = 5_000 + 5 * (await workshop.dryRun()).milliseconds;
    const judge = judgeWith(workshop, coverage, patience);
    const judged: Judged[] = [];
    for (const file of new Set(
      mutants.map(({ fileName }) => fileName).filter((name) => name.includes(only)),
    )) {
      const own: Judged[] = [];
      for (const mutant of mutants.filter(({ fileName }) => fileName === file))
        own.push({ ...mutant, state: await judge(mutant) });
      report(file, own);
      judged.push(...own);
    }
    return judged;
  });
}

function judgeWith(workshop: Workshop, { covered, atImport, names }: Coverage, patience: number) {
  const loaded = new Set(atImport);
  const kills = names.map(() => 0);
  return async ({ id, status }: Mutant): Promise<State> => {
    const through = covered[id];
    if (status === 'Ignored') return 'ignored';
    if (!through) return loaded.has(id) ? 'ignored' : 'not reached';
    const cases = through.cases.toSorted((a, b) => (kills[b] ?? 0) - (kills[a] ?? 0));
    const verdict = await workshop.judge({ mutant: id, cases, hits: through.hits }, patience);
    if (verdict === 'timeout') return 'killed';
    if (verdict.killedBy === undefined) return 'survived';
    kills[verdict.killedBy] = (kills[verdict.killedBy] ?? 0) + 1;
    return 'killed';
  };
}

const count = (judged: readonly Judged[], state: State) => judged.filter((one) => one.state === state).length;

function scoreOf(judged: readonly Judged[]): number {
  const counted = judged.length - count(judged, 'ignored');
  return counted === 0 ? 100 : (100 * count(judged, 'killed')) / counted;
}

function line(name: string, judged: readonly Judged[]): string {
  const [killed, survived, missed, ignored] = (['killed', 'survived', 'not reached', 'ignored'] as const).map(
    (state) => count(judged, state),
  );
  const score = scoreOf(judged).toFixed(1).padStart(6);
  return `${score} %  ${name}: ${killed} killed, ${survived} survived, ${missed} not reached, ${ignored} ignored`;
}

function report(file: string, own: readonly Judged[]): void {
  console.log(line(file, own));
  const alive = own.filter(({ state }) => state === 'survived' || state === 'not reached');
  for (const { location, mutatorName, replacement, state } of survivors ? alive : []) {
    const [from, to] = [location.start, location.end].map((at) => `${at.line + 1}:${at.column + 1}`);
    console.log(
      `    ${from}-${to} ${mutatorName} (${state}) → ${replacement.replaceAll(/\s+/gu, ' ').slice(0, 110)}`,
    );
  }
}

for (const room of rooms.length > 0 ? rooms : Object.keys(TESTS)) {
  const judged = await judgeAll(room);
  console.log(line(`${room}, all`, judged));
  if (scoreOf(judged) < WANTED) process.exitCode = 1;
}
