import type { Note } from '../outcome/index.ts';
import { type CellValue, cellAddress, type SheetModel } from '../workbook/index.ts';
import { shownText } from './codecs.ts';
import { cutText } from './headers.ts';
import { LINE_HEIGHT, linesOf } from './measure.ts';

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
    rowHeights: sheet.rows.map((row, i) => rowHeight(sheet, row, i, notes)),
    rows: sheet.rows.map((row, i) => row.map((cell, j) => fitCell(sheet, cell, i, j, notes))),
  }));
  return { sheets: fitted, notes };
}

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

function rowHeight(sheet: SheetModel, row: readonly CellValue[], i: number, notes: Note[]): number {
  const isHeader = sheet.tables.some(({ area }) => area.top === i);
  const lines = row.map((cell, j) => {
    const column = sheet.columns[j];
    const text = shownText(cell);
    if (isHeader) return linesOf(text, (column?.width ?? 10) - BUTTON, HEADER_WEIGHT);
    return column?.wrap && !isLabel(sheet, i, j) ? linesOf(text, column.width) : 1;
  });
  const most = Math.max(1, ...lines);
  const height = Math.round(most * LINE_HEIGHT * 10) / 10 + 1;
  if (height > MOST_HEIGHT) notes.push(tooHigh(sheet.name, i, lines.indexOf(most), most));
  return Math.min(MOST_HEIGHT, height);
}

const isLabel = ({ bold }: SheetModel, row: number, column: number) =>
  bold?.some(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  ) ?? false;

function tooHigh(sheet: string, row: number, column: number, lines: number): Note {
  const cell = cellAddress(row, column);
  return {
    code: 'row-too-high',
    text: `Ô ${cell} trang “${sheet}” có khoảng ${lines} dòng chữ: dòng của Excel cao nhất ${MOST_HEIGHT} điểm nên không hiện hết, chữ trong ô vẫn đủ.`,
    where: { sheet, cell },
  };
}
