import { afterAll } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withEdits } from '../../../src/core/workbook/index.ts';
import { fileBook } from '../../../src/hosts/file/index.ts';
import { openBook, saveBook } from '../../../src/hosts/package/index.ts';
import { workbookContract } from '../../support/workbookContract.ts';

const folder = mkdtempSync(join(tmpdir(), 'so-thi-dua-'));
afterAll(() => rmSync(folder, { recursive: true }));
let opened = 0;

workbookContract('A workbook on disk', {
  open: () => {
    const path = join(folder, `sổ ${++opened}.xlsx`);
    /** Another program opens the file, types and saves. */
    const type = (sheet: string, row: number, column: number, value: string | number) => {
      const bytes = new Uint8Array(readFileSync(path));
      const cells = { kind: 'put-cells', sheet, top: row, left: column, cells: [[value]] } as const;
      writeFileSync(
        path,
        saveBook(withEdits(openBook(bytes).content, [{ ...cells, cells: [[value]] }]), bytes),
      );
      return Promise.resolve();
    };
    return Promise.resolve({ workbook: fileBook(path), type });
  },
});
