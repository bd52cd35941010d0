import type { Edit, NameModel, SheetLook, TableModel } from '../../core/workbook/index.ts';

/**
 * What a person does at the grid beyond edits of the port: a row typed below a table makes it longer, a head typed over
 * gives its column another name, rows come and go, a sheet is called otherwise, a column gets wider; in formulas too.
 */
export type BookStep =
  | Edit
  | { kind: 'grow-table'; sheet: string; table: string; bottom: number }
  | { kind: 'name-column'; sheet: string; table: string; column: number; header: string }
  /** Rows come in before `at`, or go from it on (count < 0). */
  | { kind: 'move-rows'; sheet: string; at: number; count: number }
  /** What lay over the rows of a sheet, put back as it was. */
  | { kind: 'put-shape'; sheet: string; tables: TableModel[]; look?: SheetLook; names: NameModel[] }
  | { kind: 'name-sheet'; sheet: string; name: string }
  /** Width in characters, as Excel counts. */
  | { kind: 'size-column'; sheet: string; column: number; width: number };
