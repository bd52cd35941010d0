import { alreadyExists, invalidArgument, invalidOperation } from '../errors.ts';
import { box, intersection, type Box } from './address.ts';
import { checkSheetName, Sheet } from './sheet.ts';
import { repairHeaders, type Table } from './table.ts';

export interface Area {
  sheet: Sheet;
  box: Box;
}

export interface Name {
  name: string;
  /** "='Kế hoạch'!$B$2" or another formula. */
  formula: string;
  scope: Sheet | null;
  visible: boolean;
  comment: string;
}

export interface Chart {
  id: string;
  sheet: Sheet;
  source: Area | null;
  /** Set by wire name, parts by path: Name, ChartType, Title/Text … */
  properties: Record<string, unknown>;
  series: Series[];
}

export interface Series {
  values: Box | null;
  categories: Box | null;
  /** As those of the chart: Name, Format/Fill/Color … */
  properties: Record<string, unknown>;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The workbook that is open: plain data with Excel's own rules, and nothing of the protocol. */
export class Book {
  name = 'SoLamViec.xlsx';
  readonly sheets: Sheet[] = [];
  readonly tables: Table[] = [];
  readonly names: Name[] = [];
  readonly charts: Chart[] = [];
  readonly settings = new Map<string, unknown>();
  active: Sheet;
  selection: Area;
  /** A chart is chosen, or several areas at once: then there is no selected range. */
  isOtherChosen = false;
  private ids = 0;

  constructor() {
    this.active = this.addSheet('Sheet1');
    this.selection = { sheet: this.active, box: box(0, 0) };
  }

  /** "{0000000A-0001-0000-0000-000000000000}": ids look like Excel's and never repeat. */
  newId(): string {
    this.ids += 1;
    return `{${this.ids.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  sheet(key: string): Sheet | null {
    return this.sheets.find(({ id, name }) => same(id, key) || same(name, key)) ?? null;
  }

  addSheet(name?: string): Sheet {
    const wanted = name ?? this.freeName('Sheet', (text) => this.sheet(text) !== null);
    checkSheetName(wanted);
    if (this.sheet(wanted)) throw alreadyExists();
    const sheet = new Sheet(this.newId(), wanted);
    this.sheets.push(sheet);
    return sheet;
  }

  renameSheet(sheet: Sheet, name: unknown): void {
    checkSheetName(name);
    const taken = this.sheet(name);
    if (taken && taken !== sheet) throw alreadyExists();
    sheet.name = name;
  }

  deleteSheet(sheet: Sheet): void {
    const others = this.sheets.filter((other) => other !== sheet);
    if (!others.some(({ visibility }) => visibility === 'Visible'))
      throw invalidOperation('One visible sheet must stay.');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    drop(this.tables, (table) => table.sheet === sheet);
    drop(this.charts, (chart) => chart.sheet === sheet);
    drop(this.names, ({ scope }) => scope === sheet);
    if (this.active === sheet) this.active = others[0] ?? sheet;
    if (this.selection.sheet === sheet) this.selection = { sheet: this.active, box: box(0, 0) };
  }

  table(key: string): Table | null {
    return this.tables.find(({ id, name }) => same(id, key) || same(name, key)) ?? null;
  }

  addTable(sheet: Sheet, area: Box, hasHeaders: boolean): Table {
    if (this.tables.some((table) => table.sheet === sheet && intersection(table.area, area)))
      throw invalidArgument('A table cannot overlap another table.');
    if (!hasHeaders) sheet.shiftRows(area.row, 1);
    // Guess: Excel undoes merges inside a new table; a table never holds any (excel.md, 17).
    const rows = Math.max(2, area.rows + (hasHeaders ? 0 : 1));
    const table: Table = {
      id: this.newId(),
      name: this.freeName('Table', (text) => this.nameTaken(text)),
      sheet,
      area: box(area.row, area.column, rows, area.columns),
      showTotals: false,
      properties: {},
      columnIds: Array.from({ length: area.columns }, (_, index) => index + 1),
    };
    sheet.unmerge(table.area);
    repairHeaders(table);
    this.tables.push(table);
    return table;
  }

  named(key: string, scope: Sheet | null = null): Name | null {
    return this.names.find((one) => one.scope === scope && same(one.name, key)) ?? null;
  }

  /** Tables and names share one space of names. */
  nameTaken(name: string): boolean {
    return this.table(name) !== null || this.named(name) !== null;
  }

  private freeName(stem: string, taken: (name: string) => boolean): string {
    for (let number = 1; ; number += 1) if (!taken(`${stem}${number}`)) return `${stem}${number}`;
  }
}

export function drop<T>(list: T[], unwanted: (one: T) => boolean): void {
  list.splice(0, list.length, ...list.filter((one) => !unwanted(one)));
}
