import { expect, test } from '@jest/globals';
import { snapshotOf } from '../../../src/core/workbook/index.ts';
import { pageBook, type PageBook } from '../../../src/hosts/browser/index.ts';
import { emptySheet } from '../../../src/hosts/browser/pageBook.ts';
import { workbookContract } from '../../support/workbookContract.ts';

workbookContract('The workbook of the page', {
  open: () => {
    const workbook = pageBook({ content: { sheets: [], names: [] } });
    const type = (sheet: string, row: number, column: number, value: string | number) =>
      Promise.resolve(workbook.fill(sheet, row, column, [[value]], true));
    return Promise.resolve({ workbook, type });
  },
});

test('what was taken back is not done again after something newer, whatever that was', () => {
  const newer: ((book: PageBook) => void)[] = [
    (book) => book.fill('Trang 1', 5, 5, [['mới']]),
    (book) => book.addSheet('Trang 2'),
    (book) => book.nameSheet('Trang 1', 'Khác'),
    (book) => book.sizeColumn('Trang 1', 0, 20),
    (book) => void book.moveRows('Trang 1', 0, 1),
  ];
  for (const act of newer) {
    const book = pageBook({ content: { sheets: [snapshotOf(emptySheet('Trang 1'))], names: [] } });
    book.fill('Trang 1', 0, 0, [['một']]);
    book.undo();
    act(book);
    const standing = book.standing();
    book.redo();
    expect(book.standing()).toBe(standing);
  }
});
