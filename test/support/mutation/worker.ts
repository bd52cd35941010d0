/** Runs cases against one mutant at a time, as the parent asks; killed and started anew when a mutant never ends. */
import { CASES } from './jestGlobals.ts';
import type { Coverage, Question, Verdict } from './protocol.ts';

interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}
/** The name is the instrumenter's: its switches read this object. */
const switches: Switches = ((globalThis as { __stryker__?: Switches }).__stryker__ ??= {});

for (const file of process.argv.slice(2)) await import(file);

/** Which cases pass through which mutant, and how often at most; a case that fails unmutated is a fault of the run. */
async function dryRun(): Promise<Coverage> {
  const started = performance.now();
  for (const [at, { run }] of CASES.entries()) {
    switches.currentTestId = `${at}`;
    await run();
  }
  switches.currentTestId = undefined;
  const found = switches.mutantCoverage ?? { static: {}, perTest: {} };
  const covered: Coverage['covered'] = {};
  for (const [at, hits] of Object.entries(found.perTest))
    for (const [mutant, count] of Object.entries(hits)) {
      const one = (covered[mutant] ??= { cases: [], hits: 0 });
      one.cases.push(Number(at));
      one.hits = Math.max(one.hits, count);
    }
  return {
    covered,
    atImport: Object.keys(found.static),
    names: CASES.map(({ name }) => name),
    milliseconds: performance.now() - started,
  };
}

/** The first of the cases that fails with the mutant switched on. */
async function firstFailure({ mutant, cases, hits }: Question): Promise<Verdict> {
  switches.activeMutant = mutant;
  switches.hitLimit = 1000 + 100 * hits;
  for (const at of cases) {
    switches.hitCount = 0;
    try {
      await CASES[at]?.run();
    } catch {
      return { killedBy: at };
    }
  }
  return {};
}

process.on('message', (question: Question | 'dry run') => {
  const answer = question === 'dry run' ? dryRun() : firstFailure(question);
  void answer.then(
    (found) => process.send?.(found),
    (error: unknown) => {
      throw error;
    },
  );
});
