import { expect } from '@jest/globals';
import fc from 'fast-check';
import { planSchema } from '../../../src/core/plan/index.ts';
import { following, importAgain, planSheets, type SheetsContent } from '../../../src/core/sheets/index.ts';
import { planArbitrary } from '../../support/planArbitrary.ts';
import { bookArbitrary } from '../../support/planArbitraryBook.ts';
import { OPTIONS, tripOf, type Way } from './trips.ts';

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

/** Sheets that nobody touched are behind in nothing, whatever they hold. */
export function holdFollowing(way: Way, numRuns: number): void {
  fc.assert(
    fc.property(bookArbitrary, ({ plan, options }) => {
      const { value } = tripOf(plan, way, options);
      const snapshot = way(planSheets(plan, { ...OPTIONS, ...options }));
      const model = planSheets(value.plan, { ...value, asOf: value.asOf ?? OPTIONS.asOf });
      expect(following(snapshot, model, value.plan).edits).toEqual([]);
    }),
    { numRuns },
  );
}

/** The same document again changes nothing of a book; candidates that are no tasks of the plan are no candidates. */
export function holdAgain(numRuns: number): void {
  fc.assert(
    fc.property(bookArbitrary, ({ plan, options }) => {
      const { value, notes } = importAgain({ plan, ...options } as SheetsContent, plan);
      const ids = new Set(plan.appendices.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
      const waiting = options.waiting.map((one) => ({
        ...one,
        maybe: one.maybe.filter((id) => ids.has(id)),
      }));
      const { sources: _sources, ...kept } = options;
      expect(value).toEqual({ plan, kept: { ...kept, waiting } });
      expect(notes).toEqual([]);
    }),
    { numRuns },
  );
}
