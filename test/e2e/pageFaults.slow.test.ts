import { expect, jest, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { openBook } from '../../src/hosts/package/index.ts';
import { findBrowser } from '../support/browser.ts';
import { describeIf, REASONS } from '../support/optional.ts';
import { foreignBook } from '../hosts/package/foreignBook.ts';
import { savedFile, typeInto } from './support/place.ts';
import { pageSuite } from './support/siteSuite.ts';
import { openFile, pasteText } from './support/workbookFile.ts';

jest.setTimeout(600_000);
const PATIENT = { timeout: 60_000 };

const kept = (page: Page) => page.getByText('Đã giữ trên máy này', { exact: true }).waitFor(PATIENT);
const firstCells = async (page: Page) =>
  openBook(await savedFile(page)).content.sheets[0]?.rows.map(([first]) => first ?? null);

/** A disk makes little of what repeats itself: letters in no order, the same each time. */
const LONG = Array.from({ length: 100 }, (_, n) => {
  let seed = n + 1;
  const letter = () => String.fromCharCode(97 + ((seed = (seed * 48_271) % 2_147_483_647) % 26));
  return Array.from({ length: 30_000 }, letter).join('');
});

/** The browser asks for room again after some time only: a step is taken until it is kept. */
async function expectKept(page: Page): Promise<void> {
  for (let row = 0; row < 60; row++) {
    await typeInto(page, 0, 1, `thử ${row}`);
    await page.waitForTimeout(1000);
    if (await page.getByText('Đã giữ trên máy này', { exact: true }).isVisible()) return;
  }
  throw new Error('It is never kept.');
}

describeIf(findBrowser() !== undefined, 'what goes wrong around the page', REASONS.chromium, () => {
  const opened = pageSuite();

  test('no room left: the person is told, what was kept stays, and it goes on when there is room', async () => {
    const { page } = await opened();
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    // Before anything is written: the browser remembers for a while how much room there was.
    const used = await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      return (await navigator.storage.estimate()).usage ?? 0;
    });
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + 500_000 });
    await typeInto(page, 0, 0, 'đã giữ');
    await kept(page);
    await page.locator('.g-field').focus();
    await pasteText(page, LONG.join('\n'));
    await page.getByText('Máy hết chỗ để giữ sổ').waitFor(PATIENT);
    expect((await firstCells(page))?.slice(1)).toEqual(LONG);
    const other = await opened({ within: page.context() });
    await other.page.getByRole('button', { name: 'Sổ trên máy này' }).click();
    await other.page.getByRole('button', { name: /^so-thi-dua\.xlsx/u }).waitFor(PATIENT);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.bringToFront();
    await expectKept(page);
    const { hash } = new URL(page.url());
    const context = page.context();
    await page.close();
    const next = await opened({ within: context, hash });
    expect((await firstCells(next.page))?.length).toBeGreaterThan(100);
  });

  test('a tab that is killed while it writes: all that it said to be kept is there, and no cell in the middle is missing', async () => {
    const { page } = await opened();
    await page.locator('.g-field').focus();
    const type = async (from: number, to: number) => {
      for (let i = from; i < to; i++) {
        await page.keyboard.insertText(`việc ${i}`);
        await page.keyboard.press('Enter');
      }
    };
    await type(0, 20);
    await kept(page);
    await type(20, 60);
    const session = await page.context().newCDPSession(page);
    void session.send('Page.crash').catch(() => undefined);
    await page.waitForEvent('crash');
    const next = await opened({ within: page.context() });
    const cells = (await firstCells(next.page)) ?? [];
    expect(cells.length).toBeGreaterThanOrEqual(20);
    expect(cells).toEqual(cells.map((_, i) => `việc ${i}`));
  });

  test('a file with a chart, comments, a pivot table and a macro keeps them; before some would go, the person is asked', async () => {
    const { page } = await opened();
    const first = foreignBook();
    await openFile(page, first, 'của cơ quan.xlsm');
    await page.getByRole('option', { name: 'Bảng' }).click();
    await typeInto(page, 1, 0, 'đã sửa');
    const [before, after] = [first, await savedFile(page)].map((bytes) => unzipSync(bytes));
    for (const part of [
      'charts/chart1.xml',
      'pivotTables/pivotTable1.xml',
      'comments1.xml',
      'vbaProject.bin',
    ])
      expect(after?.[`xl/${part}`]).toEqual(before?.[`xl/${part}`]);
    await page.getByRole('option', { name: 'Dữ liệu' }).click();
    await page.getByRole('button', { name: 'Trang tính “Dữ liệu”' }).click();
    await page.getByRole('button', { name: 'Xóa trang tính' }).click();
    await page.getByRole('button', { name: 'Xóa trang', exact: true }).click();
    await page.getByRole('button', { name: 'Lưu .xlsx' }).click();
    await page.getByText('“Dữ liệu” (hình, biểu đồ, ghi chú, bảng tổng hợp (pivot))').waitFor(PATIENT);
    await page.getByRole('button', { name: 'Vẫn lưu' }).waitFor();
  });
});
