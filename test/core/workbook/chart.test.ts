import { describe, expect, test } from '@jest/globals';
import {
  CHART_COLOURS,
  chartColumn,
  chartSeries,
  type TableModel,
} from '../../../src/core/workbook/index.ts';

/** Relative luminance, WCAG 2.2. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
/** CIE L*, 0 is black and 100 is white. */
const lightnessOf = (colour: string) => 116 * Math.cbrt(luminanceOf(colour)) - 16;

describe('colours of charts', () => {
  test('in black and white no two are alike, and none is the paper', () => {
    const steps = [...Object.values(CHART_COLOURS).map(({ fill }) => fill), '#FFFFFF']
      .map(lightnessOf)
      .sort((a, b) => a - b);
    for (const [i, step] of steps.entries()) if (i > 0) expect(step - (steps[i - 1] ?? 0)).toBeGreaterThan(8);
  });

  test.each(Object.entries(CHART_COLOURS))('%s: values inside can be read', (_tone, { fill, ink }) => {
    const [dark = 0, light = 0] = [fill, ink].map(luminanceOf).sort((a, b) => a - b);
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('series of a table', () => {
  const table: TableModel = {
    name: 'tblThang',
    area: { top: 3, left: 1, bottom: 9, right: 2 },
    columns: [{ header: 'Tháng' }, { header: 'Quá hạn' }],
  };

  test('have the header for a name and the body for values', () => {
    expect(chartColumn(table, 'Tháng')).toEqual({ top: 4, left: 1, bottom: 9, right: 1 });
    expect(chartSeries(table, 'Quá hạn', 'bad')).toEqual({
      name: { top: 3, left: 2, bottom: 3, right: 2 },
      values: { top: 4, left: 2, bottom: 9, right: 2 },
      tone: 'bad',
    });
  });

  test('a column that is not there is a mistake of the caller', () => {
    expect(() => chartColumn(table, 'Hạn')).toThrow(RangeError);
  });
});
