import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentFile } from '../../app/index.ts';
import { WorkbookError } from '../../core/workbook/index.ts';
import { writeFileWhole, type WriteOptions } from '../../hosts/file/index.ts';

/**
 * Files into a folder, which is made where there is none; looked through before the first is written.
 * @throws WorkbookError exists (without `force`), unwritable
 */
export async function writeFolder(
  folder: string,
  files: readonly DocumentFile[],
  options: WriteOptions,
): Promise<void> {
  const there = files.map(({ name }) => join(folder, name)).find((path) => existsSync(path));
  if (there !== undefined && !options.force) throw new WorkbookError('exists', { file: there });
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new WorkbookError('unwritable', { file: folder });
  }
  for (const { name, bytes } of files) await writeFileWhole(join(folder, name), bytes, options);
}
