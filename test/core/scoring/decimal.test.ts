import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  numberOf,
  numberText,
  pointsOf,
  pointsText,
  readNumber,
  roundPoints,
} from '../../../src/core/scoring/index.ts';
import { sharePoints } from '../../../src/core/scoring/decimal.ts';

test('0,1 + 0,2 is 0,3', () => {
  expect(numberOf(pointsOf(0.1) + pointsOf(0.2))).toBe(0.3);
});

test.each([
  [2.675, 2, 2.68],
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [8.25, 1, 8.3],
  [8.24, 1, 8.2],
  [0.5, 0, 1],
  [-0.4, 0, 0],
])('%d with %d decimals is %d', (value, decimals, expected) => {
  expect(numberOf(roundPoints(pointsOf(value), decimals))).toBe(expected);
});

test.each([
  // points, actual, target, decimals, expected
  [10, 19, 20, 2, 9.5],
  [10, 1, 3, 2, 3.33],
  [10, 2, 3, 2, 6.67],
  [10, 1, 8, 2, 1.25],
  [10, 1, 16, 2, 0.63],
  [40, 0.29, 1, 1, 11.6],
  [15, 1_234_567_890, 9_876_543_210, 3, 1.875],
  [20, 0.1, 0.3, 2, 6.67],
  [10, 0, 5, 2, 0],
])('%d × %d ÷ %d to %d places is %d', (points, times, by, decimals, expected) => {
  expect(numberOf(sharePoints(pointsOf(points), times, by, decimals))).toBe(expected);
});

test('a share of any size is that of whole numbers without end', () => {
  const size = fc.oneof(fc.nat(1000), fc.nat(2_000_000_000), fc.maxSafeInteger().map(Math.abs));
  fc.assert(
    fc.property(fc.nat(500_000_000), size, size, fc.nat(6), (points, times, by, decimals) => {
      fc.pre(by > 0);
      const step = 10n ** BigInt(6 - decimals);
      const below = BigInt(by) * step;
      const expected = ((2n * BigInt(points) * BigInt(times) + below) / (2n * below)) * step;
      // Above that no double is a whole number for certain: nine billion points.
      fc.pre(expected <= BigInt(Number.MAX_SAFE_INTEGER));
      expect(sharePoints(points, times, by, decimals)).toBe(Number(expected));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['8,5', 8.5],
  ['8.5', 8.5],
  [' 12 ', 12],
  ['-0,5', -0.5],
  ['+ 1', 1],
  ['- 0,25', -0.25],
  ['98,5%', 98.5],
  ['1.250.000', 1_250_000],
  ['1.234,5', 1234.5],
])('“%s” is the number %d', (text, expected) => {
  expect(readNumber(text)).toBe(expected);
});

test.each(['', 'tốt', '8,5 điểm rưỡi', '1,2,3', '1e5', '=8', '--1'])('“%s” is no number', (text) => {
  expect(readNumber(text)).toBeUndefined();
});

test('numbers are written as people here write them', () => {
  expect(pointsText(pointsOf(8.5))).toBe('8,5');
  expect(numberText(1e21)).not.toContain('e');
  expect(numberText(0.1 + 0.2)).toBe('0,3');
});
