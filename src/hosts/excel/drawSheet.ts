import {
  type Area,
  areaAddress,
  countStep,
  isFormula,
  type SheetModel,
  type SheetSnapshot,
  type TableModel,
} from '../../core/workbook/index.ts';
import { formatIn, rawOf, usualFormat } from './cells.ts';
import { Canvas } from './canvas.ts';
import { showAll } from './filters.ts';
import { formulasFor } from './formulas.ts';
import { drawLook } from './drawLook.ts';
import { keptLook } from './keptLook.ts';
import { blocksOf } from './runs.ts';
import { lookKey } from './sheetState.ts';
import type { Sending } from './sending.ts';

/**
 * Draws a sheet where `before` stands, or on a new one. A table that stays where it is keeps its identity, so that
 * formulas of other sheets still mean it; all others go, and so do the `charts` of these names. What it gives draws the
 * rest, formulas and look, when all tables and names that they mean are there.
 */
export async function drawSheet(
  sending: Sending,
  sheet: Excel.Worksheet,
  model: SheetModel,
  before: SheetSnapshot | undefined,
  charts: readonly string[],
): Promise<() => Promise<void>> {
  const { workbook } = sending.context;
  const kept = before && keptTable(before, model);
  if (before) clearSheet(workbook, sheet, before, kept);
  for (const name of charts) sheet.charts.getItem(name).delete();
  // Ahead of the charts: whatever of them is there when a request breaks off is known by it.
  workbook.settings.add(lookKey(model.name), lookOf(model));
  const canvas = new Canvas(sheet, sending);
  const whole = withBlankRows(model);
  drawFormats(canvas, whole);
  await drawValues(sending, canvas, model);
  for (const table of model.tables) drawTable(sheet, table, table.name === kept?.name ? kept : undefined);
  return async () => {
    await drawFormulas(sending, canvas, model);
    drawLook(canvas, whole, before);
  };
}

/** A sheet as it stood does not tell its blank rows; those of a table or with a rule wait for somebody to fill them. */
function withBlankRows(model: SheetModel): SheetModel {
  const { rows, tables, validations, framed } = model;
  const areas = [...[...tables, ...validations].map(({ area }) => area), ...(framed?.body ?? [])];
  const height = Math.max(rows.length, ...areas.map(({ bottom }) => bottom + 1));
  return { ...model, rows: Array.from({ length: height }, (_, i) => rows[i] ?? []) };
}

/** What is kept of how a sheet was drawn. Heights are Excel's own affair: rows fit their text. */
function lookOf({ name: _name, rows, tables: _tables, rowHeights: _heights, ...look }: SheetModel) {
  const { charts } = look;
  return keptLook({
    ...look,
    ...(charts && { charts: charts.map((one) => ({ ...one, step: countStep(one, rows) ?? 0 })) }),
  });
}

/** The one table of both, in the same corner. */
function keptTable(before: SheetSnapshot, { tables }: SheetModel): TableModel | undefined {
  const [old] = before.tables;
  const [next] = tables;
  if (!old || !next || before.tables.length > 1 || tables.length > 1) return undefined;
  const same = old.name === next.name && old.area.top === next.area.top && old.area.left === next.area.left;
  return same ? old : undefined;
}

/** A header that is cleared is renamed by Excel, and formulas elsewhere with it: the row of a kept table stays. */
function clearSheet(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  { tables }: SheetSnapshot,
  kept: TableModel | undefined,
): void {
  sheet.protection.unprotect();
  const all = sheet.getRange();
  showAll(workbook, tables);
  for (const { name } of tables) if (name !== kept?.name) workbook.tables.getItem(name).delete();
  if (kept) {
    const { top } = kept.area;
    // It would be taken for the last row of what is written.
    if (kept.totals) workbook.tables.getItem(kept.name).showTotals = false;
    if (top > 0) sheet.getRange(`1:${top}`).clear();
    sheet.getRange(`${top + 2}:1048576`).clear();
  } else all.clear();
  all.dataValidation.clear();
  all.conditionalFormats.clearAll();
  sheet.freezePanes.unfreeze();
}

