import { excelBook } from '../../../src/hosts/excel/index.ts';
import { startRuntime } from '../../support/excelHost/index.ts';
import { tellChanged } from '../../support/excelHost/objects/cells.ts';
import { workbookContract } from '../../support/workbookContract.ts';

workbookContract('Excel', {
  open: () => {
    const host = startRuntime();
    const type = (name: string, row: number, column: number, value: string | number) => {
      const sheet = host.book.sheet(name);
      if (!sheet) throw new Error(name);
      const before = sheet.value(row, column);
      sheet.ensure(row, column).value = value;
      tellChanged({ sheet, box: { row, column, rows: 1, columns: 1 } }, before, host, 'coAuthor');
      return Promise.resolve();
    };
    return Promise.resolve({ workbook: excelBook(), type });
  },
});
