import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeForms, makeResults, scoringSheets } from '../../../src/core/sheets/scoring/index.ts';
import { countedHere } from '../../support/countedHere.ts';
import { scoredBookArbitrary } from '../../support/scoring/entriesArbitrary.ts';

const BOOKS = 300;
const RIGHT = { unknown: 0, wrong: [] };

// LibreOffice is asked the same; it compares and adds otherwise than Excel here and there.
test(`every formula of ${BOOKS} generated schemes, forms and results, comes to what the program put beside it`, () => {
  for (const { book, units } of fc.sample(scoredBookArbitrary, { numRuns: BOOKS, seed: 23 })) {
    const forms = makeForms(book.scheme, units).map(({ sheet }, i) => ({ ...sheet, name: `Phiếu ${i}` }));
    expect(countedHere({ names: [], sheets: forms })).toMatchObject(RIGHT);
    const { sheets } = makeResults(book.scheme, units, book.votes);
    const countedFrom = scoringSheets(book).slice(2);
    expect(countedHere({ names: [], sheets: [...countedFrom, ...sheets] })).toMatchObject(RIGHT);
  }
});
