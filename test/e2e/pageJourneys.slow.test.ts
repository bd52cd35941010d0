import { describe, jest } from '@jest/globals';
import { findBrowser } from '../support/browser.ts';
import { describeIf, REASONS } from '../support/optional.ts';
import { checking } from './journeys/checking.ts';
import { exporting } from './journeys/exporting.ts';
import { progress } from './journeys/progress.ts';
import { scoring } from './journeys/scoring.ts';
import { pageSuite } from './support/siteSuite.ts';
import { browserPlace } from './support/place.ts';

// Each look at the sheets is a file that is saved and read.
jest.setTimeout(300_000);

describeIf(findBrowser() !== undefined, 'the browser version in Chromium', REASONS.chromium, () => {
  const opened = pageSuite();
  const place = async () => browserPlace(await opened());
  describe('checking', () => checking(place));
  describe('progress', () => progress(place));
  describe('scoring', () => scoring(place));
  describe('exporting', () => exporting(place));
});
