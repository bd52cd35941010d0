import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser.ts';
import { openSite, type Site } from './site.ts';
import { visitPage, visitPane } from './visit.ts';

type Visiting<Options, Visited> = (browser: Browser, site: Site, options?: Options) => Promise<Visited>;

/**
 * Inside a describe: builds the bundles once, starts the browser once, and gives what opens them in a profile of its own,
 * which is closed after each test.
 */
function siteSuite<Options, Visited extends { close(): Promise<void> }>(
  bundles: readonly string[] | undefined,
  visiting: Visiting<Options, Visited>,
): (options?: Options) => Promise<Visited> {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(bundles), launchBrowser()]);
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  const visits: Visited[] = [];
  afterEach(async () => {
    await Promise.all(visits.splice(0).map((visit) => visit.close()));
  });
  return async (options) => {
    const visit = await visiting(browser, site, options);
    visits.push(visit);
    return visit;
  };
}

/** The task pane, as Excel opens it. */
export const paneSuite = () => siteSuite(undefined, visitPane);

export type PageVisit = Awaited<ReturnType<typeof visitPage>>;

/** The browser version, ready to work in. */
export const pageSuite = () =>
  siteSuite(['page'], async (browser, site, options: Parameters<typeof visitPage>[2]) => {
    const visit = await visitPage(browser, site, options);
    await visit.page.getByRole('button', { name: 'Lưu .xlsx' }).waitFor({ timeout: 60_000 });
    return visit;
  });
