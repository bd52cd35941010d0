import type { Page } from 'playwright-core';
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
