import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { describeIf, REASONS } from '../support/optional.ts';
import { openSite, type Site } from './support/site.ts';
import { visitPane, type Visit, type VisitOptions } from './support/visit.ts';

const JOBS = ['Nhập', 'Kiểm tra', 'Tiến độ', 'Chấm điểm', 'Xuất'];
const DARK = { background: '#1F1F1F', text: '#F5F5F5' };
/** Pictures to look at after a change of the pane; the newest run overwrites the last. */
const PICTURES = join(tmpdir(), 'so-thi-dua-pictures');

describeIf(findBrowser() !== undefined, 'the pane in Chromium', REASONS.chromium, () => {
  let site: Site;
  let browser: Browser;
  const visits: Visit[] = [];
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  }, 120_000);
  afterEach(async () => {
    await Promise.all(visits.splice(0).map((visit) => visit.close()));
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  async function visit(options: VisitOptions = {}): Promise<Visit> {
    const opened = await visitPane(browser, site, options);
    visits.push(opened);
    return opened;
  }
  async function opened(options: VisitOptions = {}): Promise<Visit> {
    const result = await visit(options);
    await result.page.getByRole('tablist').waitFor();
    return result;
  }

  describe('inside Excel', () => {
    test('has its title, its five jobs and the empty state of the first, in Vietnamese', async () => {
      const { page } = await opened();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sổ Thi đua');
      expect(await tabNames(page)).toEqual(JOBS);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('vi');
      const ways = ['Chọn tệp…', 'Dán từ Word', 'Lấy từ trang tính này', 'Dùng thử với kế hoạch mẫu'];
      for (const name of ways) expect(await page.getByRole('button', { name }).isVisible()).toBe(true);
    });

    test('speaks English when Office does', async () => {
      const { page } = await opened({ excel: { locale: 'en-US' } });
      expect(await tabNames(page)).toEqual(['Import', 'Check', 'Progress', 'Scoring', 'Export']);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    });

    test('what does not work yet cannot be pressed and says so', async () => {
      const { page } = await opened();
      for (const button of await page.getByRole('tabpanel').getByRole('button').all())
        expect(await button.getAttribute('aria-disabled')).toBe('true');
      expect(await page.getByRole('tabpanel').textContent()).toContain('chưa nhập được');
      for (const name of JOBS.slice(1)) {
        await page.getByRole('tab', { name }).click();
        expect(await page.getByRole('tabpanel').textContent()).toContain('chưa có phần này');
        expect(await page.getByRole('tabpanel').getByRole('button').count()).toBe(0);
      }
    });

    test('the keyboard reaches everything', async () => {
      const { page } = await opened();
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Nhập');
      for (const name of [...JOBS.slice(1), 'Nhập']) {
        await page.keyboard.press('ArrowRight');
        expect(await focused(page)).toBe(name);
        expect(await page.getByRole('tab', { name, selected: true }).count()).toBe(1);
      }
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tabpanel');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Chọn tệp…');
    });

    test('a ribbon button opens its job in the pane that is already there', async () => {
      const { page, host } = await opened();
      for (const [id, name] of [
        ['check', 'Kiểm tra'],
        ['export', 'Xuất'],
        ['import', 'Nhập'],
      ] as const) {
        host.paneState = 'Background';
        expect(await pressRibbon(page, `open-${id}`)).toBe('completed');
        expect(host.paneState).toBe('Visible');
        await page.getByRole('tab', { name, selected: true }).waitFor();
      }
    });

    test('asks nothing of anybody else, and no script complains', async () => {
      const { page, outside, problems } = await opened();
      for (const name of JOBS) await page.getByRole('tab', { name }).click();
      expect(outside).toEqual([]);
      expect(problems).toEqual([]);
    });
  });

  describe.each([
    ['light', {}, {}],
    ['dark', DARK, { colorScheme: 'dark' as const }],
    ['contrast', DARK, { colorScheme: 'dark' as const, forcedColors: 'active' as const }],
  ])('%s', (theme, excel, context) => {
    test('takes over the theme of Office; axe finds nothing serious', async () => {
      const { page } = await opened({ excel, context });
      expect(await page.locator('[data-tone]').getAttribute('data-tone')).toBe(
        theme === 'light' ? 'light' : 'dark',
      );
      for (const name of ['Nhập', 'Kiểm tra']) {
        await page.getByRole('tab', { name }).click();
        expect(await seriousFindings(page)).toEqual([]);
      }
    });

    test.each([320, 350, 450])('%i px: nothing is cut', async (width) => {
      const { page } = await opened({ excel, context, width });
      await page.screenshot({ path: join(PICTURES, `${theme}-${width}.png`) });
      expect(await cutTexts(page)).toEqual([]);
      const rows = await page
        .getByRole('tab')
        .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
      expect(new Set(rows).size).toBe(1);
    });
  });

  test('160 px (320 px at 200 %): the jobs wrap and nothing is cut', async () => {
    const { page } = await opened({ width: 160 });
    await page.screenshot({ path: join(PICTURES, 'zoomed-160.png') });
    expect(await cutTexts(page)).toEqual([]);
  });

  describe('when the pane cannot open, a plain page says why', () => {
    const OFFICE = '**/office/office.js';
    const CASES: [id: string, title: string, options: VisitOptions][] = [
      ['too-old', 'Excel này cũ quá', { excel: { sets: { ExcelApi: '1.9', SharedRuntime: '1.1' } } }],
      [
        'too-old',
        'Excel này cũ quá',
        { prepare: (page) => page.addInitScript('delete String.prototype.replaceAll') },
      ],
      ['no-office', 'Trang này mở trong Excel', { excel: null }],
      [
        'unreachable',
        'Không tải được Office.js',
        { prepare: (page) => page.route(OFFICE, (route) => route.abort()) },
      ],
      [
        'unreachable',
        'Không tải được Office.js',
        { prepare: (page) => page.route(OFFICE, (route) => route.fulfill({ body: '' })) },
      ],
      [
        'never-ready',
        'Excel chưa trả lời',
        { prepare: (page) => page.route('**/office/excel-*.js', () => undefined) },
      ],
      [
        'never-ready',
        'Excel chưa trả lời',
        { prepare: (page) => page.route('**/taskpane.*.js', (route) => route.abort()) },
      ],
    ];
    test.each(CASES)('%s: %s (%#)', async (id, title, options) => {
      const { page, outside } = await visit({ ...options, width: 320 });
      const shown = page.locator(`[data-page="${id}"]`);
      await shown.waitFor({ timeout: 15_000 });
      expect(await shown.getByRole('heading', { level: 1 }).textContent()).toBe(title);
      expect(await shown.locator('[lang="vi"] li').count()).toBeGreaterThan(0);
      expect(await page.getByRole('tablist').count()).toBe(0);
      expect(await seriousFindings(page)).toEqual([]);
      expect(await cutTexts(page)).toEqual([]);
      expect(outside).toEqual([]);
      await page.screenshot({ path: join(PICTURES, `start-${id}.png`), fullPage: true });
    });

    test('an answer that comes late still opens the pane', async () => {
      let release = (): void => undefined;
      const held = new Promise<void>((done) => (release = done));
      const { page } = await visit({
        prepare: (before) =>
          before.route('**/office/excel-*.js', (route) => held.then(() => route.continue())),
      });
      await page.locator('[data-page="never-ready"]').waitFor({ timeout: 15_000 });
      release();
      await page.getByRole('tablist').waitFor({ timeout: 15_000 });
      expect(await page.locator('#start').isVisible()).toBe(false);
    });
  });
});

