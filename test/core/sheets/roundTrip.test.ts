import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeIf, hasShared, REASONS, sharedPath } from '../../support/optional.ts';
import { planAt } from '../../support/readPlans.ts';
import { SHIPPED_UNITS } from '../../support/shippedUnits.ts';
import { OPTIONS, tripOf, WAYS } from './trips.ts';

const directory = SHIPPED_UNITS;
const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const documentsIn = (path: string): [string, string][] =>
  readdirSync(path)
    .filter((name) => /\.(docx|html|txt|xlsx)$/u.test(name))
    .map((name) => [name, `${path}/${name}`]);

/** The contract of house.md: `readPlan(sheets(plan))` equals `plan`, field by field, and nothing is remarked. */
async function holds(path: string): Promise<void> {
  const plan = await planAt(path, directory);
  expect(plan.appendices.flatMap(({ tasks }) => tasks).length).toBeGreaterThan(0);
  for (const [, way] of WAYS) {
    const { value, notes } = tripOf(plan, way, { directory });
    expect(value.plan).toEqual(plan);
    expect(notes).toEqual([]);
    expect({ ...value, plan: undefined }).toEqual({
      plan: undefined,
      progress: [],
      waiting: [],
      findings: [],
      pairs: [],
      extraColumns: [],
      addedColumns: [],
      directory,
      daysOff: [],
      settings: { soonDays: 7, strict: true },
      sources: OPTIONS.sources,
    });
  }
}

describe('sheets give the plan back', () => {
  test.each([
    ...documentsIn(folder('../../../assets/samples')),
    ...documentsIn(folder('../../plans/fixtures')),
  ])('%s', (_, path) => holds(path));
});

describeIf(hasShared, 'sheets give real plans back', REASONS.shared, () => {
  test.each([...documentsIn(sharedPath('real-plans')), ...documentsIn(sharedPath('plan-2022'))])(
    '%s',
    (_, path) => holds(path),
  );
});
