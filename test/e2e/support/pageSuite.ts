import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser.ts';
import { openSite, type Site } from './site.ts';
import { visitPage } from './visit.ts';

const PATIENT = { timeout: 60_000 };
type Options = Parameters<typeof visitPage>[2];
export type PageVisit = Awaited<ReturnType<typeof visitPage>>;

/** Inside a describe: builds the page once, and gives what opens it in a profile of its own for each test. */
export function pageSuite(): (options?: Options) => Promise<PageVisit> {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(['page']), launchBrowser()]);
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  const visits: PageVisit[] = [];
  afterEach(async () => {
    await Promise.all(visits.splice(0).map((visit) => visit.close()));
  });
  return async (options = {}) => {
    const visit = await visitPage(browser, site, options);
    visits.push(visit);
    await visit.page.getByRole('button', { name: 'Lưu .xlsx' }).waitFor(PATIENT);
    return visit;
  };
}