const tabNames = (page: Page): Promise<string[]> =>
  page
    .getByRole('tab')
    .evaluateAll((tabs) => tabs.map((tab) => tab.querySelector('.fui-Tab__content')?.textContent ?? ''));

const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.querySelector('.fui-Tab__content') ?? element)?.textContent ?? undefined;
  });

/** Calls what office.js has under a ribbon button's name, as Excel does, and tells whether it reported back. */
const pressRibbon = (page: Page, id: string): Promise<string> =>
  page.evaluate(async (name) => {
    const office = Office as unknown as {
      actions: { _association: { mappings: Record<string, (event: object) => Promise<void>> } };
    };
    let answer = 'not completed';
    await office.actions._association.mappings[name.toUpperCase()]?.({
      completed: () => (answer = 'completed'),
    });
    return answer;
  }, id);

/** Without Fluent's own focus markers, which are hidden from readers and pass the focus on at once. */
async function seriousFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Texts that stick out of the window or out of an element that hides what is too much. */
const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isCut = (element: Element): boolean => {
      const { left, right, width } = element.getBoundingClientRect();
      const clipped =
        getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      return width > 0 && (left < -0.5 || right > window.innerWidth + 0.5 || clipped);
    };
    const texts = [...document.querySelectorAll('body *')].filter(
      (element) => element.textContent && isCut(element),
    );
    const wide =
      document.documentElement.scrollWidth > window.innerWidth ? ['the page scrolls sideways'] : [];
    return [...wide, ...texts.map((element) => element.textContent.slice(0, 60))];
  });
