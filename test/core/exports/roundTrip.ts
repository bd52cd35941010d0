import { expect } from '@jest/globals';
import fc from 'fast-check';
import { cleanPlan } from '../../../src/core/exports/index.ts';
import { annexesOf, CLEANINGS, throughModel } from '../../support/exportTrip.ts';
import { generatedDocument } from '../../support/generatedTables.ts';
import { planOf } from '../../support/readPlans.ts';

/** Whatever table comes in: what goes out reads back as it went, tidied or not, and tidying again changes nothing. */
export function holdGeneratedExports(numRuns: number): void {
  fc.assert(
    fc.property(generatedDocument, fc.constantFrom(...CLEANINGS), (document, cleaning) => {
      const plan = planOf({ value: document, notes: [] });
      const { out, back } = throughModel(plan, cleaning);
      expect(annexesOf(back)).toEqual(annexesOf(out));
      expect(cleanPlan(out, cleaning)).toEqual({ plan: out, changes: [] });
    }),
    { numRuns },
  );
}
