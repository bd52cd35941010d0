import { describe, expect, test } from '@jest/globals';
import {
  type Band,
  checkEntries,
  checkRanking,
  checkScheme,
  type Criterion,
  pointsOf,
  rankUnits,
  type Scheme,
  type ScoredUnit,
  scoreUnits,
} from '../../../src/core/scoring/index.ts';
import { row, schemeOf, section, unit } from './schemes.ts';

const p = pointsOf;
const bandRow = (bands: Band[]) => row('1', 100, { method: { name: 'bands', bands } });
const band = (from: number, to: number, points: number, toIn = false): Band => ({
  from,
  fromIn: true,
  to,
  toIn,
  points: p(points),
});

describe('the scheme by itself', () => {
  test.each<[string, Scheme, [string, string?][]]>([
    [
      'sound',
      schemeOf([
        section('I', 60),
        row('1', 20, { parent: 'I' }),
        row('2', 40, { parent: 'I' }),
        row('II', 40),
      ]),
      [],
    ],
    ['bonus on top of a sound base', schemeOf([row('1', 100), row('2', 15, { kind: 'bonus' })]), []],
    [
      'sections of which one is for wards and one for offices',
      schemeOf([
        row('I', 60),
        row('II', 40, { appliesTo: ['phường'] }),
        row('III', 40, { appliesTo: ['phòng'] }),
      ]),
      [],
    ],
    [
      'children against parent',
      schemeOf([section('I', 100), row('1', 50, { parent: 'I' }), row('2', 40, { parent: 'I' })]),
      [['criteria-sum-differs', 'I']],
    ],
    ['sections against the whole', schemeOf([row('I', 60), row('II', 30)]), [['criteria-sum-differs', 'I']]],
    [
      'the best of a choice is the whole of it',
      schemeOf([
        row('I', 100, { method: { name: 'oneOf' } }),
        row('1', 40, { parent: 'I' }),
        row('2', 100, { parent: 'I' }),
      ]),
      [],
    ],
    [
      'no choice reaches the row',
      schemeOf([
        row('I', 100, { method: { name: 'oneOf' } }),
        row('1', 40, { parent: 'I' }),
        row('2', 60, { parent: 'I' }),
      ]),
      [['criteria-sum-differs', 'I']],
    ],
    [
      'deductions below a row of the base',
      schemeOf([row('1', 100), row('1.1', 2, { parent: '1', kind: 'deduction' })]),
      [],
    ],
    ['weights', schemeOf([row('I', 100, { weight: 60 }), row('II', 100, { weight: 40 })]), []],
    [
      'weights that are not all',
      schemeOf([row('I', 100, { weight: 60 }), row('II', 100, { weight: 30 })]),
      [['weights-not-100', 'I']],
    ],
    ['bands side by side', schemeOf([bandRow([band(90, 95, 3), band(95, 100, 4, true)])]), []],
    [
      'bands that share their bounds, twice',
      schemeOf([bandRow([band(88, 90, 2, true), band(90, 95, 3, true), band(95, 100, 4)])]),
      [
        ['bands-overlap', '1'],
        ['bands-overlap', '1'],
      ],
    ],
    [
      'a gap of percents',
      schemeOf([bandRow([band(96, 97, 3), band(98, 100, 4, true)])]),
      [['bands-gap', '1']],
    ],
    [
      'a gap of one point',
      schemeOf([
        bandRow([
          { to: 97, toIn: false, points: 0 },
          { from: 97, fromIn: false, points: p(4) },
        ]),
      ]),
      [['bands-gap', '1']],
    ],
    [
      'cases: nothing lies between 2 and 3',
      schemeOf([bandRow([band(1, 2, 3, true), band(3, 4, 1, true)])]),
      [],
    ],
    [
      'a second figure lies over another band on purpose',
      schemeOf([
        bandRow([
          { from: 99, fromIn: true, points: p(1) },
          { from: 99, fromIn: true, points: p(2), when: { from: 95, fromIn: true } },
        ]),
      ]),
      [],
    ],
    [
      'a negative cap',
      schemeOf([row('1', 100, { caps: { deduction: p(-1.5) } })]),
      [['bonus-negative', '1']],
    ],
    [
      'a negative bonus',
      schemeOf([row('1', 100), row('2', -5, { kind: 'bonus' })]),
      [['bonus-negative', '2']],
    ],
  ])('%s', (_name, scheme, expected) => {
    expect(checkScheme(scheme).map(({ rule, criterion }) => [rule, criterion])).toEqual(expected);
  });

  test('the sentence holds the evidence', () => {
    const [found] = checkScheme(schemeOf([bandRow([band(88, 90, 2, true), band(90, 95, 3, true)])]));
    expect(found?.message).toBe('Mục 1: giá trị bằng 90 vừa được 2 vừa được 3 điểm.');
  });
});

