import type { Ranked } from '../../scoring/index.ts';
import type { ChartModel } from '../../workbook/index.ts';

/** Đơn vị and Tổng điểm on Xếp hạng. */
const [NAME, TOTAL] = [2, 3];

/** A bar for each unit, a chart for each cluster, below what stands on the sheet. */
export function rankingCharts(ranked: readonly Ranked[], header: number, from: number): ChartModel[] {
  const clusters = [...new Set(ranked.map(({ score }) => score.unit.cluster))];
  let top = from;
  return clusters.map((cluster, i) => {
    const first = ranked.findIndex(({ score }) => score.unit.cluster === cluster);
    const count = ranked.filter(({ score }) => score.unit.cluster === cluster).length;
    const column = (at: number) => ({
      top: header + 1 + first,
      left: at,
      bottom: header + first + count,
      right: at,
    });
    const height = Math.max(8, count + 5);
    const place = { top, left: 0, bottom: top + height, right: 7 };
    top += height + 2;
    const name = cluster || 'Chưa chia cụm';
    return {
      name: `bieuDoXepHang${i + 1}`,
      kind: 'bar',
      title: `Tổng điểm: ${name}`,
      description: `Biểu đồ thanh: tổng điểm của ${count} đơn vị, ${name}.`,
      place,
      categories: column(NAME),
      series: [
        {
          name: { top: header, left: TOTAL, bottom: header, right: TOTAL },
          values: column(TOTAL),
          tone: 'info',
        },
      ],
      labels: 'decimal',
    };
  });
}
