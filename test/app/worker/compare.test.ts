import { describe, expect, test } from '@jest/globals';
import { compare } from '../../../src/app/worker/compare.ts';
import type { Plan } from '../../../src/core/plan/index.ts';
import { planSheets, readPlanFromSheets, type SheetsContent } from '../../../src/core/sheets/index.ts';
import { planOfLines } from '../../support/planOfLines.ts';
import { SHIPPED_UNITS } from '../../support/shippedUnits.ts';

const A = '1|Tổng kết công tác khen thưởng|Phòng Nội vụ|Tháng 12/2026';
const B = '2|Ban hành quy chế xét sáng kiến|Văn phòng|Quý II/2026';
const C = '3|Tập huấn nghiệp vụ cho cơ sở|Phòng Nội vụ|Quý III/2026';
const D = '4|Kiểm tra chéo các cụm thi đua|Các cụm|Quý IV/2026';

const head = (plan: Plan, document: Plan['document']): Plan => ({
  ...plan,
  document: { ...plan.document, ...document },
});
const bookOf = (plan: Plan): SheetsContent => {
  const sheets = planSheets(plan, { directory: SHIPPED_UNITS, daysOff: [], sources: [], asOf: '2026-01-01' });
  return readPlanFromSheets({ sheets: sheets.sheets }).value;
};

describe('is it the same plan', () => {
  test.each([
    ['word for word', [A, B], {}, [A, B], {}, 'same'],
    ['the same number, all else new', [A], { number: '1/KH' }, [C, D], { number: '1/KH' }, 'same'],
    [
      'the same number of another year',
      [A],
      { number: '1/KH', year: 2025 },
      [A],
      { number: '1/KH', year: 2026 },
      'other',
    ],
    ['adjusted under a new number', [A, B, C], { number: '1/KH' }, [A, B, D], { number: '9/KH' }, 'same'],
    [
      'a few old tasks among new ones',
      [A, B, C],
      { number: '1/KH' },
      [D, A, '5|Phát động phong trào mới|Đoàn|Quý I/2026'],
      { number: '9/KH' },
      'other',
    ],
    ['nothing in common', [A, B], {}, [C, D], {}, 'other'],
  ] as const)('%s', (_, before, beforeHead, after, afterHead, verdict) => {
    const old = head(planOfLines(...before), beforeHead);
    const now = head(planOfLines(...after), afterHead);
    expect(compare(bookOf(old), now).verdict).toBe(verdict);
  });
});

test('tasks are named by what they say; a text that differs is shown with both', () => {
  const old = planOfLines(A, B, C);
  const now = planOfLines(A, '2|Ban hành quy chế xét sáng kiến|Văn phòng|Quý IV/2026', D);
  const { kept, added, gone, overwrites } = compare(bookOf(old), now);
  expect(kept).toBe(2);
  expect(added.map(({ title }) => title)).toEqual(['Kiểm tra chéo các cụm thi đua']);
  expect(gone.map(({ title }) => title)).toEqual(['Tập huấn nghiệp vụ cho cơ sở']);
  expect(overwrites).toEqual([
    { id: expect.stringContaining('.2'), role: 'deadline', from: 'Quý II/2026', to: 'Quý IV/2026' },
  ]);
});
