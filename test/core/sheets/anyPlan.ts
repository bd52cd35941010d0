import { expect } from '@jest/globals';
import fc from 'fast-check';
import { planSchema } from '../../../src/core/plan/index.ts';
import { planArbitrary } from '../../support/planArbitrary.ts';
import { bookArbitrary } from '../../support/planArbitraryBook.ts';
import { tripOf, type Way } from './trips.ts';

/** Generated plans are plans of the schema, and their sheets give each back without a remark. */
export function holdAnyPlan(way: Way, numRuns: number): void {
  fc.assert(
    fc.property(planArbitrary, (plan) => {
      expect(planSchema.parse(plan)).toEqual(plan);
      const { value, notes } = tripOf(plan, way);
      expect(value.plan).toEqual(plan);
      expect(notes).toEqual([]);
    }),
    { numRuns },
  );
}

/** What people wrote comes back beside the plan, each at its place. */
export function holdAnyBook(way: Way, numRuns: number): void {
  fc.assert(
    fc.property(bookArbitrary, ({ plan, options }) => {
      const { value, notes } = tripOf(plan, way, options);
      expect(value).toEqual({ plan, ...options });
      expect(notes).toEqual([]);
    }),
    { numRuns },
  );
}
