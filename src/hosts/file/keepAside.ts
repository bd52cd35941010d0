import { copyFile, constants } from 'node:fs/promises';
import { WorkbookError } from '../../core/workbook/index.ts';
import { codeOf } from './errorCode.ts';

/**
 * Copies a file beside itself under the first free name, "so.xlsx" → "so (bản cũ).xlsx", "so (bản cũ 2).xlsx" …
 * @throws WorkbookError unwritable
 */
export async function keepAside(path: string): Promise<string> {
  for (let n = 1; ; n++) {
    const aside = path.replace(/(\.[^.\\/]*)?$/u, (ending) => ` (bản cũ${n === 1 ? '' : ` ${n}`})${ending}`);
    try {
      await copyFile(path, aside, constants.COPYFILE_EXCL);
      return aside;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw new WorkbookError('unwritable', { file: aside });
    }
  }
}
