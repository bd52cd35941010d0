import { expect, test } from '@jest/globals';
import { readDeadline } from '../../../src/core/deadlines/index.ts';

/** Pieces that patterns begin with, each repeated: whoever looks ahead without a bound takes the square of the length. */
const PIECES = [
  '1',
  '/',
  '1/2',
  '1.',
  '1, ',
  '15/6 ',
  '15/6/2026, ',
  'a 15/6 ',
  'a; 15/6; ',
  '2026-',
  'tháng ',
  'tháng 5 ',
  'quý i ',
  'ngày ',
  'ngày 1, 2 ',
  'tuần 1, ',
  'hàng năm, 15/6 ',
  'a 15/6 hàng năm; ',
  'trước ',
  'chậm nhất ',
  'trong vòng ',
  'kể từ ngày ',
  'khi ',
  'khi có a, b, c ',
  'theo ',
  'số 1/ab-',
  'thứ hai, ',
  '17h ',
  '2 lần ',
  'một ',
  'năm ',
  'và ',
  'trước a 15 ngày ',
  '<i ',
  '<',
  '(',
  ', ',
  '-',
  ' ',
  '\n',
  '\u0301',
];

const LENGTH = 100_000;

function seconds(text: string): number {
  const start = performance.now();
  readDeadline(text, { year: 2026 });
  return (performance.now() - start) / 1000;
}

/** A tenth of the text takes a tenth of the time; the square would take a hundredth. Small times are noise. */
test.each(PIECES)('%j, a hundred thousand characters of it', (piece) => {
  const whole = piece.repeat(LENGTH / piece.length);
  const tenth = Math.max(seconds(whole.slice(0, LENGTH / 10)), 0.02);
  expect(seconds(whole) / tenth).toBeLessThan(60);
});
