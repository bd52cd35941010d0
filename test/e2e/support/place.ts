import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openBook } from '../../../src/hosts/package/index.ts';
import { tellChanged } from '../../support/excelHost/index.ts';
import type { Visit } from './visit.ts';

/**
 * What a journey needs of the place where the pane runs, so that the same files go through Excel and the browser
 * version: the page, and the workbook as a person sees it.
 */
export interface Place {
  page: Page;
  sheetNames(): Promise<string[]>;
  /** What the cells of a sheet show, row by row from A1; [] for a sheet that is not there. */
  cells(sheet: string): Promise<string[][]>;
  /** Somebody types into a cell; counting from 0. */
  type(sheet: string, row: number, column: number, text: string): Promise<void>;
  /** The sheet that is shown and where its cursor stands; counting from 0. */
  selected(): Promise<{ sheet: string; row: number; column: number }>;
  /** Addresses outside that were asked for, and errors of scripts. */
  complaints(): string[];
}

/** The stand-in Excel behind the page. */
export function excelPlace({ page, host, outside, problems }: Visit): Place {
  const sheetOf = (name: string) => host.book.sheets.find((sheet) => sheet.name === name);
  return {
    page,
    sheetNames: () => Promise.resolve(host.book.sheets.map(({ name }) => name)),
    cells(name) {
      const sheet = sheetOf(name);
      const used = sheet?.used(true);
      if (!sheet || !used) return Promise.resolve([]);
      const { row, column, rows, columns } = used;
      return Promise.resolve(
        Array.from({ length: row + rows }, (_, r) =>
          Array.from({ length: column + columns }, (_unused, c) => String(sheet.value(r, c))),
        ),
      );
    },
    type(name, row, column, text) {
      const sheet = sheetOf(name);
      if (!sheet) throw new Error(`There is no sheet ${name}.`);
      const before = sheet.value(row, column);
      sheet.ensure(row, column).value = text;
      tellChanged({ sheet, box: { row, column, rows: 1, columns: 1 } }, before, host, 'person');
      return Promise.resolve();
    },
    selected() {
      const { sheet, box } = host.book.selection;
      return Promise.resolve({ sheet: sheet.name, row: box.row, column: box.column });
    },
    complaints: () => [...outside, ...problems],
  };
}

/** The browser version: what its workbook holds is told by the file that it saves. */
export function browserPlace({ page, outside, problems }: Omit<Visit, 'host'>): Place {
  const sheets = async () => openBook(await savedFile(page)).content.sheets;
  return {
    page,
    sheetNames: async () => (await sheets()).map(({ name }) => name),
    cells: async (name) => {
      const rows = (await sheets()).find((sheet) => sheet.name === name)?.rows ?? [];
      return rows.map((row) =>
        row.map((cell) => (typeof cell === 'object' ? JSON.stringify(cell) : String(cell))),
      );
    },
    async type(name, row, column, text) {
      await page.locator('.g-tablist').getByText(name, { exact: true }).click();
      await typeInto(page, row, column, text);
    },
    selected: async () => {
      const at = (await page.locator('.g-active').getAttribute('id')) ?? '';
      const [, row, column] = /^g-(\d+)-(\d+)$/u.exec(at) ?? [];
      const sheet = await page.locator('.g-tablist [aria-selected=true]').textContent();
      return { sheet: sheet ?? '', row: Number(row), column: Number(column) };
    },
    complaints: () => [...outside, ...problems],
  };
}

/** By the keys of the grid, from its first cell. */
export async function typeInto(page: Page, row: number, column: number, text: string): Promise<void> {
  await page.locator('.g-field').focus();
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < row; i++) await page.keyboard.press('ArrowDown');
  for (let i = 0; i < column; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
}

/** The file that “Lưu .xlsx” gives. */
export async function savedFile(page: Page): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu .xlsx' }).click();
  return new Uint8Array(readFileSync(await (await download).path()));
}
