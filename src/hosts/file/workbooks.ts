import { readFile } from 'node:fs/promises';
import { type Snapshot, WorkbookError, type WorkbookModel } from '../../core/workbook/index.ts';
import { readXlsxSnapshot } from '../../readers/xlsx/index.ts';
import { writeXlsx } from '../../writers/xlsx/index.ts';
import { writeFileWhole, type WriteOptions } from './writeFileWhole.ts';

/** A workbook on disk as its sheets show it. @throws WorkbookError unreadable: no file, or none that is a workbook */
export async function openWorkbook(path: string): Promise<Snapshot> {
  const bytes = await readFile(path).catch(() => {
    throw new WorkbookError('unreadable', { file: path });
  });
  return readXlsxSnapshot(bytes);
}

/** Writes a workbook, whole or not at all. @throws WorkbookError exists (without `force`), unwritable */
export async function saveWorkbook(
  path: string,
  workbook: Uint8Array | WorkbookModel,
  options: WriteOptions = {},
): Promise<void> {
  const bytes = workbook instanceof Uint8Array ? workbook : writeXlsx(workbook);
  await writeFileWhole(path, bytes, options);
}
