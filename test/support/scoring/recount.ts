import type { CellValue, SheetModel } from '../../../src/core/workbook/index.ts';
import { readXlsxSnapshot } from '../../../src/readers/xlsx/index.ts';
import { writeXlsx } from '../../../src/writers/xlsx/index.ts';
import { changeParts, throughLibreOffice } from '../libreOffice.ts';

/** Results beside formulas, made wrong: what comes back right was counted. */
const falsify = (bytes: Uint8Array) =>
  changeParts(bytes, (path, xml) =>
    path.startsWith('xl/worksheets/')
      ? xml.replace(/(<\/f><v>)[^<]*(<\/v>)/gu, (_, head: string, tail: string) => `${head}99999${tail}`)
      : xml,
  );

/** The result of each formula by its cell: "Xếp hạng!4,7" → 1. */
function resultsOf(sheets: readonly { name: string; rows: readonly (readonly CellValue[])[] }[]) {
  const results: Record<string, unknown> = {};
  for (const { name, rows } of sheets)
    rows.forEach((row, i) =>
      row.forEach((cell, j) => {
        if (cell !== null && typeof cell === 'object' && 'formula' in cell)
          results[`${name}!${i + 1},${j + 1}`] = { result: cell.result ?? '' };
      }),
    );
  return results;
}

/** [a, b, c, d, e] by 2 → [a, b], [c, d], [e]. */
export const inFiles = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/** Workbooks as LibreOffice counts them, beside what this program says of every formula. */
export function recounted(books: readonly (readonly SheetModel[])[]) {
  const files = books.map((sheets) => falsify(writeXlsx({ sheets: [...sheets], names: [] })));
  return throughLibreOffice(files, 'xlsx').map((bytes, i) => {
    const ours = resultsOf(books[i] ?? []);
    const counted = resultsOf(readXlsxSnapshot(bytes).sheets);
    return { ours, counted, formulas: Object.keys(ours).length };
  });
}
