import { describe, expect, test } from '@jest/globals';
import { pointsOf, type Scheme, type ScoringFinding } from '../../../../src/core/scoring/index.ts';
import { Round, scoringSheets } from '../../../../src/core/sheets/scoring/index.ts';
import { faultyForms, sampleForms } from '../../../support/samples/scoring/faults.ts';
import { sampleBook } from '../../../support/samples/scoring/round.ts';
import { sampleScheme } from '../../../support/samples/scoring/scheme.ts';

function score(
  files: ReturnType<typeof sampleForms>,
  scheme: Scheme = sampleScheme,
  votes = sampleBook.votes,
) {
  const round = new Round({ sheets: scoringSheets({ ...sampleBook, scheme, votes }) });
  for (const { name, sheet } of files) round.add({ sheets: [sheet] }, name);
  return round.result({ day: '2026-12-20' });
}
const placeOf = ({ where: { file, cell }, unit, criterion }: ScoringFinding) =>
  file === undefined ? (unit ?? criterion ?? '') : `${file} ${cell ?? ''}`;
const told = (findings: readonly ScoringFinding[]) =>
  findings.map((one) => `${one.rule}: ${placeOf(one)}`).sort();

describe('the sample round: 14 wards, 12 offices', () => {
  test('26 forms without a fault: nothing is told, every unit has its place', () => {
    const { findings, ranked, notes } = score(sampleForms());
    expect(notes).toEqual([]);
    expect(told(findings)).toEqual([]);
    expect(ranked).toHaveLength(26);
    expect(ranked.map(({ awards }) => awards).filter(([one]) => one === 'Cờ thi đua')).toHaveLength(3);
  });

  test('every fault of a form is told where it was planted, and none elsewhere', () => {
    const { files, expected } = faultyForms();
    expect(told(score(files).findings)).toEqual(
      expected.map(({ rule, place }) => `${rule}: ${place}`).sort(),
    );
  });

  const withRow = (code: string, change: object): Scheme => ({
    ...sampleScheme,
    criteria: sampleScheme.criteria.map((one) => (one.code === code ? { ...one, ...change } : one)),
  });
  const bands = (text: string) => {
    const edges = text.split('; ').map((piece) => piece.split(' ').map(Number));
    return {
      method: {
        name: 'bands',
        bands: edges.map(([from = 0, to = 0, points = 0]) => ({
          from,
          fromIn: true,
          to,
          toIn: true,
          points: pointsOf(points),
        })),
      },
    };
  };

  test.each<[string, Scheme, string[]]>([
    ['criteria-sum-differs', withRow('I.1', { max: pointsOf(16) }), ['criteria-sum-differs: I']],
    ['weights-not-100', withRow('I', { weight: 50 }), ['weights-not-100: I']],
    ['bands-overlap', withRow('I.3', bands('0 90 7; 90 100 10')), ['bands-overlap: I.3']],
    ['bands-gap', withRow('I.3', bands('0 80 7; 85 100 10')), ['bands-gap: I.3']],
    ['bonus-negative', withRow('IV', { caps: { bonus: pointsOf(-8) } }), ['bonus-negative: IV']],
  ])('%s in the criteria is told at its row', (rule, scheme, expected) => {
    const { findings } = score(sampleForms(), scheme);
    const ofScheme = findings.filter(({ unit }) => unit === undefined && !/^quota/u.test(rule));
    expect(told(ofScheme.filter((one) => one.rule !== 'quota-exceeded'))).toEqual(expected);
  });

  test('a total above the base is told for the units that reach it', () => {
    const { findings } = score(sampleForms(), { ...sampleScheme, base: pointsOf(98) });
    const rules = new Set(findings.map(({ rule }) => rule));
    expect([...rules].sort()).toEqual(['criteria-sum-differs', 'total-over-base']);
  });

  test('more of a class than its quota allows', () => {
    const quotas = [{ class: 'Hoàn thành xuất sắc', count: 0, scope: 'all' as const }];
    const { findings } = score(sampleForms(), { ...sampleScheme, quotas });
    expect(findings.map(({ rule }) => rule)).toEqual(['quota-exceeded']);
  });

  test('two of the same points, figures and votes share their rank, and the council is asked', () => {
    const tieKeys = sampleScheme.tieKeys.filter(({ by }) => by === 'votes');
    const forms = sampleForms();
    const [first, second] = [forms[0], forms[1]];
    if (!first || !second) throw new Error('no forms');
    second.sheet.rows = second.sheet.rows.map((cells, i) => (i < 6 ? cells : (first.sheet.rows[i] ?? cells)));
    expect(told(score(forms, { ...sampleScheme, tieKeys }, []).findings)).toEqual([
      'rank-tie-unresolved: Phường Gò Lúa',
    ]);
  });
});
