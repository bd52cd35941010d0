import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeForms } from '../../../../src/core/sheets/scoring/index.ts';
import type { CellValue } from '../../../../src/core/workbook/index.ts';
import { readXlsxSnapshot } from '../../../../src/readers/xlsx/index.ts';
import { writeXlsx } from '../../../../src/writers/xlsx/index.ts';
import { changeParts, throughLibreOffice } from '../../../support/libreOffice.ts';
import { describeIf, hasSoffice, REASONS } from '../../../support/optional.ts';
import { scoredBookArbitrary } from '../../../support/scoring/entriesArbitrary.ts';

const BOOKS = 300;
/** So many schemes in one file: opening a file costs LibreOffice more than counting it. */
const IN_ONE = 20;

/** Results beside formulas, made wrong. */
const falsify = (bytes: Uint8Array) =>
  changeParts(bytes, (path, xml) =>
    path.startsWith('xl/worksheets/')
      ? xml.replace(/(<\/f><v>)[^<]*(<\/v>)/gu, (_, head: string, tail: string) => `${head}99999${tail}`)
      : xml,
  );

const resultsOf = (rows: readonly CellValue[][]) =>
  rows.map((row) =>
    row.map((cell) =>
      cell !== null && typeof cell === 'object' && 'formula' in cell ? (cell.result ?? '') : null,
    ),
  );
const trimmed = (rows: (string | number | object | null)[][]) =>
  rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));

describeIf(hasSoffice, 'forms in LibreOffice', REASONS.soffice, () => {
  test(`every formula of ${BOOKS} generated schemes comes to what the engine says, whatever the file said`, () => {
    const all = fc.sample(scoredBookArbitrary, { numRuns: BOOKS, seed: 11 });
    const forms = all.map(({ book, units }, i) =>
      makeForms(book.scheme, units).map(({ sheet }) => ({ ...sheet, name: `${i} ${sheet.name}` })),
    );
    const sheets = Array.from({ length: BOOKS / IN_ONE }, (_, i) =>
      forms.slice(i * IN_ONE, (i + 1) * IN_ONE).flat(),
    );
    const files = sheets.map((own) => falsify(writeXlsx({ sheets: own, names: [] })));
    const saved = throughLibreOffice(files, 'xlsx').map((bytes) => readXlsxSnapshot(bytes));
    let formulas = 0;
    saved.forEach((snapshot, i) => {
      const counted = snapshot.sheets.map(({ name, rows }) => ({ name, rows: trimmed(resultsOf(rows)) }));
      const ours = (sheets[i] ?? []).map(({ name, rows }) => ({ name, rows: trimmed(resultsOf(rows)) }));
      expect({ i, counted }).toEqual({ i, counted: ours });
      formulas += ours.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== null).length;
    });
    expect(formulas).toBeGreaterThan(BOOKS * 20);
  });
});
