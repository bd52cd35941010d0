import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { cutTexts, picture, seriousFindings } from '../support/look.ts';
import type { Place } from '../support/place.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const what = (page: Page) => page.getByLabel('Xuất gì');

async function withSample({ page }: Place): Promise<void> {
  await button(page, 'Dùng thử với kế hoạch mẫu').click();
  await button(page, 'Ghi vào sổ làm việc').click();
  await page.getByText(/^Đã ghi/u).waitFor();
  await page.getByRole('tab', { name: 'Xuất' }).click();
  await page.getByText(/^Kế hoạch còn/u).waitFor();
}

/** Makes the file that is chosen; its name. */
async function make(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await button(page, 'Lập tệp').click();
  const name = (await download).suggestedFilename();
  await page.getByText(`Đã lưu tệp “${name}”`).waitFor();
  return name;
}

/** From the sheets to files for others; `open` gives a fresh place each time. */
export function exporting(open: () => Promise<Place>): void {
  test('without a plan the screen says what to do', async () => {
    const { page } = await open();
    await page.getByRole('tab', { name: 'Xuất' }).click();
    await page.getByText('Sổ làm việc chưa có kế hoạch').waitFor();
  });

  test('what is open stands first; each kind of file reaches the person, and the workbook stays', async () => {
    const place = await open();
    const { page } = place;
    await withSample(place);
    const before = await place.cells('Phụ lục 1');
    await picture(page, 'export');
    expect(await cutTexts(page)).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await make(page)).toBe('Phụ lục kế hoạch.docx');
    await button(page, /^Ghi khác với trang tính/u).waitFor();
    await picture(page, 'export-made');
    expect(await cutTexts(page)).toEqual([]);
    await page.getByLabel('Loại tệp').selectOption('ics');
    expect(await make(page)).toBe('Phụ lục kế hoạch.ics');
    await page.getByText(/^Chưa có ngày nên không có trong lịch/u).waitFor();
    await what(page).selectOption('letters');
    await picture(page, 'export-letters');
    expect(await cutTexts(page)).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByLabel(/^Báo trước/u).fill('5000');
    await page.getByText('Hãy ghi một số ngày').waitFor();
    expect(await button(page, 'Lập tệp').getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel(/^Báo trước/u).fill('60');
    expect(await make(page)).toBe('Công văn đôn đốc.zip');
    await page.getByText(/^Công văn còn chỗ chấm của mẫu/u).waitFor();
    await picture(page, 'export-letters-made');
    expect(await cutTexts(page)).toEqual([]);
    await what(page).selectOption('next-year');
    expect(await make(page)).toBe('Kế hoạch năm 2025.xlsx');
    await picture(page, 'export-next-year');
    expect(await cutTexts(page)).toEqual([]);
    expect(await place.cells('Phụ lục 1')).toEqual(before);
    await button(page, 'Xem ở Kiểm tra').click();
    await page.getByRole('tab', { name: 'Kiểm tra', selected: true }).waitFor();
    expect(place.complaints()).toEqual([]);
  });
}
