import {
  type Area,
  type CellValue,
  isFormula,
  type SheetLook,
  type SheetSnapshot,
  type TableModel,
  withoutBlankEnds,
} from '../../core/workbook/index.ts';
import { cellOf, type RawValue } from './cells.ts';
import { type KeptLook, lookOfKept } from './keptLook.ts';
import { lookWithCharts, type StandingChart } from './standingCharts.ts';
import { withoutTotals } from './totals.ts';

/** Settings of the workbook keep how a sheet was drawn: Excel itself hands validations out one cell at a time. */
export const lookKey = (sheet: string) => `soThiDua.look.${sheet.toLowerCase()}`;

/** Settings cannot be asked for and deleted in one go: this is left of a sheet that went. */
export const NO_LOOK = false;

/** A sheet on its way: what was asked for, to be taken after the next sync. */
export interface AskedSheet {
  name: string;
  sheet: Excel.Worksheet;
  used: Excel.Range;
  /** What stands in it, from the top down; as a rule all that is used, at once. */
  cells: Excel.Range[];
  look: Excel.Setting;
  /** All its tables, by name. */
  all: Excel.TableCollection;
  tables: { name: string; table: Excel.Table; home: Excel.Worksheet; area: Excel.Range }[];
  charts: Excel.ChartCollection;
}

/** What is asked of cells. */
export const CELLS = 'values,formulas,numberFormat';

/** Asks for a sheet that may not be there, with the tables of these names. Nothing is known before a sync. */
export function askSheet(context: Excel.RequestContext, name: string, tables: readonly string[]): AskedSheet {
  const asked = askOutline(context, name, tables);
  asked.used.load(CELLS);
  return { ...asked, cells: [asked.used] };
}

/** The same without what stands in its cells. */
export function askOutline(
  context: Excel.RequestContext,
  name: string,
  tables: readonly string[],
): AskedSheet {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  const look = workbook.settings.getItemOrNullObject(lookKey(name));
  sheet.load('name');
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  look.load('value');
  sheet.tables.load('items/name');
  sheet.charts.load('items/id,items/name');
  const asked = tables.map((table) => askTable(workbook, table));
  // eslint-disable-next-line office-addins/call-sync-before-read -- paths, nothing is read
  return { name, sheet, used, cells: [], look, all: sheet.tables, tables: asked, charts: sheet.charts };
}

/** After the sync: asks for the tables nobody named. Were there any, another sync is due. */
export function askOtherTables(context: Excel.RequestContext, { sheet, all, tables }: AskedSheet): boolean {
  if (sheet.isNullObject) return false;
  const known = new Set(tables.map(({ name }) => name.toLowerCase()));
  const others = all.items.filter(({ name }) => !known.has(name.toLowerCase()));
  tables.push(...others.map(({ name }) => askTable(context.workbook, name)));
  return others.length > 0;
}

function askTable({ tables }: Excel.Workbook, name: string) {
  const table = tables.getItemOrNullObject(name);
  // eslint-disable-next-line office-addins/call-sync-before-read -- a path, nothing is read
  const home = table.worksheet;
  const area = table.getRange();
  table.load('name,showTotals');
  home.load('name');
  area.load('rowIndex,columnIndex,rowCount,columnCount');
  return { name, table, home, area };
}

/** After the sync: the sheet as it stands, undefined when it is not there. */
export function takeSheet(asked: AskedSheet): SheetSnapshot | undefined {
  const { sheet, used, cells, look, tables } = asked;
  if (sheet.isNullObject) return undefined;
  const rows = used.isNullObject ? [] : rowsOf(used, cells);
  const own = tables
    .filter(({ table, home }) => !table.isNullObject && home.name === sheet.name)
    .map(({ table, area }): TableModel => tableIn(rows, table, areaOf(area)));
  return {
    name: sheet.name,
    rows: withoutBlankEnds(withoutTotals(rows, own, null)),
    tables: own,
    ...lookOf(look, takeCharts(asked)),
  };
}

const tableIn = (rows: readonly CellValue[][], { name, showTotals }: Excel.Table, area: Area): TableModel =>
  showTotals
    ? { ...tableOf(name, { ...area, bottom: area.bottom - 1 }, rows), totals: true }
    : tableOf(name, area, rows);

/** After the sync: the charts of the sheet, none when it is not there. */
export const takeCharts = ({ sheet, charts }: AskedSheet): StandingChart[] =>
  sheet.isNullObject ? [] : charts.items.map(({ id, name }) => ({ id, name }));

function lookOf(setting: Excel.Setting, charts: readonly StandingChart[]): { look?: SheetLook } {
  const kept = setting.isNullObject ? NO_LOOK : (setting.value as KeptLook | typeof NO_LOOK);
  return kept === NO_LOOK ? {} : { look: lookWithCharts(lookOfKept(kept), charts) };
}

export const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});

/** Counted from A1. */
function rowsOf({ rowIndex, columnIndex }: Excel.Range, cells: readonly Excel.Range[]): CellValue[][] {
  const above = Array.from({ length: rowIndex }, (): CellValue[] => []);
  const left = new Array<CellValue>(columnIndex).fill(null);
  const rows = cells.flatMap(cellsOf).map((row) => [...left, ...row]);
  return [...above, ...rows];
}

/** After the sync: what a range says, row by row. */
export const cellsOf = ({ values, formulas, numberFormat }: Excel.Range): CellValue[][] =>
  (values as RawValue[][]).map((row, i) =>
    row.map((value, j) =>
      cellOf(value, (formulas[i]?.[j] ?? '') as RawValue, String(numberFormat[i]?.[j] ?? 'General')),
    ),
  );

/** Excel tells no formula of a column: it is the one that stands in all its cells. */
export function tableOf(name: string, area: Area, rows: readonly CellValue[][]): TableModel {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => {
    const header = rows[area.top]?.[area.left + i];
    const formula = sharedFormula(rows.slice(area.top + 1, area.bottom + 1), area.left + i);
    return { header: String(header ?? ''), ...(formula === undefined ? {} : { formula }) };
  });
  return { name, area, columns };
}

function sharedFormula(rows: readonly CellValue[][], column: number): string | undefined {
  const formulas = rows.map((row) => {
    const cell = row[column] ?? null;
    return isFormula(cell) ? cell.formula : undefined;
  });
  const [first] = formulas;
  return first !== undefined && formulas.every((one) => one === first) ? first : undefined;
}
