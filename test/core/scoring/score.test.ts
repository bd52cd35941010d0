import { describe, expect, test } from '@jest/globals';
import {
  type Criterion,
  net,
  numberOf,
  pointsOf,
  type Scheme,
  type ScoredUnit,
  scoreUnits,
  type UnitScore,
} from '../../../src/core/scoring/index.ts';
import { row, schemeOf, section, unit } from './schemes.ts';

const p = pointsOf;
const scored = (scheme: Scheme, one: ScoredUnit): UnitScore => {
  const [score] = scoreUnits(scheme, [one]);
  if (!score) throw new Error('no score');
  return score;
};
const total = (scheme: Scheme, one: ScoredUnit) => numberOf(scored(scheme, one).total);
const points = (score: UnitScore, code: string) => numberOf(net(score.byCode.get(code)?.parts ?? never()));
const never = () => {
  throw new Error('no such row');
};

describe('caps', () => {
  const perCase = (code: string, parent: string, each: number, kind: Criterion['kind']): Criterion => ({
    code,
    parent,
    text: code,
    kind,
    method: { name: 'perCase', each: p(each) },
  });
  const scheme = schemeOf([
    row('a1', 3, { caps: { deduction: p(1.5), bonus: p(0.5) } }),
    perCase('a1.1', 'a1', 0.5, 'deduction'),
    perCase('a1.2', 'a1', 0.5, 'deduction'),
    perCase('a1.3', 'a1', 0.2, 'bonus'),
  ]);

  test.each([
    [{ a1: 3 }, 3],
    [{ a1: 3, 'a1.1': 1 }, 2.5],
    [{ a1: 3, 'a1.1': 2, 'a1.2': 2 }, 1.5],
    [{ a1: 3, 'a1.3': 9 }, 3.5],
    [{ a1: 3, 'a1.1': 9, 'a1.3': 9 }, 2],
  ])('of an item: %j gives %d', (entries, expected) => {
    expect(total(scheme, unit('A', entries))).toBe(expected);
  });

  test('the arithmetic names what was counted and the cap', () => {
    const score = scored(scheme, unit('A', { a1: 3, 'a1.1': 2, 'a1.2': 2 }));
    expect(score.byCode.get('a1')?.arithmetic()).toBe('chấm 3; − 1 (a1.1) − 1 (a1.2) = 1,5; trần trừ 1,5');
    expect(score.arithmetic()).toBe('3 − 1,5 = 1,5');
  });

  test('over a tagged set that lies across sections, used up in the order of the sheet', () => {
    const tagged = schemeOf(
      [
        row('1', 50, { kind: 'bonus', tags: ['định lượng'] }),
        section('2', 15, { kind: 'bonus' }),
        row('2.1', 50, { kind: 'bonus', parent: '2', tags: ['định lượng'] }),
        row('3', 50, { kind: 'bonus' }),
      ],
      { tagCaps: [{ tag: 'định lượng', bonus: p(20) }] },
    );
    const score = scored(tagged, unit('A', { '1': 12, '2.1': 25, '3': 5 }));
    expect([points(score, '1'), points(score, '2.1'), points(score, '3')]).toEqual([12, 8, 5]);
    expect(numberOf(score.total)).toBe(25);
  });

  test('of the whole', () => {
    const whole = schemeOf(
      [row('1', 100), row('2', 50, { kind: 'bonus' }), row('3', 50, { kind: 'deduction' })],
      {
        caps: { bonus: p(15), deduction: p(10) },
      },
    );
    expect(total(whole, unit('A', { '1': 90, '2': 40, '3': 30 }))).toBe(95);
  });
});

describe('one of several', () => {
  const scheme = schemeOf([
    row('4', 2, { kind: 'bonus', method: { name: 'oneOf' } }),
    row('4.1', 1, { kind: 'bonus', parent: '4', method: { name: 'yesNo' } }),
    row('4.2', 2, { kind: 'bonus', parent: '4', method: { name: 'yesNo' } }),
  ]);
  test.each([
    [{ '4.1': 'có' }, 1],
    [{ '4.1': 'có', '4.2': 'có' }, 2],
    [{ '4.1': 'có', '4.2': 'không' }, 1],
    [{}, 0],
  ])('%j gives %d', (entries, expected) => {
    expect(total(scheme, unit('A', entries))).toBe(expected);
  });

  test('of deductions: the one that applies, not the one left blank', () => {
    const late = schemeOf([
      row('1', 10),
      row('4', 5, { kind: 'deduction', method: { name: 'oneOf' } }),
      row('4.1', 2, { kind: 'deduction', parent: '4' }),
      row('4.2', 5, { kind: 'deduction', parent: '4' }),
    ]);
    expect(total(late, unit('A', { '1': 10, '4.2': 5 }))).toBe(5);
  });

  test('of the base: missing only when none of them is filled', () => {
    const base = schemeOf([
      row('4', 2, { method: { name: 'oneOf' } }),
      row('4.1', 1, { parent: '4' }),
      row('4.2', 2, { parent: '4' }),
    ]);
    expect(scored(base, unit('A', {})).byCode.get('4')?.missing).toBe(true);
    const filled = scored(base, unit('A', { '4.1': 1 }));
    expect([...filled.byCode.values()].map(({ missing }) => missing)).toEqual([false, false, false]);
  });
});

