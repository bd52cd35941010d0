import { readCode, splitLeadingCode } from './codes.ts';
import { type GridRow, textAt } from './grid.ts';
import type { ColumnRole } from './headerWords.ts';

/** What can be told of a column by its cells alone. */
export type ToldRole = Extract<ColumnRole, 'deadline' | 'implementer' | 'coordinator' | 'task'>;

/** Tells what cells of one column hold, undefined for nothing in particular; given by one who reads times and names. */
export type TellColumn = (texts: readonly string[]) => 'deadline' | 'body' | 'person' | 'task' | undefined;

/** A column and what its cells told. */
export interface ToldColumn {
  header: string;
  role: ToldRole;
}
export const TOLD_NAMES: Record<ToldRole, string> = {
  deadline: 'thời gian',
  implementer: 'đơn vị thực hiện',
  coordinator: 'đơn vị phối hợp',
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
 * other column says to be that. `isOpen`: whose words leave it open. Bodies right of those who do the work help them;
 * a content is told only between a time and a doer.
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
  const roleAt = (i: number) => told.get(i) ?? roles[i] ?? 'other';
  const has = (...wanted: ColumnRole[]) => roles.some((_, i) => wanted.includes(roleAt(i)));
  const fill = (at: number, role: ToldRole): void => {
    if (at >= 0 && !has(role)) told.set(at, role);
  };
  fill(looks.indexOf('deadline'), 'deadline');
  if (!has(...DOERS))
    fill(
      looks.findIndex((look) => look === 'body' || look === 'person'),
      'implementer',
    );
  fill(
    looks.findIndex((look, i) => look === 'body' && DOERS.includes(roleAt(i - 1))),
    'coordinator',
  );
  if (has('deadline') && has(...DOERS)) fill(looks.indexOf('task'), 'task');
  return told;
}

const DOERS: readonly ColumnRole[] = ['lead', 'implementer'];
