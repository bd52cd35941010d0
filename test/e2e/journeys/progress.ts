import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { paste } from '../support/clipboard.ts';
import { cutTexts, picture, seriousFindings } from '../support/look.ts';
import type { Place } from '../support/place.ts';
import type { VisitOptions } from '../support/visit.ts';

const HEADER = ['TT', 'Nội dung', 'Đơn vị thực hiện', 'Thời gian hoàn thành'];
const ROWS = [
  ['1', 'Ban hành kế hoạch', 'Phòng Nội vụ', 'Trước ngày 10/02/2022'],
  ['2', 'Báo cáo sơ kết', 'Phòng Nội vụ; Văn phòng', 'Trước ngày 10/6/2022 và ngày 10/9/2022'],
  ['3', 'Tuyên truyền phong trào', 'Các trường', 'Hằng quý'],
  ['4', 'Tổng kết phong trào', 'Văn phòng', 'Quý IV/2022'],
];
const html = [HEADER, ...ROWS]
  .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  .join('\n');

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const openTab = (page: Page, name: string) => page.getByRole('tab', { name }).click();

/** The plan in the workbook, and how it stands on 5/6/2022. */
async function showProgress(page: Page): Promise<void> {
  await button(page, 'Chọn tệp').waitFor();
  await paste(page, { html: `<table>${html}</table>` });
  await button(page, 'Ghi vào sổ làm việc').click();
  await page.getByText(/^Đã ghi/u).waitFor();
  await openTab(page, 'Tiến độ');
  await page.getByLabel('Tính đến ngày').fill('2022-06-05');
  await page.getByText('Tính đến 05/06/2022, 4 nhiệm vụ: 1 quá hạn').waitFor();
}

/** Progress from the empty state to a task that is done, and back; `open` gives a fresh place each time. */
export function progress(open: (options?: VisitOptions) => Promise<Place>): void {
  test('without a plan it says what to do first', async () => {
    const { page } = await open();
    await openTab(page, 'Tiến độ');
    await page.getByText('chưa có kế hoạch').waitFor();
    expect(await cutTexts(page)).toEqual([]);
  });

  test('what is late on a day, by unit and month; to the cell; done, and taken back', async () => {
    const place = await open();
    const { page } = place;
    await showProgress(page);
    await page.getByText('4 nhiệm vụ: 1 quá hạn, 1 đến hạn trong 7 ngày, 0 đã xong.').waitFor();
    await page.getByText(/^Quá hạn \d+ ngày làm việc \(hạn 09\/02\/2022\)$/u).waitFor();
    await picture(page, 'progress-late');
    expect(await cutTexts(page)).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);

    await button(page, 'Lọc theo đơn vị, tháng').click();
    await page.getByLabel('Đơn vị', { exact: true }).selectOption('Văn phòng');
    await page.getByText('Hiện 2 trong 4 nhiệm vụ.').waitFor();
    await page.getByLabel('Tháng đến hạn').selectOption('2022-09');
    await page.getByText('Hiện 1 trong 4 nhiệm vụ.').waitFor();
    await picture(page, 'progress-filtered');
    await button(page, 'Bỏ lọc').click();

    await button(page, /^Đến ô Phụ lục 1, /u)
      .first()
      .click();
    await button(page, 'Ghi hoàn thành…').first().click();
    const form = page.getByRole('form', { name: /^Ghi hoàn thành/u });
    await form.getByLabel('Ngày hoàn thành').fill('2022-02-11');
    await form.getByLabel('Kết quả thực hiện').fill('Đã ban hành');
    await picture(page, 'progress-form');
    expect(await cutTexts(page)).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);
    await form.getByRole('button', { name: 'Ghi hoàn thành' }).click();
    await page.getByText(/^Đã ghi hoàn thành PL\S*1, ngày 11\/02\/2022/u).waitFor();
    await page.getByText('4 nhiệm vụ: 0 quá hạn, 1 đến hạn trong 7 ngày, 1 đã xong.').waitFor();
    expect((await place.cells('Phụ lục 1')).flat()).toContain('Đã ban hành');
    await picture(page, 'progress-done');

    await button(page, 'Hoàn tác').click();
    await page.getByText('4 nhiệm vụ: 1 quá hạn, 1 đến hạn trong 7 ngày, 0 đã xong.').waitFor();
    expect((await place.cells('Phụ lục 1')).flat()).not.toContain('Đã ban hành');
    expect(place.complaints()).toEqual([]);
  });

  test('an edit by hand: told what has not followed, brought up to date by one click, taken back', async () => {
    const place = await open();
    const { page } = place;
    await showProgress(page);
    const act = button(page, 'Cập nhật các trang tính');
    expect(await act.count()).toBe(0);
    const rows = await place.cells('Phụ lục 1');
    const row = rows.findIndex((cells) => cells.includes('Trước ngày 10/02/2022'));
    const column = rows[row]?.indexOf('Trước ngày 10/02/2022') ?? -1;
    await place.type('Phụ lục 1', row, column, 'Trước ngày 10/01/2023');
    const behind = page.getByText('chưa theo nội dung vừa sửa: 1 nhiệm vụ đổi thời hạn, Tiến độ thiếu');
    await behind.waitFor();
    await page.getByText('4 nhiệm vụ: 0 quá hạn').waitFor();
    await picture(page, 'progress-behind');
    expect(await cutTexts(page)).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);
    const followed = async () =>
      (await place.cells('Mốc thời gian')).flat().includes('Trước ngày 10/01/2023');
    expect(await followed()).toBe(false);

    await act.click();
    await page.getByText(/^Đã cập nhật Hạn/u).waitFor();
    await behind.waitFor({ state: 'detached' });
    expect(await followed()).toBe(true);
    await button(page, 'Hoàn tác').click();
    await behind.waitFor();
    expect(await followed()).toBe(false);
    expect((await place.cells('Phụ lục 1'))[row]?.[column]).toBe('Trước ngày 10/01/2023');
    expect(place.complaints()).toEqual([]);
  });

  test('in the dark theme nothing is lost', async () => {
    const excel = { background: '#1F1F1F', text: '#F5F5F5' };
    const { page } = await open({ excel, context: { colorScheme: 'dark' } });
    await showProgress(page);
    await button(page, 'Biểu đồ cả kế hoạch').click();
    await page.getByRole('img', { name: /^Số mốc theo tháng/u }).waitFor();
    await button(page, 'Ghi hoàn thành…').first().click();
    await picture(page, 'progress-dark');
    expect(await cutTexts(page)).toEqual([]);
    expect(await seriousFindings(page, ['wcag2aa'])).toEqual([]);
  });
}
