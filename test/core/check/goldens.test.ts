import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { DirectoryUnit } from '../../../src/core/units/index.ts';
import { compareWithGolden, findingsOf, readGolden } from '../../support/goldens.ts';
import { describeIf, hasShared, REASONS, sharedPath } from '../../support/optional.ts';
import { planAt } from '../../support/readPlans.ts';

/** The directory that ships for the plan's time. */
const unitsOf = (name: string): DirectoryUnit[] => {
  const url = new URL(`../../../assets/directory/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(url, 'utf8')) as { units: DirectoryUnit[] }).units;
};

const REAL = [...new Set(readGolden('realPlans.golden.tsv').map(({ plan }) => plan ?? ''))];

describe('the goldens', () => {
  const all = [...readGolden('plan2022.golden.tsv'), ...readGolden('realPlans.golden.tsv')];
  test('hold every column, and some ninety oddities of the 2022 plan', () => {
    for (const { place, oddity, verdict, rules } of all) {
      expect([place, oddity, ...rules]).not.toContain('');
      expect(['find', 'may', 'silent']).toContain(verdict);
    }
    const minded = readGolden('plan2022.golden.tsv').filter(({ verdict }) => verdict !== 'silent');
    expect(minded.length).toBeGreaterThanOrEqual(90);
  });
  test('say of one place and rule one thing only', () => {
    const keyOf = (one: (typeof all)[number], rule: string) =>
      JSON.stringify([one.plan, one.place, one.column, rule]);
    const found = new Set(
      all
        .filter(({ verdict }) => verdict === 'find')
        .flatMap((one) => one.rules.map((rule) => keyOf(one, rule))),
    );
    const both = all
      .filter(({ verdict }) => verdict === 'silent')
      .flatMap((one) => one.rules.map((rule) => keyOf(one, rule)))
      .filter((key) => found.has(key));
    expect(both).toEqual([]);
  });
});

describeIf(hasShared, 'a plan as the rules see it, against the person who read it', REASONS.shared, () => {
  const cases = [
    { plan: 'ke-hoach-01-2022', folder: 'plan-2022', golden: 'plan2022.golden.tsv', units: 'quan-2022' },
    ...REAL.map((plan) => ({
      plan,
      folder: 'real-plans',
      golden: 'realPlans.golden.tsv',
      units: 'phuong-2025',
    })),
  ];
  test.each(cases)('$plan', async ({ plan, folder, golden, units: directory }) => {
    const units = unitsOf(directory);
    const found = findingsOf(await planAt(sharedPath(folder, `${plan}.txt`), units), units);
    const oddities = readGolden(golden).filter((one) => one.plan === undefined || one.plan === plan);
    const { missed, falseAlarms, unexplained, warnings } = compareWithGolden(oddities, found);
    expect({ missed, falseAlarms, errors: unexplained.errors }).toEqual({
      missed: [],
      falseAlarms: [],
      errors: [],
    });
    // At most one in ten may be something that the person would not have said.
    expect(unexplained.warnings.slice(Math.floor(warnings / 10))).toEqual([]);
  });
});
