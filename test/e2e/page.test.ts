import { describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pageBook } from '../../src/hosts/browser/index.ts';
import { openBook, saveBook } from '../../src/hosts/package/index.ts';
import { findBrowser } from '../support/browser.ts';
import { describeIf, REASONS } from '../support/optional.ts';
import { sample } from '../support/workbookContract.ts';
import { importing } from './journeys/importing.ts';
import { picture, seriousFindings } from './support/look.ts';
import { pageSuite } from './support/siteSuite.ts';
import { openFile, pasteText } from './support/workbookFile.ts';
import { browserPlace, savedFile, typeInto } from './support/place.ts';

// axe looks at every cell in sight, and the machine may be busy.
jest.setTimeout(300_000);
const PATIENT = { timeout: 60_000 };

describeIf(findBrowser() !== undefined, 'the browser version in Chromium', REASONS.chromium, () => {
  const opened = pageSuite();

  // The other journeys are in pageJourneys.slow.test.ts.
  describe('importing', () => importing(async () => browserPlace(await opened())));

  describe('the grid', () => {
    test('takes what is typed and pasted as Excel does, and gives it to the clipboard', async () => {
      const { page, problems } = await opened();
      await typeInto(page, 1, 1, '12,5');
      await page.keyboard.insertText('25/2/2026');
      await page.keyboard.press('Tab');
      await page.keyboard.insertText("'=1+1");
      await page.keyboard.press('Escape');
      await pasteText(page, 'một\t"hai\nba"\r\n3\t4');
      const rows = openBook(await savedFile(page)).content.sheets[0]?.rows;
      expect(rows?.[1]).toEqual([null, 12.5]);
      expect(rows?.[2]).toEqual([null, { day: '2026-02-25' }, 'một', 'hai\nba']);
      expect(rows?.[3]).toEqual([null, null, 3, 4]);
      await page.locator('.g-field').focus();
      expect(await copiedText(page)).toBe('một\t"hai\nba"\r\n3\t4');
      await page.keyboard.press('Control+z');
      expect(openBook(await savedFile(page)).content.sheets[0]?.rows[2]).toEqual([
        null,
        { day: '2026-02-25' },
      ]);
      expect(problems).toEqual([]);
    });

    test('drop-downs, limits, filters and sorting of a table in a file that is opened', async () => {
      const { page, problems } = await opened();
      await openFile(page, await sampleFile(6));
      await page.getByRole('gridcell', { name: 'Nội dung' }).waitFor();
      await typeInto(page, 2, 3, '200');
      await page.getByText('Ô này ghi một số từ 0 đến 100.').waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Alt+ArrowDown');
      await page.getByRole('option', { name: 'Không' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Alt+ArrowDown');
      await page.getByRole('button', { name: 'Sắp xếp giảm dần' }).click();
      const rows = openBook(await savedFile(page)).content.sheets[0]?.rows ?? [];
      expect(rows.slice(1).map((row) => row[3])).toEqual([5, 4, 3, 2, 1, 0]);
      expect(rows[6]?.[1]).toBe('Không');
      await page.locator('.g-field').focus();
      await page.keyboard.press('Alt+ArrowDown');
      await page.getByRole('checkbox', { name: '5' }).uncheck();
      await page.getByRole('button', { name: 'Áp dụng' }).click();
      await page.getByText('Đang lọc').waitFor();
      expect(await page.getByRole('rowheader', { name: '2', exact: true }).count()).toBe(0);
      expect(problems).toEqual([]);
    });
  });

  test('an engine whose scrolling gives promises, as newer ones do, shows sheets and lists all the same', async () => {
    const { page, problems } = await opened({
      prepare: (before) =>
        before.addInitScript(() => {
          const { scrollIntoView } = Element.prototype;
          Element.prototype.scrollIntoView = function (...how) {
            scrollIntoView.apply(this, how);
            return Promise.resolve() as never;
          };
        }),
    });
    await openFile(page, await sampleFile(6));
    await page.getByRole('button', { name: 'Thêm trang tính' }).click();
    await page.locator('.g-tablist').getByText('Phụ lục 1').click();
    await typeInto(page, 0, 0, 'TT');
    for (const key of ['ArrowRight', 'Alt+ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('gridcell', { name: 'Nội dung' }).waitFor();
    expect(problems).toEqual([]);
  });

  test('rows come and go and a sheet is called otherwise, by keyboard alone, and taken back', async () => {
    const { page, problems } = await opened();
    await openFile(page, await sampleFile(6));
    const sheet = async () => openBook(await savedFile(page)).content.sheets[0];
    await page.locator('.g-field').focus();
    await page.keyboard.press('Control+Home');
    for (const key of ['ArrowDown', 'ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
    await page.keyboard.press('Shift+F10');
    await picture(page, 'page-rows');
    await page.keyboard.press('Enter');
    expect((await sheet())?.rows.map(([first]) => first)).toEqual([
      'TT',
      '1.',
      null,
      null,
      '2.',
      '3.',
      '4.',
      '5.',
      '6.',
    ]);
    await page.locator('.g-field').focus();
    await page.keyboard.press('Control+z');
    expect((await sheet())?.rows.length).toBe(7);
    await page.locator('.g-field').focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('button', { name: 'Xóa 1 dòng' }).press('Enter');
    await page.getByText('Dòng tiêu đề của bảng không xóa được').waitFor();
    await page.getByRole('button', { name: 'Trang tính “Phụ lục 1”' }).press('Enter');
    await page.keyboard.insertText('Theo dõi');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Theo dõi' }).waitFor();
    expect((await sheet())?.name).toBe('Theo dõi');
    await page.getByRole('button', { name: 'Trang tính “Theo dõi”' }).press('Enter');
    await picture(page, 'page-sheet-menu');
    await page.getByRole('button', { name: 'Xóa trang tính' }).press('Enter');
    await page.getByText('Sổ phải còn ít nhất một trang tính').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('a closed tab loses nothing; another tab of the same workbook overwrites nothing', async () => {
    const { page } = await opened();
    await typeInto(page, 0, 0, 'đã gõ');
    await page.getByText('Đã giữ trên máy này').waitFor();
    const context = page.context();
    await page.close();
    const second = await opened({ within: context });
    await second.page.getByRole('gridcell', { name: 'đã gõ' }).waitFor();
    const third = await opened({ within: context, hash: new URL(second.page.url()).hash });
    await third.page.getByText('Sổ này đang mở ở một thẻ khác').waitFor();
    await third.page.getByRole('button', { name: 'Làm việc ở thẻ này' }).click();
    await third.page.getByRole('gridcell', { name: 'đã gõ' }).waitFor();
    await second.page.getByText('Sổ này đang mở ở một thẻ khác').waitFor();
    await third.page.getByRole('button', { name: 'Sổ trên máy này' }).click();
    await third.page.getByRole('button', { name: 'Xóa dữ liệu trên máy này' }).click();
    await third.page.getByRole('button', { name: 'Xóa hết' }).click();
    await third.page.getByText('Đã xóa các sổ').waitFor();
  });

  test('works without a network once it was opened, and asked nobody else', async () => {
    const { page, outside, problems } = await opened();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('button', { name: 'Dùng thử với kế hoạch mẫu' }).click(PATIENT);
    await page.getByRole('heading', { name: 'Xem trước khi ghi' }).waitFor(PATIENT);
    expect({ outside, problems }).toEqual({ outside: [], problems: [] });
  });

  test('a browser that keeps nothing says so before anything is lost', async () => {
    const { page } = await opened({
      prepare: (before) =>
        before.addInitScript(() => {
          Object.defineProperty(globalThis, 'indexedDB', {
            get: () => {
              throw new DOMException('', 'SecurityError');
            },
          });
        }),
    });
    await page.getByText('Trình duyệt không cho giữ sổ trên máy').waitFor();
    await typeInto(page, 0, 0, 'vẫn làm được');
    expect(openBook(await savedFile(page)).content.sheets[0]?.rows[0]).toEqual(['vẫn làm được']);
  });

  test.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['contrast', { colorScheme: 'dark', forcedColors: 'active' }],
  ] as const)('%s: axe finds nothing serious, at 1280 and zoomed to 200 %%', async (theme, context) => {
    const { page } = await opened({ context });
    await page.getByRole('button', { name: 'Dùng thử với kế hoạch mẫu' }).click();
    await page.getByRole('button', { name: 'Ghi vào sổ làm việc' }).click(PATIENT);
    await page
      .getByText(/^Đã ghi/u)
      .first()
      .waitFor(PATIENT);
    await page.locator('.g-tablist').getByText('Phụ lục 1').click();
    await page.getByRole('gridcell').first().waitFor();
    await picture(page, `page-${theme}`);
    expect(await seriousFindings(page)).toEqual([]);
    await page.locator('.g-tablist').getByText('Tiến độ').click();
    await page
      .locator('.g-scroller')
      .getByRole('img', { name: /^Số mốc theo tháng/u })
      .scrollIntoViewIfNeeded();
    await picture(page, `page-${theme}-charts`);
    expect(await seriousFindings(page)).toEqual([]);
    await page.locator('.g-tablist').getByText('Phụ lục 1').click();
    await page.setViewportSize({ width: 640, height: 400 });
    await picture(page, `page-${theme}-200`);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bảng tính' }).click();
    await picture(page, `page-${theme}-200-sheets`);
    expect(await seriousFindings(page)).toEqual([]);
  });
});

/** A workbook file with one sheet of ours. */
async function sampleFile(rows: number): Promise<Uint8Array> {
  const book = pageBook({ content: { sheets: [], names: [] } });
  await book.apply([{ kind: 'put-sheet', sheet: { ...sample('Phụ lục 1', rows), charts: [] } }]);
  return saveBook(book.standing());
}

const copiedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    );
    return clipboardData.getData('text/plain');
  });
