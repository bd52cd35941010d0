import { itemNotFound } from '../errors.ts';
import { box, type Box } from '../model/address.ts';
import { drop, type Chart, type Series } from '../model/book.ts';
import { areaOf, isUnset, text, whole } from './args.ts';
import { shortText } from './chartParts.ts';
import { make, property, type HostClass, type Link, type Scalar, type States } from './define.ts';

type One = States['ChartSeries'];

const named = (number: number, values: Box | null): Series => ({
  values,
  categories: null,
  properties: { Name: `Series${number}` },
});

/**
 * One for each column, or for each row, of the range. That a range of one column is one series is sure; what Excel makes
 * of heads and of more columns without being told is a guess, and a host that relies on it should not.
 */
export function seriesOf({ row, column, rows, columns }: Box, by: unknown): Series[] {
  return by === 'Rows'
    ? Array.from({ length: rows }, (_, i) => named(i + 1, box(row + i, column, 1, columns)))
    : Array.from({ length: columns }, (_, i) => named(i + 1, box(row, column + i, rows, 1)));
}

const at = (chart: Chart, index: unknown) => {
  const found = chart.series[whole(index)];
  if (!found) throw itemNotFound();
  return make('ChartSeries', { chart, series: found });
};

export const chartSeriesCollection: HostClass<Chart> = {
  scalars: { Count: { get: ({ series }) => series.length } },
  items: (chart) => chart.series.map((series) => make('ChartSeries', { chart, series })),
  methods: {
    Add(chart, [name]) {
      const added = named(chart.series.length + 1, null);
      if (!isUnset(name)) added.properties['Name'] = shortText(name);
      chart.series.push(added);
      return make('ChartSeries', { chart, series: added });
    },
    GetItemAt: (chart, [index]) => at(chart, index),
    GetCount: ({ series }) => series.length,
  },
};

const kept = (name: string, unset: unknown): Scalar<One> =>
  property(({ series }) => series.properties, name, unset);
const part =
  (path: string): Link<One> =>
  ({ series }) =>
    make('ChartPart', { of: series, path });

export const chartSeries: HostClass<One> = {
  scalars: {
    Name: {
      get: ({ series }) => text(series.properties['Name'], ''),
      set: ({ series }, name) => void (series.properties['Name'] = shortText(name)),
    },
    HasDataLabels: kept('HasDataLabels', false),
    GapWidth: kept('GapWidth', 150),
    Overlap: kept('Overlap', 0),
    MarkerStyle: kept('MarkerStyle', 'Automatic'),
    MarkerSize: kept('MarkerSize', 5),
    MarkerBackgroundColor: kept('MarkerBackgroundColor', '#000000'),
    MarkerForegroundColor: kept('MarkerForegroundColor', '#000000'),
  },
  links: { Format: part('Format'), DataLabels: part('DataLabels') },
  methods: {
    SetValues: ({ chart, series }, [source], host) =>
      void (series.values = areaOf(source, chart.sheet, host).box),
    SetXAxisValues: ({ chart, series }, [source], host) =>
      void (series.categories = areaOf(source, chart.sheet, host).box),
    Delete: ({ chart, series }) => drop(chart.series, (one) => one === series),
  },
};
