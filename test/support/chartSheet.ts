import type { Area, CellValue, ChartModel, ChartTone, SheetModel } from '../../src/core/workbook/index.ts';

const SERIES: [header: string, tone: ChartTone][] = [
  ['Hoàn thành', 'good'],
  ['Hoàn thành chậm', 'fair'],
  ['Quá hạn', 'bad'],
  ['Sắp đến hạn', 'warning'],
  ['Chưa đến hạn', 'info'],
];
const MONTHS = 6;
const column = (at: number): Area => ({ top: 1, left: at, bottom: MONTHS, right: at });

const CHARTS: ChartModel[] = (['column', 'bar', 'line'] as const).map((kind, i) => ({
  name: `bieuDo${i + 1}`,
  kind,
  ...(kind === 'line' ? {} : { stacked: true as const }),
  title: `Mốc theo tháng & tình trạng (${i + 1})`,
  description: 'Số mốc đến hạn từng tháng, chia theo tình trạng.',
  place: { top: MONTHS + 2 + i * 16, left: 0, bottom: MONTHS + 16 + i * 16, right: 5 },
  categories: column(0),
  months: true as const,
  series: SERIES.map(([, tone], at) => ({
    name: { ...column(at + 1), top: 0, bottom: 0 },
    values: column(at + 1),
    tone,
  })),
  axes: { values: 'Số mốc' },
  labels: 'integer' as const,
}));

/** A sheet of counts with each kind of chart under them: `chartSheet()`; its figures are results of formulas. */
export const chartSheet = (name = 'Biểu đồ'): SheetModel => ({
  name,
  columns: Array.from({ length: SERIES.length + 1 }, () => ({ width: 14, format: 'integer' as const })),
  rows: [
    ['Tháng', ...SERIES.map(([header]) => header)],
    ...Array.from({ length: MONTHS }, (_, i): CellValue[] => [
      { day: `2026-0${i + 1}-01` },
      ...SERIES.map((_series, j): CellValue => ({
        formula: `${(i * 3 + j * 2) % 5}+0`,
        result: (i * 3 + j * 2) % 5,
      })),
    ]),
  ],
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: CHARTS,
  print: { orientation: 'portrait' },
});
