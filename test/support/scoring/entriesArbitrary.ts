import fc from 'fast-check';
import {
  type Criterion,
  type Entry,
  pointsOf,
  numberOf,
  type ScoredUnit,
} from '../../../src/core/scoring/index.ts';
import type { ScoringBook } from '../../../src/core/sheets/scoring/index.ts';
import { scoringBookArbitrary } from './schemeArbitrary.ts';

const quarter = (most: number) => fc.integer({ min: 0, max: most * 4 }).map((n) => n / 4);

const hasSecond = (method: Criterion['method']) =>
  method?.name === 'bands' && method.bands.some(({ when }) => when !== undefined);

/** What a unit may enter for a criterion, too much now and then, wrong now and then. */
function selfOf({ method, max = pointsOf(10) }: Criterion): fc.Arbitrary<Entry> {
  const figure = fc
    .tuple(fc.integer({ min: 0, max: 130 }), fc.option(fc.integer({ min: 0, max: 120 })))
    .map(([value, second]): Entry => ({ value, ...(hasSecond(method) && second !== null && { second }) }));
  switch (method?.name) {
    case 'direct':
    case 'formula':
      return quarter(numberOf(max) + 2).map((points) => ({ points }));
    case 'ratio':
      return fc
        .tuple(fc.integer({ min: 0, max: 130 }), fc.integer({ min: 0, max: 100 }))
        .map(([value, target]) => ({ value, target }));
    case 'levels':
      return fc
        .constantFrom(...method.levels.map(({ name }) => name), ' mức  1 ', 'không có mức này')
        .map((value) => ({ value }));
    case 'yesNo':
      return fc.constantFrom('Có', 'không', 'CHƯA', 'chẳng rõ').map((value) => ({ value }));
    case 'perCase':
      return fc.integer({ min: 0, max: 5 }).map((value) => ({ value }));
    default:
      return fc.oneof(
        { weight: 5, arbitrary: figure },
        { weight: 1, arbitrary: fc.constant<Entry>({ value: 'chưa có' }) },
      );
  }
}

const entriesOf = (criterion: Criterion) => {
  const skipped = fc.option(fc.constant<Entry>({ notApplicable: true }), { freq: 12 });
  if (!criterion.method || criterion.method.name === 'oneOf')
    return skipped.map((self) => (self ? { self } : undefined));
  const layer = fc.option(
    quarter(numberOf(criterion.max ?? pointsOf(5))).map((points): Entry => ({ points, reason: 'đã xem' })),
    { freq: 3 },
  );
  return fc
    .tuple(fc.option(selfOf(criterion), { freq: 6 }), skipped, layer, layer)
    .map(([self, skip, verified, council]) => ({
      ...((self ?? skip) && { self: { ...self, ...skip } }),
      ...(verified && { verified }),
      ...(council && { council }),
    }));
};

/** Some enter the very same, so that ties have to be broken. */
const likeFirst = (unit: ScoredUnit, units: readonly ScoredUnit[]): ScoredUnit => ({
  ...unit,
  entries: units[0]?.entries ?? unit.entries,
});

/** The book with what its units may have entered, by all layers. */
export const scoredOver = (book: ScoringBook): fc.Arbitrary<{ book: ScoringBook; units: ScoredUnit[] }> =>
  fc
    .tuple(
      ...book.units.map((unit) =>
        fc.tuple(...book.scheme.criteria.map(entriesOf)).map((all): ScoredUnit => {
          const entries = all.flatMap((entry, i) => {
            const code = book.scheme.criteria[i]?.code;
            return entry && code !== undefined && Object.keys(entry).length > 0
              ? [[code, entry] as const]
              : [];
          });
          return { ...unit, entries: Object.fromEntries(entries) };
        }),
      ),
    )
    .chain((units) =>
      fc.tuple(...units.map(() => fc.integer({ min: 0, max: 2 }))).map((like) => ({
        book,
        units: units.map((unit, i) => (like[i] === 0 ? likeFirst(unit, units) : unit)),
      })),
    );

/** A book whose units have entered something. */
export const scoredBookArbitrary = scoringBookArbitrary.chain(scoredOver);
