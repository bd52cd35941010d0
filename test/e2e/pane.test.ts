import { describe, expect, jest, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { ALL_RULES } from '../../src/core/rules/index.ts';
import { PATIENCE_MS } from '../../src/pane/startup/index.ts';
import { findBrowser } from '../support/browser.ts';
import { describeIf, REASONS } from '../support/optional.ts';
import { checking } from './journeys/checking.ts';
import { exporting } from './journeys/exporting.ts';
import { importing } from './journeys/importing.ts';
import { importingInExcel } from './journeys/importingInExcel.ts';
import { progress } from './journeys/progress.ts';
import { scoring } from './journeys/scoring.ts';
import { cutTexts, focused, picture, restyle, seriousFindings, tabNames, tabRows } from './support/look.ts';
import { excelPlace } from './support/place.ts';
import { paneSuite } from './support/siteSuite.ts';
import type { Visit, VisitOptions } from './support/visit.ts';

const JOBS = ['Nhập', 'Kiểm tra', 'Tiến độ', 'Chấm điểm', 'Xuất'];
const WAYS = [
  'Chọn tệp…',
  'Dán từ Word',
  'Lấy từ vùng đang chọn / trang tính này',
  'Dùng thử với kế hoạch mẫu',
];
const EXTRAS = ['Cài đặt', 'Trợ giúp', 'Nhật ký'];
// axe looks long at a long list, and the machine may be busy.
jest.setTimeout(300_000);
/** Slow machines build and start for a while; a wait that ends early costs nothing. */
const PATIENT = { timeout: 30_000 };

describeIf(findBrowser() !== undefined, 'the pane in Chromium', REASONS.chromium, () => {
  const visit = paneSuite();
  async function opened(options: VisitOptions = {}): Promise<Visit> {
    const visited = await visit(options);
    await visited.page.getByRole('tablist').waitFor(PATIENT);
    return visited;
  }

  describe('inside Excel', () => {
    test('has its title, its five jobs and the ways into the first; without a plan the others say what to do', async () => {
      const { page, outside, problems } = await opened();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sổ Thi đua');
      expect(await tabNames(page)).toEqual(JOBS);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('vi');
      const panel = page.getByRole('tabpanel');
      await panel.getByRole('button').first().waitFor();
      expect(await panel.getByRole('button').allTextContents()).toEqual(WAYS);
      for (const name of ['Kiểm tra', 'Tiến độ', 'Xuất']) {
        await page.getByRole('tab', { name }).click();
        await panel.getByText('chưa có kế hoạch').waitFor();
      }
      await page.getByRole('tab', { name: 'Chấm điểm' }).click();
      await panel.getByText('chưa có bộ tiêu chí').waitFor();
      expect({ outside, problems }).toEqual({ outside: [], problems: [] });
    });

    test('the menu ⋯ leads to settings, help and journal, and the language changes at once', async () => {
      const { page, problems } = await opened();
      for (const name of EXTRAS) {
        await page.getByRole('button', { name: 'Mục khác' }).click();
        await page.getByRole('menuitem', { name }).click();
        await page.getByRole('region', { name }).getByRole('heading', { name }).waitFor();
        expect(await page.getByRole('tab', { selected: true }).count()).toBe(0);
        await picture(page, `extra-${name}`);
        expect(await cutTexts(page)).toEqual([]);
      }
      await page.getByRole('button', { name: 'Mục khác' }).click();
      await page.getByRole('menuitem', { name: 'Cài đặt' }).click();
      await page.getByRole('radio', { name: 'English' }).click();
      expect(await tabNames(page)).toEqual(['Import', 'Check', 'Progress', 'Scoring', 'Export']);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
      // It is kept: the pane that is opened next speaks it too.
      await page.reload();
      await page.getByRole('tab', { name: 'Import' }).waitFor(PATIENT);
      expect(problems).toEqual([]);
    });

    test('the help has the page of every rule, group by group', async () => {
      const { page } = await opened({ width: 320 });
      await page.getByRole('button', { name: 'Mục khác' }).click();
      await page.getByRole('menuitem', { name: 'Trợ giúp' }).click();
      const groups = page.getByRole('button', { name: /\(\d+\)$/u });
      await groups.first().waitFor(PATIENT);
      const counts = (await groups.allTextContents()).map((words) => Number(/\((\d+)\)$/u.exec(words)?.[1]));
      expect(counts.reduce((sum, count) => sum + count)).toBe(ALL_RULES.length);
      await groups.first().click();
      await page
        .getByText(/^Vì sao: /u)
        .first()
        .waitFor();
      await picture(page, 'help-rules');
      expect(await cutTexts(page)).toEqual([]);
      expect(await seriousFindings(page)).toEqual([]);
    });

    test('the keyboard reaches everything', async () => {
      const { page } = await opened();
      await page.getByRole('tabpanel').getByRole('button').first().waitFor();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Mục khác');
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: 'Cài đặt' }).waitFor();
      expect(await focused(page)).toBe('Hoàn tác');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Nhập');
      for (const name of [...JOBS.slice(1), 'Nhập']) {
        await page.keyboard.press('ArrowRight');
        expect(await focused(page)).toBe(name);
        expect(await page.getByRole('tab', { name, selected: true }).count()).toBe(1);
      }
      await page.getByRole('tabpanel').getByRole('button').first().waitFor();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tabpanel');
      for (const name of WAYS) {
        await page.keyboard.press('Tab');
        expect(await focused(page)).toBe(name);
      }
    });

    test('talks to nobody: the content policy lets no request, no frame and no text become script', async () => {
      const { page } = await opened();
      const elsewhere = await openListener();
      const tried = await page.evaluate(tryToLeave, elsewhere.address);
      expect(tried.refused).toEqual([true, true]);
      expect(tried.blocked).toEqual(
        expect.arrayContaining(['connect-src', 'frame-src', 'img-src', 'script-src', 'script-src-elem']),
      );
      expect(tried.title).toBe('Sổ Thi đua');
      expect(elsewhere.close()).toEqual([]);
    });

    test('a ribbon button opens its job in the pane that is there; a failure is not hidden and Excel goes on', async () => {
      const { page, host, problems } = await opened();
      for (const [id, name] of [
        ['check', 'Kiểm tra'],
        ['export', 'Xuất'],
        ['import', 'Nhập'],
      ] as const) {
        host.paneState = 'Background';
        await pressRibbon(page, `open-${id}`);
        expect(host.paneState).toBe('Visible');
        await page.getByRole('tab', { name, selected: true }).waitFor();
      }
      expect(problems).toEqual([]);
      host.faults = [{ at: 'AppRuntimeService.setAppRuntimeState', code: 'GeneralException' }];
      const failure = page.waitForEvent('pageerror');
      await pressRibbon(page, 'open-check');
      expect((await failure).message).not.toBe('');
    });

    test('speaks English when Office does, and its five words fit as well', async () => {
      const { page } = await opened({ excel: { locale: 'en-US' }, width: 320 });
      expect(await tabNames(page)).toEqual(['Import', 'Check', 'Progress', 'Scoring', 'Export']);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
      await expectToFit(page, 'english');
    });
  });

  const DARK = { background: '#1F1F1F', text: '#F5F5F5' };
  test.each([
    ['light', 'light', {}, {}],
    ['dark', 'dark', DARK, { colorScheme: 'dark' }],
    ['contrast', 'dark', DARK, { colorScheme: 'dark', forcedColors: 'active' }],
  ] as const)(
    '%s: takes over the theme of Office, nothing is cut, axe finds nothing serious',
    async (theme, tone, excel, context) => {
      const { page } = await opened({ excel, context, width: 350 });
      expect(await page.locator('[data-tone]').getAttribute('data-tone')).toBe(tone);
      // The colours are all that a theme changes.
      const tags = theme === 'light' ? undefined : ['wcag2aa'];
      for (const name of ['Kiểm tra', 'Nhập']) {
        await page.getByRole('tab', { name }).click();
        expect(await seriousFindings(page, tags)).toEqual([]);
      }
      for (const width of [450, 350, 320]) {
        await page.setViewportSize({ width, height: 700 });
        await expectToFit(page, `${theme}-${width}`);
      }
    },
  );

  test('fits with other fonts, with the wide spacing of WCAG 1.4.12, and in 160 px (320 px at 200 %)', async () => {
    const { page } = await opened({ width: 320 });
    for (const font of ['Segoe UI', 'Noto Sans', 'DejaVu Sans', 'Verdana', 'Tahoma']) {
      await restyle(page, `font-family: '${font}', sans-serif !important`);
      await expectToFit(page, font);
    }
    const spacing = { 'letter-spacing': '0.12em', 'word-spacing': '0.16em', 'line-height': '1.5' };
    const rules = Object.entries(spacing).map(([name, value]) => `${name}: ${value} !important`);
    await restyle(page, rules.join(';'));
    await expectToFit(page, 'spaced');
    await restyle(page, '');
    await page.setViewportSize({ width: 160, height: 700 });
    await picture(page, 'zoomed');
    expect(await cutTexts(page)).toEqual([]);
  });

  const place = async (options: VisitOptions = {}) => excelPlace(await opened({ width: 320, ...options }));
  describe('importing', () => importing(place));
  describe('importing in Excel', () => importingInExcel(opened));
  describe('checking', () => checking(place));
  describe('progress', () => progress(place));
  describe('scoring', () => scoring(place));
  describe('exporting', () => exporting(place));

  describe('when the pane cannot open, a plain page says why', () => {
    const OFFICE = '**/office/office.js';
    const EXCEL = '**/office/excel-*.js';
    const CASES: [id: string, title: string, options: VisitOptions][] = [
      ['too-old', 'Excel này cũ quá', { excel: { sets: { ExcelApi: '1.9', SharedRuntime: '1.1' } } }],
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
        { prepare: (page) => page.route('**/taskpane.*.js', (route) => route.abort()) },
      ],
    ];
    test.each(CASES)('%s: %s (%#)', async (id, title, options) => {
      const { page, outside } = await visit({ ...options, width: 320 });
      const shown = page.locator(`[data-page="${id}"]`);
      await shown.waitFor(PATIENT);
      expect(await shown.getByRole('heading', { level: 1 }).textContent()).toBe(title);
      expect(await shown.locator('[lang="vi"] li').count()).toBeGreaterThan(0);
      expect(await page.getByRole('tablist').count()).toBe(0);
      expect(await cutTexts(page)).toEqual([]);
      expect(outside).toEqual([]);
      await picture(page, `start-${id}`);
    });

    test('too-old: an engine that cannot run the pane; the page is readable for everybody', async () => {
      const { page } = await visit({
        width: 320,
        prepare: (before) => before.addInitScript('delete String.prototype.replaceAll'),
      });
      await page.locator('[data-page="too-old"]').waitFor(PATIENT);
      expect(await seriousFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await seriousFindings(page, ['wcag2aa'])).toEqual([]);
    });

    test('never-ready: Excel does not answer; an answer that comes late still opens the pane', async () => {
      let release = (): void => undefined;
      const held = new Promise<void>((done) => (release = done));
      const { page } = await visit({
        prepare: async (before) => {
          await before.clock.install();
          await before.route(EXCEL, (route) => held.then(() => route.continue()));
        },
      });
      await page.waitForFunction(() => document.readyState !== 'loading');
      await page.clock.fastForward(PATIENCE_MS);
      await page.locator('[data-page="never-ready"]').waitFor(PATIENT);
      release();
      await page.getByRole('tablist').waitFor(PATIENT);
      expect(await page.locator('#start').isVisible()).toBe(false);
    });
  });
});

