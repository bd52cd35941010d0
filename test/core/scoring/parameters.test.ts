import { describe, expect, test } from '@jest/globals';
import { type MethodParameters, methodTexts, pointsOf, readMethod } from '../../../src/core/scoring/index.ts';
import { readSpan } from '../../../src/core/scoring/spanReading.ts';

const p = pointsOf;

describe('a span as people write it', () => {
  test.each([
    ['từ 90 đến dưới 95', { from: 90, fromIn: true, to: 95, toIn: false }],
    ['Từ 90% đến dưới 95%', { from: 90, fromIn: true, to: 95, toIn: false }],
    ['95- dưới 100%', { from: 95, fromIn: true, to: 100, toIn: false }],
    ['90–<95', { from: 90, fromIn: true, to: 95, toIn: false }],
    ['5–<10', { from: 5, fromIn: true, to: 10, toIn: false }],
    ['88 - 90%', { from: 88, fromIn: true, to: 90, toIn: true }],
    ['từ 88 đến 90', { from: 88, fromIn: true, to: 90, toIn: true }],
    ['trên 90 đến 95', { from: 90, fromIn: false, to: 95, toIn: true }],
    ['trên 90 đến dưới 95', { from: 90, fromIn: false, to: 95, toIn: false }],
    ['từ 15 trở lên', { from: 15, fromIn: true }],
    ['≥15', { from: 15, fromIn: true }],
    ['>= 99,5', { from: 99.5, fromIn: true }],
    ['trên 98%', { from: 98, fromIn: false }],
    ['dưới 70', { to: 70, toIn: false }],
    ['đến 70', { to: 70, toIn: true }],
    ['70 trở xuống', { to: 70, toIn: true }],
    ['đạt 100%', { from: 100, fromIn: true, to: 100, toIn: true }],
    ['0', { from: 0, fromIn: true, to: 0, toIn: true }],
  ])('%s', (text, span) => {
    expect(readSpan(text)).toEqual(span);
  });
  test.each(['', 'tốt', '90 đến', 'A', '1.2.3.4', 'từ chín mươi'])('“%s” is none', (text) => {
    expect(readSpan(text)).toBeUndefined();
  });
});

const SAMPLES: [string, string, MethodParameters][] = [
  ['Chấm trực tiếp', '', { name: 'direct' }],
  ['có/không', '', { name: 'yesNo' }],
  ['Tỷ lệ', '', { name: 'ratio' }],
  [
    'Tỷ lệ',
    'nghịch; vượt 1% thưởng 1%, tối đa 10%',
    { name: 'ratio', inverse: true, over: { share: 1, cap: 10 } },
  ],
  [
    'Theo khoảng',
    'từ 98 trở lên: 5; từ 97 đến dưới 98: 4 điểm; dưới 97: 0,5',
    {
      name: 'bands',
      bands: [
        { from: 98, fromIn: true, points: p(5) },
        { from: 97, fromIn: true, to: 98, toIn: false, points: p(4) },
        { to: 97, toIn: false, points: p(0.5) },
      ],
    },
  ],
  [
    'Theo khoảng',
    'từ 99 trở lên: 1\ntừ 99 trở lên, số liệu 2 từ 95 trở lên: 2',
    {
      name: 'bands',
      bands: [
        { from: 99, fromIn: true, points: p(1) },
        { from: 99, fromIn: true, points: p(2), when: { from: 95, fromIn: true } },
      ],
    },
  ],
  [
    'Theo mức',
    'A: 5; Có triển khai → 2; chưa: 0',
    {
      name: 'levels',
      levels: [
        { name: 'A', points: p(5) },
        { name: 'Có triển khai', points: p(2) },
        { name: 'chưa', points: 0 },
      ],
    },
  ],
  ['Theo trường hợp', '-0,5 điểm/trường hợp', { name: 'perCase', each: p(0.5) }],
  [
    'Chậm ngày',
    '5–<10: -5; từ 15 trở lên: -20',
    {
      name: 'late',
      bands: [
        { from: 5, fromIn: true, to: 10, toIn: false, points: p(5) },
        { from: 15, fromIn: true, points: p(20) },
      ],
    },
  ],
  ['Chọn một', '', { name: 'oneOf' }],
  ['Công thức riêng', '', { name: 'formula' }],
];

test.each(SAMPLES)('%s (%s)', (label, text, expected) => {
  const { value, notes } = readMethod(label, text, {});
  expect(value).toEqual(expected);
  expect(notes).toEqual([]);
});

test.each(SAMPLES)('%s (%s), written and read again, is the same', (_label, _text, method) => {
  const { label, parameters } = methodTexts(method);
  expect(readMethod(label, parameters, {})).toEqual({ value: method, notes: [] });
});

test.each([
  ['Chấm kiểu mới', '', ['method-unknown']],
  ['Theo khoảng', 'tốt: 5; từ 9 trở lên: 3', ['parameter-unread']],
  ['Theo mức', 'A 5', ['parameter-unread']],
  ['Theo trường hợp', '', ['parameter-unread']],
  ['Tỷ lệ', 'vượt thì thưởng', ['parameter-unread']],
  ['Chấm trực tiếp', '5', ['parameter-unread']],
])('%s (%s) says what it did not understand', (label, text, codes) => {
  const { notes } = readMethod(label, text, { sheet: 'Tiêu chí', cell: 'H7' });
  expect(notes.map(({ code }) => code)).toEqual(codes);
  expect(notes[0]?.where).toEqual({ sheet: 'Tiêu chí', cell: 'H7' });
});
