import type { Area, Chart, Name, Series } from '../model/book.ts';
import type { Conditional, Sheet } from '../model/sheet.ts';
import type { Table } from '../model/table.ts';
import type { ExcelHost } from '../host.ts';

/** Areas of one sheet that are written to at once. */
export interface Areas {
  sheet: Sheet;
  boxes: Area['box'][];
}

/** What stands behind an object of each type. */
export interface States {
  Workbook: null;
  Application: null;
  WorkbookCreated: { id: string; base64: string };
  AddinInternalService: null;
  AppRuntimeService: null;
  WorksheetCollection: null;
  Worksheet: Sheet;
  Range: Area;
  RangeAreas: Areas;
  ManyFormat: Areas;
  ManyFill: Areas;
  ManyFont: Areas;
  ManyValidation: Areas;
  RangeCollection: Area[];
  RangeFormat: Area;
  RangeFill: Area;
  RangeFont: Area;
  RangeBorderCollection: Area;
  RangeBorder: Area & { side: string };
  FormatProtection: Area;
  DataValidation: Area;
  ConditionalFormatCollection: Area;
  ConditionalFormat: { sheet: Sheet; conditional: Conditional };
  ConditionalPart: { sheet: Sheet; conditional: Conditional; path: string };
  TableCollection: Sheet | null;
  Table: Table;
  TableColumnCollection: Table;
  TableColumn: { table: Table; index: number };
  TableRowCollection: Table;
  TableRow: { table: Table; index: number };
  NamedItemCollection: Sheet | null;
  NamedItem: Name;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  PageLayout: Sheet;
  PageBreakCollection: Sheet;
  PageBreak: { sheet: Sheet; row: number };
  ChartCollection: Sheet;
  Chart: Chart;
  ChartSeriesCollection: Chart;
  ChartSeries: { chart: Chart; series: Series };
  /** Of a chart or of one of its series. */
  ChartPart: { of: { properties: Record<string, unknown> }; path: string };
  SettingCollection: null;
  Setting: { key: string };
}
export type TypeName = keyof States;

/** An object of the workbook as a request sees it; a range can be kept under a reference id from request to request. */
export class HostObject<K extends TypeName = TypeName> {
  reference: string | undefined;
  constructor(
    readonly type: K,
    readonly state: States[K],
  ) {}
}
export const make = <K extends TypeName>(type: K, state: States[K]): HostObject<K> =>
  new HostObject(type, state);

export interface Scalar<S> {
  get(state: S, host: ExcelHost): unknown;
  set?(state: S, value: unknown, host: ExcelHost): void;
}
export type Link<S> = (state: S, host: ExcelHost) => HostObject | null;
export type Method<S> = (state: S, args: readonly unknown[], host: ExcelHost) => unknown;

/** A type of the object model by wire names (PascalCase). */
export interface HostClass<S> {
  scalars?: Readonly<Record<string, Scalar<S>>>;
  links?: Readonly<Record<string, Link<S>>>;
  methods?: Readonly<Record<string, Method<S>>>;
  /** Of a collection: its members, and the one that an indexer (`getItem`) names. */
  items?(state: S, host: ExcelHost): HostObject[];
  item?(state: S, key: unknown, host: ExcelHost): HostObject | null;
  /** Has `_KeepReference`. */
  kept?: boolean;
}
export type HostClasses = { readonly [K in TypeName]: HostClass<States[K]> };

/** A property that is kept in a record under its wire name: `property(page => page, 'Orientation', 'Portrait')`. */
export function property<S>(
  recordOf: (state: S) => Record<string, unknown>,
  name: string,
  unset: unknown,
): Scalar<S> {
  return {
    get: (state) => recordOf(state)[name] ?? unset,
    set: (state, value) => {
      recordOf(state)[name] = value;
    },
  };
}

export const readOnly = <S>(get: (state: S, host: ExcelHost) => unknown): Scalar<S> => ({ get });