/** All five jobs side by side, and no word cut. */
async function expectToFit(page: Page, name: string): Promise<void> {
  await picture(page, name);
  expect({ name, cut: await cutTexts(page), rows: await tabRows(page) }).toEqual({ name, cut: [], rows: 1 });
}

/** Calls what office.js has under a ribbon button's name, as Excel does, until it reports that it is done. */
const pressRibbon = (page: Page, id: string): Promise<void> =>
  page.evaluate((name) => {
    const office = Office as unknown as {
      actions: { _association: { mappings: Record<string, (event: object) => void> } };
    };
    return new Promise<void>((done) => office.actions._association.mappings[name]?.({ completed: done }));
  }, id.toUpperCase());

/** A server of somebody else; closing it tells what was asked of it. */
async function openListener(): Promise<{ address: string; close: () => string[] }> {
  const heard: string[] = [];
  const server = createServer(({ url }, response) => {
    heard.push(url ?? '');
    response.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () => {
    server.close();
    return heard;
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}

/** Runs in the page: every way out that a page has. Tells what failed and what the policy reported. */
async function tryToLeave(
  address: string,
): Promise<{ refused: boolean[]; blocked: string[]; title: string }> {
  const blocked: string[] = [];
  document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
  // In a task of the page's own: what a test runs is let through.
  const fails = (act: () => unknown): Promise<boolean> =>
    new Promise((tell) => {
      const attempt = async () => act();
      setTimeout(() => {
        attempt().then(
          () => tell(false),
          () => tell(true),
        );
      });
    });
  const refused = [await fails(() => fetch(address)), await fails(() => new Function('return 1')())];
  for (const tag of ['img', 'script', 'iframe']) {
    const element = document.createElement(tag);
    element.setAttribute('src', address);
    document.body.append(element);
  }
  const inline = document.createElement('script');
  inline.textContent = 'document.title = "taken over"';
  document.body.append(inline);
  await new Promise((done) => setTimeout(done, 300));
  return { refused, blocked: [...new Set(blocked)], title: document.title };
}
