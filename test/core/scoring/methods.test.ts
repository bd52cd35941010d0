import { expect, test } from '@jest/globals';
import type { Criterion, Entry, MethodParameters } from '../../../src/core/scoring/index.ts';
import { numberOf, pointsOf, scoreUnits } from '../../../src/core/scoring/index.ts';
import { row, schemeOf, unit } from './schemes.ts';

const p = pointsOf;
const PERCENT = [
  { from: 98, fromIn: true, points: p(5) },
  { from: 97, fromIn: true, to: 98, toIn: false, points: p(4) },
  { to: 97, toIn: false, points: p(1) },
];

interface Case {
  method: MethodParameters;
  more?: Partial<Criterion>;
  entry: Entry;
  /** base, bonus, deduction */
  parts: [number, number, number];
  arithmetic: string;
}

const CASES: Record<string, Case> = {
  'direct, as given': {
    method: { name: 'direct' },
    entry: { value: 8.5 },
    parts: [8.5, 0, 0],
    arithmetic: 'chấm 8,5',
  },
  'direct, above the max': {
    method: { name: 'direct' },
    entry: { value: 12 },
    parts: [10, 0, 0],
    arithmetic: 'chấm 12; trần 10',
  },
  'ratio, not reached': {
    method: { name: 'ratio' },
    entry: { value: 19, target: 20 },
    parts: [9.5, 0, 0],
    arithmetic: '19 ÷ 20 × 10 = 9,5',
  },
  'ratio, over the target without a bonus': {
    method: { name: 'ratio' },
    entry: { value: 25, target: 20 },
    parts: [10, 0, 0],
    arithmetic: '25 ÷ 20 × 10 = 12,5; trần 10',
  },
  'ratio, seven whole percent over': {
    method: { name: 'ratio', over: { share: 1, cap: 10 } },
    entry: { value: 107.9, target: 100 },
    parts: [10, 0.7, 0],
    arithmetic: '107,9 ÷ 100 × 10 = 10,79; vượt 7 %: thưởng 0,7',
  },
  'ratio, far over, at most ten percent': {
    method: { name: 'ratio', over: { share: 1, cap: 10 } },
    entry: { value: 150, target: 100 },
    parts: [10, 1, 0],
    arithmetic: '150 ÷ 100 × 10 = 15; vượt 50 %: thưởng 1',
  },
  'ratio inverse: what should fall': {
    method: { name: 'ratio', inverse: true },
    entry: { value: 2.5, target: 2 },
    parts: [8, 0, 0],
    arithmetic: '2 ÷ 2,5 × 10 = 8',
  },
  'ratio inverse, fallen to nothing': {
    method: { name: 'ratio', inverse: true },
    entry: { value: 0, target: 2 },
    parts: [10, 0, 0],
    arithmetic: '2 ÷ 0 × 10 = 10',
  },
  'bands: the bound belongs to one band only': {
    method: { name: 'bands', bands: PERCENT },
    entry: { value: 98 },
    parts: [5, 0, 0],
    arithmetic: '98 trong khoảng từ 98 trở lên → 5',
  },
  'bands: just below': {
    method: { name: 'bands', bands: PERCENT },
    entry: { value: 97.99 },
    parts: [4, 0, 0],
    arithmetic: '97,99 trong khoảng từ 97 đến dưới 98 → 4',
  },
  'bands with a second figure': {
    method: {
      name: 'bands',
      bands: [
        { from: 99, fromIn: true, points: p(1) },
        { from: 99, fromIn: true, points: p(2), when: { from: 95, fromIn: true } },
      ],
    },
    more: { kind: 'bonus' },
    entry: { value: 99.5, second: 95 },
    parts: [0, 2, 0],
    arithmetic: '99,5 trong khoảng từ 99 trở lên → 2',
  },
  'overlapping bands: the better one for the unit': {
    method: {
      name: 'bands',
      bands: [
        { from: 88, fromIn: true, to: 90, toIn: true, points: p(2) },
        { from: 90, fromIn: true, to: 95, toIn: true, points: p(3) },
      ],
    },
    entry: { value: 90 },
    parts: [3, 0, 0],
    arithmetic: '90 trong khoảng từ 90 đến 95 → 3',
  },
  'levels, whatever the case': {
    method: {
      name: 'levels',
      levels: [
        { name: 'A', points: p(5) },
        { name: 'Có triển khai', points: p(2) },
      ],
    },
    entry: { value: 'có  triển khai' },
    parts: [2, 0, 0],
    arithmetic: 'mức “Có triển khai” → 2',
  },
  'per case, down': {
    method: { name: 'perCase', each: p(0.5) },
    more: { kind: 'deduction', max: p(1.5) },
    entry: { value: 2 },
    parts: [0, 0, 1],
    arithmetic: '2 trường hợp × 0,5 = 1',
  },
  'per case, down to its cap': {
    method: { name: 'perCase', each: p(0.5) },
    more: { kind: 'deduction', max: p(1.5) },
    entry: { value: 4 },
    parts: [0, 0, 1.5],
    arithmetic: '4 trường hợp × 0,5 = 2; trần trừ 1,5',
  },
  'per case, up to its cap': {
    method: { name: 'perCase', each: p(0.2) },
    more: { kind: 'bonus', max: p(1) },
    entry: { value: 7 },
    parts: [0, 1, 0],
    arithmetic: '7 trường hợp × 0,2 = 1,4; trần thưởng 1',
  },
  yes: { method: { name: 'yesNo' }, entry: { value: 'Có' }, parts: [10, 0, 0], arithmetic: 'có → 10' },
  no: { method: { name: 'yesNo' }, entry: { value: 'không' }, parts: [0, 0, 0], arithmetic: 'không → 0' },
  'late by less than the first band': {
    method: { name: 'late', bands: [{ from: 5, fromIn: true, to: 10, toIn: false, points: p(5) }] },
    more: { kind: 'deduction', max: p(20) },
    entry: { value: 4 },
    parts: [0, 0, 0],
    arithmetic: 'chậm 4 ngày, chưa đến mức trừ',
  },
  'late by ten days': {
    method: {
      name: 'late',
      bands: [
        { from: 5, fromIn: true, to: 10, toIn: false, points: p(5) },
        { from: 10, fromIn: true, to: 15, toIn: false, points: p(10) },
      ],
    },
    more: { kind: 'deduction', max: p(20) },
    entry: { value: 10 },
    parts: [0, 0, 10],
    arithmetic: 'chậm 10 ngày (từ 10 đến dưới 15) → −10',
  },
  'a formula of the office: its result': {
    method: { name: 'formula' },
    entry: { value: 7.25 },
    parts: [7.25, 0, 0],
    arithmetic: 'công thức riêng cho 7,25',
  },
  'points win over figures': {
    method: { name: 'ratio' },
    entry: { value: 19, target: 20, points: 9 },
    parts: [9, 0, 0],
    arithmetic: 'chấm 9',
  },
  'points given over the max of a ratio with a bonus': {
    method: { name: 'ratio', over: { share: 1, cap: 10 } },
    entry: { value: 107.9, target: 100, points: 12 },
    parts: [10, 1, 0],
    arithmetic: 'chấm 12; trần thưởng 1',
  },
};

