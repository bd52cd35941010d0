import type { Area, ChartModel } from '../../core/workbook/index.ts';
import { mustBe, mustDiffer } from './must.ts';

/** Each has its name, a title, and for every category one cell in each series. @throws WorkbookModelError */
export function checkCharts(charts: readonly ChartModel[], sheet: string): void {
  mustDiffer(
    `chart of ${sheet}`,
    charts.map(({ name }) => name),
  );
  for (const chart of charts) checkChart(chart);
}

function checkChart({ name, title, kind, stacked, place, categories, series }: ChartModel): void {
  mustBe(isName(name) && isName(title), `name and title of chart ${name}`);
  mustBe(series.length > 0, `no series in ${name}`);
  mustBe(!(kind === 'line' && stacked), `stacked lines in ${name}`);
  mustBe(isOrdered(place), `place of ${name}`);
  mustDiffer(
    `tone of ${name}`,
    series.map(({ tone }) => tone),
  );
  for (const one of series) {
    mustBe(lengthOf(one.name) === 1, `name of a series in ${name}`);
    mustBe(lengthOf(one.values) > 0, `values of a series in ${name}`);
    mustBe(lengthOf(one.values) === lengthOf(categories), `a value for each category in ${name}`);
  }
}

/** Excel holds 255 characters of each. */
const isName = (text: string) => text.trim() !== '' && text.length <= 255;

const isOrdered = ({ top, left, bottom, right }: Area) => top <= bottom && left <= right;

/** Cells of a part of one row or one column; 0 for any other area. */
function lengthOf(area: Area): number {
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  return isOrdered(area) && (height === 1 || width === 1) ? height * width : 0;
}
