import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { ExcelHost, installDesktop, type DesktopOptions } from '../../support/excelHost/index.ts';
import type { Site } from './site.ts';

export interface VisitOptions {
  /** Excel around the page; `null`: a plain browser. */
  excel?: Partial<DesktopOptions> | null;
  width?: number;
  height?: number;
  context?: BrowserContextOptions;
  /** Before the page loads. */
  prepare?: (page: Page) => Promise<unknown>;
}

/** A page that was opened, the Excel behind it, and what a user would not see. */
export interface Visit {
  page: Page;
  host: ExcelHost;
  /** Addresses outside of the site that the page asked for. */
  outside: string[];
  /** Errors of scripts and of the content policy. */
  problems: string[];
  close(): Promise<void>;
}

/** Opens the task pane as Excel does, in a browser profile of its own. */
export async function visitPane(browser: Browser, site: Site, options: VisitOptions = {}): Promise<Visit> {
  const viewport = { width: options.width ?? 350, height: options.height ?? 700 };
  const context = await browser.newContext({ viewport, ...options.context });
  const page = await context.newPage();
  const host = new ExcelHost();
  const visit: Visit = { page, host, outside: [], problems: [], close: () => context.close() };
  watch(visit, site);
  if (options.excel !== null) await installDesktop(page, host, options.excel);
  await options.prepare?.(page);
  await page.goto(`${site.origin}/taskpane.html`, { waitUntil: 'commit' });
  return visit;
}

/** The browser version, opened by somebody in Việt Nam; "#id" opens a workbook that is kept. */
export async function visitPage(browser: Browser, site: Site, options: PageOptions = {}): Promise<PageVisit> {
  const viewport = { width: options.width ?? 1280, height: options.height ?? 800 };
  const context =
    options.within ?? (await browser.newContext({ viewport, locale: 'vi-VN', ...options.context }));
  const page = await context.newPage();
  const visit: PageVisit = { page, outside: [], problems: [], close: () => context.close() };
  watch(visit, site);
  await options.prepare?.(page);
  await page.goto(`${site.origin}/index.html${options.hash ?? ''}`);
  return visit;
}

type PageVisit = Omit<Visit, 'host'>;
interface PageOptions extends Omit<VisitOptions, 'excel'> {
  hash?: string;
  /** A profile that is open already: another tab of it. */
  within?: BrowserContext;
}

function watch({ page, outside, problems }: PageVisit, { origin }: Site): void {
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob):/u.test(url)) outside.push(url);
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
}
