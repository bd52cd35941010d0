import { expect, test } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { describeIf, REASONS } from '../support/optional.ts';
import { openSite } from './support/site.ts';
import { visitPage } from './support/visit.ts';

/** The first picture of README.md: the browser version with the sample plan. UPDATE_PICTURE=1 draws it anew. */
const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const PATIENT = { timeout: 120_000 };

test('README shows a picture that is there', () => {
  const shown = /!\[[^\]]+\]\((assets\/[^)]+)\)/u.exec(readFileSync(README, 'utf8'))?.[1];
  expect(shown).toBe('assets/pictures/trinh-duyet.png');
  expect(existsSync(fileURLToPath(new URL(`../../${shown}`, import.meta.url)))).toBe(true);
});

describeIf(findBrowser() !== undefined, 'the picture', REASONS.chromium, () => {
  test('is what a newcomer sees after two clicks', async () => {
    const [site, browser] = await Promise.all([openSite(['page']), launchBrowser()]);
    try {
      const { page } = await visitPage(browser, site);
      await page.getByRole('button', { name: 'Dùng thử với kế hoạch mẫu' }).click(PATIENT);
      await page.getByRole('button', { name: 'Ghi vào sổ làm việc' }).click(PATIENT);
      await page
        .getByText(/^Đã ghi/u)
        .first()
        .waitFor(PATIENT);
      await page.locator('.g-tablist').getByText('Phụ lục 1').click();
      await page.getByRole('tab', { name: 'Kiểm tra' }).click();
      await page.getByRole('heading', { level: 2 }).first().waitFor(PATIENT);
      const bytes = await page.screenshot();
      expect(bytes.length).toBeGreaterThan(20_000);
      if (process.env['UPDATE_PICTURE'])
        writeFileSync(
          fileURLToPath(new URL('../../assets/pictures/trinh-duyet.png', import.meta.url)),
          bytes,
        );
    } finally {
      await browser.close();
      site.close();
    }
  });
});
