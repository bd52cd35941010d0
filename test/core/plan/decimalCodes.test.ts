import { describe, expect, test } from '@jest/globals';
import { planOfLines } from '../../support/planOfLines.ts';

const read = (...codes: string[]) => {
  const plan = planOfLines(...codes.map((code, i) => `${code}|Việc ${String(i + 1)}|Phòng A|Quý I/2026`));
  return {
    codes: plan.appendices.flatMap(({ tasks }) => tasks.map(({ code }) => code)),
    notes: plan.notes.filter(({ code }) => code === 'decimal-codes').map(({ text }) => text),
  };
};

describe('numbers of tasks that a spreadsheet took for decimals', () => {
  test.each([
    [
      ['1', '1,1', '1,2', '2'],
      ['1', '1.1', '1.2', '2'],
    ],
    // 1.10 and 2.20 lose their last 0 where the sheet makes a number of them.
    [
      ['1,8', '1,9', '1,1', '1,11'],
      ['1.8', '1.9', '1.10', '1.11'],
    ],
    [
      ['2,19', '2,2', '2,21'],
      ['2.19', '2.20', '2.21'],
    ],
    // Only where the number before says so: here 1.1 comes again, and is told as a doubled number.
    [
      ['1,1', '1,1'],
      ['1.1', '1.1'],
    ],
  ])('%j → %j', (written, codes) => {
    expect(read(...written).codes).toEqual(codes);
  });
  test('one note a table says what was understood', () => {
    expect(read('1', '1,1', '1,2').notes).toEqual([
      'Bảng tính đã đổi 2 số thứ tự thành số thập phân, được hiểu lại là số thứ tự, như “1,1” thành “1.1”.',
    ]);
  });
  test('numbers written with points are left alone', () => {
    expect(read('1', '1.9', '1.1')).toEqual({ codes: ['1', '1.9', '1.1'], notes: [] });
  });
});
