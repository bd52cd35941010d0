import { expect, test } from '@jest/globals';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { describeIf, REASONS } from '../support/optional.ts';

// `npm test` uses an installed browser when there is one; this holds the packed one to account as well.
const packed = findBrowser('');

describeIf(packed !== undefined, 'the browser of the npm package', REASONS.chromium, () => {
  test('unpacks, starts, draws Vietnamese and leaves', async () => {
    const browser = await launchBrowser(packed);
    try {
      const page = await browser.newPage();
      await page.setContent('<h1 lang="vi">Nhập kế hoạch thi đua</h1>');
      expect(await page.textContent('h1')).toBe('Nhập kế hoạch thi đua');
      expect((await page.locator('h1').boundingBox())?.width).toBeGreaterThan(0);
    } finally {
      await browser.close();
    }
  }, 120_000);
});
