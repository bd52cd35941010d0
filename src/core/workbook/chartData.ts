import type { Area } from './area.ts';
import type { ChartModel, ChartTone } from './chartModel.ts';
import { dayInWords } from './days.ts';
import type { CellValue, DayValue } from './model.ts';
import { isFormula } from './isFormula.ts';

type Rows = readonly (readonly CellValue[])[];
/** A cell as it is seen: of a formula its result. */
export type ShownValue = null | string | number | boolean | DayValue;

/** What a chart shows at the moment: series by series one value for each category; undefined where there is none. */
export interface ChartData {
  categories: string[];
  series: { name: string; tone: ChartTone; values: (number | undefined)[] }[];
}

/** The figures of a chart from the rows of its sheet: for the picture in the page and its table. */
export function chartData(
  { categories, months, series }: Pick<ChartModel, 'categories' | 'months' | 'series'>,
  rows: Rows,
): ChartData {
  return {
    categories: shownCells(rows, categories).map((value) => categoryText(value, months === true)),
    series: series.map(({ name, values, tone }) => ({
      name: categoryText(shownCells(rows, name)[0] ?? null, false),
      tone,
      values: shownCells(rows, values).map((value) => (typeof value === 'number' ? value : undefined)),
    })),
  };
}

/** The cells of an area, row after row. */
export function shownCells(rows: Rows, { top, left, bottom, right }: Area): ShownValue[] {
  const lines = Array.from({ length: bottom - top + 1 }, (_, i) => rows[top + i] ?? []);
  return lines.flatMap((row) =>
    Array.from({ length: right - left + 1 }, (_, j) => shownOf(row[left + j] ?? null)),
  );
}

function shownOf(cell: CellValue): ShownValue {
  return isFormula(cell) ? (cell.result ?? null) : cell;
}

/** 2026-03-01 → "03/2026" as a month, else "01/03/2026". */
function categoryText(value: ShownValue, isMonth: boolean): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  return isMonth ? dayInWords(value.day).replace(/^\d+\//u, '') : dayInWords(value.day);
}

/**
 * 1 where the largest count is small: left to itself, the axis would have 0,5 or 0,2 between whole numbers. Larger
 * ones, and figures with decimals, leave it to the program that shows the chart.
 */
export function countStep(chart: ChartModel, rows: Rows): 1 | undefined {
  if (chart.step !== undefined) return chart.step || undefined;
  if (chart.labels !== 'integer') return undefined;
  const { categories, series } = chartData(chart, rows);
  const stacks = categories.map((_, i) => series.map(({ values }) => values[i] ?? 0));
  const sizes = stacks.map((values) =>
    chart.stacked ? values.reduce((a, b) => a + b, 0) : Math.max(0, ...values),
  );
  return Math.max(0, ...sizes) <= SMALL ? 1 : undefined;
}
const SMALL = 10;
