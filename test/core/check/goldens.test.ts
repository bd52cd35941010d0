import { describe, expect, test } from '@jest/globals';
import { RULE_BY_ID } from '../../../src/core/rules/index.ts';
import {
  compareWithGolden,
  findingsOf,
  openGolden,
  PLAN_2022,
  readGolden,
  REAL_PLANS,
} from '../../support/goldens.ts';
import { describeIf, hasShared, REASONS } from '../../support/optional.ts';

const ALL = [PLAN_2022.golden, 'realPlans.golden.tsv'].flatMap(readGolden);

describe('the goldens', () => {
  test('hold every column, and some ninety oddities of the 2022 plan', () => {
    for (const { place, oddity, verdict, rules } of ALL) {
      expect([place, oddity, ...rules]).not.toContain('');
      expect(['find', 'may', 'silent']).toContain(verdict);
    }
    const minded = readGolden(PLAN_2022.golden).filter(({ verdict }) => verdict !== 'silent');
    expect(minded.length).toBeGreaterThanOrEqual(90);
  });
  test('say of one place and rule one thing only', () => {
    const keysOf = (verdict: string) =>
      ALL.filter((one) => one.verdict === verdict).flatMap(({ plan, place, column, rules }) =>
        rules.map((rule) => JSON.stringify([plan, place, column, rule])),
      );
    const found = new Set(keysOf('find'));
    expect(keysOf('silent').filter((key) => found.has(key))).toEqual([]);
  });
  test('name rules that there are', () => {
    const ids = new Set(ALL.flatMap(({ rules }) => rules));
    expect([...ids].filter((id) => id !== '*' && !RULE_BY_ID.has(id))).toEqual([]);
  });
});

describeIf(hasShared, 'a plan as the rules see it, against the person who read it', REASONS.shared, () => {
  test.each([PLAN_2022, ...REAL_PLANS])('$plan', async (one) => {
    const { plan, units, oddities } = await openGolden(one);
    const { missed, falseAlarms, unexplained, warnings } = compareWithGolden(
      oddities,
      findingsOf(plan, units),
    );
    expect({ missed, falseAlarms, errors: unexplained.errors }).toEqual({
      missed: [],
      falseAlarms: [],
      errors: [],
    });
    // At most one in ten may be something that the person would not have said.
    expect(unexplained.warnings.slice(Math.floor(warnings / 10))).toEqual([]);
  });
});
