import { describe, expect, test } from '@jest/globals';
import {
  pointsOf,
  rankUnits,
  type Scheme,
  type ScoredUnit,
  scoreUnits,
  type Votes,
} from '../../../src/core/scoring/index.ts';
import { row, schemeOf, unit } from './schemes.ts';

const p = pointsOf;
const ranking = (scheme: Scheme, units: ScoredUnit[], votes?: Votes) =>
  rankUnits(scheme, scoreUnits(scheme, units), votes);
const placesOf = (scheme: Scheme, units: ScoredUnit[], votes?: Votes) =>
  Object.fromEntries(ranking(scheme, units, votes).map(({ score, rank }) => [score.unit.name, rank]));

const TWO = [row('1', 10), row('2', 10), row('3', 10, { kind: 'deduction' })];
const A = unit('A', { '1': 9, '2': 0.5 });
const B = unit('B', { '1': 9.25, '2': 0.25 });
const C = unit('C', { '1': 8 });

test('9,5 9,5 8 → 1, 1, 3', () => {
  expect(placesOf(schemeOf(TWO), [C, A, B])).toEqual({ A: 1, B: 1, C: 3 });
});

test('what is equal after rounding is equal', () => {
  expect(
    placesOf(schemeOf(TWO, { decimals: 0 }), [unit('X', { '1': 9.4 }), unit('Y', { '1': 9.3 })]),
  ).toEqual({
    X: 1,
    Y: 1,
  });
});

describe('ties', () => {
  test.each<[string, Partial<Scheme>, ScoredUnit[], Votes, Record<string, number>]>([
    ['by a criterion', { tieKeys: [{ by: 'criterion', code: '1' }] }, [A, B], {}, { B: 1, A: 2 }],
    [
      'by a raw figure of the unit',
      { tieKeys: [{ by: 'figure', code: 'tài khoản mở mới' }] },
      [
        { ...A, figures: { 'tài khoản mở mới': 120 } },
        { ...B, figures: { 'tài khoản mở mới': 80 } },
      ],
      {},
      { A: 1, B: 2 },
    ],
    [
      'by the fewer deductions',
      { tieKeys: [{ by: 'deductions' }] },
      [unit('X', { '1': 9, '3': 1 }), unit('Y', { '1': 8 })],
      {},
      { Y: 1, X: 2 },
    ],
    ['by votes', { tieKeys: [{ by: 'votes' }] }, [A, B], { A: 5, B: 7 }, { B: 1, A: 2 }],
    [
      'by the second key where the first is equal',
      { tieKeys: [{ by: 'deductions' }, { by: 'votes' }] },
      [A, B],
      { A: 5, B: 7 },
      { B: 1, A: 2 },
    ],
    [
      'by keys that every object has an answer to',
      { tieKeys: [{ by: 'figure', code: 'constructor' }, { by: 'votes' }] },
      [
        { ...A, id: 'valueOf', figures: {} },
        { ...B, figures: {} },
      ],
      { B: 1 },
      { B: 1, A: 2 },
    ],
    ['left by all keys', { tieKeys: [{ by: 'deductions' }] }, [A, B], {}, { A: 1, B: 1 }],
  ])('%s', (_name, more, units, votes, places) => {
    expect(placesOf(schemeOf(TWO, more), units, votes)).toEqual(places);
  });

  test('say which key decided, or who is left beside', () => {
    const [first] = ranking(schemeOf(TWO, { tieKeys: [{ by: 'votes' }] }), [A, B], { A: 5, B: 7 });
    expect(first?.reasons).toEqual(['cùng tổng điểm, xét phiếu bầu']);
    const [left] = ranking(schemeOf(TWO), [A, B]);
    expect(left?.tiedWith).toEqual(['B']);
  });
});

describe('clusters, classes and awards', () => {
  const scheme = schemeOf([row('1', 100), row('2', 20, { kind: 'bonus' })], {
    conditions: [
      { when: 'no-self-report', effect: 'exclude', reason: 'Không tự chấm' },
      { when: 'flag', flag: 'kỷ luật', effect: { lower: 1 }, reason: 'Lãnh đạo bị kỷ luật' },
    ],
    classes: [
      { name: 'Xuất sắc', from: p(90), needs: [{ code: '2', from: p(1) }] },
      { name: 'Tốt', from: p(70) },
      { name: 'Hoàn thành', from: p(50) },
    ],
    awards: [
      { name: 'Cờ thi đua', perCluster: 1, atLeast: 'Xuất sắc' },
      { name: 'Bằng khen', perCluster: 2, atLeast: 'Tốt' },
    ],
  });
  const row1 = (name: string, base: number, bonus: number, more = {}) =>
    unit(name, { '1': base, '2': bonus }, more);

  test('points and conditions give the class; awards go down the ranks', () => {
    const result = ranking(scheme, [
      row1('A', 95, 0),
      row1('B', 92, 2),
      row1('C', 92, 3, { flags: ['kỷ luật'] }),
      row1('D', 60, 0),
      row1('E', 40, 0),
      unit('F', {}),
      row1('G', 91, 1, { cluster: 'Cụm 2' }),
    ]);
    expect(
      result.map(({ score, rank, class: name, awards }) => [score.unit.name, rank, name, awards]),
    ).toEqual([
      ['A', 1, 'Tốt', ['Bằng khen']],
      ['C', 1, 'Tốt', ['Bằng khen']],
      ['B', 3, 'Xuất sắc', ['Cờ thi đua']],
      ['D', 4, 'Hoàn thành', []],
      ['E', 5, undefined, []],
      ['F', undefined, undefined, []],
      ['G', 1, 'Xuất sắc', ['Cờ thi đua']],
    ]);
    expect(result[5]?.reasons).toEqual(['Không tự chấm']);
    expect(result[1]?.reasons).toEqual(['Lãnh đạo bị kỷ luật']);
  });

  test('who shares the last place of an award gets none of it', () => {
    const result = ranking(scheme, [row1('A', 92, 2), row1('B', 92, 2)]);
    expect(result.map(({ awards }) => awards)).toEqual([['Bằng khen'], ['Bằng khen']]);
  });
});
