import { zipSync } from 'fflate';
import type { WorkbookModel } from '../../core/workbook/index.ts';
import { writeXlsx } from './writeXlsx.ts';

/** Many workbooks in one .zip: [{name: "Phiếu A.xlsx", workbook}] → bytes; the same in, the same out. */
export function zipWorkbooks(files: readonly { name: string; workbook: WorkbookModel }[]): Uint8Array {
  const parts = files.map(({ name, workbook }) => [name, writeXlsx(workbook)] as const);
  // A workbook is packed already; local fields, since the zip format knows no zones.
  return zipSync(Object.fromEntries(parts), { level: 0, mtime: new Date(1980, 0, 1) });
}
