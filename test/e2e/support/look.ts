import { AxeBuilder } from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

// What a person would see of a page, asked by program.

/** The labels of the tabs, without the hidden bold copy by which Fluent keeps their width. */
export const tabNames = (page: Page): Promise<string[]> =>
  page
    .getByRole('tab')
    .evaluateAll((tabs) => tabs.map((tab) => tab.querySelector('.fui-Tab__content')?.textContent ?? ''));

/** In how many rows the tabs stand. */
export async function tabRows(page: Page): Promise<number> {
  const tops = await page
    .getByRole('tab')
    .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
  return new Set(tops).size;
}

/** The words of the element that has the keyboard. */
export const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.querySelector('.fui-Tab__content') ?? element)?.textContent ?? undefined;
  });

/** Tab until the element with that label has the keyboard; a round without it is a failure. */
export async function reach(page: Page, label: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const words = await focused(page);
    if (typeof label === 'string' ? words === label : words !== undefined && label.test(words)) return;
  }
  throw new Error(`Tab does not reach “${label}”.`);
}

/** Waits for what no element of the page tells; after ten seconds it is a failure. */
export async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`It does not come: ${holds.toString()}`);
}

/**
 * What axe finds serious or critical, by all its rules or by those of some tags.
 * Without Fluent's own focus markers, which are hidden from readers and pass the focus on at once.
 */
export async function seriousFindings(page: Page, tags?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).exclude('[data-tabster-dummy]');
  const { violations } = await (tags ? axe.withTags(tags) : axe).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Texts that stick out of the window or out of an element that hides what is too much. */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isCut = (element: Element): boolean => {
      const { left, right, width } = element.getBoundingClientRect();
      const clipped =
        getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      return width > 0 && (left < -0.5 || right > window.innerWidth + 0.5 || clipped);
    };
    // A sheet is made to be scrolled, and its cells cut what is too long, as in Excel.
    const texts = [...document.querySelectorAll('body *')].filter(
      (element) => element.textContent && !element.closest('.g-workbook, .p-name') && isCut(element),
    );
    const wide =
      document.documentElement.scrollWidth > window.innerWidth ? ['the page scrolls sideways'] : [];
    return [...wide, ...texts.map((element) => element.textContent.slice(0, 60))];
  });

/** Has every element of the page follow these rules as well, as a reader's own style would; '' takes them away. */
export const restyle = (page: Page, rules: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text && `* { ${text} }`);
    document.adoptedStyleSheets = [sheet];
  }, rules);

/** With PICTURES=some/folder in the environment, keeps what the page looks like there, for the eye. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
