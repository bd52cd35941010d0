import { expect, test } from '@jest/globals';
import { Round, scoringSheets } from '../../../../src/core/sheets/scoring/index.ts';
import { describeIf, hasSoffice, REASONS } from '../../../support/optional.ts';
import { faultyForms } from '../../../support/samples/scoring/faults.ts';
import { sampleBook } from '../../../support/samples/scoring/round.ts';
import { recounted } from '../../../support/scoring/recount.ts';

describeIf(hasSoffice, 'the sample round in LibreOffice', REASONS.soffice, () => {
  test('every formula of the whole workbook comes to what the engine says', () => {
    const round = new Round({ sheets: scoringSheets(sampleBook) });
    for (const { name, sheet } of faultyForms().files) round.add({ sheets: [sheet] }, name);
    const { sheets } = round.result({ day: '2026-12-20' });
    const [count] = recounted([sheets]);
    expect(count?.counted).toEqual(count?.ours);
    expect(count?.formulas).toBeGreaterThan(2000);
  });
});
