import { expect, test } from '@jest/globals';
import type { CellValue } from '../../src/core/workbook/index.ts';
import { pageBook } from '../../src/hosts/browser/index.ts';
import { saveBook } from '../../src/hosts/package/index.ts';
import { findBrowser } from '../support/browser.ts';
import { describeIf, REASONS } from '../support/optional.ts';
import { tasksAbove, watchTasks } from './support/longTasks.ts';
import { pageSuite } from './support/siteSuite.ts';

const ROWS = 10_000;
/** Above this a person feels that the page stood still. */
const LONG_MS = 100;
const FORMULA = 'tblLon[[#This Row],[Số]]*2';

describeIf(findBrowser() !== undefined, `${ROWS} rows in the page`, REASONS.chromium, () => {
  const opened = pageSuite();

  test('scroll, edit and count anew without a task of the main thread that is felt', async () => {
    const { page } = await opened({ prepare: watchTasks });
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Mở tệp .xlsx' }).click({ timeout: 60_000 });
    await (
      await chooser
    ).setFiles({ name: 'lớn.xlsx', mimeType: '', buffer: Buffer.from(await largeFile()) });
    await page.getByText('Đã mở').waitFor({ timeout: 120_000 });
    await page.waitForTimeout(10_000);
    let typed = 7000;
    const found = await tasksAbove(page, LONG_MS, async () => {
      typed += 100;
      await page.mouse.move(400, 400);
      for (let i = 0; i < 40; i++) {
        await page.mouse.wheel(0, 1500);
        await page.waitForTimeout(40);
      }
      await page.locator('.g-field').focus();
      await page.keyboard.press('Control+Home');
      for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
      for (let i = 0; i < 5; i++) {
        await page.keyboard.insertText(String(typed + i));
        await page.keyboard.press('Enter');
      }
      await page.keyboard.press('Control+Home');
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
      await page.getByText(`C2: ${2 * typed}`).waitFor({ timeout: 60_000 });
    });
    expect(found).toEqual([]);
  });
});

async function largeFile(): Promise<Uint8Array> {
  const book = pageBook({ content: { sheets: [], names: [] } });
  const headers = ['Nội dung', 'Số', 'Gấp đôi', 'Tình trạng'];
  const rows = Array.from({ length: ROWS }, (_, i): CellValue[] => [
    `Nội dung công việc thứ ${i} của kế hoạch thi đua`,
    i,
    { formula: FORMULA, result: i * 2 },
    i % 2 ? 'Quá hạn' : 'Hoàn thành',
  ]);
  const area = { top: 0, left: 0, bottom: ROWS, right: 3 };
  const columns = headers.map((header, i) => (i === 2 ? { header, formula: FORMULA } : { header }));
  await book.apply([
    {
      kind: 'put-sheet',
      sheet: {
        name: 'Lớn',
        columns: [40, 12, 12, 16].map((width) => ({ width, wrap: width === 40 })),
        rows: [headers, ...rows],
        tables: [{ name: 'tblLon', area, columns }],
        validations: [],
        conditionalFormats: [{ area: { ...area, top: 1, left: 3 }, text: 'Quá hạn', tone: 'bad' }],
        freeze: { rows: 1, columns: 1 },
        print: { orientation: 'portrait' },
      },
    },
  ]);
  return saveBook(book.standing());
}
