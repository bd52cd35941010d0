import {
  type Area,
  areaAddress,
  parseArea,
  type RangeSnapshot,
  WorkbookError,
} from '../../core/workbook/index.ts';
import { cellOf, type RawValue } from './cells.ts';
import { areaOf } from './sheetState.ts';
import { inContext } from './inContext.ts';

/** Excel hands out at most 512 merged areas at once (excel.md, 5): so many rows are asked together. */
const ROWS_AT_ONCE = 256;

/** What is selected, or the named sheet or area of it; a single cell stands for all that the sheet uses. */
export async function readRange(from?: { sheet: string; area?: Area }): Promise<RangeSnapshot> {
  return inContext(async (context) => {
    const { workbook } = context;
    const chosen = from ? undefined : workbook.getSelectedRange();
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
  const range = sheet.getRange(areaAddress(area));
  range.load('values,formulas,numberFormat');
  const merged = bandsOf(area).map((band) => {
    const found = sheet.getRange(areaAddress(band)).getMergedAreasOrNullObject();
    found.load('address');
    return found;
  });
  await context.sync();
  const { values, formulas, numberFormat } = range;
  const rows = (values as RawValue[][]).map((row, i) =>
    row.map((value, j) =>
      cellOf(value, (formulas[i]?.[j] ?? '') as RawValue, String(numberFormat[i]?.[j] ?? 'General')),
    ),
  );
  return { sheet: sheet.name, area, rows, merges: merged.flatMap(areasOf) };
}

/** The same columns, a few hundred rows each. */
const bandsOf = (area: Area): Area[] =>
  Array.from({ length: Math.ceil((area.bottom - area.top + 1) / ROWS_AT_ONCE) }, (_, i) => ({
    ...area,
    top: area.top + i * ROWS_AT_ONCE,
    bottom: Math.min(area.bottom, area.top + (i + 1) * ROWS_AT_ONCE - 1),
  }));

/** "Sheet1!A1:B2,Sheet1!A4:B5" → their areas; a sheet's name may hold a comma, an address may not. */
function areasOf(merged: Excel.RangeAreas): Area[] {
  if (merged.isNullObject) return [];
  const addresses = merged.address.match(/[A-Z]{1,3}\d+:[A-Z]{1,3}\d+(?=,|$)/gu) ?? [];
  return addresses.flatMap((address) => parseArea(address) ?? []);
}
