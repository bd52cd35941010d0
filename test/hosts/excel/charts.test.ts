import { expect, test } from '@jest/globals';
import {
  CHART_COLOURS,
  type ChartModel,
  type Edit,
  type SheetModel,
} from '../../../src/core/workbook/index.ts';
import { excelBook } from '../../../src/hosts/excel/index.ts';
import { chartSheet } from '../../support/chartSheet.ts';
import { dump, type ExcelHost, startRuntime } from '../../support/excelHost/index.ts';

const SHEET = chartSheet();
const put = (sheet: SheetModel): Edit => ({ kind: 'put-sheet', sheet });
const chart = (change: Partial<ChartModel>): ChartModel => ({
  ...(SHEET.charts?.[0] as ChartModel),
  ...change,
});
const withCharts = (...charts: ChartModel[]): SheetModel => ({ ...SHEET, charts });
const plain = ({ stacked: _stacked, ...one }: ChartModel): ChartModel => one;

async function drawn(one: ChartModel) {
  const host = startRuntime();
  await excelBook().apply([put(withCharts(one))]);
  const [found] = host.book.charts;
  if (!found) throw new Error('no chart');
  return found;
}
const namesIn = ({ book }: ExcelHost) => book.charts.map(({ properties }) => properties['Name']);

test('a chart is native: kind, place, words, cells and colours', async () => {
  const { properties, series, sheet } = await drawn(chart({}));
  expect(sheet.name).toBe(SHEET.name);
  expect(properties).toEqual({
    Name: 'bieuDo1',
    ChartType: 'ColumnStacked',
    Start: { row: 8, column: 0, rows: 1, columns: 1 },
    End: { row: 22, column: 5, rows: 1, columns: 1 },
    'Format/Font/Color': '#000000',
    'Format/Font/Name': 'Times New Roman',
    'Title/Text': 'Mốc theo tháng & tình trạng (1)',
    'Legend/Position': 'Bottom',
    'Axes/CategoryAxis/CategoryType': 'TextAxis',
    'Axes/CategoryAxis/NumberFormat': 'mm/yyyy',
    'Axes/ValueAxis/MajorUnit': 1,
    'Axes/ValueAxis/Title/Text': 'Số mốc',
  });
  expect(series).toHaveLength(5);
  expect(series[2]).toEqual({
    values: { row: 1, column: 3, rows: 6, columns: 1 },
    categories: { row: 1, column: 0, rows: 6, columns: 1 },
    properties: {
      Name: 'Quá hạn',
      'Format/Fill/Color': CHART_COLOURS.bad.fill,
      'Format/Line/Color': '#404040',
      HasDataLabels: true,
      'DataLabels/NumberFormat': '0;-0;',
      'DataLabels/Format/Font/Color': CHART_COLOURS.bad.ink,
    },
  });
});

test('a page begins with each chart, once however often it is drawn', async () => {
  const host = startRuntime();
  const place = { top: 30, left: 0, bottom: 40, right: 5 };
  const both = withCharts(chart({}), chart({ name: 'bieuDo2', place }));
  for (let times = 0; times < 2; times++) await excelBook().apply([put(both)]);
  expect(host.book.sheets.find(({ name }) => name === SHEET.name)?.pageBreaks).toEqual([8, 30]);
});

test.each<[string, ChartModel, Record<string, unknown>, Record<string, unknown>]>([
  [
    'lying bars begin at the top',
    chart({ kind: 'bar' }),
    { ChartType: 'BarStacked', 'Axes/CategoryAxis/ReversePlotOrder': true },
    { GapWidth: 60 },
  ],
  [
    'side by side, labels are outside',
    plain(chart({})),
    { ChartType: 'ColumnClustered' },
    { 'DataLabels/Position': 'OutsideEnd' },
  ],
  [
    'lines have marks',
    plain(chart({ kind: 'line', labels: 'decimal' })),
    { ChartType: 'LineMarkers' },
    {
      MarkerStyle: 'Circle',
      'Format/Line/Color': CHART_COLOURS.good.fill,
      'DataLabels/Position': 'Top',
      'DataLabels/NumberFormat': '0.00;-0.00;',
    },
  ],
  [
    'one series needs no legend',
    chart({ series: chart({}).series.slice(0, 1) }),
    { 'Legend/Visible': false },
    {},
  ],
])('%s', async (_what, one, properties, ofFirst) => {
  const found = await drawn(one);
  expect(found.properties).toMatchObject(properties);
  expect(found.series[0]?.properties).toMatchObject(ofFirst);
});

test('values in a row are one series', async () => {
  const across = (row: number) => ({ top: row, left: 1, bottom: row, right: 5 });
  const series = [{ name: { ...across(1), left: 0, right: 0 }, values: across(1), tone: 'info' as const }];
  const found = await drawn(chart({ categories: across(0), series }));
  expect(found.series.map(({ values }) => values)).toEqual([{ row: 1, column: 1, rows: 1, columns: 5 }]);
});

test('a chart of somebody else stays, one that somebody deleted is not missed', async () => {
  const host = startRuntime();
  const workbook = excelBook();
  await workbook.apply([put(withCharts(chart({ name: 'a' }), chart({ name: 'b' })))]);
  await Excel.run(async ({ workbook: { worksheets } }) => {
    const { charts } = worksheets.getItem(SHEET.name);
    charts.add('Pie', worksheets.getItem(SHEET.name).getRange('B2:B7')).name = 'Của tôi';
    charts.getItem('a').delete();
  });
  const [sheet] = (await workbook.read([SHEET.name])).sheets;
  expect(sheet?.look?.charts?.map(({ name }) => name)).toEqual(['b']);
  const undo = await workbook.apply([put(withCharts(chart({ name: 'c' })))]);
  expect(namesIn(host)).toEqual(['Của tôi', 'c']);
  await workbook.apply(undo);
  expect(namesIn(host)).toEqual(['Của tôi', 'b']);
});

test.each(['Chart.name', 'ChartPart.setSolidColor', 'ChartSeries.setValues', 'Chart.delete'])(
  'a failure at %s leaves the charts that were there',
  async (at) => {
    const host = startRuntime();
    const workbook = excelBook();
    await workbook.apply([put(withCharts(chart({ name: 'a' })))]);
    const before = dump(host.book);
    host.faults = [{ at, code: 'GeneralException' }];
    const work = workbook.apply([put(withCharts(chart({ name: 'b', kind: 'bar' }), chart({ name: 'c' })))]);
    await expect(work).rejects.toMatchObject({ code: 'unwritable' });
    expect(host.faults).toEqual([]);
    expect(JSON.parse(dump(host.book))).toEqual(JSON.parse(before));
  },
);

test('a locked sheet is locked behind its charts, and opened before they go', async () => {
  const host = startRuntime();
  const workbook = excelBook();
  const locked = { ...withCharts(chart({})), locked: true as const };
  await workbook.apply([put(locked)]);
  await workbook.apply([put({ ...locked, charts: [chart({ name: 'b' })] })]);
  expect(namesIn(host)).toEqual(['b']);
});
