import type { Area } from './area.ts';
import type { ChartSeries, ChartTone } from './chartModel.ts';
import type { TableModel } from './model.ts';

/**
 * Ground and, upon it, ink of each tone. In print without colours they are eight steps of grey, from dark to light,
 * at least 8 of 100 apart (CIE L*); the ink has a contrast of 4.5 or more.
 */
export const CHART_COLOURS: Readonly<Record<ChartTone, { fill: string; ink: string }>> = {
  bad: { fill: '#7A0016', ink: '#FFFFFF' },
  info: { fill: '#1F4E8C', ink: '#FFFFFF' },
  odd: { fill: '#6B5B7B', ink: '#FFFFFF' },
  good: { fill: '#3B8E52', ink: '#000000' },
  fair: { fill: '#8FA13A', ink: '#000000' },
  warning: { fill: '#F0A830', ink: '#000000' },
  calm: { fill: '#A9D3F0', ink: '#000000' },
  neutral: { fill: '#E6E6E6', ink: '#000000' },
};

/** The body of a table's column, for the categories. @throws RangeError no such column */
export function chartColumn({ name, area, columns }: TableModel, header: string): Area {
  const column = columns.findIndex((one) => one.header === header);
  if (column < 0) throw new RangeError(`no column ${header} in ${name}`);
  const at = area.left + column;
  return { top: area.top + 1, left: at, bottom: area.bottom, right: at };
}

/** A column of a table as a series that bears its header: chartSeries(months, 'Quá hạn', 'bad'). */
export function chartSeries(table: TableModel, header: string, tone: ChartTone): ChartSeries {
  const values = chartColumn(table, header);
  return { name: { ...values, top: table.area.top, bottom: table.area.top }, values, tone };
}
