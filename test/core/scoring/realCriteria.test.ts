import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  checkEntries,
  checkScheme,
  type Criterion,
  type Entry,
  numberOf,
  readScheme,
  type ScoredUnit,
  scoreUnits,
} from '../../../src/core/scoring/index.ts';
import { readDocument } from '../../../src/entry/documents.ts';
import { describeIf, hasShared, REASONS, sharedPath } from '../../support/optional.ts';
import { shown } from '../../support/scoring/criteriaDocument.ts';
import { documentOfDump } from '../../support/scoring/dumpedTables.ts';
import { TIEN_GIANG } from './realSchemes.ts';
import { unit } from './schemes.ts';

const scheme = TIEN_GIANG;
/** All of the base as points by hand; what is added and taken off comes on top of that. */
const fullMarks: Record<string, Entry> = Object.fromEntries(
  scheme.criteria
    .filter(({ kind, method }) => kind === 'base' && method)
    .map(({ code, max = 0 }) => [code, { points: numberOf(max) }]),
);
const total = (one: ScoredUnit, upTo?: 'self') => numberOf(scoreUnits(scheme, [one], upTo)[0]?.total ?? NaN);

describe('Tiền Giang 2022: 100 = 80 + 2 + 10 + 3 + 5, caps for each item', () => {
  test('the points add up; 98 and 90 belong to no band', () => {
    expect(scheme.criteria.filter(({ parent }) => !parent).map(({ max = 0 }) => numberOf(max))).toEqual([
      80, 2, 10, 3, 5,
    ]);
    expect(checkScheme(scheme).map(({ rule, criterion }) => [rule, criterion])).toEqual([
      ['bands-gap', 'C1'],
      ['bands-gap', 'C2'],
    ]);
  });

  test.each<[string, Record<string, Entry | number | string>, number]>([
    ['everything done, nothing besides', {}, 100],
    // Four cases at 0,5 are 2, at most 1,5 off a1: 100 − 1,5
    ['the cap of an item', { 'a1.1': 3, 'a1.2': 1 }, 98.5],
    // 2 × 1 + 3 × 0,5 + 0 = 3,5, at most 2 off a2; the bonus of a2 stays its own: 100 − 2 + 0,5
    ['deductions and bonus of an item apart', { 'a2.1': 2, 'a2.2': 3, 'a2.4': { points: 0.5 } }, 98.5],
    // 97,4 % → 4 of 5; 85 % → 4 of 5: 100 − 1 − 1
    ['bands', { C1: { value: 97.4 }, C2: { value: 85 } }, 98],
    // Three percent over 92 are 0,3: 100 + 0,3
    ['so much for each percent, at most 0,5', { 'C2.4': 3 }, 100.3],
    // 2000 dossiers, 8 % early → 2,2; the other two cases stay empty: 100 + 2,2
    ['one of three cases', { '3.3.2.3': 8 }, 102.2],
    // 6 % late with 1500 dossiers → 1: 100 − 1
    ['the deduction that applies', { '3.3.3.2': 6 }, 99],
    // Nothing late is no band: 100
    ['nothing late', { '3.3.3.1': 0 }, 100],
    // 7 cases × 1 = 7 and 4 × 0,5 = 2, at most 7 off d2: 100 − 7
    ['a cap over several deductions', { 'd2.1': 7, 'd2.4': 4 }, 93],
    // Both certificates claimed, the better one counts: 100 + 2
    ['one of two cases', { 'a4.2.1': 'có', 'a4.2.2': 'có' }, 102],
    // 8 articles × 0,2 = 1,6, at most 1: 100 + 1
    ['a cap in the row’s own words', { '4.3.1': 8 }, 101],
  ])('%s', (_name, more, expected) => {
    const one = unit('Huyện An', { ...fullMarks, ...more });
    expect(total(one)).toBe(expected);
    expect(checkEntries(scheme, [one])).toEqual([]);
  });

  /*
   * The real case, on items of our own choice with these caps. Bonus as typed by the verifiers:
   * 0,7 (a2.4, cap 0,5) + 2 (a4.2.2) + 3 (a.7.6) + 1,3 (a9.4) + 1 (b2.1) + 0,5 (b.2.5) + 0,5 (b3.1) + 0,5 (C2.4)
   * + 1 (C3.3) + 2 (d1.5) + 4 (d2.3, cap 2) + 0,5 (2.2.1) + 0,5 (3.2.1) + 0,4 (4.3.1) = 17,9; and 1,5 typed in 2.1,
   * which is worth 1 and has no bonus: 100 + 17,9 + 0,5 = 118,4. Allowed: 118,4 − 0,2 − 2 − 0,5 = 115,7.
   * The report claims 3 more in a.7.6 and 3 more in a9.4: 124,4; allowed 121,7.
   */
  const verified: Record<string, number> = {
    ...{
      'a2.4': 0.7,
      'a4.2.2': 2,
      'a.7.6': 3,
      'a9.4': 1.3,
      'b2.1': 1,
      'b.2.5': 0.5,
      'b3.1': 0.5,
      'C2.4': 0.5,
    },
    ...{ 'C3.3': 1, 'd1.5': 2, 'd2.3': 4, '2.2.1': 0.5, '3.2.1': 0.5, '4.3.1': 0.4, '2.1': 1.5 },
  };
  const claimed = { ...verified, 'a.7.6': 6, 'a9.4': 4.3 };
  const both = unit('Huyện An', {});
  both.entries = Object.fromEntries(
    Object.entries({ ...fullMarks, ...asPoints(claimed) }).map(([code, self]) => {
      const points = verified[code] ?? self.points;
      return [code, { self, verified: { points, reason: 'Theo biên bản thẩm định' } as Entry }];
    }),
  );

  test('118,4 confirmed of 124,4 claimed, though three items exceed what they may bring', () => {
    const typed = (layer: 'self' | 'verified') =>
      Object.values(both.entries).reduce((sum, entries) => sum + Number(entries[layer]?.points ?? 0), 0);
    expect([typed('self').toFixed(1), typed('verified').toFixed(1)]).toEqual(['124.4', '118.4']);
    expect([total(both, 'self'), total(both)]).toEqual([121.7, 115.7]);
    const told = checkEntries(scheme, [both]).map(({ rule, criterion, layer, message }) => [
      layer,
      rule,
      criterion,
      /\d+(?:,\d+)?, tối đa [\d,]+/u.exec(message)?.[0],
    ]);
    const of = (layer: string) => [
      [layer, 'bonus-over-cap', 'a2.4', '0,7, tối đa 0,5'],
      [layer, 'bonus-over-cap', 'd2.3', '4, tối đa 2'],
      [layer, 'score-out-of-range', '2.1', '1,5, tối đa 1'],
    ];
    expect(told).toEqual([...of('self'), ...of('verified')]);
  });
});