test.each(Object.entries(CASES))('%s', (_name, { method, more, entry, parts, arithmetic }) => {
  const scheme = schemeOf([row('1', 10, { method, ...more })]);
  const [score] = scoreUnits(scheme, [unit('A', { '1': entry })]);
  const criterion = score?.byCode.get('1');
  const { base = -1, bonus = -1, deduction = -1 } = criterion?.parts ?? {};
  expect([base, bonus, deduction].map(numberOf)).toEqual(parts);
  expect(criterion?.arithmetic()).toBe(arithmetic);
  expect(criterion?.missing).toBe(false);
});

test.each<[string, MethodParameters, Entry]>([
  ['words in place of a number', { name: 'direct' }, { value: 'tốt' }],
  ['a number typed as text', { name: 'direct' }, { value: '8,5' }],
  ['a ratio without its target', { name: 'ratio' }, { value: 19 }],
  ['a level the scheme lacks', { name: 'levels', levels: [{ name: 'A', points: p(5) }] }, { value: 'Z' }],
  ['an answer that is neither', { name: 'yesNo' }, { value: 'hình như' }],
  ['a word to which every object has an answer', { name: 'yesNo' }, { value: 'constructor' }],
  ['a reason alone', { name: 'direct' }, { reason: 'thiếu hồ sơ' }],
])('%s is missing, not nought', (_name, method, entry) => {
  const [score] = scoreUnits(schemeOf([row('1', 10, { method })]), [unit('A', { '1': entry })]);
  expect(score?.byCode.get('1')).toMatchObject({ missing: true });
  expect(score?.total).toBe(0);
});
