import type { DrawChart } from '../../grid/index.ts';
import { ChartLegend, ChartPicture } from '../../pane/index.ts';

/** Over a sheet a chart is what it is in the pane: the grid may not ask the pane for it, so it is handed over here. */
export const drawChart: DrawChart = (chart, data, size) => (
  <>
    <ChartPicture {...{ chart, data, size }} />
    <ChartLegend data={data} />
  </>
);
