import { describe, expect, test } from '@jest/globals';
import {
  CHART_COLOURS,
  type CellValue,
  chartColumn,
  chartData,
  type ChartModel,
  chartSeries,
  countStep,
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

describe('what a chart shows', () => {
  const column = (at: number, top = 1, bottom = 4) => ({ top, left: at, bottom, right: at });
  const rows: CellValue[][] = [
    ['Tháng', 'Quá hạn'],
    [{ day: '2026-03-01' }, { formula: 'SUM(1)', result: 4 }],
    [{ formula: 'B1', result: { day: '2026-04-01' } }, 2.5],
    ['Chưa rõ', { formula: 'IF(1,"")', result: '' }],
  ];
  const series = [{ name: column(1, 0, 0), values: column(1), tone: 'bad' as const }];

  test.each<[string, true | undefined, string[]]>([
    ['days', undefined, ['01/03/2026', '01/04/2026', 'Chưa rõ', '']],
    ['months', true, ['03/2026', '04/2026', 'Chưa rõ', '']],
  ])('categories are %s; values are numbers and results, texts and blanks none', (_what, months, words) => {
    expect(chartData({ categories: column(0), series, ...(months && { months }) }, rows)).toEqual({
      categories: words,
      series: [{ name: 'Quá hạn', tone: 'bad', values: [4, 2.5, undefined, undefined] }],
    });
  });

  test('a row will do as well', () => {
    const across = (top: number) => ({ top, left: 0, bottom: top, right: 1 });
    const data = chartData(
      { categories: across(0), series: [{ name: column(0, 3, 3), values: across(2), tone: 'good' }] },
      rows,
    );
    expect(data.categories).toEqual(['Tháng', 'Quá hạn']);
    expect(data.series).toEqual([{ name: 'Chưa rõ', tone: 'good', values: [undefined, 2.5] }]);
  });
});

describe('steps of an axis of counts', () => {
  const column = (at: number) => ({ top: 0, left: at, bottom: 1, right: at });
  test.each<[string, CellValue[][], 'integer' | 'decimal', true | undefined, 1 | undefined]>([
    ['small counts', [[2, 3], [4]], 'integer', undefined, 1],
    ['large counts', [[2, 30]], 'integer', undefined, undefined],
    ['small ones that are large together', [[6, 7]], 'integer', true, undefined],
    ['figures with decimals', [[2, 3]], 'decimal', undefined, undefined],
  ])('%s', (_what, rows, labels, stacked, step) => {
    const series = [0, 1].map((at) => ({ name: column(at), values: column(at), tone: 'good' as const }));
    const chart = { ...{ categories: column(0), series, labels }, ...(stacked && { stacked }) };
    expect(countStep(chart as unknown as ChartModel, rows)).toBe(step);
  });

  test('one that was drawn keeps the step it was drawn with, whatever has been counted by now', () => {
    const chart = { categories: column(0), series: [], labels: 'integer' };
    expect(countStep({ ...chart, step: 0 } as unknown as ChartModel, [[2]])).toBeUndefined();
    expect(countStep({ ...chart, step: 1, labels: 'decimal' } as unknown as ChartModel, [[200]])).toBe(1);
  });
});
