import { beforeAll, describe, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { planSheets } from '../../../src/core/sheets/index.ts';
import { areaAddress, type SheetModel, type WorkbookModel } from '../../../src/core/workbook/index.ts';
import { writeXlsx } from '../../../src/writers/xlsx/index.ts';
import { planAt } from '../../support/readPlans.ts';
import { SHIPPED_UNITS } from '../../support/shippedUnits.ts';

const SAMPLE = fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.docx', import.meta.url));

async function opened(model: WorkbookModel): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(writeXlsx(model));
  return book;
}

/** What excelts calls the kinds of values. */
const KINDS = { text: 3, date: 4, number: 2, formula: 6 };

describe('text is text, whatever it begins with', () => {
  const SHEET: SheetModel = {
    name: 'Thử',
    columns: (['text', 'general', 'day', 'integer', 'decimal'] as const).map((format) => ({
      width: 12,
      format,
    })),
    rows: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    print: { orientation: 'portrait' },
  };
  const TEXTS = [
    ...[
      '=1+1',
      '=cmd|x!A1',
      '+84 24',
      '-5',
      '- Chủ trì: Phòng Nội vụ',
      '@SUM(A1)',
      "'chữ",
      '=',
      '\t=1',
      ' =1',
    ],
    ...[
      '3/2022',
      '01/2022',
      '2024-01',
      '1.2',
      '25/02/2022',
      '2022-02-25',
      '007',
      '10%',
      '12:30',
      '1E5',
      '1,5',
    ],
    ...['TRUE', '#N/A', '_x0041_', '<b>&"', 'hai\ndòng', 'nghiêng ngả', '😀'],
  ];

  test.each(TEXTS)('%j', async (text) => {
    const book = await opened({ sheets: [{ ...SHEET, rows: [SHEET.columns.map(() => text)] }], names: [] });
    const cells = SHEET.columns.map((_, i) => book.worksheets[0]?.getCell(1, i + 1));
    expect(cells.map((cell) => [cell?.type, cell?.value, cell?.numFmt])).toEqual(
      cells.map(() => [KINDS.text, text, '@']),
    );
  });

  test('a day is a date shown as dd/mm/yyyy, a number a number, in a column of texts too', async () => {
    const rows = [SHEET.columns.map(() => ({ day: '2022-02-25' })), SHEET.columns.map(() => 7)];
    const sheet = (await opened({ sheets: [{ ...SHEET, rows }], names: [] })).worksheets[0] as Worksheet;
    for (const i of [1, 2, 3, 4, 5]) {
      expect([sheet.getCell(1, i).type, sheet.getCell(1, i).numFmt]).toEqual([KINDS.date, 'dd/mm/yyyy']);
      expect(sheet.getCell(1, i).value).toEqual(new Date('2022-02-25T00:00:00Z'));
      // In a column of days a number is one, counted as Excel does.
      const isDay = SHEET.columns[i - 1]?.format === 'day';
      expect(sheet.getCell(2, i).type).toBe(isDay ? KINDS.date : KINDS.number);
    }
  });
});

describe('the workbook of a plan, in the eyes of another library', () => {
  let model: WorkbookModel;
  let book: Workbook;
  const sheetOf = (name: string) => book.getWorksheet(name) as Worksheet;

  beforeAll(async () => {
    const plan = await planAt(SAMPLE, SHIPPED_UNITS);
    model = planSheets(plan, { directory: SHIPPED_UNITS, daysOff: [], sources: [], asOf: '2024-03-01' });
    book = await opened(model);
  });

  test('has the sheets in their order, with every table at its place', () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual(model.sheets.map(({ name }) => name));
    const tables = book.worksheets.flatMap((sheet) =>
      sheet
        .getTables()
        .map(({ table }) => [table.name, table.tableRef, table.columns.map(({ name }) => name)]),
    );
    expect(tables).toEqual(
      model.sheets.flatMap((sheet) =>
        sheet.tables.map(({ name, area, columns }) => [
          name,
          areaAddress(area),
          columns.map(({ header }) => header),
        ]),
      ),
    );
  });

  test('has the names that formulas and lists count with', () => {
    const names = book.definedNames.model.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(model.names.map(({ name }) => name)));
    expect(model.names).toHaveLength(8);
  });

  test('has a live formula in each cell of Tình trạng and nowhere a formula from the plan', () => {
    const sheet = sheetOf('Phụ lục 1');
    const header = sheet.getRow(2).values as unknown[];
    const status = header.indexOf('Tình trạng');
    const formulas: number[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell, column) => {
        if (cell.type === KINDS.formula) formulas.push(column);
      }),
    );
    expect(new Set(formulas)).toEqual(new Set([status]));
    expect(formulas).toHaveLength((model.sheets[1]?.tables[0]?.area.bottom ?? 0) - 1);
  });

  test('has drop-downs, colours, frozen headers, print titles and one page of width', () => {
    for (const sheet of model.sheets) {
      const found = sheetOf(sheet.name);
      const { fitToPage, fitToWidth, fitToHeight, paperSize, printTitlesRow } = found.pageSetup;
      expect({ fitToPage, fitToWidth, fitToHeight, paperSize }).toEqual({
        ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 },
      });
      const titles = sheet.print.titleRows;
      expect(printTitlesRow).toBe(titles && `${titles.from + 1}:${titles.to + 1}`);
      const [view] = found.views;
      expect(view?.state).toBe(sheet.freeze ? 'frozen' : 'normal');
      if (view?.state === 'frozen')
        expect([view.xSplit, view.ySplit]).toEqual([sheet.freeze?.columns, sheet.freeze?.rows]);
      expect(found.conditionalFormattings).toHaveLength(sheet.conditionalFormats.length);
      for (const { area, list } of sheet.validations)
        if (list)
          expect(found.getCell(area.top + 1, area.left + 1).dataValidation).toMatchObject({ type: 'list' });
    }
  });

  test('holds Vietnamese as it was written, wrapped, in a row high enough', () => {
    const sheet = sheetOf('Phụ lục 1');
    expect(sheet.getCell('A1').value).toMatch(/^PHỤ LỤC 1 – BIỂU TIẾN ĐỘ/u);
    expect(sheet.getCell('B3').alignment).toMatchObject({ wrapText: true, vertical: 'top' });
    expect(sheet.getRow(3).height).toBeGreaterThan(30);
  });
});
