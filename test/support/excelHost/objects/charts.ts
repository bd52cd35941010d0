import { itemNotFound } from '../errors.ts';
import type { ExcelHost } from '../host.ts';
import { drop, type Chart } from '../model/book.ts';
import type { Sheet } from '../model/sheet.ts';
import { areaOf, isUnset, text, whole } from './args.ts';
import {
  make,
  property,
  readOnly,
  type HostClass,
  type HostObject,
  type Link,
  type Scalar,
} from './define.ts';

type Part = { chart: Chart; path: string };

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
    Add(sheet, [type, source], host) {
      const id = host.book.newId();
      const properties = { Name: `Chart ${chartsOf(sheet, host).length + 1}`, ChartType: text(type) };
      const added: Chart = { id, sheet, source: areaOf(source, sheet, host), properties };
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
const part =
  (path: string): Link<Chart> =>
  (chart) =>
    make('ChartPart', { chart, path });

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
    Title: part('Title'),
    Legend: part('Legend'),
    DataLabels: part('DataLabels'),
    Axes: part('Axes'),
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

const below = (name: string, unset: unknown): Scalar<Part> => ({
  get: ({ chart: one, path }) => one.properties[`${path}/${name}`] ?? unset,
  set: ({ chart: one, path }, value) => void (one.properties[`${path}/${name}`] = value),
});
const deeper =
  (name: string): Link<Part> =>
  (state) =>
    make('ChartPart', { ...state, path: `${state.path}/${name}` });

/** The parts of a chart that we write, kept under their path: "Title/Text", "Axes/ValueAxis/Visible". */
export const chartPart: HostClass<Part> = {
  scalars: {
    Text: below('Text', ''),
    Visible: below('Visible', true),
    Position: below('Position', 'Bottom'),
    Minimum: below('Minimum', ''),
    Maximum: below('Maximum', ''),
  },
  links: { ValueAxis: deeper('ValueAxis'), CategoryAxis: deeper('CategoryAxis'), Title: deeper('Title') },
};
