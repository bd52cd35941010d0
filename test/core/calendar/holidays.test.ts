import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  hasLunarTable,
  isWorkingDay,
  makeDaysOff,
  publicHolidays,
  weekday,
  workingDaysBetween,
} from '../../../src/core/calendar/index.ts';
import { holidaysWithCompensation } from '../../../src/core/calendar/holidays.ts';
import { LUNAR_DAYS } from '../../../src/core/calendar/lunarTable.ts';
import { lunarDay } from '../../support/makeLunarTable.ts';

describe('public holidays', () => {
  test('the table of Tết and Giỗ Tổ is what the lunar calendar of Vietnam says', () => {
    for (const [year, days] of LUNAR_DAYS) {
      expect([year, days]).toEqual([year, { tet: lunarDay(year, 1, 1), gioTo: lunarDay(year, 3, 10) }]);
    }
    expect([...LUNAR_DAYS.keys()]).toEqual(Array.from({ length: 44 }, (_, i) => 2007 + i));
  });

  test('days of Tết that people remember', () => {
    expect([2007, 2022, 2025, 2026, 2030].map((year) => LUNAR_DAYS.get(year)?.tet)).toEqual([
      '2007-02-17',
      '2022-02-01',
      '2025-01-29',
      '2026-02-17',
      '2030-02-02',
    ]);
  });

  test('a whole year', () => {
    expect(publicHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
      '2026-02-20',
      '2026-04-26',
      '2026-04-30',
      '2026-05-01',
      '2026-09-01',
      '2026-09-02',
    ]);
  });

  test('the second day of the national day joins a weekend, since 2021', () => {
    const september = (year: number) => publicHolidays(year).filter((day) => day.slice(5, 7) === '09');
    expect(september(2020)).toEqual(['2020-09-02']);
    expect(september(2021)).toEqual(['2021-09-02', '2021-09-03']);
    expect(september(2022)).toEqual(['2022-09-01', '2022-09-02']);
    expect(september(2024)).toEqual(['2024-09-02', '2024-09-03']);
    expect(september(2025)).toEqual(['2025-09-01', '2025-09-02']);
  });

  test('a year outside the table has its fixed days, and says that the others are unknown', () => {
    expect([hasLunarTable(2006), hasLunarTable(2007), hasLunarTable(2050), hasLunarTable(2051)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(publicHolidays(2006)).toEqual(['2006-01-01', '2006-04-30', '2006-05-01', '2006-09-02']);
  });

  test('a holiday on a weekend moves to the next working day', () => {
    const days = holidaysWithCompensation(2022);
    expect(['2022-05-02', '2022-05-03', '2022-01-03', '2022-04-11'].map((day) => days.has(day))).toEqual(
      Array(4).fill(true),
    );
    expect(days.has('2022-05-04')).toBe(false);
  });
});

describe('working days', () => {
  const plain = makeDaysOff();

  test('weekends and holidays are off, the sheet has the last word', () => {
    expect(isWorkingDay('2026-11-20', plain)).toBe(true);
    expect(isWorkingDay('2026-11-21', plain)).toBe(false);
    expect(isWorkingDay('2026-11-22', plain)).toBe(false);
    expect(isWorkingDay('2026-09-02', plain)).toBe(false);
    const written = makeDaysOff([
      { day: '2026-08-31', kind: 'off' },
      { day: '2026-08-22', kind: 'work' },
      { day: '2026-09-02', kind: 'work' },
    ]);
    expect(['2026-08-31', '2026-08-22', '2026-09-02'].map((day) => isWorkingDay(day, written))).toEqual([
      false,
      true,
      true,
    ]);
    expect(isWorkingDay('2026-08-31', plain)).toBe(true);
  });

  test('the nth working day: the day itself does not count', () => {
    expect(addWorkingDays('2026-11-20', 1, plain)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-20', 5, plain)).toBe('2026-11-27');
    expect(addWorkingDays('2026-11-23', -1, plain)).toBe('2026-11-20');
    expect(addWorkingDays('2026-11-21', 0, plain)).toBe('2026-11-21');
    expect(addWorkingDays('2026-02-13', 1, plain)).toBe('2026-02-23');
    expect(addWorkingDays('2025-12-31', 1, plain)).toBe('2026-01-02');
  });

  test('an office that never works is told', () => {
    const never = { isOff: () => true };
    expect(() => addWorkingDays('2026-11-20', 1, never)).toThrow(
      'No working day within 400 days of 2026-11-20',
    );
  });

  test('counting is the inverse, forwards and backwards', () => {
    const someDay = fc.integer({ min: 0, max: 9000 }).map((n) => addDays('2010-01-01', n));
    fc.assert(
      fc.property(someDay, fc.integer({ min: -30, max: 30 }), (from, n) => {
        const to = addWorkingDays(from, n, plain);
        expect(workingDaysBetween(from, to, plain)).toBe(n === 0 ? 0 : n);
        if (n !== 0) expect(isWorkingDay(to, plain)).toBe(true);
        expect(weekday(to) < 6 || n === 0).toBe(true);
      }),
    );
    expect(workingDaysBetween('2026-11-20', '2026-11-22', plain)).toBe(0);
    expect(workingDaysBetween('2026-11-20', '2026-11-27', plain)).toBe(5);
    expect(workingDaysBetween('2026-11-27', '2026-11-20', plain)).toBe(-5);
  });
});
