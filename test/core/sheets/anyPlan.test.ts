import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planSchema } from '../../../src/core/plan/index.ts';
import { planArbitrary } from '../../support/planArbitrary.ts';
import { fieldsOf } from '../../support/planArbitrarySchema.ts';
import { holdAgain, holdAnyBook, holdAnyPlan, holdFollowing } from './anyPlan.ts';
import { snapshotOf, WAYS } from './trips.ts';

const pathsIn = (value: unknown, path = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => pathsIn(one, path));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const own = path === '' ? name : `${path}.${name}`;
    return [own, ...pathsIn(inner, own)];
  });
};

describe('any plan', () => {
  test('the plans tried have every field of the schema', () => {
    const reached = new Set(
      fc.sample(planArbitrary, { numRuns: 300, seed: 7 }).flatMap((plan) => pathsIn(plan)),
    );
    expect(fieldsOf(planSchema).filter((field) => !reached.has(field))).toEqual([]);
  });

  test.each(WAYS)('comes back from its sheets field by field, through %s', (_, way) => holdAnyPlan(way, 25));

  test.each(WAYS)('keeps what people wrote beside it, through %s', (_, way) => holdAnyBook(way, 25));

  test('is behind in nothing while nobody touched its sheets', () => holdFollowing(snapshotOf, 15));

  test('stays as it is when the same document is read again', () => holdAgain(40));
});