function asPoints(points: Record<string, number>): Record<string, Entry> {
  return Object.fromEntries(Object.entries(points).map(([code, value]) => [code, { points: value }]));
}

const lines = (criteria: readonly Criterion[]) => criteria.map((criterion) => shown(criterion));

describeIf(hasShared, 'the three real schemes as the reader finds them', REASONS.shared, () => {
  const dumped = (name: string) =>
    readScheme(documentOfDump(readFileSync(sharedPath('real-criteria', name), 'utf8'), name));

  test('Tiền Giang: all rows, with what does not fit told', () => {
    const { value, notes } = dumped('tiengiang-STNMT-bang-diem-2022.txt') ?? {};
    const plain = ({ code, parent }: Criterion) => [code, parent];
    expect(lines(value?.criteria ?? [])).toEqual(lines(scheme.criteria));
    expect(value?.criteria.map(plain)).toEqual(scheme.criteria.map(plain));
    expect(numberOf(value?.base ?? 0)).toBe(100);
    expect(value?.conditions.map(({ when, effect }) => [when, effect])).toEqual([
      ['no-self-report', 'exclude'],
    ]);
    const open = notes
      ?.filter(({ code }) => code === 'criterion-to-review')
      .map(({ text }) => /mục (\S+):/u.exec(text)?.[1]);
    expect(open).toEqual([
      'a2.4',
      'a7',
      'a9.1',
      'a9.2',
      'b.2.6',
      'C3.1',
      'C3.2',
      'd2.5',
      '2.2.2',
      '3.3.4',
      '4.1.1',
    ]);
  });

  test('Cần Thơ: 100 and 15, share × points, the bands as written, ties told', async () => {
    const name = 'cantho-157-thang-diem-2025.txt';
    const bytes = new Uint8Array(readFileSync(sharedPath('real-criteria', name)));
    const { value, notes } = readScheme((await readDocument({ name, bytes })).value) ?? {};
    expect(lines(value?.criteria ?? [])).toEqual([
      'I chuẩn 100 [thưởng ≤ 15]',
      '1 chuẩn 20 Theo trường hợp (0,4)',
      '2 chuẩn 40 Tỷ lệ',
      '3 chuẩn 20 Tỷ lệ',
      '4 chuẩn 20 Tỷ lệ',
      '5 thưởng 15',
      '5.1 thưởng 5 Có/Không',
      '5.2 thưởng 5 Theo khoảng (từ 88 đến 90: 2; từ 90 đến 95: 3; từ 95 đến dưới 100: 4; bằng 100: 5)',
      '5.3 thưởng 5 Có/Không',
      'II chuẩn',
      'II.1 chuẩn Chấm trực tiếp',
    ]);
    expect(value && checkScheme(value).map(({ rule, criterion }) => [rule, criterion])).toEqual([
      ['bands-overlap', '5.2'],
      ['bands-overlap', '5.2'],
    ]);
    expect(notes?.map(({ code }) => code)).toEqual([
      'base-not-stated',
      'tie-rule-in-words',
      // "(tỷ lệ không quá 10% tập thể …)" of those who get a Bằng khen
      'quota-in-words',
      'criterion-to-review',
      'criterion-to-review',
    ]);
  });

  test('Hưng Yên has rules and no table', () => {
    expect(dumped('hungyen-HD-cum-khoi-2021-duthao.txt')).toBeUndefined();
  });
});
