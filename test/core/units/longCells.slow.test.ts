import { describe, expect, test } from '@jest/globals';
import { splitUnits } from '../../../src/core/units/index.ts';

describe('a cell of 100,000 letters takes ten times as long as one of 10,000, not a hundred times', () => {
  const UNITS_OF_TEXT = [
    'Phòng Nội vụ; ',
    'Tư pháp, ',
    'Tân Hòa ',
    'các phường ',
    'UBND ',
    'xã A, ',
    'A-B-',
    'A phối hợp với B ',
    '(a) ',
    '(\n',
  ];

  const timeOf = (text: string) => {
    const start = performance.now();
    splitUnits(text);
    return performance.now() - start;
  };

  test.each(UNITS_OF_TEXT)('%j', (unit) => {
    const text = `UBND các phường ${unit.repeat(Math.ceil(100_000 / unit.length))}`;
    const short = timeOf(text.slice(0, 10_000));
    expect(timeOf(text.slice(0, 100_000))).toBeLessThan(40 * short + 500);
  });
});
