import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { paste } from '../support/clipboard.ts';
import { cutTexts, eventually, focused, picture, reach, seriousFindings } from '../support/look.ts';
import type { Place } from '../support/place.ts';

const HEADER = 'TT\tNội dung\tĐơn vị thực hiện\tThời gian hoàn thành';
/** A safe fix (danh hiệu twice), a day that is in no calendar, and a unit that no directory knows. */
const ROWS = [
  '1\tBình xét các danh hiệu danh hiệu thi đua năm 2026\tPhòng Nội vụ\tQuý I/2026',
  '2\tTổng kết phong trào thi đua yêu nước\tPhòng Nội vụ\t31/11/2026',
  '3\tHướng dẫn viết sáng kiến\tTổ Cây Xanh Đô Thị\tTháng 4/2026',
];

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const finding = (page: Page, message: RegExp) => page.getByRole('article', { name: message });
const counts = (page: Page) => page.getByRole('status').filter({ hasText: /bắt buộc sửa|Không có vấn đề/u });

async function withPlan({ page }: Place, rows?: readonly string[]): Promise<void> {
  if (rows) {
    await button(page, 'Chọn tệp').waitFor();
    await paste(page, { text: [HEADER, ...rows].join('\n') });
  } else await button(page, 'Dùng thử với kế hoạch mẫu').click();
  await button(page, 'Ghi vào sổ làm việc').click();
  await page.getByText(/^Đã ghi/u).waitFor();
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await counts(page).waitFor();
}

