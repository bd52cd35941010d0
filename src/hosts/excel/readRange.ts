import {
  type Area,
  areaAddress,
  parseArea,
  type RangeSnapshot,
  WorkbookError,
} from '../../core/workbook/index.ts';
import { askCells } from './askSheets.ts';
import { areaOf, cellsOf } from './sheetState.ts';
import { inContext } from './inContext.ts';

/** So many merged areas Excel hands out at once (excel.md, 5); each takes two cells at least. */
const MERGES_AT_ONCE = 512;

/**
 * What is selected, or the named sheet or area of it; a single cell stands for all that the sheet uses, and so do a chart
 * and several areas at once, which are no range.
 */
export async function readRange(from?: { sheet: string; area?: Area }): Promise<RangeSnapshot> {
  try {
    return await readFrom(from, from === undefined);
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code !== 'InvalidSelection') throw error;
    return readFrom(from, false);
  }
}

function readFrom(
  from: { sheet: string; area?: Area } | undefined,
  isChosen: boolean,
): Promise<RangeSnapshot> {
  return inContext(async (context) => {
    const { workbook } = context;
    const chosen = isChosen ? workbook.getSelectedRange() : undefined;
    const sheet = from
      ? workbook.worksheets.getItemOrNullObject(from.sheet)
      : workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load('name');
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    chosen?.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError('changed', { sheet: from?.sheet ?? '' });
    const all = used.isNullObject ? undefined : areaOf(used);
    const wanted = from?.area ?? (chosen && !isOneCell(chosen) ? areaOf(chosen) : undefined);
    const area = all && wanted ? meet(all, wanted) : all;
    if (!area) return { sheet: sheet.name, area: wanted ?? NOWHERE, rows: [], merges: [] };
    return readArea(context, sheet, area);
  });
}

const NOWHERE: Area = { top: 0, left: 0, bottom: 0, right: 0 };
const isOneCell = ({ rowCount, columnCount }: Excel.Range) => rowCount === 1 && columnCount === 1;

function meet(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

async function readArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<RangeSnapshot> {
  const cells: Excel.Range[] = [];
  await askCells(context, [{ sheet, area, cells }]);
  const merged = bandsOf(area).map((band) => {
    const found = sheet.getRange(areaAddress(band)).getMergedAreasOrNullObject();
    found.load('address');
    return found;
  });
  await context.sync();
  return { sheet: sheet.name, area, rows: cells.flatMap(cellsOf), merges: merged.flatMap(areasOf) };
}

/**
 * The same columns, as many rows each as cannot hold more: 6 columns → 169 rows of three merged areas. Those of the last
 * row may reach below it and take one of its cells only.
 */
function bandsOf(area: Area): Area[] {
  const rows = Math.max(1, Math.floor((2 * MERGES_AT_ONCE) / (area.right - area.left + 1)) - 1);
  return Array.from({ length: Math.ceil((area.bottom - area.top + 1) / rows) }, (_, i) => ({
    ...area,
    top: area.top + i * rows,
    bottom: Math.min(area.bottom, area.top + (i + 1) * rows - 1),
  }));
}

/** "Sheet1!A1:B2,Sheet1!A4:B5" → their areas; a sheet's name may hold a comma, an address may not. */
function areasOf(merged: Excel.RangeAreas): Area[] {
  if (merged.isNullObject) return [];
  const addresses = merged.address.match(/[A-Z]{1,3}\d+:[A-Z]{1,3}\d+(?=,|$)/gu) ?? [];
  return addresses.flatMap((address) => parseArea(address) ?? []);
}
