import { expect, test } from '@jest/globals';
import { findInstalled, launchBrowser } from '../support/browser.ts';
import { describeIf, REASONS } from '../support/optional.ts';

// `npm test` uses the packed browser where it runs; this holds an installed one to account as well.
const found = findInstalled();

describeIf(found !== undefined, 'the browser of the machine', REASONS.chromium, () => {
  test('starts, draws Vietnamese and leaves', async () => {
    const browser = await launchBrowser(found);
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
