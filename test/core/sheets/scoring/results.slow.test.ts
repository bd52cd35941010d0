import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeResults, type ScoringBook, scoringSheets } from '../../../../src/core/sheets/scoring/index.ts';
import { describeIf, hasSoffice, REASONS } from '../../../support/optional.ts';
import { scoredBookArbitrary } from '../../../support/scoring/entriesArbitrary.ts';
import { recounted } from '../../../support/scoring/recount.ts';

const BOOKS = 500;

/** Đơn vị chấm and Bỏ phiếu: what the results count from besides Bảng điểm. */
const countedFrom = (book: ScoringBook) => scoringSheets(book).slice(2);

describeIf(hasSoffice, 'results in LibreOffice', REASONS.soffice, () => {
  test(`every total, rank, class, proposal and reason of ${BOOKS} generated schemes is the engine's`, () => {
    const all = fc.sample(scoredBookArbitrary, { numRuns: BOOKS, seed: 23 });
    const made = all.map(({ book, units }) => ({ book, ...makeResults(book.scheme, units, book.votes) }));
    const counts = recounted(made.map(({ book, sheets }) => [...countedFrom(book), ...sheets]));
    counts.forEach(({ counted, ours }, i) => expect({ i, counted }).toEqual({ i, counted: ours }));
    const reasons = new Set(made.flatMap(({ ranked }) => ranked.flatMap((one) => one.reasons)));
    expect([...reasons].filter((reason) => reason.startsWith('cùng tổng điểm, xét'))).not.toEqual([]);
  });
});
