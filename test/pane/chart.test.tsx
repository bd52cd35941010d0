import { describe, expect, test } from '@jest/globals';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { chartData, type ChartData, type ChartModel, type ChartTone } from '../../src/core/workbook/index.ts';
import { Chart } from '../../src/pane/components/Chart.tsx';
import { axisTop, layoutOf } from '../../src/pane/components/chartLayout.ts';
import { PaneContextProvider } from '../../src/pane/context.ts';
import { chartSheet } from '../support/chartSheet.ts';

const dataOf = (...series: (number | undefined)[][]): ChartData => ({
  categories: (series[0] ?? []).map((_, i) => `Mục ${i + 1}`),
  series: series.map((values, i) => ({
    name: `Dãy ${i + 1}`,
    tone: (['bad', 'good', 'info'] as ChartTone[])[i] ?? 'odd',
    values,
  })),
});

describe('the end of the axis', () => {
  test.each<[number, boolean, (number | undefined)[][]]>([
    [1, true, [[]]],
    [1, true, [[0, undefined]]],
    [
      5,
      false,
      [
        [3, 4],
        [2, 1],
      ],
    ],
    [
      5,
      true,
      [
        [3, 4],
        [2, 1],
      ],
    ],
    [
      10,
      true,
      [
        [3, 5],
        [2, 1],
      ],
    ],
    [100, false, [[51]]],
    [0.5, false, [[0.3]]],
  ])('%p, stacked %p: %j', (top, stacked, series) => {
    expect(axisTop(dataOf(...series), stacked)).toBeCloseTo(top);
  });
});

describe('what is written beside the axes', () => {
  const months = (count: number, value: number): ChartData => ({
    categories: Array.from({ length: count }, (_, i) => `${String((i % 12) + 1).padStart(2, '0')}/2026`),
    series: [{ name: 'Dãy', tone: 'info', values: Array.from({ length: count }, () => value) }],
  });
  const axis = (value: number) =>
    layoutOf({ kind: 'column' }, months(3, value)).words.flatMap(({ text, anchor }) =>
      anchor === 'end' ? [text] : [],
    );

  test.each<[number, string[]]>([
    [1, ['0', '1']],
    [2, ['0', '1', '2']],
    [4, ['0', '5']],
    [0.75, ['0', '0,5', '1']],
    [8.5, ['0', '5', '10']],
  ])('of %p: %j, counts in whole numbers', (value, words) => {
    expect(axis(value).filter((word) => !word.includes('/'))).toEqual(words);
  });

  test.each([1, 5, 6, 7, 10, 12, 13, 14, 24])('%p months keep inside the picture', (count) => {
    const { words, width } = layoutOf({ kind: 'column' }, months(count, 3));
    for (const { text, x, anchor } of words) {
      // Eleven pixels high, a letter takes some six.
      const long = text.length * 6;
      const end = anchor === 'end' ? x : anchor === 'middle' ? x + long / 2 : x + long;
      expect([text, end <= width]).toEqual([text, true]);
    }
  });
});

test('a long name above its bar ends within the picture, and shows that there is more', () => {
  const data = { ...dataOf([1, 2]), categories: ['Phòng Nội vụ', `Trung tâm ${'Văn hóa '.repeat(12)}`] };
  const { words, width } = layoutOf({ kind: 'bar' }, data);
  expect(words.map(({ text }) => text.length * 6 <= width)).toEqual([true, true]);
  expect(words.map(({ text }) => text.endsWith('…'))).toEqual([false, true]);
});

describe('where values stand', () => {
  const data = dataOf([1, 0], [3, 2]);
  test('lying and stacked: one behind the other, in the bar of its category', () => {
    const { marks, height } = layoutOf({ kind: 'bar', stacked: true }, data);
    expect(marks.map(({ x, width }) => [x, width])).toEqual([
      [0, 60],
      [60, 180],
      [0, 0],
      [0, 120],
    ]);
    expect(new Set(marks.map(({ y }) => y)).size).toBe(2);
    expect(Math.max(...marks.map((one) => one.y + one.height))).toBeLessThanOrEqual(height);
  });

  test('upright and stacked: one upon the other, from the same ground', () => {
    const [first, second] = layoutOf({ kind: 'column', stacked: true }, data).marks;
    expect((second?.y ?? 0) + (second?.height ?? 0)).toBeCloseTo(first?.y ?? 0);
  });

  test('side by side: none over another', () => {
    for (const kind of ['bar', 'column'] as const) {
      const marks = layoutOf({ kind }, data).marks;
      for (const a of marks)
        for (const b of marks)
          if (a !== b) {
            const apart =
              a.x + a.width <= b.x + 0.001 ||
              b.x + b.width <= a.x + 0.001 ||
              a.y + a.height <= b.y + 0.001 ||
              b.y + b.height <= a.y + 0.001;
            expect(apart).toBe(true);
          }
    }
  });

  test.each(['column', 'bar', 'line'] as const)(
    '%s: 120 categories keep inside, and not every name is written',
    (kind) => {
      const many = dataOf(Array.from({ length: 120 }, (_, i) => i % 7));
      const { marks, words } = layoutOf({ kind }, many);
      for (const { x, width } of marks) expect(x >= 0 && x + width <= 300.001).toBe(true);
      if (kind !== 'bar') expect(words.length).toBeLessThan(20);
    },
  );
});

describe('a chart in the pane', () => {
  const sheet = chartSheet();
  const html = (chart: ChartModel) =>
    renderToStaticMarkup(
      <PaneContextProvider
        value={{ language: 'vi' } as unknown as ComponentProps<typeof PaneContextProvider>['value']}
      >
        <Chart chart={chart} data={chartData(chart, sheet.rows)} />
      </PaneContextProvider>,
    );

  test.each(sheet.charts?.map((chart) => [chart.kind, chart] as const) ?? [])(
    '%s: told as an image, with its title, its sentence and its figures, noughts left out',
    (_kind, chart) => {
      const shown = html(chart);
      const [, title, desc] = /role="img" aria-labelledby="(\S+) (\S+)"/u.exec(shown) ?? [];
      expect(shown).toContain(`<title id="${title}">Mốc theo tháng &amp; tình trạng`);
      expect(shown).toContain(`<desc id="${desc}">Số mốc đến hạn từng tháng`);
      expect(shown).toContain('<summary>Số liệu của biểu đồ</summary>');
      expect(shown.match(/<li>01\/2026: [^<]*/u)?.[0]).toMatch(/: \S[^;]* 2; [^;]* 4; [^;]* 1; [^;]* 3$/u);
      expect(shown.match(/<li>\d/gu)).toHaveLength(chartData(chart, sheet.rows).categories.length);
      expect(shown).not.toMatch(/NaN|undefined/u);
    },
  );

  test('outlines and words have the colour of the text, in each theme', () => {
    const shown = html(sheet.charts?.[0] as ChartModel);
    for (const [rect] of shown.matchAll(/<rect [^>]*>/gu)) expect(rect).toContain('stroke="currentColor"');
    expect(shown).toMatch(/<text [^>]*fill="currentColor"/u);
  });
});
