import { type Area, areaAddress, WorkbookError } from '../../core/workbook/index.ts';
import { areaOf, askOutline, type AskedSheet, askSheet, CELLS } from './sheetState.ts';

interface Wanted {
  name: string;
  /** Of its tables, those that are known by name. */
  tables: readonly string[];
}

/**
 * Sheets with all that stands in them, in one request; `also` asks for what is wanted with it. Excel on the web hands out
 * 5 MB at once (excel.md, 3), and some hundred tasks are more than that: then it comes in as many answers as it takes.
 */
export async function askSheets(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  also: () => void = () => undefined,
): Promise<AskedSheet[]> {
  const asked = wanted.map(({ name, tables }) => askSheet(context, name, tables));
  also();
  if (await isAnswered(context)) return asked;
  // Of a refused answer nothing is there.
  const outlines = wanted.map(({ name, tables }) => askOutline(context, name, tables));
  also();
  await context.sync();
  const parts = outlines.flatMap(({ sheet, used, cells }) =>
    sheet.isNullObject || used.isNullObject ? [] : [{ sheet, area: areaOf(used), cells }],
  );
  await askCells(context, parts);
  return outlines;
}

/** An area to ask for, and where what comes of it is put, from the top down. */
interface Part {
  sheet: Excel.Worksheet;
  area: Area;
  cells: Excel.Range[];
}

/** In one request, or where that is too much half by half. @throws WorkbookError too-much: not even one row */
export async function askCells(context: Excel.RequestContext, parts: readonly Part[]): Promise<void> {
  const asked = parts.map(({ sheet, area }) => sheet.getRange(areaAddress(area)));
  asked.forEach((range) => range.load(CELLS));
  if (await isAnswered(context)) return parts.forEach(({ cells }, i) => cells.push(asked[i] as Excel.Range));
  const [first, second] = halves(parts);
  await askCells(context, first);
  await askCells(context, second);
}

function halves(parts: readonly Part[]): [Part[], Part[]] {
  const [only] = parts;
  if (parts.length > 1 || !only) {
    const half = Math.ceil(parts.length / 2);
    return [parts.slice(0, half), parts.slice(half)];
  }
  const { top, bottom } = only.area;
  if (top === bottom) throw new WorkbookError('too-much');
  const middle = Math.floor((top + bottom) / 2);
  return [
    [{ ...only, area: { ...only.area, bottom: middle } }],
    [{ ...only, area: { ...only.area, top: middle + 1 } }],
  ];
}

/** False where the answer is longer than Excel on the web hands out. */
async function isAnswered(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code === 'ResponsePayloadSizeLimitExceeded') return false;
    throw error;
  }
}
