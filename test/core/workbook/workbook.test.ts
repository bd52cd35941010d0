import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  areaAddress,
  cellAddress,
  columnLetters,
  dayInWords,
  dayOfSerial,
  fixedAddress,
  quoteSheet,
  serialOfDay,
} from '../../../src/core/workbook/index.ts';

describe('addresses', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

  test('cells, areas, fixed areas, names of sheets', () => {
    const area = { top: 0, left: 0, bottom: 4, right: 1 };
    const one = { top: 8, left: 1, bottom: 8, right: 1 };
    expect([cellAddress(0, 1), areaAddress(area), areaAddress(one)]).toEqual(['B1', 'A1:B5', 'B9']);
    expect([fixedAddress(area), fixedAddress(one)]).toEqual(['$A$1:$B$5', '$B$9']);
    expect([quoteSheet('Phụ lục 1'), quoteSheet("a'b")]).toEqual(["'Phụ lục 1'", "'a''b'"]);
  });
});

describe('days as Excel counts them', () => {
  test.each<[string, number | undefined]>([
    ['1900-03-01', 61],
    ['2022-02-25', 44_617],
    ['9999-12-31', 2_958_465],
    ['1900-02-28', undefined],
    ['2022-02-30', undefined],
    ['25/02/2022', undefined],
    ['', undefined],
  ])('%j is %p', (day, serial) => expect(serialOfDay(day)).toBe(serial));

  test('a time of the day is cut off; numbers that are no days are none', () => {
    expect(dayOfSerial(44_617.99)).toBe('2022-02-25');
    for (const none of [60, 0, -1, NaN, Infinity, 2_958_466]) expect(dayOfSerial(none)).toBeUndefined();
  });

  test('there and back for every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        expect(serialOfDay(dayOfSerial(serial) ?? '')).toBe(serial);
      }),
    );
  });

  test('as people read them', () => {
    expect([dayInWords('2022-02-25'), dayInWords('đã xong')]).toEqual(['25/02/2022', 'đã xong']);
  });
});
