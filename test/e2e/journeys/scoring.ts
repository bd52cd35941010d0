import { expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { pointsOf, type ScoredUnit } from '../../../src/core/scoring/index.ts';
import { makeForms, scoringSheets } from '../../../src/core/sheets/index.ts';
import type { SheetModel } from '../../../src/core/workbook/index.ts';
import { writeXlsx } from '../../../src/writers/xlsx/index.ts';
import { row, schemeOf } from '../../core/scoring/schemes.ts';
import { cutTexts, picture, seriousFindings } from '../support/look.ts';
import type { Place } from '../support/place.ts';

const scheme = schemeOf([row('1', 60, { scorer: 'Phòng Văn hóa - Xã hội' }), row('2', 40)], {
  classes: [{ name: 'Hoàn thành tốt nhiệm vụ', from: pointsOf(80) }],
});
const UNITS: ScoredUnit[] = ['Phường An Phước', 'Phường Bình Hòa Đông'].map((name, i) => ({
  ...{ id: `p${i}`, name, cluster: 'Cụm thi đua số 1' },
  entries: { '1': { self: { points: 50 + 5 * i } }, '2': { self: { points: 35.5 } } },
}));

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const fileOf = async (name: string, sheets: readonly SheetModel[]) => ({
  name,
  mimeType: '',
  buffer: Buffer.from(await writeXlsx({ sheets: [...sheets], names: [] })),
});
/** Which of the choosers on the page: that of criteria, then that of forms. */
const choose = (page: Page) => page.locator('input[type=file]');

/** A round from the criteria to the lock; `open` gives a fresh place each time. */
export function scoring(open: () => Promise<Place>): void {
  test('criteria, forms, gathering, ranking, lock; what a form changes is shown before it is written', async () => {
    const place = await open();
    const { page } = place;
    await page.getByRole('tab', { name: 'Chấm điểm' }).click();
    await button(page, 'Lấy tiêu chí từ tệp').waitFor();
    await picture(page, 'scoring-begin');
    const criteria = scoringSheets({ scheme, units: UNITS, votes: [], sources: {} });
    await choose(page).setInputFiles(await fileOf('tiêu chí.xlsx', criteria));
    await page.getByText(/^Đã đưa 2 tiêu chí vào sổ/u).waitFor();
    await page.getByText('Còn 2 đơn vị chưa có phiếu.').waitFor();
    expect(await place.sheetNames()).toEqual(expect.arrayContaining(['Tiêu chí', 'Đơn vị chấm']));

    const download = page.waitForEvent('download');
    await button(page, 'Lập phiếu cho từng đơn vị').click();
    expect((await download).suggestedFilename()).toBe('Phiếu chấm điểm.zip');

    const before = await place.sheetNames();
    const forms = makeForms(scheme, UNITS).map(({ sheet }) => sheet);
    await choose(page).setInputFiles(
      await Promise.all(forms.map((sheet, i) => fileOf(`${i}.xlsx`, [sheet]))),
    );
    await page.getByText('Đã đọc 2 tệp; chưa ghi gì vào sổ.').waitFor();
    await picture(page, 'scoring-gathered');
    expect(await cutTexts(page)).toEqual([]);
    expect(await place.sheetNames()).toEqual(before);
    await button(page, 'Ghi vào sổ làm việc').click();
    await page.getByText('Mọi đơn vị đã có phiếu.').waitFor();
    await page.getByRole('cell', { name: '90,5' }).waitFor();
    expect((await place.cells('Xếp hạng')).flat()).toContain('Phường Bình Hòa Đông');

    await button(page, 'Khóa kết quả').click();
    await page.getByText(/^Kết quả đã khóa ngày/u).waitFor();
    await picture(page, 'scoring-locked');
    expect(await cutTexts(page)).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByLabel('Vì sao mở khóa?').fill('Bổ sung minh chứng');
    await button(page, 'Mở khóa, kèm lý do').click();
    await page.getByText('Kết quả chưa khóa.').waitFor();
    expect(place.complaints()).toEqual([]);
  });

  test('a document without criteria is refused, and the way in stays open', async () => {
    const place = await open();
    const { page } = place;
    await page.getByRole('tab', { name: 'Chấm điểm' }).click();
    await button(page, 'Lấy tiêu chí từ tệp').waitFor();
    await choose(page).setInputFiles(
      fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.docx', import.meta.url)),
    );
    await page.getByText(/không có bảng tiêu chí/u).waitFor();
    expect(await cutTexts(page)).toEqual([]);
    expect(await button(page, 'Lấy tiêu chí từ tệp').isEnabled()).toBe(true);
  });
}
