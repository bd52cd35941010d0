import { expect, jest, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { describeIf, REASONS } from '../support/optional.ts';
import { typeInto } from './support/place.ts';
import { openSite } from './support/site.ts';
import { visitPage } from './support/visit.ts';

/** The pictures of README.md, from the browser version with the samples. UPDATE_PICTURE=1 draws them anew. */
jest.setTimeout(900_000);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(ROOT, 'assets/pictures');
const SAMPLES = join(ROOT, 'assets/samples');
const PATIENT = { timeout: 120_000 };
const SIZE = { width: 1100, height: 680 };
/** A day within the sample plan's year, typed over today: something is late, something due and something to come. */
const DAY = '05/06/2024';
/** Ngày tính: B9 of Kế hoạch. */
const DAY_CELL = [8, 1] as const;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const openTab = (page: Page, name: string) => page.getByRole('tab', { name }).click();
const openSheet = (page: Page, name: string) =>
  page.locator('.g-tablist').getByText(name, { exact: true }).click();

test('README shows the pictures that are there, each once', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const shown = [...readme.matchAll(/!\[[^\]]+\]\(assets\/pictures\/([^)]+)\)/gu)].map(([, name]) => name);
  expect(shown.toSorted()).toEqual(readdirSync(FOLDER).sort());
});

/** What was said of the job before is read by now. */
async function closeNotice(page: Page): Promise<void> {
  const close = button(page, 'Đóng thông báo');
  if (await close.isVisible()) await close.click();
}

/** The jobs in the order of work; each leaves the page where the next begins. */
const JOBS: Record<string, (page: Page) => Promise<unknown>> = {
  'nhap.png': async (page) => {
    await button(page, 'Dùng thử với kế hoạch mẫu').click(PATIENT);
    await button(page, 'Ghi vào sổ làm việc').waitFor(PATIENT);
  },
  'kiem-tra.png': async (page) => {
    await button(page, 'Ghi vào sổ làm việc').click();
    await page
      .getByText(/^Đã ghi/u)
      .first()
      .waitFor(PATIENT);
    await openSheet(page, 'Phụ lục 1');
    await openTab(page, 'Kiểm tra');
    await page.getByRole('article').first().waitFor(PATIENT);
  },
  'tien-do.png': async (page) => {
    await openSheet(page, 'Kế hoạch');
    await typeInto(page, ...DAY_CELL, DAY);
    await openTab(page, 'Tiến độ');
    const said = await page.getByText(`Tính đến ${DAY}, `).textContent(PATIENT);
    await openSheet(page, 'Tiến độ');
    // The sheet counts by itself: it comes to the same number.
    const late = /(\d+) quá hạn/u.exec(said ?? '')?.[1] ?? '';
    await page.getByRole('gridcell', { name: late, exact: true }).first().waitFor(PATIENT);
  },
  'cham-diem.png': async (page) => {
    await openTab(page, 'Chấm điểm');
    await button(page, 'Lấy tiêu chí từ tệp').waitFor(PATIENT);
    await page.locator('input[type=file]').last().setInputFiles(join(SAMPLES, 'cham-diem-mau.xlsx'));
    await page.getByText('Còn 26 đơn vị chưa có phiếu.').waitFor(PATIENT);
    await page.locator('input[type=file]').last().setInputFiles(forms());
    await page.getByText(/^Đã đọc \d+ tệp/u).waitFor(PATIENT);
    await button(page, 'Ghi vào sổ làm việc').click();
    await page.getByText('Còn 1 đơn vị chưa có phiếu.').waitFor(PATIENT);
    await openSheet(page, 'Xếp hạng');
    // The sheet has the ranking that the pane shows, not the one before the forms.
    const points = await page.locator('table tbody tr').first().locator('td').last().textContent();
    await page
      .getByRole('gridcell', { name: points?.trim() ?? '', exact: true })
      .first()
      .waitFor(PATIENT);
    // Closing it later would scroll back to it.
    await closeNotice(page);
    await page.locator('table tbody tr').first().scrollIntoViewIfNeeded();
  },
  'xuat.png': async (page) => {
    await openTab(page, 'Xuất');
    await page.getByText(/^Kế hoạch còn/u).waitFor(PATIENT);
    await page.getByLabel('Xuất gì').selectOption('letters');
    await openSheet(page, 'Phụ lục 2');
  },
};

/** The forms that come along filled in, as files. */
function forms(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'so-thi-dua-forms-'));
  const zip = new Uint8Array(readFileSync(join(SAMPLES, 'phieu-cham-diem-mau.zip')));
  return Object.entries(unzipSync(zip)).map(([name, bytes], i) => {
    const path = join(folder, `${i}-${name.split('/').at(-1) ?? ''}`);
    writeFileSync(path, bytes);
    return path;
  });
}

describeIf(findBrowser() !== undefined, 'the pictures', REASONS.chromium, () => {
  test('are what a newcomer sees on the way through the five jobs', async () => {
    const [site, browser] = await Promise.all([openSite(['page']), launchBrowser()]);
    try {
      const { page } = await visitPage(browser, site, SIZE);
      for (const [name, go] of Object.entries(JOBS)) {
        await go(page);
        await closeNotice(page);
        // What fades in is there.
        await page.waitForTimeout(800);
        const bytes = await page.screenshot();
        expect(bytes.length).toBeGreaterThan(20_000);
        if (process.env['UPDATE_PICTURE']) writeFileSync(join(FOLDER, name), bytes);
      }
    } finally {
      await browser.close();
      site.close();
    }
  });
});