/** The check, from what is found to what is mended, chosen, ignored and typed; `open` gives a fresh place each time. */
export function checking(open: () => Promise<Place>): void {
  test('without a plan the screen says what to do', async () => {
    const { page } = await open();
    await page.getByRole('tab', { name: 'Kiểm tra' }).click();
    await page.getByText('Sổ làm việc chưa có kế hoạch').waitFor();
    expect(await cutTexts(page)).toEqual([]);
  });

  test('all safe fixes: shown first, written as one, taken back as one', async () => {
    const place = await open();
    const { page } = place;
    await withPlan(place);
    await picture(page, 'check');
    expect(await cutTexts(page)).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);
    const before = await place.cells('Phụ lục 1');
    await button(page, /^Tự sửa các lỗi chắc chắn/u).click();
    await picture(page, 'check-safe');
    expect(await cutTexts(page)).toEqual([]);
    await button(page, /^Sửa \d+ chỗ này/u).click();
    await page.getByText(/^Đã sửa/u).waitFor();
    await button(page, /^Tự sửa các lỗi chắc chắn/u).waitFor({ state: 'detached' });
    expect(await place.cells('Phụ lục 1')).not.toEqual(before);
    await button(page, 'Hoàn tác').click();
    await button(page, /^Tự sửa các lỗi chắc chắn/u).waitFor();
    expect(await place.cells('Phụ lục 1')).toEqual(before);
    expect(place.complaints()).toEqual([]);
  });

  test('a finding leads to its cell; what is typed there is checked, and the cursor stays', async () => {
    const place = await open();
    const { page } = place;
    await withPlan(place, ROWS);
    const impossible = finding(page, /31\/11\/2026/u);
    await impossible.getByRole('button', { name: /^Đến ô Phụ lục 1/u }).click();
    await eventually(async () => (await place.selected()).sheet === 'Phụ lục 1');
    const { row, column } = await place.selected();
    await place.type('Phụ lục 1', row, column, '30/11/2026');
    const cursor = await place.selected();
    await impossible.waitFor({ state: 'detached' });
    expect(await place.selected()).toEqual(cursor);
    // The sheet follows the screen.
    await eventually(async () => {
      const listed = (await place.cells('Vấn đề')).filter((cells) => cells.join(' ').includes('31/11/2026'));
      return listed.every((cells) => !cells.includes('mở'));
    });
  });

  test('ignored with a reason it is gone from the list, on Vấn đề with it, and can be raised again', async () => {
    const place = await open();
    const { page } = place;
    await withPlan(place, ROWS);
    const impossible = finding(page, /31\/11\/2026/u);
    await impossible.getByRole('button', { name: 'Bỏ qua…' }).click();
    await page.getByLabel('Vì sao bỏ qua?').fill('Cấp trên ghi như vậy');
    await picture(page, 'check-ignore');
    await button(page, 'Bỏ qua, kèm lý do').click();
    await impossible.waitFor({ state: 'detached' });
    expect((await place.cells('Vấn đề')).flat()).toContain('Cấp trên ghi như vậy');
    await button(page, 'Đã bỏ qua (1)').click();
    await button(page, 'Nêu lại').click();
    await impossible.waitFor();
  });

  test('look-alike unknown names are one decision, and the directory keeps it', async () => {
    const place = await open();
    const { page } = place;
    await withPlan(place, ROWS);
    await button(page, /^Tên đơn vị chưa có trong danh mục/u).click();
    await picture(page, 'check-unknown');
    expect(await cutTexts(page)).toEqual([]);
    const group = page.getByRole('listitem').filter({ hasText: '“Tổ Cây Xanh Đô Thị”, 1 chỗ' });
    await group.getByRole('button', { name: 'Thêm thành đơn vị mới' }).click();
    await finding(page, /Tổ Cây Xanh Đô Thị/u).waitFor({ state: 'detached' });
    expect((await place.cells('Đơn vị')).flat()).toContain('Tổ Cây Xanh Đô Thị');
  });

  test('what closes, is read or comes after leaves the keyboard near by, never at the top of the page', async () => {
    const { page } = await open();
    const kept = () =>
      eventually(() => page.evaluate(() => document.activeElement?.closest('main, [role=alert]') !== null));
    const press = async (name: string | RegExp): Promise<void> => {
      await button(page, name).first().press('Enter');
    };
    await press('Dùng thử với kế hoạch mẫu');
    await button(page, 'Ghi vào sổ làm việc').waitFor();
    await kept();
    await press('Bỏ, chọn lại');
    await kept();
    await press('Dùng thử với kế hoạch mẫu');
    await press('Ghi vào sổ làm việc');
    await press('Sang Kiểm tra');
    await page.getByRole('article').first().waitFor();
    await kept();
    await press('Đóng thông báo');
    await kept();
    await press(/^Tự sửa các lỗi chắc chắn/u);
    await kept();
    await press('Thôi');
    await kept();
    await press('Bỏ qua…');
    await page.getByLabel('Vì sao bỏ qua?').press('Escape');
    await kept();
    expect(await focused(page)).toMatch(/^Bắt buộc sửa/u);
    while (await button(page, /^Hiện thêm/u).count()) await press(/^Hiện thêm/u);
    await kept();
    expect(await focused(page)).toMatch(/^Nên sửa/u);
  });

  test('by keyboard alone: filter, all safe ones and back, one, an edit, one ignored; the keyboard stays in the list', async () => {
    const place = await open();
    const { page } = place;
    const press = async (label: string | RegExp): Promise<void> => {
      await reach(page, label);
      await page.keyboard.press('Enter');
    };
    await withPlan(place, ROWS);
    await press('Lọc danh sách');
    await page.getByLabel('Mức độ').focus();
    await page.keyboard.press('End');
    await page.getByText(/^Hiện \d+ trong \d+ vấn đề/u).waitFor();
    await press('Bỏ lọc');
    const twice = finding(page, /danh hiệu/u);

    await press(/^Tự sửa các lỗi chắc chắn/u);
    await press(/^Sửa \d+ chỗ này/u);
    await page.getByText(/^Đã sửa/u).waitFor();
    await twice.waitFor({ state: 'detached' });
    await press('Hoàn tác');
    await page.getByText(/^Đã hoàn tác/u).waitFor();
    await twice.waitFor();

    await press(/^Sửa: /u);
    await twice.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.closest('ul, [role="alert"]') !== null)).toBe(
      true,
    );
    expect(await focused(page)).not.toBe('');

    const rows = await place.cells('Phụ lục 1');
    const row = rows.findIndex((cells) => cells.includes('31/11/2026'));
    await place.type('Phụ lục 1', row, rows[row]?.indexOf('31/11/2026') ?? -1, '30/11/2026');
    await finding(page, /31\/11\/2026/u).waitFor({ state: 'detached' });

    const before = await page.getByRole('article').count();
    await page.getByRole('tabpanel').focus();
    await press('Bỏ qua…');
    await page.getByLabel('Vì sao bỏ qua?').waitFor();
    await page.keyboard.type('Cấp trên ghi như vậy');
    await press('Bỏ qua, kèm lý do');
    await button(page, 'Đã bỏ qua (1)').waitFor();
    await eventually(async () => (await page.getByRole('article').count()) === before - 1);
    expect((await place.cells('Vấn đề')).flat()).toContain('Cấp trên ghi như vậy');
  });
}
