import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Criterion,
  net,
  pointsOf,
  rankUnits,
  type Scheme,
  type ScoredUnit,
  scoreUnits,
} from '../../../src/core/scoring/index.ts';
import { schemeOf } from './schemes.ts';

/** 0 to 40 in steps of an eighth: sums that doubles get wrong come up often enough with the thirds of ratios. */
const tenths = (most: number) => fc.integer({ min: 0, max: most * 10 }).map((value) => value / 10);

const criterionIn = (sections: readonly string[]) =>
  fc.record({
    parent: fc.constantFrom(...sections),
    kind: fc.constantFrom('base', 'base', 'bonus', 'deduction'),
    max: tenths(20).map((max) => pointsOf(max + 0.1)),
    method: fc.constantFrom('direct', 'ratio', 'perCase', 'yesNo'),
    tags: fc.constantFrom([], ['x']),
  });

const scheme: fc.Arbitrary<Scheme> = fc
  .record({
    rows: fc.array(criterionIn(['I', 'II']), { minLength: 1, maxLength: 12 }),
    sectionCaps: fc.array(tenths(60).map(pointsOf), { minLength: 2, maxLength: 2 }),
    caps: fc.record({ bonus: tenths(10).map(pointsOf), deduction: tenths(10).map(pointsOf) }),
    tag: tenths(10).map(pointsOf),
    decimals: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ rows, sectionCaps, caps, tag, decimals }) =>
    schemeOf(
      [
        ...['I', 'II'].map((code, i): Criterion => ({
          code,
          text: code,
          kind: 'base',
          max: sectionCaps[i] ?? 0,
        })),
        ...rows.map(({ method, ...row }, i) => ({
          ...row,
          code: `${row.parent}.${i}`,
          text: '',
          method: method === 'perCase' ? ({ name: method, each: pointsOf(0.3) } as const) : { name: method },
        })),
      ] as Criterion[],
      { caps, tagCaps: [{ tag: 'x', bonus: tag }], decimals },
    ),
  );

const unitFor = ({ criteria }: Scheme, name: string) =>
  fc
    .array(fc.record({ value: tenths(30), target: fc.integer({ min: 1, max: 30 }), filled: fc.boolean() }), {
      minLength: criteria.length,
      maxLength: criteria.length,
    })
    .map((entries): ScoredUnit => {
      const filled = criteria.flatMap(({ code, method }, i) => {
        const entry = entries[i];
        if (!method || !entry?.filled) return [];
        return [
          [
            code,
            {
              self: method.name === 'yesNo' ? { value: 'có' } : { value: entry.value, target: entry.target },
            },
          ],
        ];
      });
      return { id: name, name, cluster: Number(name) % 2 ? 'A' : 'B', entries: Object.fromEntries(filled) };
    });

const round = scheme.chain((one) =>
  fc.tuple(fc.constant(one), fc.tuple(...['1', '2', '3', '4', '5'].map((name) => unitFor(one, name)))),
);

test('the order of the units changes nothing', () => {
  fc.assert(
    fc.property(round, ([one, units]) => {
      const ranked = (list: ScoredUnit[]) =>
        rankUnits(one, scoreUnits(one, list)).map(({ score, rank }) => [score.unit.id, score.total, rank]);
      expect(ranked([...units].reverse())).toEqual(ranked(units));
    }),
  );
});

test('no part exceeds its cap, no row its max, and the total is what the parts come to', () => {
  fc.assert(
    fc.property(round, ([one, units]) => {
      for (const { parts, byCode, total } of scoreUnits(one, units)) {
        expect(parts.base).toBeLessThanOrEqual(one.base);
        expect(parts.bonus).toBeLessThanOrEqual(one.caps.bonus ?? 0);
        expect(parts.deduction).toBeLessThanOrEqual(one.caps.deduction ?? 0);
        expect(Math.abs(total - net(parts))).toBeLessThanOrEqual(10 ** (6 - one.decimals) / 2);
        for (const row of byCode.values())
          expect(row.parts[row.criterion.kind]).toBeLessThanOrEqual(row.criterion.max ?? Infinity);
        const tagged = [...byCode.values()].filter(({ criterion }) => criterion.tags?.includes('x'));
        const bonus = tagged.reduce((sum, row) => sum + row.parts.bonus, 0);
        expect(bonus).toBeLessThanOrEqual(one.tagCaps[0]?.bonus ?? 0);
      }
    }),
  );
});

test('more points never rank lower, and equal points share their rank', () => {
  fc.assert(
    fc.property(round, ([one, units]) => {
      const ranked = rankUnits(one, scoreUnits(one, units));
      for (const a of ranked)
        for (const b of ranked) {
          if (a.score.unit.cluster !== b.score.unit.cluster) continue;
          expect(Math.sign(a.score.total - b.score.total)).toBe(
            Math.sign((b.rank ?? 0) - (a.rank ?? 0)) || 0,
          );
        }
    }),
  );
});

test('full marks stay full when rows that do not apply are rescaled', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ max: fc.integer({ min: 1, max: 30 }), out: fc.boolean() }), { minLength: 2 }),
      (rows) => {
        const base = pointsOf(rows.reduce((sum, { max }) => sum + max, 0));
        fc.pre(rows.some(({ out }) => !out));
        const criteria = rows.map(({ max }, i): Criterion => ({
          code: String(i),
          text: '',
          kind: 'base',
          max: pointsOf(max),
          method: { name: 'direct' },
        }));
        const entries = rows.map(({ max, out }, i) => [
          String(i),
          { self: out ? { notApplicable: true } : { value: max } },
        ]);
        const unit = { id: 'A', name: 'A', cluster: '', entries: Object.fromEntries(entries) };
        expect(scoreUnits(schemeOf(criteria, { base }), [unit])[0]?.total).toBe(base);
      },
    ),
  );
});
