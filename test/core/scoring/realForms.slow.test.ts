import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readScheme, type Scheme } from '../../../src/core/scoring/index.ts';
import { makeForms } from '../../../src/core/sheets/scoring/index.ts';
import { describeIf, hasSoffice, REASONS } from '../../support/optional.ts';
import { documentOfSample } from '../../support/scoring/criteriaDocument.ts';
import { scoredOver } from '../../support/scoring/entriesArbitrary.ts';
import { recounted } from '../../support/scoring/recount.ts';
import { SAMPLES } from './fromDocument/samples/index.ts';
import { CAN_THO, HUNG_YEN, TIEN_GIANG } from './realSchemes.ts';

const SCHEMES: Scheme[] = [
  ...[TIEN_GIANG, CAN_THO, HUNG_YEN],
  ...Object.values(SAMPLES).flatMap((sample) => readScheme(documentOfSample(sample))?.value ?? []),
];
const units = ['An', 'Bình'].map((name) => ({ id: name, name, cluster: 'Cụm 1' }));

describeIf(hasSoffice, 'forms of criteria from documents in LibreOffice', REASONS.soffice, () => {
  test('the three real schemes and each sample come to what the engine says', () => {
    const forms = SCHEMES.flatMap((scheme, i) => {
      const book = { scheme, units, votes: [], sources: {} };
      const [scored] = fc.sample(scoredOver(book), { numRuns: 1, seed: i });
      return makeForms(scheme, scored?.units ?? []).map(({ sheet }) => ({
        ...sheet,
        name: `${i} ${sheet.name}`,
      }));
    });
    expect(forms).toHaveLength(SCHEMES.length * units.length);
    for (const { ours, counted } of recounted([forms])) expect(counted).toEqual(ours);
  });
});
