import type { LaidRow } from './layout.ts';

/** The columns of a table in a sheet; those in which no cell begins (margins, room for a merged title) do not count. */
export interface Columns {
  /** In the sheet. */
  first: number;
  count: number;
  /** In the table, of a column of the sheet; of a column without place, where the next one stands. */
  position(column: number): number;
  /** In the sheet, in order. */
  used: readonly number[];
}

const MOST_OF = 0.6;

/**
 * The columns of these rows; those of the table above where they fill most of its columns and no other: a page or a
 * group of it, in which a column ("Ghi chú") happens to be blank.
 */
export function columnsOf(rows: readonly LaidRow[], above?: Columns): Columns {
  const own = [...new Set(rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.column)))];
  own.sort((a, b) => a - b);
  const known = new Set(above?.used);
  const continues =
    above && own.length >= 3 && own.length >= MOST_OF * above.count && own.every((c) => known.has(c));
  return continues ? above : ofUsed(own);
}

function ofUsed(used: readonly number[]): Columns {
  const places = new Map(used.map((column, i) => [column, i]));
  return {
    first: used[0] ?? 0,
    count: used.length,
    used,
    position(column) {
      return places.get(column) ?? after(used, column);
    },
  };
}

function after(used: readonly number[], column: number): number {
  const next = used.findIndex((one) => one > column);
  return next < 0 ? used.length : next;
}
