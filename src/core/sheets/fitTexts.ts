import type { Note } from '../outcome/index.ts';
import { type CellValue, cellAddress, type SheetModel } from '../workbook/index.ts';
import { cutText } from './headers.ts';

/** What a cell holds, and how many lines the highest row shows (409 points, about 15 a line). */
const MOST_CHARACTERS = 32_767;
const MOST_LINES = 27;

/** Cuts what no cell holds and names what no row shows whole: nothing is shortened in silence. */
export function fitTexts(sheets: readonly SheetModel[]): { sheets: SheetModel[]; notes: Note[] } {
  const notes: Note[] = [];
  const fitted = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, i) => {
      reportTallRow(sheet, row, i, notes);
      return row.map((cell, j) => fitCell(sheet, cell, i, j, notes));
    }),
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

function reportTallRow(sheet: SheetModel, row: readonly CellValue[], i: number, notes: Note[]): void {
  const lines = row.map((cell, j) => linesOf(cell, sheet.columns[j]?.width ?? 10));
  const most = Math.max(0, ...lines);
  if (most <= MOST_LINES) return;
  const where = { sheet: sheet.name, cell: cellAddress(i, lines.indexOf(most)) };
  notes.push({
    code: 'row-too-high',
    text: `Ô ${where.cell} trang “${sheet.name}” có khoảng ${most} dòng chữ: dòng của Excel cao nhất 409 điểm nên không hiện hết, chữ trong ô vẫn đủ.`,
    where,
  });
}

function linesOf(cell: CellValue, width: number): number {
  if (typeof cell !== 'string' || cell.length < MOST_LINES) return 0;
  return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}
