import { memoryBook } from '../../../src/core/workbook/index.ts';
import { workbookContract } from '../../support/workbookContract.ts';

workbookContract('A workbook in memory', {
  open: () => {
    const workbook = memoryBook();
    const type = (sheet: string, row: number, column: number, value: string | number) =>
      Promise.resolve(workbook.type(sheet, row, column, value, true));
    return Promise.resolve({ workbook, type });
  },
});
