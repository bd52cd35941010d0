import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { paste } from '../support/clipboard.ts';
import { cutTexts, picture, reach, seriousFindings } from '../support/look.ts';
import type { Place } from '../support/place.ts';

const SAMPLE = fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.docx', import.meta.url));
const OURS = ['Kế hoạch', 'Phụ lục 1', 'Phụ lục 2', 'Phụ lục & nhóm', 'Cài đặt'];
const HEADER = 'TT|Nội dung|Đơn vị thực hiện|Thời gian hoàn thành';
/** As Word puts a table on the clipboard, at times: rows without a table around them. */
const bareRows = (...rows: string[]): string =>
  [HEADER, ...rows].map((row) => `<tr>${tableCells(row)}</tr>`).join('\n');
function tableCells(row: string): string {
  const cells = row.split('|').map((cell) => `<td><p class=MsoNormal>${cell}</p></td>`);
  return cells.join('');
}
const ROWS = ['1|Ban hành kế hoạch|Phòng Nội vụ|Quý I/2026', '2|- Tổng kết phong trào|Văn phòng|12/2026'];

const button = (page: Page, name: string) => page.getByRole('button', { name });
const preview = (page: Page) => page.getByRole('heading', { name: 'Xem trước khi ghi' });

/** A file that is dragged over the pane, or let go there, as the engine tells it. */
const drag = (page: Page, type: 'dragover' | 'drop', path: string): Promise<void> =>
  page.evaluate(
    ([event = '', name = '', letters = '']) => {
      const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], name));
      document.body.dispatchEvent(new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [type, basename(path), readFileSync(path).toString('base64')],
  );

async function write(page: Page): Promise<void> {
  await button(page, 'Ghi vào sổ làm việc').click();
  await page.getByText(/^Đã ghi/u).waitFor();
}

