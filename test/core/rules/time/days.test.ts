import { describe, expect, test } from '@jest/globals';
import { readWeekday, sayDay, sayWeekday } from '../../../../src/core/rules/time/index.ts';

describe('days in words', () => {
  test.each([
    ['2022-02-05', '05/02/2022'],
    ['2022-01-15', '15/01/2022'],
    ['2022-03-09', '09/3/2022'],
    ['2022-10-10', '10/10/2022'],
  ])('%s is written %s, as the decree has it', (day, text) => expect(sayDay(day)).toBe(text));

  test.each([
    ['2022-09-10', 'thứ Bảy'],
    ['2022-09-11', 'Chủ nhật'],
    ['2022-09-12', 'thứ Hai'],
  ])('%s is a %s', (day, name) => expect(sayWeekday(day)).toBe(name));

  test.each([
    ['Thứ Sáu', 5],
    ['thứ 6', 5],
    ['thứ  tư', 3],
    ['Thứ bốn', 3],
    ['thứ bẩy', 6],
    ['CHỦ NHẬT', 7],
    ['thứ nhất', undefined],
    ['thứ tám', undefined],
    ['hai', undefined],
  ])('%s is weekday %s', (words, weekday) => expect(readWeekday(words)).toBe(weekday));
});
