import { expect, test } from '@jest/globals';
import { planOf } from '../../support/readPlans.ts';
import { documentOf } from '../../support/tables.ts';

/** Cells are weighed once each: trying every cut of a wide row anew took minutes. */
test('wide rows glued together are read in a moment', () => {
  const header = [
    'TT',
    'Nội dung',
    'Chủ trì',
    'Thời gian',
    ...Array.from({ length: 62 }, (_, i) => `Ngày ${i}`),
  ];
  const row = [
    '1',
    'Việc một',
    'Phòng Nội vụ',
    'Quý I/2026',
    ...Array.from({ length: 120 }, (_, i) => `trước ngày ${(i % 28) + 1}/3/2026`),
  ];
  const lines = [header, ...Array.from({ length: 10 }, () => row)].map((cells) => cells.join('|'));
  const started = performance.now();
  const plan = planOf({ value: documentOf(lines.join('\n')), notes: [] });
  expect(plan.appendices[0]?.tasks.length).toBeGreaterThanOrEqual(10);
  expect(performance.now() - started).toBeLessThan(10_000);
});
