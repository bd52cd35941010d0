import { describe, expect, test } from '@jest/globals';
import type { Point } from '../../../src/core/deadlines/elements.ts';
import { hasYear, lendFields, recurs } from '../../../src/core/deadlines/refine/borrow.ts';
import { mergeRecurrences, oneOrMany, suits } from '../../../src/core/deadlines/refine/recurrence.ts';
import { resolvePoint } from '../../../src/core/deadlines/refine/resolve.ts';
import type { Item } from '../../../src/core/deadlines/refine/tokens.ts';

const item = (first: Point, last?: Point): Item => ({ first, ...(last ? { last } : {}), from: 0, to: 1 });
const pointsOf = (items: Item[]) => items.flatMap(({ first, last }) => (last ? [first, last] : [first]));

describe('what is written once is lent', () => {
  test.each<[string, Item[], Point[]]>([
    [
      'a month and a year at the end of a range',
      [item({ grain: 'day', day: 17 }, { grain: 'day', day: 20, month: 11, year: 2025 })],
      [
        { grain: 'day', day: 17, month: 11, year: 2025 },
        { grain: 'day', day: 20, month: 11, year: 2025 },
      ],
    ],
    [
      'a year of two figures, backwards through a list',
      [item({ grain: 'day', day: 5, month: 6 }), item({ grain: 'day', day: 10, month: 7, shortYear: 26 })],
      [
        { grain: 'day', day: 5, month: 6, shortYear: 26 },
        { grain: 'day', day: 10, month: 7, shortYear: 26 },
      ],
    ],
    [
      'a year at the beginning, forwards',
      [item({ grain: 'month', month: 3, year: 2025 }), item({ grain: 'month', month: 6 })],
      [
        { grain: 'month', month: 3, year: 2025 },
        { grain: 'month', month: 6, year: 2025 },
      ],
    ],
    [
      'the month of a week, with how it was written',
      [item({ grain: 'week', week: 1 }), item({ grain: 'week', week: 2, month: 6, monthLast: true })],
      [
        { grain: 'week', week: 1, month: 6, monthLast: true },
        { grain: 'week', week: 2, month: 6, monthLast: true },
      ],
    ],
    [
      'no month to a quarter, no year to a year or a school year',
      [
        item({ grain: 'quarter', quarter: 1 }),
        item({ grain: 'year' }),
        item({ grain: 'schoolYear' }),
        item({ grain: 'day', day: 5, month: 6, year: 2025 }),
      ],
      [
        { grain: 'quarter', quarter: 1 },
        { grain: 'year' },
        { grain: 'schoolYear' },
        { grain: 'day', day: 5, month: 6, year: 2025 },
      ],
    ],
    [
      'nothing to what comes back by itself, and no "next year" to others',
      [
        item({ grain: 'day', day: 5, everyMonth: true }),
        item({ grain: 'day', day: 5, monthOfQuarter: 3 }),
        item({ grain: 'day', day: 5, month: 6, yearOffset: 1 }),
        item({ grain: 'day', day: 6, month: 7 }),
      ],
      [
        { grain: 'day', day: 5, everyMonth: true },
        { grain: 'day', day: 5, monthOfQuarter: 3 },
        { grain: 'day', day: 5, month: 6, yearOffset: 1 },
        { grain: 'day', day: 6, month: 7 },
      ],
    ],
  ])('%s', (_, items, expected) => expect(pointsOf(lendFields(items))).toEqual(expected));

  test('which points have a year, and which come back', () => {
    expect(
      [{ year: 2025 }, { shortYear: 25 }, { yearOffset: 0 }, {}].map((one) =>
        hasYear({ grain: 'day', ...one }),
      ),
    ).toEqual([true, true, true, false]);
    expect(
      [
        { everyMonth: true },
        { everyQuarter: true },
        { monthOfQuarter: 3 },
        { monthOfQuarter: 3, month: 6 },
        {},
      ].map((one) => recurs({ grain: 'month', ...one })),
    ).toEqual([true, true, true, false, false]);
  });
});