/** The import, from every way in to the sheets and back; `open` gives a fresh place each time. */
export function importing(open: () => Promise<Place>): void {
  test('a file becomes sheets; Hoàn tác takes them back whole, Làm lại brings them again', async () => {
    const place = await open();
    const { page } = place;
    await button(page, 'Chọn tệp').waitFor();
    const before = await place.sheetNames();
    await page.locator('input[type=file]').setInputFiles(SAMPLE);
    await preview(page).waitFor();
    await page.getByText('Đã đọc 2 phụ lục, 59 nhiệm vụ').waitFor();
    expect(await place.sheetNames()).toEqual(before);
    await write(page);
    expect(await place.sheetNames()).toEqual(expect.arrayContaining([...before, ...OURS]));
    const written = await place.cells('Phụ lục 1');
    expect(written.flat()).toContain('PL1.I.1');
    await picture(page, 'import-done');
    await button(page, 'Hoàn tác').click();
    await page.getByText(/^Đã hoàn tác/u).waitFor();
    expect(await place.sheetNames()).not.toContain('Phụ lục 1');
    await button(page, 'Làm lại').click();
    await page.getByText(/^Đã làm lại/u).waitFor();
    expect(await place.cells('Phụ lục 1')).toEqual(written);
    expect(place.complaints()).toEqual([]);
  });

  test('a table pasted from Word; text that looks like a formula or a date stays what it was', async () => {
    const place = await open();
    const { page } = place;
    await button(page, 'Dán từ Word').click();
    await page.getByRole('textbox', { name: 'Bấm Ctrl+V' }).waitFor();
    await paste(page, { html: bareRows(...ROWS) });
    await page.getByText('Đã đọc 1 phụ lục, 2 nhiệm vụ').waitFor();
    await write(page);
    const cells = (await place.cells('Phụ lục 1')).flat();
    expect(cells).toEqual(expect.arrayContaining(['Ban hành kế hoạch', '12/2026']));
    // The work goes on from here.
    await button(page, 'Sang Kiểm tra').click();
    await page.getByRole('tab', { name: 'Kiểm tra', selected: true }).waitFor();
    expect(place.complaints()).toEqual([]);
  });

  test('a file dropped anywhere on the pane is read', async () => {
    const { page, complaints } = await open();
    await button(page, 'Chọn tệp').waitFor();
    await drag(page, 'dragover', SAMPLE);
    await page.getByText('Thả tệp để đọc').waitFor();
    await drag(page, 'drop', SAMPLE);
    await page.getByText('Đã đọc 2 phụ lục, 59 nhiệm vụ').waitFor();
    expect(await page.getByText('Thả tệp để đọc').count()).toBe(0);
    expect(complaints()).toEqual([]);
  });

  test('a table whose heads nobody knows is named by the person, and only then written', async () => {
    const place = await open();
    const { page } = place;
    await button(page, 'Chọn tệp').waitFor();
    await paste(page, {
      html: bareRows(...ROWS).replace(tableCells(HEADER), tableCells('A|Điều phải lo|Ai|Bao giờ')),
    });
    await page.getByText('Chưa nhận ra bảng nhiệm vụ nào').waitFor();
    expect(await button(page, 'Ghi vào sổ làm việc').getAttribute('aria-disabled')).toBe('true');
    await picture(page, 'import-unknown');
    expect(await cutTexts(page)).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByLabel('Cột “Điều phải lo” là').selectOption({ label: 'Nội dung, nhiệm vụ' });
    await page.getByLabel('Cột “Bao giờ” là').selectOption({ label: 'Thời gian' });
    await page.getByText('Đã đọc 1 phụ lục, 2 nhiệm vụ').waitFor();
    await write(page);
    expect((await place.cells('Phụ lục 1')).flat()).toContain('Ban hành kế hoạch');
  });

  test('a column that was guessed wrong is put right, and the next import remembers', async () => {
    const { page } = await open();
    await button(page, 'Chọn tệp').waitFor();
    const rows = bareRows(...ROWS).replace('Đơn vị thực hiện', 'Theo dõi');
    await paste(page, { html: rows });
    await button(page, 'Các cột và vai trò').click();
    await page.getByLabel('Cột “Theo dõi” là').selectOption({ label: 'Chủ trì, chỉ đạo' });
    await preview(page).waitFor();
    await write(page);
    await paste(page, { html: rows });
    await page.getByText('Vai trò đã nhớ từ sổ này: “Theo dõi”').waitFor();
    await page.getByRole('radio', { name: 'Cập nhật kế hoạch đang có', checked: true }).waitFor();
  });

  test('another plan is asked about before anything is written', async () => {
    const place = await open();
    const { page } = place;
    await button(page, 'Chọn tệp').waitFor();
    await paste(page, { html: bareRows(...ROWS) });
    await write(page);
    await paste(page, { html: bareRows('1|Bình xét danh hiệu|Trường A|Quý II/2027') });
    await page.getByText('Có vẻ là một kế hoạch khác').waitFor();
    expect(await button(page, 'Ghi vào sổ làm việc').getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('radio', { name: 'Thay kế hoạch đang có' }).click();
    await picture(page, 'import-other');
    expect(await cutTexts(page)).toEqual([]);
    await write(page);
    const cells = (await place.cells('Phụ lục 1')).flat();
    expect(cells).toContain('Bình xét danh hiệu');
    expect(cells).not.toContain('Ban hành kế hoạch');
  });

  test('an error says what to do, its details can be copied, and the way in stays open', async () => {
    const { page } = await open();
    await button(page, 'Chọn tệp').waitFor();
    const broken = { name: 'hỏng.docx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004') };
    await page.locator('input[type=file]').setInputFiles(broken);
    await page.getByText('“hỏng.docx”').waitFor();
    await page.getByText('Chi tiết', { exact: true }).click();
    await button(page, 'Sao chép chi tiết').click();
    await button(page, 'Đã sao chép').waitFor();
    await picture(page, 'import-error');
    expect(await cutTexts(page)).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);
    await button(page, 'Đóng thông báo').click();
    expect(await page.getByText('“hỏng.docx”').count()).toBe(0);
    expect(await button(page, 'Chọn tệp').isEnabled()).toBe(true);
  });

  test('by keyboard alone: the sample, its preview, the writing, and back', async () => {
    const place = await open();
    const { page } = place;
    await button(page, 'Dùng thử với kế hoạch mẫu').waitFor();
    await reach(page, 'Dùng thử với kế hoạch mẫu');
    await page.keyboard.press('Enter');
    await preview(page).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'import-preview');
    expect(await cutTexts(page)).toEqual([]);
    await reach(page, 'Các cột và vai trò');
    await page.keyboard.press('Enter');
    await page.getByText('Đoán sai cột nào').waitFor();
    await reach(page, 'Ghi vào sổ làm việc');
    await page.keyboard.press('Enter');
    await page.getByText(/^Đã ghi/u).waitFor();
    await reach(page, 'Hoàn tác');
    await page.keyboard.press('Enter');
    await page.getByText(/^Đã hoàn tác/u).waitFor();
    expect(await place.sheetNames()).not.toContain('Phụ lục 1');
  });
}
