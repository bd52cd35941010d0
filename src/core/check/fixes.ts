import {
  type CheckInput,
  createContext,
  type Finding,
  type Fix,
  type Target,
  textAt,
} from '../rules/index.ts';
import { checkPlan, type CheckOptions } from './checkPlan.ts';
import { writeText } from './writeText.ts';

export interface Mended {
  plan: CheckInput['plan'];
  /** What was written, one for each text: from what stood there first to what stands there now. */
  changes: Fix[];
  /** Fixes that were not written: the text had changed meanwhile. */
  waiting: Fix[];
}

/** The safe fixes that can be written together: of several for one text the first, the others wait for the next pass. */
export function planFixes(findings: readonly Finding[]): Fix[] {
  const taken = new Map<string, Fix>();
  for (const { fix } of findings) {
    const key = fix && targetKey(fix.target);
    if (fix && key !== undefined && !taken.has(key)) taken.set(key, fix);
  }
  return [...taken.values()];
}

/** Writes fixes whose text is still the one they expect; the plan is read again where they wrote. */
export function applyFixes(input: CheckInput, fixes: readonly Fix[]): Mended {
  const context = createContext(input);
  const fits = fixes.filter((fix) => (textAt(fix.target, context) ?? '') === fix.expects);
  const plan = fits.reduce(
    (now, { target, value }) => writeText(now, target, value, input.directory),
    input.plan,
  );
  return { plan, changes: fits, waiting: fixes.filter((fix) => !fits.includes(fix)) };
}

/** A fix may bring out another, never for ever: rules whose fixes undo each other would be a fault of ours. */
const MOST_PASSES = 20;

/** All safe fixes, pass by pass, until none is left: doing it again changes nothing. @throws EndlessFixesError */
export function fixAll(input: CheckInput, options: CheckOptions = {}): Mended {
  const changes = new Map<string, Fix>();
  let { plan } = input;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const now = { ...input, plan };
    const fixes = planFixes(checkPlan(createContext(now), options).findings);
    if (fixes.length === 0) return { plan, changes: [...changes.values()].filter(doesChange), waiting: [] };
    const mended = applyFixes(now, fixes);
    plan = mended.plan;
    for (const fix of mended.changes) {
      const key = targetKey(fix.target);
      changes.set(key, { ...fix, expects: changes.get(key)?.expects ?? fix.expects });
    }
  }
  throw new EndlessFixesError([...changes.values()].map(({ target }) => targetKey(target)));
}

const doesChange = ({ expects, value }: Fix) => expects !== value;

const targetKey = (target: Target): string =>
  JSON.stringify(Object.entries(target).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Fixes of two rules undo each other. */
export class EndlessFixesError extends Error {
  override readonly name = 'EndlessFixesError';
  constructor(readonly targets: readonly string[]) {
    super(`Fixes without end at ${targets.join('; ')}`);
  }
}