describe('points as days', () => {
  const days = (first: string, last: string) => ({ is: 'days', days: { first, last } });

  test.each<[Point, unknown]>([
    [{ grain: 'day', day: -1, month: 2, year: 2024 }, days('2024-02-29', '2024-02-29')],
    [{ grain: 'week', week: -1, month: 2 }, days('2026-02-22', '2026-02-28')],
    [{ grain: 'month', months: [1, 9] }, days('2026-01-01', '2026-09-30')],
    [{ grain: 'month', month: 4, days: [1, 10] }, days('2026-04-01', '2026-04-10')],
    [{ grain: 'month', month: 4, days: [-3, -1] }, days('2026-04-28', '2026-04-30')],
    [{ grain: 'month', month: 4, part: 'start', halves: true }, days('2026-04-01', '2026-04-15')],
    [{ grain: 'month', month: 4, part: 'end', halves: true }, days('2026-04-16', '2026-04-30')],
    [{ grain: 'quarter', quarter: 2, part: 'start' }, days('2026-04-01', '2026-04-30')],
    [{ grain: 'quarter', quarter: 2, part: 'middle' }, days('2026-05-01', '2026-05-31')],
    [{ grain: 'quarter', quarter: 2, part: 'end' }, days('2026-06-01', '2026-06-30')],
    [{ grain: 'half', half: 2, part: 'start' }, days('2026-07-01', '2026-08-31')],
    [{ grain: 'half', half: 2, part: 'middle' }, days('2026-09-01', '2026-10-31')],
    [{ grain: 'half', half: 2, part: 'end' }, days('2026-11-01', '2026-12-31')],
    [{ grain: 'year', part: 'middle' }, days('2026-04-01', '2026-09-30')],
    [{ grain: 'year', part: 'start', halves: true }, days('2026-01-01', '2026-06-30')],
    [{ grain: 'year', part: 'end', halves: true }, days('2026-07-01', '2026-12-31')],
    [{ grain: 'year', yearOffset: 1 }, days('2027-01-01', '2027-12-31')],
    [{ grain: 'year', shortYear: 99 }, days('1999-01-01', '1999-12-31')],
    [{ grain: 'year', shortYear: 30 }, days('2030-01-01', '2030-12-31')],
    [{ grain: 'schoolYear' }, { is: 'dayless' }],
    [{ grain: 'day', day: 5 }, { is: 'incomplete' }],
    [{ grain: 'week', week: 5, month: 2 }, { is: 'incomplete' }],
    [
      { grain: 'day', day: 0, month: 5 },
      { is: 'impossible', issue: 'invalid-day' },
    ],
    [
      { grain: 'day', day: 5, month: 0 },
      { is: 'impossible', issue: 'invalid-month' },
    ],
  ])('%j', (point, expected) => expect(resolvePoint(point, 2026)).toEqual(expected));

  test('without the plan’s year only what names one is a day', () => {
    expect(resolvePoint({ grain: 'month', month: 5 }, undefined)).toEqual({ is: 'incomplete' });
    expect(resolvePoint({ grain: 'year', shortYear: 26 }, undefined)).toEqual(
      days('2026-01-01', '2026-12-31'),
    );
  });
});

describe('recurrences', () => {
  test('those that differ in one list only become one; all others stay apart', () => {
    expect(
      mergeRecurrences([
        { freq: 'YEARLY', dates: ['12-15'], bound: 'exclusive' },
        { freq: 'YEARLY', dates: ['06-15', '12-15'], bound: 'exclusive' },
        { freq: 'YEARLY', dates: ['01-05'], bound: 'inclusive' },
        { freq: 'MONTHLY', byMonthDay: 5 },
        { freq: 'MONTHLY', byMonthDay: [5, 20] },
        { freq: 'YEARLY', byMonth: 3 },
        { freq: 'YEARLY' },
      ]),
    ).toEqual([
      { freq: 'YEARLY', dates: ['06-15', '12-15'], bound: 'exclusive' },
      { freq: 'YEARLY', dates: ['01-05'], bound: 'inclusive' },
      { freq: 'MONTHLY', byMonthDay: [5, 20] },
      { freq: 'YEARLY', byMonth: 3 },
      { freq: 'YEARLY' },
    ]);
    expect([oneOrMany([]), oneOrMany([1]), oneOrMany([1, 2])]).toEqual([undefined, 1, [1, 2]]);
  });

  test('which times go with which period', () => {
    const dayOnly = item({ grain: 'day', day: 15 });
    const dated = item({ grain: 'day', day: 15, month: 6 });
    const written = item({ grain: 'day', day: 15, month: 6, year: 2026 });
    const ends = item({ grain: 'month', month: 3 }, { grain: 'month', month: 5, year: 2026 });
    const ofQuarter = item({ grain: 'day', day: 15, monthOfQuarter: 3 });
    const ofMonth = item({ grain: 'day', day: 15, everyMonth: true });
    const all = [dayOnly, dated, written, ends, ofQuarter, ofMonth];
    const fits = (recurrence: Parameters<typeof suits>[0]) => all.map((one) => suits(recurrence, one));
    expect(fits({ freq: 'YEARLY' })).toEqual([false, true, false, false, false, false]);
    expect(fits({ freq: 'MONTHLY', interval: 6 })).toEqual([false, true, false, false, false, false]);
    expect(fits({ freq: 'QUARTERLY' })).toEqual([true, false, false, false, true, false]);
    expect(fits({ freq: 'MONTHLY' })).toEqual([true, false, false, false, false, true]);
    expect(fits({ freq: 'WEEKLY' })).toEqual(Array(6).fill(false));
  });
});
