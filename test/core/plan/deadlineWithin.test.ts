import { describe, expect, test } from '@jest/globals';
import { readDeadlineWithin, yearWithin } from '../../../src/core/plan/index.ts';
import { planOf } from '../../support/readPlans.ts';
import { documentOf } from '../../support/tables.ts';

const SCHOOL_YEAR = { year: 2025, period: { from: '2025-08-01', to: '2026-07-31' } };
const days = (text: string, of: Parameters<typeof readDeadlineWithin>[1] = SCHOOL_YEAR) => {
  const { start, due, issues, items } = readDeadlineWithin(text, of);
  return [start, due, ...(issues ?? []), ...(items ?? []).map((item) => item.due)];
};

describe('a month without a year is the one inside the period of the plan', () => {
  test.each([
    ['Tháng 10', '2025-10-01', '2025-10-31'],
    ['Tháng 01', '2026-01-01', '2026-01-31'],
    ['Tháng 8', '2025-08-01', '2025-08-31'],
    ['Trước ngày 25/5', undefined, '2026-05-25'],
    // A range over the turn of the year is none that runs backwards.
    ['Từ tháng 11 đến tháng 01', '2025-11-01', '2026-01-31'],
    ['Từ 15/9 đến 30/5', '2025-09-15', '2026-05-30'],
    ['Từ tháng 3 đến tháng 01', '2026-03-01', '2026-01-31', 'reversed-range'],
    // What the document says itself stands.
    ['Tháng 01/2025', '2025-01-01', '2025-01-31'],
    ['15/6/2025', '2025-06-15', '2025-06-15'],
    ['Quý IV', '2025-10-01', '2025-12-31'],
    ['Quý I', '2026-01-01', '2026-03-31'],
    ['Tháng 12 và tháng 5', undefined, undefined, '2025-12-31', '2026-05-31'],
    ['Thường xuyên', undefined, undefined],
  ])('%s', (text, ...expected) => {
    expect(days(text)).toEqual(expected);
  });

  test.each([
    [{ year: 2025, period: { from: '2025-01-01', to: '2025-12-31' } }],
    [{ year: 2025, period: { from: '2025-01-01', to: '2026-12-31' } }],
    [{ year: 2025 }],
  ])('other plans keep their year: %j', (of) => {
    expect(days('Tháng 01', of)).toEqual(['2025-01-01', '2025-01-31']);
  });
});

test.each([
  [9, 2025],
  [8, 2025],
  [7, 2026],
  [1, 2026],
])('a day in month %d of the school year is one of %d', (month, year) => {
  expect(yearWithin(SCHOOL_YEAR, month)).toBe(year);
  expect(yearWithin({ year: 2025 }, month)).toBe(2025);
});

test('the plan of a school year', () => {
  const { document, appendices } = planOf({
    value: documentOf(
      [
        'KẾ HOẠCH',
        'Thi đua năm học 2025 - 2026',
        '',
        'TT|Nội dung|Phụ trách|Thời gian',
        '1|Sơ kết|Hiệu trưởng|Tháng 01',
      ].join('\n'),
    ),
    notes: [],
  });
  expect(document.period).toEqual(SCHOOL_YEAR.period);
  expect(appendices[0]?.tasks[0]?.deadline.due).toBe('2026-01-31');
});
