import { readCode, splitLeadingCode } from './codes.ts';
import { type GridRow, textAt } from './grid.ts';
import type { ColumnRole } from './headerWords.ts';

/** What can be told of a column by its cells alone. */
export type ToldRole = Extract<ColumnRole, 'deadline' | 'implementer' | 'task'>;

/** Tells what cells of one column hold, undefined for nothing in particular; given by one who reads times and names. */
export type TellColumn = (texts: readonly string[]) => ToldRole | undefined;

/** A column and what its cells told. */
export interface ToldColumn {
  header: string;
  role: ToldRole;
}
export const TOLD_NAMES: Record<ToldRole, string> = {
  deadline: 'thời gian',
  implementer: 'đơn vị thực hiện',
  task: 'nội dung công việc',
};

/** Rows below a header that tell what its columns hold. */
export const MOST_LOOKED_AT = 20;

/** The cells of a column below its header that are its own: no heading that lies over several. */
export function cellsBelow(rows: readonly GridRow[], column: number): string[] {
  return rows
    .filter(({ cells }) => (cells[column]?.colSpan ?? 1) === 1)
    .map((row) => textAt(row, column).trim())
    .filter(Boolean);
}

/** Do most of these cells hold numbers of rows: "1", "2.1", "a)", "-"? */
export function areNumbers(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => (splitLeadingCode(text)?.code ?? readCode(text)).style !== 'none');
  return numbers.length > texts.length / 2;
}

/**
 * "Lịch" over "Trước 15/01", "Tháng 02": a column whose header says nothing known is what its cells are, where no
 * other column says to be that. `isOpen`: whose words leave it open. A content is told only between a time and a doer.
 */
export function toldByCells(
  roles: readonly ColumnRole[],
  isOpen: (column: number) => boolean,
  below: readonly GridRow[],
  tell: TellColumn,
): Map<number, ToldRole> {
  const looks = roles.map((role, i) =>
    role === 'other' && isOpen(i) ? tell(cellsBelow(below, i)) : undefined,
  );
  const told = new Map<number, ToldRole>();
  const has = (role: ColumnRole) => roles.includes(role) || [...told.values()].some((one) => one === role);
  const fill = (role: ToldRole): void => {
    if (looks.includes(role)) told.set(looks.indexOf(role), role);
  };
  if (!has('deadline')) fill('deadline');
  if (!has('lead') && !has('implementer')) fill('implementer');
  if (!has('task') && has('deadline') && (has('lead') || has('implementer'))) fill('task');
  return told;
}