/**
 * Before any value: text written into a cell that is not "@" may become a formula or a date (excel.md, 1 and 2). What
 * most cells have is said of all of them first.
 */
function drawFormats(canvas: Canvas, model: SheetModel): void {
  const wanted = formatsOf(model);
  const each = wanted.flat().filter((one) => one !== undefined);
  const count = (format: string) => each.filter((one) => one === format).length;
  const [most = 'General'] = [...new Set(each)].sort((a, b) => count(b) - count(a));
  const bottom = model.rows.length - 1;
  if (bottom < 0) return;
  const put = (area: Area, format: string) =>
    (canvas.at(area).numberFormat = format as unknown as string[][]);
  if (most !== 'General') put({ top: 0, left: 0, bottom, right: wanted.length - 1 }, most);
  const others = wanted.map((column) => column.map((format) => (format === most ? undefined : format)));
  for (const { value, ...area } of blocksOf(others)) put(area, value);
}

/** Column by column. A blank cell has the format of its column, as somebody may fill it; but not beside a table. */
function formatsOf({ rows, columns, tables }: SheetModel): (string | undefined)[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), columns.length);
  return Array.from({ length: width }, (_, column) =>
    rows.map((row, i) => {
      const value = row[column] ?? null;
      const isIdle = value === null && tables.some(({ area }) => isBeside(area, i, column));
      return isIdle ? undefined : formatIn(value, usualFormat(columns[column]));
    }),
  );
}

/** In the title above a table, or left or right of it. */
const isBeside = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row === top - 1 || (row >= top && row <= bottom && (column < left || column > right));

/** Rows together while they fit a request. What is below the last value is blank already. */
async function drawValues(sending: Sending, canvas: Canvas, model: SheetModel): Promise<void> {
  const rows = model.rows.slice(0, model.rows.findLastIndex((row) => row.some((cell) => cell !== null)) + 1);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return;
  let block: (string | number | boolean)[][] = [];
  let top = 0;
  const put = (bottom: number) => {
    if (block.length === 0) return;
    const area = { top, left: 0, bottom, right: width - 1 };
    canvas.at(area).values = block;
    top = bottom + 1;
    block = [];
  };
  for (const [i, row] of rows.entries()) {
    const raw = Array.from({ length: width }, (_, column) => rawOf(row[column] ?? null) ?? '');
    const values = JSON.stringify(raw);
    if (sending.isFull(values)) {
      put(i - 1);
      await sending.send();
    }
    sending.count(values);
    block.push(raw);
  }
  put(rows.length - 1);
}

function drawTable(
  sheet: Excel.Worksheet,
  { name, area, totals }: TableModel,
  kept: TableModel | undefined,
): void {
  const address = areaAddress(area);
  const table = kept ? sheet.tables.getItem(name) : sheet.tables.add(address, true);
  if (kept) table.resize(address);
  else table.name = name;
  // Lines around each cell, as in the plans on paper.
  table.style = 'TableStyleLight15';
  table.showBandedRows = false;
  if (totals ?? kept?.totals) table.showTotals = true;
}

/** A calculated column is one formula for all its cells. */
async function drawFormulas(sending: Sending, canvas: Canvas, { rows, columns }: SheetModel): Promise<void> {
  const width = rows.reduce((most, row) => Math.max(most, row.length), columns.length);
  const ofColumns = Array.from({ length: width }, (_, column) =>
    rows.map((row) => {
      const cell = row[column] ?? null;
      return isFormula(cell) ? `=${cell.formula}` : undefined;
    }),
  );
  for (const { value, ...area } of blocksOf(ofColumns)) {
    const formulas = formulasFor(value, area);
    await sending.fit(JSON.stringify(formulas));
    canvas.at(area).formulas = formulas as string[][];
  }
}
