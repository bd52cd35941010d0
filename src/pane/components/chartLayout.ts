import type { ChartData, ChartModel } from '../../core/workbook/index.ts';
import { shortly } from '../shortly.ts';

/** In units of the picture; in the pane it is 300 wide however wide the pane is. */
export interface Size {
  width: number;
  /** Of upright bars and lines; lying ones are as high as they are many. */
  height: number;
}
export const PANE_SIZE: Size = { width: 300, height: 180 };

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface Mark extends Box {
  /** Of the series. */
  series: number;
  value: number;
}
export interface Layout {
  width: number;
  height: number;
  marks: Mark[];
  /** Names of categories and figures of the axis. */
  words: { text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' }[];
  grid: { x1: number; y1: number; x2: number; y2: number }[];
}

/** Where each value stands. Lying bars have their names above them, as 320 pixels have no room beside. */
export function layoutOf(
  chart: Pick<ChartModel, 'kind' | 'stacked'>,
  data: ChartData,
  size: Size = PANE_SIZE,
): Layout {
  const stacked = chart.stacked === true && chart.kind !== 'line';
  return chart.kind === 'bar'
    ? lying(data, stacked, size)
    : upright(data, stacked, chart.kind === 'line', size);
}

/** The end of the axis: 1, 2, 5, 10, 20, 50 … at or above the largest value. */
export function axisTop(data: ChartData, stacked: boolean): number {
  const at = (i: number) => data.series.map(({ values }) => Math.max(0, values[i] ?? 0));
  const sizes = data.categories.map((_, i) =>
    stacked ? at(i).reduce((sum, one) => sum + one, 0) : Math.max(0, ...at(i)),
  );
  const most = Math.max(0, ...sizes);
  if (most === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 5, 10].find((step) => step * power >= most) ?? 10) * power;
}

/** From where to where, as parts of the axis, each value of a category lies; `lane`: which of those side by side. */
function spans({ series }: ChartData, category: number, stacked: boolean, top: number) {
  let from = 0;
  return series.flatMap(({ values }, i) => {
    const value = values[category];
    if (value === undefined) return [];
    const size = Math.max(0, value) / top;
    const span = { series: i, value, from, size, lane: stacked ? 0 : i };
    if (stacked) from += size;
    return [span];
  });
}

const [NAME, BAR, REST] = [15, 16, 6];
/** Of letters eleven high, on the average. */
const LETTER = 6;

function lying(data: ChartData, stacked: boolean, { width: whole }: Size): Layout {
  const top = axisTop(data, stacked);
  const lanes = stacked ? 1 : data.series.length;
  const step = NAME + BAR * lanes + REST;
  return {
    width: whole,
    height: step * data.categories.length,
    marks: data.categories.flatMap((_, i) =>
      spans(data, i, stacked, top).map(({ series, value, from, size, lane }) => ({
        ...{ series, value, x: from * whole, width: size * whole },
        ...{ y: i * step + NAME + lane * BAR, height: BAR },
      })),
    ),
    words: data.categories.map((name, i) => ({
      ...{ text: shortly(name, Math.floor(whole / LETTER)), x: 0, y: i * step + NAME - 4 },
      anchor: 'start',
    })),
    grid: [],
  };
}

const [AXIS, HEAD, FOOT] = [26, 12, 18];
/** A month needs so much room to be read. */
const WORD = 46;

function upright(data: ChartData, stacked: boolean, isLine: boolean, { width: whole, height }: Size): Layout {
  const plot = Math.max(1, height - HEAD - FOOT);
  const top = axisTop(data, stacked);
  const step = (whole - AXIS) / Math.max(1, data.categories.length);
  const lanes = stacked || isLine ? 1 : data.series.length;
  const bar = (step * 0.7) / lanes;
  const yAt = (part: number) => HEAD + plot * (1 - part);
  const every = Math.ceil(WORD / step);
  const parts = ticks(data, top);
  return {
    width: whole,
    height: HEAD + plot + FOOT,
    marks: data.categories.flatMap((_, i) =>
      spans(data, i, stacked, top).map(({ series, value, from, size, lane }) => ({
        ...{ series, value, width: bar, height: size * plot, y: yAt(from + size) },
        x: AXIS + i * step + step * 0.15 + (isLine ? 0 : lane * bar),
      })),
    ),
    words: [
      ...parts.map((part) => ({
        ...{ text: String(top * part).replace('.', ','), x: AXIS - 4, y: yAt(part) + 4 },
        anchor: 'end' as const,
      })),
      ...data.categories.flatMap((text, i) =>
        i % every === 0 ? [{ text, ...kept(AXIS + (i + 0.5) * step, whole), y: HEAD + plot + 14 }] : [],
      ),
    ],
    grid: parts.map((part) => ({ x1: AXIS, x2: whole, y1: yAt(part), y2: yAt(part) })),
  };
}

/** The figures of the axis, as parts of it: where all values are counts, none between two whole numbers. */
function ticks({ series }: ChartData, top: number): number[] {
  const areCounts = series.every(({ values }) => values.every((value = 0) => Number.isInteger(value)));
  return [0, 0.5, 1].filter((part) => !areCounts || Number.isInteger(part * top));
}

/** Below its bar; what would stick out of the picture ends with it. */
const kept = (x: number, whole: number): { x: number; anchor: 'middle' | 'end' } =>
  x + WORD / 2 > whole ? { x: whole, anchor: 'end' } : { x, anchor: 'middle' };
