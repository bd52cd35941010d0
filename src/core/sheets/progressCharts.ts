import { STATUSES, type TaskStatus } from '../progress/index.ts';
import {
  type CellValue,
  chartColumn,
  type ChartModel,
  chartSeries,
  type ChartTone,
  isFormula,
  type TableModel,
} from '../workbook/index.ts';
import type { DrawnTable } from './draw.ts';

/** Each state has its colour on every chart; that of Tình trạng where it has one. */
const CHART_TONES: Readonly<Record<TaskStatus, ChartTone>> = {
  'Quá hạn': 'bad',
  'Sắp đến hạn': 'warning',
  'Chưa đến hạn': 'info',
  'Chờ điều kiện': 'neutral',
  'Thường xuyên': 'calm',
  'Chưa rõ hạn': 'odd',
  'Hoàn thành chậm': 'fair',
  'Hoàn thành': 'good',
};

/** Blank rows before a chart, and rows for its title, axis and legend. */
const [GAP, FRAME] = [2, 8];
/** So many bars fit a page with their names; the table has all units, those with most to do first. */
const MOST_UNITS = 15;

/**
 * Milestones by month and tasks by unit, each state upon the other, below all tables and as wide as they are. A table
 * that counts nothing has no picture.
 */
export function progressCharts(months: DrawnTable, units: DrawnTable): ChartModel[] {
  const right = Math.max(months.table.area.right, units.table.area.right);
  const [byMonth, byUnit] = [countedRows(months), countedRows(units)];
  const shown = Math.min(byUnit, MOST_UNITS);
  const heights = [byMonth > 0 ? FRAME + 12 : 0, shown > 0 ? FRAME + Math.ceil(shown * 1.4) : 0];
  const first = Math.max(months.table.area.bottom, units.table.area.bottom) + 1 + GAP;
  const [forMonths = 0, forUnits = 0] = heights;
  const second = forMonths > 0 ? first + forMonths + GAP : first;
  const charts: ChartModel[] = [];
  if (forMonths > 0)
    charts.push({
      ...MONTH_CHART,
      place: { top: first, left: 0, bottom: first + forMonths - 1, right },
      ...byState(months.table, byMonth),
    });
  if (forUnits > 0)
    charts.push({
      ...UNIT_CHART,
      title: byUnit > shown ? `${UNIT_CHART.title} (${shown} đơn vị nhiều việc nhất)` : UNIT_CHART.title,
      place: { top: second, left: 0, bottom: second + forUnits - 1, right },
      ...byState(units.table, shown),
    });
  return charts;
}

const MONTH_CHART = {
  name: 'bieuDoTheoThang',
  kind: 'column',
  stacked: true,
  months: true,
  labels: 'integer',
  title: 'Số mốc theo tháng đến hạn',
  description:
    'Biểu đồ cột chồng: số mốc đến hạn từng tháng, chia theo tình trạng. Số liệu ở bảng theo tháng.',
  axes: { values: 'Số mốc' },
} as const;

const UNIT_CHART = {
  name: 'bieuDoTheoDonVi',
  kind: 'bar',
  stacked: true,
  labels: 'integer',
  title: 'Số nhiệm vụ theo đơn vị phụ trách',
  description:
    'Biểu đồ thanh chồng: số nhiệm vụ của từng đơn vị, chia theo tình trạng. Số liệu ở bảng theo đơn vị.',
  axes: { values: 'Số nhiệm vụ' },
} as const;

/** Rows from the first to the last that counts anything: months without any in between are shown, units are not. */
function countedRows({ rows, table }: DrawnTable): number {
  const total = table.columns.findIndex(({ header }) => header === 'Cộng');
  return rows.slice(1).findLastIndex((row) => Number(resultOf(row[total] ?? null)) > 0) + 1;
}
const resultOf = (cell: CellValue) => (isFormula(cell) ? cell.result : cell);

/** The first column, and one series for each column whose header is a state. */
function byState({ area, ...table }: TableModel, count: number): Pick<ChartModel, 'categories' | 'series'> {
  const part = { ...table, area: { ...area, bottom: area.top + count } };
  const headers = table.columns.map(({ header }) => header);
  return {
    categories: chartColumn(part, headers[0] ?? ''),
    series: STATUSES.filter((status) => headers.includes(status)).map((status) =>
      chartSeries(part, status, CHART_TONES[status]),
    ),
  };
}
