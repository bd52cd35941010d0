import { describe, expect, test } from '@jest/globals';
import { readDeadline } from '../../../../src/core/deadlines/index.ts';
import { daysOfRecurrence, withOtherDay } from '../../../../src/core/rules/time/index.ts';

const YEAR = { period: { from: '2026-01-01', to: '2026-12-31' } };
const daysOf = (text: string, document = YEAR) =>
  daysOfRecurrence(readDeadline(text, { year: 2026 }), document);

describe('the written days of a recurrence', () => {
  test.each([
    ['Ngày 05/6 hằng năm', ['2026-06-05']],
    ['Trước ngày 15 tháng 6 và 15 tháng 12 hằng năm', ['2026-06-15', '2026-12-15']],
    ['Hàng tháng', []],
    ['Tháng 12 hằng năm', []],
    ['Trước ngày 20 của tháng cuối quý', []],
  ])('%s', (text, days) => expect(daysOf(text)).toEqual(days));

  test('a month without the day is passed over', () => {
    const days = daysOf('Ngày 31 hàng tháng');
    expect(days).toHaveLength(7);
    expect(days).not.toContain('2026-02-31');
  });
  test('only inside the period, and three years at most', () => {
    const period = { from: '2026-06-01', to: '2035-12-31' };
    expect(daysOf('Ngày 05/6 hằng năm', { period })).toEqual(['2026-06-05', '2027-06-05', '2028-06-05']);
    expect(daysOf('Ngày 05/5 hằng năm', { period })).toEqual(['2027-05-05', '2028-05-05']);
  });
});

describe('one day for another, as it is written', () => {
  test.each([
    ['Trước ngày 10/9/2026', '2026-09-10', '2026-09-09', 'Trước ngày 09/9/2026'],
    ['Trước ngày 01/10/2026', '2026-10-01', '2026-09-30', 'Trước ngày 30/9/2026'],
    ['ngày 01 tháng 6 năm 2026', '2026-06-01', '2026-05-29', 'ngày 29 tháng 5 năm 2026'],
    ['Trước 1/6', '2026-06-01', '2026-05-29', 'Trước 29/5'],
    ['Trước ngày 02/01/2026', '2026-01-02', '2025-12-31', undefined],
    ['Trước ngày đó', '2026-09-10', '2026-09-09', undefined],
  ])('%s: %s for %s', (text, from, to, value) =>
    expect(withOtherDay(text, [0, text.length], from, to)).toBe(value),
  );
});
