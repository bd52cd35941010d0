import { expect, jest, test } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { pointsText, type Ranked } from '../../src/core/scoring/index.ts';
import { Round, scoringSheets } from '../../src/core/sheets/scoring/index.ts';
import { cellAddress } from '../../src/core/workbook/index.ts';
import { readXlsxSnapshot } from '../../src/readers/xlsx/index.ts';
import { findBrowser } from '../support/browser.ts';
import { describeIf, REASONS } from '../support/optional.ts';
import { faultyForms } from '../support/samples/scoring/faults.ts';
import { sampleBook } from '../support/samples/scoring/round.ts';
import { fillForm, unitOfForm } from '../support/scoring/fillForm.ts';
import { cutTexts, eventually, picture, seriousFindings } from './support/look.ts';
import { excelPlace } from './support/place.ts';
import { paneSuite } from './support/siteSuite.ts';

jest.setTimeout(600_000);
const SAMPLE = fileURLToPath(new URL('../../assets/samples/cham-diem-mau.xlsx', import.meta.url));
const PATIENT = { timeout: 120_000 };
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const choose = (page: Page) => page.locator('input[type=file]');

/** What the engine says of the same forms, unit by unit. */
function counted(): Ranked[] {
  const round = new Round({ sheets: scoringSheets(sampleBook) });
  for (const { name, sheet } of faultyForms().files) round.add({ sheets: [sheet] }, name);
  return round.result({ day: '2026-12-20' }).ranked;
}

/** The forms that the pane made, by unit, filled as the sample says, under the names of the sample. */
async function returned(zip: Uint8Array) {
  const blank = new Map(
    Object.values(unzipSync(zip)).map((bytes) => [unitOfForm(readXlsxSnapshot(bytes)), bytes]),
  );
  expect([...blank.keys()].sort()).toEqual(sampleBook.units.map(({ id }) => id).sort());
  return Promise.all(
    faultyForms().files.map(async ({ name, sheet }) => {
      const bytes = blank.get(/^p\S*?\d+/u.exec(name)?.[0] ?? '');
      if (!bytes) throw new Error(`no form for ${name}`);
      return { name, mimeType: '', buffer: Buffer.from(await fillForm(bytes, sheet)) };
    }),
  );
}

type SentFile = Awaited<ReturnType<typeof returned>>[number];

/** Those without a fault come in one .zip, as an office forwards what it has collected. */
function partlyPacked(forms: readonly SentFile[]): SentFile[] {
  const isTold = ({ name }: SentFile) => faultyForms().expected.some(({ place }) => place.startsWith(name));
  const packed = forms.filter((form) => !isTold(form)).map(({ name, buffer }) => [name, buffer] as const);
  expect(packed.length).toBeGreaterThan(5);
  const buffer = Buffer.from(zipSync(Object.fromEntries(packed)));
  return [{ name: 'Phiếu đã thu.zip', mimeType: '', buffer }, ...forms.filter(isTold)];
}

/** A table of the pane as texts, cell by cell. */
const rowsOf = (page: Page): Promise<string[][]> =>
  page
    .locator('table tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
    );

describeIf(findBrowser() !== undefined, 'the sample round in Chromium', REASONS.chromium, () => {
  const visit = paneSuite();

  test('26 forms made, filled by another program, gathered, checked, ranked', async () => {
    const visited = await visit({ width: 350 });
    const { page } = visited;
    const place = excelPlace(visited);
    await page.getByRole('tab', { name: 'Chấm điểm' }).click(PATIENT);
    await button(page, 'Lấy tiêu chí từ tệp').waitFor(PATIENT);
    await choose(page).setInputFiles(SAMPLE);
    await page.getByText('Còn 26 đơn vị chưa có phiếu.').waitFor(PATIENT);

    const download = page.waitForEvent('download', PATIENT);
    await button(page, 'Lập phiếu cho từng đơn vị').click();
    const forms = await returned(new Uint8Array(readFileSync(await (await download).path())));

    await choose(page).setInputFiles(partlyPacked(forms));
    await page.getByText('Đã đọc 27 tệp; chưa ghi gì vào sổ.').waitFor(PATIENT);
    await picture(page, 'round-gathered');
    expect(await cutTexts(page)).toEqual([]);
    await button(page, 'Ghi vào sổ làm việc').click();
    await page.getByText(/^Đã ghi/u).waitFor(PATIENT);
    await page.getByText('Còn 1 đơn vị chưa có phiếu.').waitFor(PATIENT);

    const ranked = counted();
    const shown = await rowsOf(page);
    const about = ({ class: name, awards, reasons }: Ranked) =>
      [name, ...awards, ...reasons].filter(Boolean).join('; ');
    expect(shown).toEqual(
      ranked.map((one) => [
        String(one.rank ?? '–'),
        one.score.unit.name + about(one),
        pointsText(one.score.total),
      ]),
    );

    const [heads = [], ...rows] = (await place.cells('Vấn đề chấm điểm')).filter(([first]) => first !== '');
    const at = (head: string) => heads.indexOf(head);
    const told = rows.map((row) => {
      const [, cell, file] = /; ô (\S+); tệp (.*)$/u.exec(row[at('Chỗ')] ?? '') ?? [];
      return `${row[at('Quy tắc')]}: ${file === undefined ? row[at('Đơn vị')] : `${file} ${cell}`}`;
    });
    const expected = faultyForms().expected.map(({ rule, place: where }) => `${rule}: ${where}`);
    expect(told.sort()).toEqual(expected.sort());

    // A problem leads to its cell on Bảng điểm, where the committee settles it.
    await button(page, /^Cần xem \(/u)
      .last()
      .click();
    const toCell = button(page, /^Đến ô Bảng điểm, /u).first();
    const address = / ([A-Z]+\d+)$/u.exec((await toCell.textContent()) ?? '')?.[1];
    await toCell.click();
    await eventually(async () => (await place.selected()).sheet === 'Bảng điểm');
    const { row, column } = await place.selected();
    expect(cellAddress(row, column)).toBe(address);

    const minutes = page.waitForEvent('download', PATIENT);
    await button(page, 'Lập biên bản họp').click();
    expect((await minutes).suggestedFilename()).toBe('Biên bản họp Hội đồng.docx');

    await picture(page, 'round-ranked');
    expect(await cutTexts(page)).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);
    expect(place.complaints()).toEqual([]);
  });
});
