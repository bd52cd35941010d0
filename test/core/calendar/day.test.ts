import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayNumber,
  dayOfNumber,
  daysBetween,
  daysInMonth,
  endOfMonth,
  halfPeriod,
  isDay,
  isLeapYear,
  makeDay,
  monthPeriod,
  monthsPeriod,
  partsOf,
  quarterPeriod,
  weekday,
  weekOfMonthPeriod,
  weekPeriod,
  yearPeriod,
} from '../../../src/core/calendar/index.ts';

/** JavaScript's own calendar, asked here only as a second opinion. */
const utc = (iso: string) => new Date(`${iso}T00:00:00Z`);
const anyDay = fc.integer({ min: -50_000, max: 200_000 }).map(dayOfNumber);

describe('days', () => {
  test('days that are none are never rolled over', () => {
    expect(makeDay(2022, 2, 28)).toBe('2022-02-28');
    expect(makeDay(2022, 2, 29)).toBeUndefined();
    expect(makeDay(2024, 2, 29)).toBe('2024-02-29');
    expect(makeDay(2100, 2, 29)).toBeUndefined();
    expect(makeDay(2000, 2, 29)).toBe('2000-02-29');
    for (const [year, month, day] of [
      [2022, 4, 31],
      [2022, 13, 1],
      [2022, 0, 1],
      [2022, 1, 0],
      [0, 1, 1],
      [10_000, 1, 1],
      [2022, 1.5, 1],
      [2022.5, 1, 1],
      [2022, 1, 1.5],
      [NaN, 1, 1],
    ] as const) {
      expect(makeDay(year, month, day)).toBeUndefined();
    }
    expect([makeDay(1, 1, 1), makeDay(9999, 12, 31)]).toEqual(['0001-01-01', '9999-12-31']);
  });

  test('leap years', () => {
    expect([2000, 2020, 2024].map(isLeapYear)).toEqual([true, true, true]);
    expect([1900, 2022, 2100].map(isLeapYear)).toEqual([false, false, false]);
    expect([
      daysInMonth(2024, 2),
      daysInMonth(2022, 2),
      daysInMonth(2022, 12),
      daysInMonth(2022, 13),
    ]).toEqual([29, 28, 31, 0]);
  });

  test('texts that are days, and those that are not', () => {
    expect(isDay('2022-02-25')).toBe(true);
    expect(['2022-02-30', '25/2/2022', '2022-2-5', '', ' 2022-02-25'].map(isDay)).toEqual(
      Array(5).fill(false),
    );
    expect(partsOf('2022-02-25')).toEqual({ year: 2022, month: 2, day: 25 });
    expect(() => partsOf('2022-02-30')).toThrow(RangeError);
    expect(() => partsOf('hôm nay')).toThrow('Not a day: "hôm nay"');
  });

  test('numbers and weekdays agree with the calendar of the language', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        expect(dayNumber(day)).toBe(utc(day).getTime() / 86_400_000);
        expect(dayOfNumber(dayNumber(day))).toBe(day);
        expect(weekday(day)).toBe(utc(day).getUTCDay() || 7);
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });

  test('known weekdays', () => {
    expect(['2022-02-25', '2026-11-20', '2025-09-02', '2000-01-02', '1969-12-31'].map(weekday)).toEqual([
      5, 5, 2, 7, 3,
    ]);
  });

  test('months later, and the end of a month', () => {
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2025-11-15', 3)).toBe('2026-02-15');
    expect(addMonths('2025-03-31', -1)).toBe('2025-02-28');
    expect(addMonths('2025-01-10', -13)).toBe('2023-12-10');
    expect([endOfMonth('2022-02-25'), endOfMonth('2024-02-01'), endOfMonth('2022-12-31')]).toEqual([
      '2022-02-28',
      '2024-02-29',
      '2022-12-31',
    ]);
  });
});

describe('periods', () => {
  test('months, quarters, halves and years are whole', () => {
    expect(monthPeriod(2022, 2)).toEqual({ first: '2022-02-01', last: '2022-02-28' });
    expect(monthsPeriod(2022, 3, 5)).toEqual({ first: '2022-03-01', last: '2022-05-31' });
    expect([1, 2, 3, 4].map((q) => quarterPeriod(2025, q))).toEqual([
      { first: '2025-01-01', last: '2025-03-31' },
      { first: '2025-04-01', last: '2025-06-30' },
      { first: '2025-07-01', last: '2025-09-30' },
      { first: '2025-10-01', last: '2025-12-31' },
    ]);
    expect([halfPeriod(2025, 1), halfPeriod(2025, 2)]).toEqual([
      { first: '2025-01-01', last: '2025-06-30' },
      { first: '2025-07-01', last: '2025-12-31' },
    ]);
    expect(yearPeriod(2024)).toEqual({ first: '2024-01-01', last: '2024-12-31' });
  });

  test('what is no period is none', () => {
    expect([
      monthPeriod(2022, 13),
      quarterPeriod(2022, 5),
      halfPeriod(2022, 3),
      monthsPeriod(2022, 0, 3),
      monthsPeriod(2022, 3, 13),
    ]).toEqual(Array(5).fill(undefined));
  });

  test('weeks of a month count from its first day; weeks of the year from Monday', () => {
    expect(weekOfMonthPeriod(2026, 7, 2)).toEqual({ first: '2026-07-08', last: '2026-07-14' });
    expect(weekOfMonthPeriod(2026, 2, 5)).toBeUndefined();
    expect(weekOfMonthPeriod(2026, 7, 5)).toEqual({ first: '2026-07-29', last: '2026-07-31' });
    for (const day of ['2026-11-16', '2026-11-20', '2026-11-22']) {
      expect(weekPeriod(day)).toEqual({ first: '2026-11-16', last: '2026-11-22' });
    }
  });
});
