import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pointsOf, type Scheme, type ScoredUnit } from '../../../src/core/scoring/index.ts';
import { makeResults, type ScoringBook, scoringSheets } from '../../../src/core/sheets/scoring/index.ts';
import { describeIf, hasSoffice, REASONS } from '../../support/optional.ts';
import { scoredOver } from '../../support/scoring/entriesArbitrary.ts';
import { recounted } from '../../support/scoring/recount.ts';
import { CAN_THO, HUNG_YEN, TIEN_GIANG } from './realSchemes.ts';

/** So many rounds of each scheme, with other entries. */
const ROUNDS = 12;
const CLUSTERS = ['Cụm 1', 'Cụm 2'];
const UNITS = ['An', 'Bình', 'Châu', 'Dương', 'Giang', 'Hà'].map((name, i) => ({
  ...{ id: name, name: `Đơn vị ${name}`, cluster: CLUSTERS[i % 2] ?? '' },
  ...(i === 3 && { flags: ['cảnh cáo'] }),
  figures: { 'mở tài khoản, thẻ': 100 + (i >> 1), 'chuyển qua tài khoản': 50 + (i % 3), 'cập nhật': i },
}));
/** What councils usually set beside the criteria, so that classes and quotas are counted too. */
const CLASSES: Partial<Scheme> = {
  classes: [
    { name: 'Hoàn thành xuất sắc', from: pointsOf(90) },
    { name: 'Hoàn thành tốt', from: pointsOf(70) },
    { name: 'Hoàn thành', from: pointsOf(50) },
  ],
  quotas: [{ class: 'Hoàn thành xuất sắc', share: 20, scope: 'all' }],
};
const votes = UNITS.map(({ id }, i) => ({ id, voters: 9, votes: 9 - i }));
const bookOf = (scheme: Scheme): ScoringBook => ({
  ...{ scheme: { ...scheme, ...CLASSES }, units: UNITS, votes, sources: {} },
});

describeIf(hasSoffice, 'results of the real schemes in LibreOffice', REASONS.soffice, () => {
  test.each([
    ['Tiền Giang', TIEN_GIANG],
    ['Cần Thơ', CAN_THO],
    ['Hưng Yên', HUNG_YEN],
  ])('%s: every total, rank, class and proposal is the engine’s', (_name, scheme) => {
    const book = bookOf(scheme);
    const rounds: ScoredUnit[][] = fc
      .sample(scoredOver(book), { numRuns: ROUNDS, seed: 7 })
      .map(({ units }) => units);
    const made = rounds.map((units) => makeResults(book.scheme, units, votes));
    const counts = recounted(made.map(({ sheets }) => [...scoringSheets(book).slice(2), ...sheets]));
    counts.forEach(({ counted, ours }, i) => expect({ i, counted }).toEqual({ i, counted: ours }));
    const ranked = made.flatMap((one) => one.ranked);
    expect(new Set(ranked.map((one) => one.rank)).size).toBeGreaterThan(1);
    expect(counts.reduce((sum, { formulas }) => sum + formulas, 0)).toBeGreaterThan(ROUNDS * 100);
  });
});
