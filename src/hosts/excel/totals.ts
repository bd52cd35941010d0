import type { TableModel } from '../../core/workbook/index.ts';

/** The rows, counted from A1, with `blank` where tables have their row of totals: that is Excel's own, and follows the table. */
export function withoutTotals<T>(
  rows: readonly T[][],
  tables: readonly Pick<TableModel, 'area' | 'totals'>[],
  blank: T,
): T[][] {
  return tables.reduce(
    (now: T[][], { area: { left, right, bottom }, totals }) => {
      const row = now[bottom + 1];
      if (!totals || !row) return now;
      return now.with(
        bottom + 1,
        row.map((cell, i) => (i >= left && i <= right ? blank : cell)),
      );
    },
    [...rows],
  );
}
