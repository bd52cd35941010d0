import { expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { longPdf } from '../support/longPdf.ts';
import { findBrowser } from '../support/browser.ts';
import { describeIf, REASONS } from '../support/optional.ts';
import { paste } from './support/clipboard.ts';
import { tasksAbove, tasksUnderWay, watchTasks } from './support/longTasks.ts';
import { excelPlace } from './support/place.ts';
import { paneSuite } from './support/siteSuite.ts';

const TASKS = 1000;
const PAGES = 100;
/** What Chromium calls a long task: a keystroke that comes meanwhile waits so long. */
const LONG_MS = 50;

const HEADER = 'TT\tNội dung\tĐơn vị thực hiện\tThời gian hoàn thành';
const PLAN = [
  HEADER,
  ...Array.from({ length: TASKS }, (_, i) => {
    const day = `${String((i % 28) + 1).padStart(2, '0')}/${String((i % 12) + 1).padStart(2, '0')}/2026`;
    return `${i + 1}\tTổ chức phong trào thi đua chuyên đề số ${i + 1} tại các khu dân cư\tPhòng Văn hóa - Xã hội\tTrước ngày ${day}`;
  }),
].join('\n');

describeIf(findBrowser() !== undefined, 'the page’s own thread', REASONS.chromium, () => {
  const visit = paneSuite();

  test(`checking ${TASKS} tasks anew after an edit keeps no key waiting`, async () => {
    const visited = await visit({ width: 320, prepare: watchTasks });
    const { page } = visited;
    const place = excelPlace(visited);
    await page.getByRole('button', { name: 'Chọn tệp' }).waitFor({ timeout: 60_000 });
    await paste(page, { text: PLAN });
    await page.getByRole('button', { name: 'Ghi vào sổ làm việc' }).click({ timeout: 60_000 });
    await page.getByText(/^Đã ghi/u).waitFor({ timeout: 120_000 });
    await page.getByRole('tab', { name: 'Kiểm tra' }).click();
    const article = page.getByRole('article', { name: /31\/02\/2026/u });
    await page
      .getByRole('status')
      .filter({ hasText: /nên sửa|Không có/u })
      .waitFor({ timeout: 120_000 });
    const columns = (await place.cells('Phụ lục 1')).map((row) => row.indexOf('Thời gian hoàn thành'));
    const column = Math.max(...columns);
    expect(column).toBeGreaterThan(0);
    const found = await tasksAbove(page, LONG_MS, async () => {
      await place.type('Phụ lục 1', 500, column, 'Trước ngày 31/02/2026');
      await article.waitFor({ timeout: 120_000 });
      await place.type('Phụ lục 1', 500, column, 'Trước ngày 28/02/2026');
      await article.waitFor({ state: 'detached', timeout: 120_000 });
    });
    expect(found).toEqual([]);
  });

  test(`reading a PDF of ${PAGES} pages keeps no key waiting`, async () => {
    const visited = await visit({ width: 320, prepare: watchTasks });
    const { page } = visited;
    await page.getByRole('button', { name: 'Chọn tệp' }).waitFor({ timeout: 60_000 });
    const file = join(mkdtempSync(join(tmpdir(), 'so-thi-dua-long-')), 'dai.pdf');
    writeFileSync(file, longPdf(PAGES));
    const choose = page.locator('input[type=file]');
    const found = await tasksUnderWay(page, LONG_MS, () => choose.setInputFiles(file));
    await page.getByRole('button', { name: 'Ghi vào sổ làm việc' }).waitFor({ timeout: 60_000 });
    expect(await page.getByText(`${(PAGES * 18).toLocaleString('vi')} nhiệm vụ`).count()).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });
});
