import type { TableModel } from '../../core/workbook/index.ts';

/**
 * Ends the filters of tables, before a block of values is put across rows that they hide: Excel would put them in the
 * wrong cells (office-js, issue 224). A person sets a filter again with a click; what stands in the cells is worth more.
 */
export function showAll({ tables }: Excel.Workbook, which: readonly Pick<TableModel, 'name'>[]): void {
  for (const { name } of which) tables.getItem(name).clearFilters();
}