describe('rows that do not apply', () => {
  const scheme = schemeOf([
    section('I', 60),
    row('1', 20, { parent: 'I' }),
    row('2', 40, { parent: 'I', appliesTo: ['phường'] }),
    row('II', 40),
    row('III', 10, { kind: 'bonus', appliesTo: ['phường'] }),
  ]);

  test('drop out, and the rest is rescaled to the base', () => {
    const office = unit('Phòng A', { '1': 15, II: 30, III: 5 }, { kind: 'phòng' });
    const score = scored(scheme, office);
    expect(numberOf(score.total)).toBe(75);
    expect(score.arithmetic()).toBe('75 (45 ÷ 60 × 100) = 75');
    expect(total(scheme, unit('Phường B', { '1': 15, '2': 40, II: 30, III: 5 }, { kind: 'phường' }))).toBe(
      90,
    );
  });

  test('full marks stay full', () => {
    expect(total(scheme, unit('Phòng A', { '1': 20, II: 40 }, { kind: 'phòng' }))).toBe(100);
  });

  test('one unit may say that a row does not apply to it; a later layer may say that it does', () => {
    const out = unit('A', { '1': 20, II: 40, '2': { notApplicable: true } }, { kind: 'phường' });
    expect(total(scheme, out)).toBe(100);
    const back = {
      ...out.entries,
      '2': { self: { notApplicable: true }, verified: { notApplicable: false, points: 10 } },
    };
    expect(total(scheme, { ...out, entries: back })).toBe(70);
  });
});

describe('layers', () => {
  const scheme = schemeOf([row('1', 10), row('2', 10)]);
  const one: ScoredUnit = {
    ...unit('A', {}),
    entries: {
      '1': { self: { value: 9 }, verified: { points: 8 }, council: { points: 8.5 } },
      '2': { self: { value: 10 }, verified: { reason: 'chưa xem' } },
    },
  };
  test('the last one filled counts, a reason alone fills nothing', () => {
    expect(total(scheme, one)).toBe(18.5);
    expect(scored(scheme, one).byCode.get('1')?.layer).toBe('council');
    expect(scored(scheme, one).byCode.get('2')?.layer).toBe('self');
  });
  test('as it stood before', () => {
    expect(numberOf(scoreUnits(scheme, [one], 'self')[0]?.total ?? 0)).toBe(19);
    expect(numberOf(scoreUnits(scheme, [one], 'verified')[0]?.total ?? 0)).toBe(18);
  });
});

describe('conditions', () => {
  const scheme = schemeOf([row('1', 60), row('2', 40)], {
    conditions: [
      { when: 'no-self-report', effect: 'exclude', reason: 'Không tự chấm' },
      { when: 'flag', flag: 'kỷ luật', effect: { lower: 1 }, reason: 'Lãnh đạo bị kỷ luật' },
      { when: 'below', code: '2', floor: p(20), effect: { lower: 1 }, reason: 'Mục 2 dưới 20 điểm' },
    ],
  });
  test.each<[string, ScoredUnit, string[], number]>([
    ['none met', unit('A', { '1': 50, '2': 30 }), [], 0],
    ['no report', { ...unit('A', {}), entries: { '1': { verified: { points: 50 } } } }, ['Không tự chấm'], 1],
    ['a flag', unit('A', { '1': 50, '2': 30 }, { flags: ['kỷ luật'] }), [], 1],
    ['a floor and a flag', unit('A', { '1': 50, '2': 19.5 }, { flags: ['kỷ luật'] }), [], 2],
    ['the floor itself is enough', unit('A', { '1': 50, '2': 20 }), [], 0],
  ])('%s', (_name, one, excluded, lowered) => {
    const score = scored(scheme, one);
    expect(score.excluded).toEqual(excluded);
    expect(score.lowered.by).toBe(lowered);
  });
});