describe('what was entered', () => {
  const criteria: Criterion[] = [
    row('1', 90, { evidence: 'Báo cáo' }),
    row('2', 10, { method: { name: 'yesNo' } }),
    row('3', 0.5, { kind: 'bonus' }),
    row('4', 0, { kind: 'bonus' }),
    row('5', 2, { kind: 'deduction', method: { name: 'perCase', each: p(1) } }),
    row('6', 2, { kind: 'deduction' }),
  ];
  const scheme = schemeOf(criteria, { largeGap: p(5) });
  const sound = { '1': { value: 80, evidence: 'BC số 5' }, '2': 'có' };

  test.each<[string, ScoredUnit, string[]]>([
    ['sound', unit('A', sound), []],
    ['a cap at work on figures', unit('A', { ...sound, '5': 9 }), []],
    ['missing', unit('A', { '1': sound['1'] }), ['score-missing 2 self?']],
    [
      'text that is a number',
      unit('A', { ...sound, '1': { value: '80,5', evidence: 'BC' } }),
      ['score-not-number 1 self'],
    ],
    [
      'text that is none',
      unit('A', { ...sound, '1': { value: 'tốt', evidence: 'BC' } }),
      ['score-not-number 1 self'],
    ],
    [
      'above the max',
      unit('A', { ...sound, '1': { value: 95, evidence: 'BC' } }),
      ['score-out-of-range 1 self'],
    ],
    [
      'below nought',
      unit('A', { ...sound, '1': { value: -3, evidence: 'BC' } }),
      ['score-out-of-range 1 self'],
    ],
    ['an answer that is none', unit('A', { ...sound, '2': 'hình như' }), ['score-out-of-range 2 self']],
    ['a bonus over its cap', unit('A', { ...sound, '3': 0.7 }), ['bonus-over-cap 3 self']],
    ['a bonus where none is defined', unit('A', { ...sound, '4': 0.5 }), ['bonus-over-cap 4 self']],
    ['a deduction over its cap', unit('A', { ...sound, '6': 3 }), ['deduction-over-cap 6 self']],
    ['no evidence', unit('A', { ...sound, '1': 80 }), ['evidence-missing 1 self']],
    ['nothing claimed needs no evidence', unit('A', { ...sound, '1': 0 }), []],
    [
      'layers that differ without a reason',
      {
        ...unit('A', sound),
        entries: { ...unit('A', sound).entries, '1': { self: sound['1'], verified: { points: 79 } } },
      },
      ['gap-between-layers 1 verified'],
    ],
    [
      'a reason for a small difference',
      {
        ...unit('A', sound),
        entries: {
          ...unit('A', sound).entries,
          '1': { self: sound['1'], verified: { points: 79, reason: 'thiếu hồ sơ' } },
        },
      },
      [],
    ],
    [
      'a large difference is shown even with a reason',
      {
        ...unit('A', sound),
        entries: {
          ...unit('A', sound).entries,
          '1': { self: sound['1'], verified: { points: 70, reason: 'thiếu hồ sơ' } },
        },
      },
      ['gap-between-layers 1 verified'],
    ],
    [
      'the claim stands although a later layer put it right',
      {
        ...unit('A', sound),
        entries: {
          ...unit('A', sound).entries,
          '3': { self: { value: 0.7 }, verified: { points: 0.5, reason: 'trần' } },
        },
      },
      ['bonus-over-cap 3 self'],
    ],
  ])('%s', (_name, one, expected) => {
    const found = checkEntries(scheme, [one]);
    expect(found.map(({ rule, criterion, layer }) => `${rule} ${criterion} ${layer ?? 'self?'}`)).toEqual(
      expected,
    );
    expect(found.every(({ message }) => message.startsWith('A'))).toBe(true);
  });

  test('a total above the base', () => {
    const over = schemeOf([row('1', 80), row('2', 40)]);
    expect(checkEntries(over, [unit('A', { '1': 80, '2': 40 })])).toMatchObject([
      { rule: 'total-over-base', message: 'A (tự chấm): tổng điểm 120, tối đa 100.' },
    ]);
  });
});

describe('the ranking', () => {
  const scheme = schemeOf([row('1', 100)], {
    classes: [
      { name: 'HTXS', from: p(90) },
      { name: 'HTT', from: p(70) },
    ],
    quotas: [{ class: 'HTXS', share: 20, of: 'HTT', scope: 'all' }],
  });
  const found = (points: number[], more: Partial<Scheme> = {}) => {
    const one = { ...scheme, ...more };
    const units = points.map((value, i) => unit(`Đơn vị ${i + 1}`, { '1': value }));
    return checkRanking(one, rankUnits(one, scoreUnits(one, units)));
  };

  test.each<[string, number[], Partial<Scheme>, string[]]>([
    ['one of five', [91, 80, 79, 78, 77, 76], {}, []],
    [
      'two of five',
      [92, 91, 80, 79, 78, 77, 76],
      {},
      ['2 đơn vị loại HTXS, tối đa 1 (20 % của 5 đơn vị loại HTT).'],
    ],
    [
      'a count for each cluster',
      [92, 91],
      { quotas: [{ class: 'HTXS', count: 1, scope: 'cluster' }] },
      ['Cụm 1: 2 đơn vị loại HTXS, tối đa 1.'],
    ],
    [
      'a tie, said once',
      [80, 80, 75],
      {},
      [
        'Đơn vị 1, Đơn vị 2 cùng hạng 1 (80 điểm): các tiêu chí phụ chưa phân được, hội đồng bỏ phiếu ở trang Bỏ phiếu.',
      ],
    ],
  ])('%s', (_name, points, more, messages) => {
    expect(found(points, more).map(({ message }) => message)).toEqual(messages);
  });
});
