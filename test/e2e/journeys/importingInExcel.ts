import { expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { readPlanFromSheets } from '../../../src/core/sheets/index.ts';
import { readXlsxSnapshot } from '../../../src/readers/xlsx/index.ts';
import { paste } from '../support/clipboard.ts';
import { excelPlace } from '../support/place.ts';
import type { Visit } from '../support/visit.ts';

const SAMPLE = fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.docx', import.meta.url));
const button = (page: Page, name: string) => page.getByRole('button', { name });

/** A plan that stands somewhere on a sheet: its title is merged over the columns, one doer over both tasks. */
const SHEET: [row: number, column: number, text: string][] = [
  [0, 1, 'PHỤ LỤC 1'],
  [2, 1, 'TT'],
  [2, 2, 'Nội dung'],
  [2, 3, 'Đơn vị thực hiện'],
  [2, 4, 'Thời gian hoàn thành'],
  [3, 1, '1'],
  [3, 2, 'Ban hành kế hoạch thi đua'],
  [3, 3, 'Phòng Nội vụ'],
  [3, 4, 'Quý I/2026'],
  [4, 1, '2'],
  [4, 2, 'Tổng kết phong trào'],
  [4, 4, 'Tháng 12/2026'],
  [9, 1, '3'],
  [9, 2, 'Ngoài vùng chọn'],
  [9, 4, 'Quý IV/2026'],
];

/** What only Excel around the pane has: a selection with merged cells, a worker to stop, another workbook beside. */
export function importingInExcel(open: () => Promise<Visit>): void {
  test('a selection with merged cells becomes a plan; what is beside it does not', async () => {
    const visit = await open();
    const { page, host } = visit;
    await button(page, 'Lấy từ vùng đang chọn').waitFor();
    const sheet = host.book.active;
    for (const [row, column, text] of SHEET) {
      const cell = sheet.ensure(row, column);
      cell.value = text;
      cell.format = '@';
    }
    sheet.merge({ row: 0, column: 1, rows: 1, columns: 4 });
    sheet.merge({ row: 3, column: 3, rows: 2, columns: 1 });
    host.book.selection = { sheet, box: { row: 0, column: 1, rows: 5, columns: 4 } };
    await button(page, 'Lấy từ vùng đang chọn').click();
    await page.getByText('Đã đọc 1 phụ lục, 2 nhiệm vụ').waitFor();
    await button(page, 'Ghi vào sổ làm việc').click();
    await page.getByText(/^Đã ghi/u).waitFor();
    const cells = await excelPlace(visit).cells('Phụ lục 1');
    const row = (title: string) => cells.find((one) => one.includes(title)) ?? [];
    expect(row('Tổng kết phong trào')).toEqual(expect.arrayContaining(['Phòng Nội vụ', 'Tháng 12/2026']));
    expect(cells.flat()).not.toContain('Ngoài vùng chọn');
  });

  test('stopped while it reads: nothing is written, and the next import goes on', async () => {
    const { page, host } = await open();
    await button(page, 'Chọn tệp').waitFor();
    const before = host.book.sheets.map(({ name }) => name);
    let release = (): void => undefined;
    const held = new Promise<void>((done) => (release = done));
    await page.context().route('**/*reader-docx*', (route) => held.then(() => route.continue()));
    await page.locator('input[type=file]').setInputFiles(SAMPLE);
    await page.getByText('ke-hoach-mau.docx').waitFor();
    await button(page, 'Dừng').click();
    await page.getByText('Đã dừng theo yêu cầu').waitFor();
    expect(host.book.sheets.map(({ name }) => name)).toEqual(before);
    release();
    await page.locator('input[type=file]').setInputFiles(SAMPLE);
    await page.getByText('Đã đọc 2 phụ lục, 59 nhiệm vụ').waitFor();
  });

  test('into a new workbook: it opens beside, and the one that is open stays as it is', async () => {
    const { page, host } = await open();
    await button(page, 'Dùng thử với kế hoạch mẫu').click();
    await button(page, 'Ghi vào sổ làm việc').click();
    await page.getByText(/^Đã ghi/u).waitFor();
    const before = host.book.sheets.map(({ name }) => name);
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const table = [
      row('TT', 'Nội dung', 'Đơn vị thực hiện', 'Thời gian hoàn thành'),
      row('1', 'Bình xét danh hiệu', 'Trường A', 'Quý II/2027'),
    ];
    await paste(page, { html: table.join('') });
    await page.getByRole('radio', { name: 'Ghi vào một sổ làm việc mới' }).click();
    await button(page, 'Ghi vào sổ làm việc').click();
    await page.getByText('Đã mở một sổ làm việc mới với 1 phụ lục, 1 nhiệm vụ').waitFor();
    expect(host.book.sheets.map(({ name }) => name)).toEqual(before);
    const [opened = '', ...more] = host.openedBeside;
    expect(more).toEqual([]);
    const { plan } = readPlanFromSheets(
      readXlsxSnapshot(new Uint8Array(Buffer.from(opened, 'base64'))),
    ).value;
    expect(plan.appendices.flatMap(({ tasks }) => tasks.map(({ title }) => title))).toEqual([
      'Bình xét danh hiệu',
    ]);
  });
}
