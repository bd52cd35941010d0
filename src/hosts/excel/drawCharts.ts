import {
  CHART_COLOURS,
  cellAddress,
  type ChartModel,
  type ChartSeries,
  chartData,
  countStep,
  type SheetModel,
  shownCells,
} from '../../core/workbook/index.ts';
import type { Canvas } from './canvas.ts';

/** Native charts, after the cells and their sizes: a chart is placed by cells and keeps to them. */
export function drawCharts(canvas: Canvas, { charts = [], rows }: SheetModel): void {
  for (const chart of charts) drawChart(canvas, chart, rows);
  drawBreaks(canvas, charts);
}

/** A page begins with each chart, so that none is cut by a page's end. */
function drawBreaks({ sheet }: Canvas, charts: readonly ChartModel[]): void {
  if (charts.length === 0) return;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const { place } of charts) sheet.horizontalPageBreaks.add(cellAddress(place.top, 0));
}

const TYPES = {
  column: { alone: 'ColumnClustered', stacked: 'ColumnStacked' },
  bar: { alone: 'BarClustered', stacked: 'BarStacked' },
  line: { alone: 'LineMarkers', stacked: 'LineMarkers' },
} as const satisfies Record<ChartModel['kind'], Record<'alone' | 'stacked', `${Excel.ChartType}`>>;

function drawChart(canvas: Canvas, model: ChartModel, rows: SheetModel['rows']): void {
  const { kind, stacked, name, title, place, series } = model;
  const [first] = series;
  if (!first) return;
  const type = TYPES[kind][stacked ? 'stacked' : 'alone'];
  // One row or one column of values and how they lie: Excel guesses nothing, and makes just the first series.
  const by = first.values.top === first.values.bottom ? 'Rows' : 'Columns';
  const chart = canvas.sheet.charts.add(type, canvas.at(first.values), by);
  // At once, as a chart is known by its name when it has to go.
  chart.name = name;
  chart.setPosition(cellAddress(place.top, place.left), cellAddress(place.bottom, place.right));
  chart.format.font.name = 'Times New Roman';
  // Values inside bars are as dark as can be, but on the darkest.
  chart.format.font.color = INK;
  chart.title.text = title;
  if (series.length > 1) chart.legend.position = 'Bottom';
  else chart.legend.visible = false;
  drawAxes(chart, model, rows);
  const names = chartData(model, rows).series;
  series.forEach((one, i) => {
    const drawn = i === 0 ? chart.series.getItemAt(0) : chart.series.add();
    drawn.name = names[i]?.name ?? '';
    if (i > 0) drawn.setValues(canvas.at(one.values));
    drawn.setXAxisValues(canvas.at(model.categories));
    LOOKS[kind](drawn, one, i);
    drawLabels(drawn, model, one);
  });
}

function drawAxes(chart: Excel.Chart, model: ChartModel, rows: SheetModel['rows']): void {
  const { kind, months, axes = {}, categories } = model;
  const { categoryAxis, valueAxis } = chart.axes;
  // The values then stand at the top; to put them at the bottom (axis.position) fails in Excel on iPad.
  if (kind === 'bar') categoryAxis.reversePlotOrder = true;
  // An axis of time would leave gaps between the months.
  const areDays = shownCells(rows, categories).some((cell) => cell !== null && typeof cell === 'object');
  if (areDays) categoryAxis.categoryType = 'TextAxis';
  if (months) categoryAxis.numberFormat = 'mm/yyyy';
  if (axes.categories !== undefined) categoryAxis.title.text = axes.categories;
  const step = countStep(model, rows);
  if (step !== undefined) valueAxis.majorUnit = step;
  if (axes.values !== undefined) valueAxis.title.text = axes.values;
}

type DrawLook = (drawn: Excel.ChartSeries, series: ChartSeries, i: number) => void;

const drawBars: DrawLook = (drawn, { tone }, i) => {
  if (i === 0) drawn.gapWidth = 60;
  drawn.format.fill.setSolidColor(CHART_COLOURS[tone].fill);
  drawn.format.line.color = OUTLINE;
};
const OUTLINE = '#404040';
/** Lines are thin: they differ by their marks as well. */
const MARKS = ['Circle', 'Square', 'Triangle', 'Diamond', 'X', 'Star', 'Plus', 'Dash'] as const;

const LOOKS: Readonly<Record<ChartModel['kind'], DrawLook>> = {
  column: drawBars,
  bar: drawBars,
  line: (drawn, { tone }, i) => {
    drawn.format.line.color = CHART_COLOURS[tone].fill;
    drawn.markerStyle = MARKS[i % MARKS.length] ?? 'Circle';
    drawn.markerBackgroundColor = CHART_COLOURS[tone].fill;
    drawn.markerForegroundColor = OUTLINE;
  },
};

const INK = '#000000';
/** The third part of a format is that of 0, and writes nothing. */
const LABEL_FORMATS = { integer: '0;-0;', decimal: '0.00;-0.00;' };

function drawLabels(
  drawn: Excel.ChartSeries,
  { kind, stacked, labels }: ChartModel,
  { tone }: ChartSeries,
): void {
  if (!labels) return;
  drawn.hasDataLabels = true;
  drawn.dataLabels.numberFormat = LABEL_FORMATS[labels];
  if (kind === 'line') drawn.dataLabels.position = 'Top';
  else if (!stacked) drawn.dataLabels.position = 'OutsideEnd';
  else if (CHART_COLOURS[tone].ink !== INK) drawn.dataLabels.format.font.color = CHART_COLOURS[tone].ink;
}
