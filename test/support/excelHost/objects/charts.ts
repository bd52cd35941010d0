import { itemNotFound } from '../errors.ts';
import type { ExcelHost } from '../host.ts';
import { drop, type Chart } from '../model/book.ts';
import type { Sheet } from '../model/sheet.ts';
import { areaOf, isUnset, text, whole } from './args.ts';
import { partsOfChart } from './chartParts.ts';
import { seriesOf } from './chartSeries.ts';
import { make, property, readOnly, type HostClass, type HostObject, type Scalar } from './define.ts';

const chartsOf = (sheet: Sheet, host: ExcelHost): Chart[] =>
  host.book.charts.filter((one) => one.sheet === sheet);

function byName(sheet: Sheet, key: unknown, host: ExcelHost): HostObject | null {
  const found = chartsOf(sheet, host).find((one) => one.id === key || one.properties['Name'] === key);
  return found ? make('Chart', found) : null;
}

export const chartCollection: HostClass<Sheet> = {
  scalars: { Count: readOnly((sheet, host) => chartsOf(sheet, host).length) },
  items: (sheet, host) => chartsOf(sheet, host).map((one) => make('Chart', one)),
  item: byName,
  methods: {
    Add(sheet, [type, source, seriesBy], host) {
      const id = host.book.newId();
      const properties = { Name: `Chart ${chartsOf(sheet, host).length + 1}`, ChartType: text(type) };
      const area = areaOf(source, sheet, host);
      const added: Chart = { id, sheet, source: area, properties, series: seriesOf(area.box, seriesBy) };
      host.book.charts.push(added);
      return make('Chart', added);
    },
    GetItem: (sheet, [key], host) => byName(sheet, key, host),
    GetItemOrNullObject: (sheet, [key], host) => byName(sheet, key, host),
    GetItemAt(sheet, [index], host) {
      const found = chartsOf(sheet, host)[whole(index)];
      if (!found) throw itemNotFound();
      return make('Chart', found);
    },
    GetCount: (sheet, _, host) => chartsOf(sheet, host).length,
  },
};

const kept = (name: string, unset: unknown): Scalar<Chart> => property((one) => one.properties, name, unset);
export const chart: HostClass<Chart> = {
  scalars: {
    Id: readOnly(({ id }) => id),
    Name: kept('Name', ''),
    ChartType: kept('ChartType', 'ColumnClustered'),
    Top: kept('Top', 0),
    Left: kept('Left', 0),
    Width: kept('Width', 360),
    Height: kept('Height', 216),
  },
  links: {
    ...partsOfChart,
    Series: (one) => make('ChartSeriesCollection', one),
    Worksheet: ({ sheet }) => make('Worksheet', sheet),
  },
  methods: {
    SetData: (one, [source], host) => void (one.source = areaOf(source, one.sheet, host)),
    SetPosition(one, [start, end], host) {
      one.properties['Start'] = areaOf(start, one.sheet, host).box;
      one.properties['End'] = isUnset(end) ? null : areaOf(end, one.sheet, host).box;
    },
    Delete: (one, _, host) => drop(host.book.charts, (other) => other === one),
  },
};
