import type { Note } from '../outcome/index.ts';
import { type Area, type CellValue, cellAddress, type SheetModel } from '../workbook/index.ts';
import { shownText } from './codecs.ts';
import { cutText } from './headers.ts';
import { LINE_HEIGHT, lineCounter } from './measure.ts';

/** What a cell holds, and how high a row can be. */
const MOST_CHARACTERS = 32_767;
const MOST_HEIGHT = 409;

/**
 * Gives each row the height of its texts, cuts what no cell holds, and names what no row shows whole: nothing is
 * shortened in silence.
 */
export function fitTexts(sheets: readonly SheetModel[]): { sheets: SheetModel[]; notes: Note[] } {
  const notes: Note[] = [];
  const fitted = sheets.map((sheet) => ({
    ...sheet,
    rowHeights: heightsOf(sheet, notes),
    rows: sheet.rows.map((row, i) => row.map((cell, j) => fitCell(sheet, cell, i, j, notes))),
  }));
  return { sheets: fitted, notes };
}

/** The same of heights alone, for a sheet of short texts. */
export const fitRows = (sheet: SheetModel): SheetModel => ({ ...sheet, rowHeights: heightsOf(sheet, []) });

function fitCell(sheet: SheetModel, cell: CellValue, row: number, column: number, notes: Note[]): CellValue {
  if (typeof cell !== 'string' || cell.length <= MOST_CHARACTERS) return cell;
  const where = { sheet: sheet.name, cell: cellAddress(row, column) };
  notes.push({
    code: 'cell-cut',
    text: `Ô ${where.cell} trang “${sheet.name}”: chữ dài ${cell.length} ký tự, ô Excel chỉ chứa ${MOST_CHARACTERS}, phần sau bị cắt.`,
    where,
  });
  return cutText(cell, MOST_CHARACTERS);
}

/** Bold headers are wider, and the filter's button takes room. */
const HEADER_WEIGHT = 1.15;
const BUTTON = 2;

function heightsOf(sheet: SheetModel, notes: Note[]): number[] {
  const headers = new Set([
    ...sheet.tables.map(({ area }) => area.top),
    ...(sheet.framed?.header ?? []).flatMap(rowsOf),
  ]);
  const labels = labelsByRow(sheet);
  const linesOf = lineCounter();
  return sheet.rows.map((row, i) => {
    const isLabel = (column: number) =>
      labels.get(i)?.some(({ left, right }) => column >= left && column <= right) ?? false;
    const lines = row.map((cell, j) => {
      const { width = 10, wrap } = sheet.columns[j] ?? {};
      if (headers.has(i)) return linesOf(shownText(cell), width - BUTTON, HEADER_WEIGHT);
      return wrap && !isLabel(j) ? linesOf(shownText(cell), width) : 1;
    });
    const most = Math.max(1, ...lines);
    const height = Math.round(most * LINE_HEIGHT * 10) / 10 + 1;
    if (height > MOST_HEIGHT) notes.push(tooHigh(sheet.name, i, lines.indexOf(most), most));
    return Math.min(MOST_HEIGHT, height);
  });
}

const rowsOf = ({ top, bottom }: Area): number[] =>
  Array.from({ length: bottom - top + 1 }, (_, i) => top + i);

/** By row: a board has a bold line for each of hundreds of units, and would look at all of them in each cell. */
function labelsByRow({ bold = [] }: SheetModel): Map<number, Area[]> {
  const found = new Map<number, Area[]>();
  for (const area of bold) for (const row of rowsOf(area)) found.set(row, [...(found.get(row) ?? []), area]);
  return found;
}

function tooHigh(sheet: string, row: number, column: number, lines: number): Note {
  const cell = cellAddress(row, column);
  return {
    code: 'row-too-high',
    text: `Ô ${cell} trang “${sheet}” có khoảng ${lines} dòng chữ: dòng của Excel cao nhất ${MOST_HEIGHT} điểm nên không hiện hết, chữ trong ô vẫn đủ.`,
    where: { sheet, cell },
  };
}
