import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { describeIf, REASONS } from '../support/optional.ts';
import { openSite, type Site } from './support/site.ts';
import { visitPane } from './support/visit.ts';

describeIf(findBrowser() !== undefined, 'the pane in Chromium', REASONS.chromium, () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await openSite();
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  test('opens inside Excel', async () => {
    const { page, outside, problems, host } = await visitPane(browser, site);
    await page.waitForTimeout(3000);
    console.log(await page.evaluate(() => document.body.innerText), outside, problems, host.requests.length);
    await page.screenshot({ path: '/tmp/pane1.png' });
    expect(await page.textContent('h1')).toBe('Sổ Thi đua');
  });
});
