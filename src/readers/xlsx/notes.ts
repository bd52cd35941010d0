import type { Note, Place } from '../../core/outcome/index.ts';
import { oneLine } from '../../core/text/index.ts';
import { cellAddress, columnLetters } from '../../core/workbook/index.ts';
import type { LaidRow } from './layout.ts';
import type { SheetCell } from './model.ts';
import { shown } from './shown.ts';
import type { WorkbookSheet } from './workbook.ts';

/** What is hidden is read like all else; people should know that it is there. */
export function hiddenNotes(sheet: WorkbookSheet, on: Place): Note[] {
  if (sheet.rows.length === 0) return [];
  const notes: Note[] = [];
  const add = (code: string, text: string) => notes.push({ code, text, where: on });
  if (sheet.hidden) add('hidden-sheet', `Trang “${sheet.name}” bị ẩn; vẫn được đọc.`);
  const rows = sheet.rows.filter(({ hidden }) => hidden).map(({ row }) => row);
  if (rows.length > 0)
    add(
      'hidden-rows',
      `Trang “${sheet.name}” có hàng bị ẩn: ${ranges(rows, (row) => String(row + 1))}; vẫn được đọc.`,
    );
  const columns = hiddenColumns(sheet);
  if (columns.length > 0)
    add(
      'hidden-columns',
      `Trang “${sheet.name}” có cột bị ẩn: ${ranges(columns, columnLetters)}; vẫn được đọc.`,
    );
  return notes;
}

/** Only columns that hold something. */
function hiddenColumns({ rows, hiddenColumns: hidden }: WorkbookSheet): number[] {
  if (hidden.length === 0) return [];
  const filled = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))];
  return filled
    .filter((column) => hidden.some(({ from, to }) => from <= column && column <= to))
    .sort((a, b) => a - b);
}

/** 4, 5, 6, 9 → "5–7, 10" with the names given. */
function ranges(numbers: readonly number[], name: (n: number) => string): string {
  const parts: [from: number, to: number][] = [];
  for (const n of numbers) {
    const last = parts.at(-1);
    if (last && last[1] === n - 1) last[1] = n;
    else parts.push([n, n]);
  }
  return parts.map(([from, to]) => (from === to ? name(from) : `${name(from)}–${name(to)}`)).join(', ');
}

/** Formulas without a result, error values, and texts under a merged cell, each with its place. */
export function cellNotes({ row, cells, under }: LaidRow, on: Place, date1904: boolean): Note[] {
  const place = ({ column }: SheetCell) => ({ ...on, cell: cellAddress(row, column) });
  const own = cells.flatMap(({ cell }) => contentNote(cell, place(cell)) ?? []);
  const hidden = under.map((cell) => ({
    code: 'under-merged',
    text: `Ô ${cellAddress(row, cell.column)} bị ô gộp che, đã bỏ nội dung “${oneLine(shown(cell, date1904).text)}”.`,
    where: place(cell),
  }));
  return [...own, ...hidden];
}

function contentNote({ content, formula }: SheetCell, where: Place): Note | undefined {
  if (content.kind === 'error')
    return { code: 'cell-error', text: `Ô ${where.cell} có giá trị lỗi ${content.text}.`, where };
  if (content.kind !== 'none') return undefined;
  return {
    code: 'formula-without-result',
    text: `Ô ${where.cell} có công thức =${formula ?? ''} chưa có kết quả.`,
    where,
  };
}
