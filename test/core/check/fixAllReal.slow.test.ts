import { expect, test } from '@jest/globals';
import { fixAll } from '../../../src/core/check/index.ts';
import {
  compareWithGolden,
  findingsOf,
  inputFor,
  openGolden,
  PLAN_2022,
  REAL_PLANS,
} from '../../support/goldens.ts';
import { describeIf, hasShared, REASONS } from '../../support/optional.ts';

describeIf(hasShared, 'all safe fixes on real plans', REASONS.shared, () => {
  test.each([PLAN_2022, ...REAL_PLANS])(
    '$plan: none is left, nothing new is wrong, twice is once',
    async (one) => {
      const { plan, units, oddities } = await openGolden(one);
      const mended = fixAll(inputFor(plan, units));
      const left = findingsOf(mended.plan, units);
      expect(left.filter(({ finding }) => finding.fix)).toEqual([]);
      const { falseAlarms, unexplained } = compareWithGolden(oddities, left);
      expect([...falseAlarms, ...unexplained.errors]).toEqual([]);
      expect(fixAll(inputFor(mended.plan, units)).changes).toEqual([]);
    },
  );
});
