import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeForms } from '../../../../src/core/sheets/scoring/index.ts';
import { describeIf, hasSoffice, REASONS } from '../../../support/optional.ts';
import { scoredBookArbitrary } from '../../../support/scoring/entriesArbitrary.ts';
import { inFiles, recounted } from '../../../support/scoring/recount.ts';

const BOOKS = 300;
/** So many schemes in one file: opening a file costs LibreOffice more than counting it. */
const IN_ONE = 20;

describeIf(hasSoffice, 'forms in LibreOffice', REASONS.soffice, () => {
  test(`every formula of ${BOOKS} generated schemes comes to what the engine says, whatever the file said`, () => {
    const all = fc.sample(scoredBookArbitrary, { numRuns: BOOKS, seed: 11 });
    const forms = all.map(({ book, units }, i) =>
      makeForms(book.scheme, units).map(({ sheet }) => ({ ...sheet, name: `${i} ${sheet.name}` })),
    );
    const books = inFiles(forms, IN_ONE).map((sheets) => sheets.flat());
    const counts = recounted(books);
    counts.forEach(({ counted, ours }, i) => expect({ i, counted }).toEqual({ i, counted: ours }));
    expect(counts.reduce((sum, { formulas }) => sum + formulas, 0)).toBeGreaterThan(BOOKS * 20);
  });
});
