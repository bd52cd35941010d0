import { describe, expect, test } from '@jest/globals';
import {
  checkEntries,
  checkScheme,
  numberOf,
  rankUnits,
  type Scheme,
  type ScoredUnit,
  scoreUnits,
} from '../../../src/core/scoring/index.ts';
import { CAN_THO, HUNG_YEN } from './realSchemes.ts';
import { unit } from './schemes.ts';

const totals = (scheme: Scheme, units: ScoredUnit[]) =>
  Object.fromEntries(scoreUnits(scheme, units).map(({ unit: { name }, total }) => [name, numberOf(total)]));

describe('Cần Thơ 2025: share × points, bonus 15, three keys and a vote', () => {
  const scheme = CAN_THO;
  const ratio = (value: number, target: number) => ({ value, target });
  // 45 × 0,4 = 18; 850 ÷ 1000 × 40 = 34; 400 ÷ 500 × 20 = 16; 930 ÷ 1000 × 20 = 18,6; 93 % → 3; có → 5: 94,6
  const a = {
    '1': 45,
    '2': ratio(850, 1000),
    '3': ratio(400, 500),
    '4': ratio(930, 1000),
    '5.1': 'không',
    '5.2': 93,
    '5.3': 'có',
  };
  // 20; 40; 300 ÷ 400 × 20 = 15; 700 ÷ 1000 × 20 = 14; 5; 70 % → 0; không → 0: 94
  const b = {
    '1': 50,
    '2': ratio(1000, 1000),
    '3': ratio(300, 400),
    '4': ratio(700, 1000),
    '5.1': 'có',
    '5.2': 70,
    '5.3': 'không',
  };
  // 20; 32; 450 ÷ 500 × 20 = 18; 880 ÷ 1000 × 20 = 17,6; 88 % → 2; 5: 94,6
  const c = {
    '1': 50,
    '2': ratio(800, 1000),
    '3': ratio(450, 500),
    '4': ratio(880, 1000),
    '5.1': 'không',
    '5.2': 88,
    '5.3': 'có',
  };
  // 20 + 40 + 20 + 20 + 5 + 5 + 5
  const d = {
    '1': 50,
    '2': ratio(90, 90),
    '3': ratio(90, 90),
    '4': ratio(90, 90),
    '5.1': 'có',
    '5.2': 100,
    '5.3': 'có',
  };
  const figures = (first: number, second: number, third: number) => ({
    figures: { 'mở tài khoản, thẻ': first, 'chuyển qua tài khoản': second, 'cập nhật': third },
  });

  test('100 of the base and 15 on top are in order; 90 and 95 lie in two bands', () => {
    expect(
      checkScheme(scheme).map(({ rule, criterion, message }) => [
        rule,
        criterion,
        /bằng \d+/u.exec(message)?.[0],
      ]),
    ).toEqual([
      ['bands-overlap', '5.2', 'bằng 90'],
      ['bands-overlap', '5.2', 'bằng 95'],
    ]);
  });

  test('by hand: 94,6 and 94 and 94,6 and 115', () => {
    expect(totals(scheme, [unit('A', a), unit('B', b), unit('C', c), unit('D', d)])).toEqual({
      A: 94.6,
      B: 94,
      C: 94.6,
      D: 115,
    });
  });

  test.each([
    ['the first key', figures(120, 1, 1), figures(130, 0, 0), {}, ['D', 'C', 'A', 'B']],
    ['the second', figures(120, 9, 1), figures(120, 8, 2), {}, ['D', 'A', 'C', 'B']],
    ['the third', figures(120, 9, 1), figures(120, 9, 2), {}, ['D', 'C', 'A', 'B']],
    ['the vote', figures(120, 9, 2), figures(120, 9, 2), { A: 7, C: 4 }, ['D', 'A', 'C', 'B']],
  ])('A and C are parted by %s', (_name, ofA, ofC, votes, order) => {
    const units = [unit('A', a, ofA), unit('B', b), unit('C', c, ofC), unit('D', d)];
    const ranked = rankUnits(scheme, scoreUnits(scheme, units), votes);
    expect(ranked.map(({ score }) => score.unit.name)).toEqual(order);
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
  });
});

describe('Hưng Yên 2021: the rules over a table of our own', () => {
  const scheme = HUNG_YEN;

  test.each([
    // 104 ÷ 100: 150 and 4 % of 150 = 6; 2 ÷ 2 × 150 = 150; A 100: 406
    ['over the target', { '1': { value: 104, target: 100 }, '2': { value: 2, target: 2 }, '3': 'A' }, 406],
    // 130 ÷ 100: 150 and at most 10 % = 15; 4 ÷ 2: 150 and 15; together at most 20: 150 + 150 + 80 + 20
    [
      'two bonuses over their common cap',
      { '1': { value: 130, target: 100 }, '2': { value: 2, target: 4 }, '3': 'B' },
      400,
    ],
    // 90 ÷ 100 × 150 = 135; 3 ÷ 4 × 150 = 112,5; C 60; + 5; 9 days late − 5; two dossiers − 10
    [
      'short of the targets, late',
      { '1': { value: 90, target: 100 }, '2': { value: 4, target: 3 }, '3': 'C', '4': 5, '5': 9, '6': 2 },
      297.5,
    ],
    [
      'ten days late',
      { '1': { value: 100, target: 100 }, '2': { value: 3, target: 3 }, '3': 'A', '5': 10 },
      390,
    ],
    [
      'fifteen days late',
      { '1': { value: 100, target: 100 }, '2': { value: 3, target: 3 }, '3': 'A', '5': 15 },
      380,
    ],
    [
      'four days late',
      { '1': { value: 100, target: 100 }, '2': { value: 3, target: 3 }, '3': 'A', '5': 4 },
      400,
    ],
  ])('%s', (_name, entries, expected) => {
    const one = unit('A', { '5': 0, ...entries });
    expect(totals(scheme, [one])).toEqual({ A: expected });
    expect(checkEntries(scheme, [one])).toEqual([]);
  });

  test('two flags and one certificate go down the ranks, past the unit that may not be nominated', () => {
    const one = (name: string, level: string, more = {}) =>
      unit(name, { '1': { value: 1, target: 1 }, '2': { value: 1, target: 1 }, '3': level }, more);
    const units = [one('A', 'A'), one('B', 'B', { flags: ['cảnh cáo'] }), one('C', 'C'), one('D', 'D')];
    expect(
      rankUnits(scheme, scoreUnits(scheme, units)).map(({ score, rank, awards }) => [
        score.unit.name,
        rank,
        awards,
      ]),
    ).toEqual([
      ['A', 1, ['Cờ thi đua']],
      ['B', 2, []],
      ['C', 3, ['Cờ thi đua']],
      ['D', 4, ['Bằng khen']],
    ]);
  });
});
