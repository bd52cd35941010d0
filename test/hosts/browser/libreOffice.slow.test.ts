import { describe, expect, test } from '@jest/globals';
import type { Area, CellValue } from '../../../src/core/workbook/index.ts';
import { pageBook } from '../../../src/hosts/browser/index.ts';
import { drawingsOf, keptOf, openBook, saveBook } from '../../../src/hosts/package/index.ts';
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

/** What both understand of how a sheet is built; frozen rows are of a window, and LibreOffice has none here. */
function builtOf(bytes: Uint8Array) {
  const { content, drawn } = openBook(bytes);
  const drawings = drawingsOf(drawn);
  return {
    names: content.names.toSorted((a, b) => a.name.localeCompare(b.name)),
    sheets: content.sheets.map((sheet) => {
      const drawing = drawings.get(keptOf(sheet) ?? '');
      const byPlace = (a: { area: Area }, b: { area: Area }) => a.area.left - b.area.left;
      return {
        name: sheet.name,
        tables: sheet.tables.map(({ name, area, columns }) => ({
          ...{ name, area },
          headers: columns.map(({ header }) => header),
        })),
        merges: drawing?.merges,
        rules: drawing?.validations
          .map(({ area, list, number }) => ({ area, ...(list && { list }), ...(number && { number }) }))
          .toSorted(byPlace),
        charts: drawing?.pictures.map(({ kind }) => kind),
        colours: drawing?.conditions.map(({ area }) => area),
      };
    }),
  };
}

describeIf(
  sofficePath !== undefined,
  'opened in LibreOffice, saved there and opened here',
  REASONS.soffice,
  () => {
    test('rows that came and went, a sheet that is called otherwise: built as it was', async () => {
      const book = pageBook({ content: { sheets: [], names: [] } });
      await book.apply([
        { kind: 'put-sheet', sheet: sample('Phụ lục 1', 8) },
        {
          kind: 'put-name',
          name: { name: 'DanhSach', sheet: 'Phụ lục 1', area: { top: 1, left: 1, bottom: 8, right: 1 } },
        },
      ]);
      const first = saveBook(book.standing());
      const { content, drawn } = openBook(first);
      const again = pageBook({ content, drawings: drawingsOf(drawn) });
      again.moveRows('Phụ lục 1', 3, 2);
      again.moveRows('Phụ lục 1', 7, -1);
      again.nameSheet('Phụ lục 1', "Theo dõi quý '1 (mới)");
      again.sizeColumn("Theo dõi quý '1 (mới)", 1, 60);
      const here = saveBook(again.standing(), first);
      const [there] = throughLibreOffice([here], 'xlsx');
      expect(builtOf(there as Uint8Array)).toEqual(builtOf(here));
      const rows = (bytes: Uint8Array) => values(openBook(bytes).content.sheets[0]?.rows ?? []);
      expect(rows(there as Uint8Array)).toEqual(rows(here));
    });
  },
);

describe('a workbook of the program', () => {
  test('is the same after it was opened and saved without a change', () => {
    const book = pageBook({ content: { sheets: [], names: [] } });
    book.addSheet('Trang 1');
    const first = saveBook(book.standing());
    expect(openBook(saveBook(openBook(first).content, first)).content).toEqual(openBook(first).content);
  });
});
