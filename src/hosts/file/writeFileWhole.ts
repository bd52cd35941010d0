import { existsSync } from 'node:fs';
import { link, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { WorkbookError } from '../../core/workbook/index.ts';
import { codeOf } from './errorCode.ts';

export interface WriteOptions {
  /** Replace a file that is there. */
  force?: boolean;
}

/**
 * Writes a file whole or not at all: first beside its place, then moved there. What was there stays until then.
 * @throws WorkbookError exists (without `force`), unwritable
 */
export async function writeFileWhole(
  path: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<void> {
  const aside = join(dirname(path), asideName());
  try {
    await writeAside(aside, bytes);
    await (options.force ? rename(aside, path) : place(aside, path));
  } catch (error) {
    throw new WorkbookError(codeOf(error) === 'EEXIST' ? 'exists' : 'unwritable', { file: path });
  } finally {
    // Where none could be made there is none to take away, and the failure of writing is what people must hear.
    if (existsSync(aside)) await rm(aside, { force: true });
  }
}

let written = 0;
/** Different for each writing, and short: the file's own name may already be as long as a name can be. */
const asideName = () => `.so-thi-dua-${process.pid}-${++written}.tmp`;

async function writeAside(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A link fails where a file already is, so that none is ever replaced between a look and the move. */
async function place(aside: string, path: string): Promise<void> {
  try {
    await link(aside, path);
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error))) throw error;
    const file = await open(path, 'wx');
    await file.close();
    await rename(aside, path).catch(async (failure: unknown) => {
      await rm(path, { force: true });
      throw failure;
    });
  }
}

/** File systems without links (FAT, some network drives) say one of these. */
const NO_LINKS: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EXDEV',
  'EMLINK',
]);
