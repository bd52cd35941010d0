import { describe, expect, test } from '@jest/globals';
import type { CellValue } from '../../../src/core/workbook/index.ts';
import { pageBook } from '../../../src/hosts/browser/index.ts';
import { openBook, saveBook } from '../../../src/hosts/package/index.ts';
import { throughLibreOffice } from '../../support/libreOffice.ts';
import { describeIf, REASONS, sofficePath } from '../../support/optional.ts';
import { sample } from '../../support/workbookContract.ts';
import { foreignBook } from '../package/foreignBook.ts';

/** Values alone: LibreOffice writes a formula in its own way, and TRUE as one. */
const values = (rows: readonly CellValue[][]) =>
  rows.map((row) => row.map((cell) => (isFormula(cell) ? 'formula' : cell)));

const isFormula = (cell: CellValue) =>
  cell === true || (cell !== null && typeof cell === 'object' && 'formula' in cell);

describeIf(sofficePath !== undefined, 'saved in the page, opened in LibreOffice', REASONS.soffice, () => {
  test('both see the same cells, in a file of another maker and beside it', async () => {
    const bytes = foreignBook();
    const book = pageBook({ content: openBook(bytes).content });
    book.fill('Bảng', 3, 0, [['ba', 3]]);
    book.fill('Dữ liệu', 1, 1, [['=không phải công thức']]);
    await book.apply([{ kind: 'put-sheet', sheet: sample('Phụ lục 1', 5) }]);
    const [back] = throughLibreOffice([saveBook(book.standing(), bytes)], 'xlsx');
    const there = openBook(back as Uint8Array).content.sheets;
    expect(there.map(({ name }) => name)).toEqual(book.standing().sheets.map(({ name }) => name));
    book.standing().sheets.forEach(({ rows }, i) => {
      expect(values(there[i]?.rows ?? []).slice(0, rows.length)).toEqual(values(rows));
    });
  });
});

describe('a workbook of the program', () => {
  test('is the same after it was opened and saved without a change', () => {
    const book = pageBook({ content: { sheets: [], names: [] } });
    book.addSheet('Trang 1');
    const first = saveBook(book.standing());
    expect(openBook(saveBook(openBook(first).content, first)).content).toEqual(openBook(first).content);
  });
});
