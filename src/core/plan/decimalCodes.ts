import type { Note } from '../outcome/index.ts';
import { type Column, columnOf, type Row } from '../table/index.ts';

/** "1,1": a number of two parts as a spreadsheet of this country shows a decimal. */
const DECIMAL = /^(?<head>\d{1,3}),(?<tail>\d{1,3})$/u;

interface Restored {
  row: Row;
  before: string;
  after: string;
}

/**
 * A number typed as 1.1 becomes a decimal in a spreadsheet and is shown as "1,1"; 1.10 is even shown as "1,1" again.
 * In the column of numbers it is 1.1, and 1.10 where 1.9 stands above it. One note a table.
 */
export function restoreCodes(
  rows: readonly Row[],
  columns: readonly Column[],
): { rows: Row[]; notes: Note[] } {
  const at = columnOf(columns, 'code');
  const restored: Restored[] = [];
  let above = '';
  const result = rows.map((row) => {
    const before = row.texts[at] ?? '';
    const after = numberOf(before, above);
    if (after !== '') above = after;
    if (after === before) return row;
    restored.push({ row, before, after });
    return { ...row, texts: row.texts.with(at, after) };
  });
  return { rows: result, notes: notesOf(restored) };
}

function numberOf(text: string, above: string): string {
  const { head, tail } = DECIMAL.exec(text)?.groups ?? {};
  if (head === undefined || tail === undefined) return text;
  const lostZero = `${head}.${tail}0`;
  return above === `${head}.${String(Number(tail) * 10 - 1)}` ? lostZero : `${head}.${tail}`;
}

function notesOf(restored: readonly Restored[]): Note[] {
  const first = restored[0];
  if (!first) return [];
  const text = `Bảng tính đã đổi ${String(restored.length)} số thứ tự thành số thập phân, được hiểu lại là số thứ tự, như “${first.before}” thành “${first.after}”.`;
  return [{ code: 'decimal-codes', text, where: first.row.where }];
}
