import { pageBook } from '../../../src/hosts/browser/index.ts';
import { workbookContract } from '../../support/workbookContract.ts';

workbookContract('The workbook of the page', {
  open: () => {
    const workbook = pageBook({ content: { sheets: [], names: [] } });
    const type = (sheet: string, row: number, column: number, value: string | number) =>
      Promise.resolve(workbook.fill(sheet, row, column, [[value]], true));
    return Promise.resolve({ workbook, type });
  },
});
