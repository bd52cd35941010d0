import { beforeEach, describe, expect, test } from '@jest/globals';
import { startRuntime, type ExcelHost } from './index.ts';

// Microsoft's own client over the stand-in host: what is checked here is that both understand each other, and that the
// stand-in is as nasty as Excel where the add-in must be careful (facts of excel.md).
let host: ExcelHost;
beforeEach(() => {
  host = startRuntime();
});

/** The code of the error that the batch ends with; undefined when it went well. */
async function codeOf(work: (context: Excel.RequestContext) => unknown): Promise<string | undefined> {
  try {
    await Excel.run(async (context) => {
      await work(context);
      await context.sync();
    });
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    return (error as OfficeExtension.Error).code;
  }
}
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
const settled = () => new Promise((done) => setTimeout(done, 20));

describe('load and sync', () => {
  test('values, formats and nested properties come back', async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('B2:C3');
      range.values = [
        ['TT', 'Nội dung'],
        [1, 'Ký giao ước thi đua'],
      ];
      range.format.fill.color = '#ffcc00';
      range.load('address, values, format/fill/color');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2:C3');
      expect(range.values[1]).toEqual([1, 'Ký giao ước thi đua']);
      expect(range.format.fill.color).toBe('#FFCC00');
    });
    expect(host.book.active.value(2, 2)).toBe('Ký giao ước thi đua');
  });

  test('collections: items, count, a member by name', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Kế hoạch');
      worksheets.load('items/name');
      const count = worksheets.getCount();
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Sheet1', 'Kế hoạch']);
      expect(count.value).toBe(2);
    });
  });

  test.each([
    [
      'a property that was not loaded',
      (c: Excel.RequestContext) => sheetOf(c).getRange('A1').values,
      'PropertyNotLoaded',
    ],
    [
      'isNullObject before a sync',
      (c: Excel.RequestContext) => c.workbook.worksheets.getItemOrNullObject('x').isNullObject,
      'PropertyNotLoaded',
    ],
    [
      'a result before its sync',
      (c: Excel.RequestContext) => c.workbook.worksheets.getCount().value,
      'ValueNotLoaded',
    ],
  ])('%s throws', async (_, read, code) => {
    expect(await codeOf(read)).toBe(code);
  });

  test('a null object says so after a sync and swallows calls', async () => {
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('Không có');
      none.load('name');
      none.delete();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect(host.book.sheets).toHaveLength(1);
  });

  test('ranges stay usable after a sync inside of Excel.run, and are released at its end', async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1');
      await context.sync();
      range.values = [['sau']];
      await context.sync();
    });
    await settled();
    expect(host.book.active.value(0, 0)).toBe('sau');
    expect(host.references.size).toBe(0);
  });
});

describe('error codes', () => {
  test.each<[string, (context: Excel.RequestContext) => unknown, string]>([
    [
      'a list by a name that is not there',
      (c) =>
        (sheetOf(c).getRange('A1').dataValidation.rule = {
          list: { inCellDropDown: true, source: '=KhongCo' },
        }),
      'InvalidArgument',
    ],
    [
      'a formula with a table that is not there',
      (c) => (sheetOf(c).getRange('A1').formulas = [['=SUM(tblKhongCo[Số])']]),
      'InvalidArgument',
    ],
    ['a sheet that is not there', (c) => c.workbook.worksheets.getItem('x').load('name'), 'ItemNotFound'],
    ['a name with a slash', (c) => c.workbook.worksheets.add('a/b'), 'InvalidArgument'],
    ['a name of 32 letters', (c) => c.workbook.worksheets.add('x'.repeat(32)), 'InvalidArgument'],
    ['the name History', (c) => c.workbook.worksheets.add('history'), 'InvalidArgument'],
    ['an apostrophe at the end', (c) => c.workbook.worksheets.add("a'"), 'InvalidArgument'],
    ['the same name twice', (c) => c.workbook.worksheets.add('SHEET1'), 'ItemAlreadyExists'],
    ['deleting the only sheet', (c) => sheetOf(c).delete(), 'InvalidOperation'],
    ['a matrix of another shape', (c) => (sheetOf(c).getRange('A1:B2').values = [[1]]), 'InvalidArgument'],
    ['an address that is none', (c) => sheetOf(c).getRange('tầng 2').load('address'), 'InvalidArgument'],
    [
      'a range off the sheet',
      (c) => sheetOf(c).getRange('A1').getOffsetRange(-1, 0).load('address'),
      'InvalidArgument',
    ],
    [
      'a table named like a cell',
      (c) => (sheetOf(c).tables.add('A1:B2', true).name = 'PL1'),
      'InvalidArgument',
    ],
    [
      'tables that overlap',
      (c) => (sheetOf(c).tables.add('A1:B2', true), sheetOf(c).tables.add('B2:C3', true)),
      'InvalidArgument',
    ],
    [
      '32,768 characters',
      (c) => (sheetOf(c).getRange('A1').values = [['x'.repeat(32_768)]]),
      'InvalidArgument',
    ],
    ['a row of 410 points', (c) => (sheetOf(c).getRange('1:1').format.rowHeight = 410), 'InvalidArgument'],
    [
      'a list of 256 characters',
      (c) =>
        (sheetOf(c).getRange('A1').dataValidation.rule = {
          list: { inCellDropDown: true, source: 'x'.repeat(256) },
        }),
      'InvalidArgument',
    ],
    [
      'a locked cell of a protected sheet',
      (c) => (sheetOf(c).protection.protect(), (sheetOf(c).getRange('A1').values = [[1]])),
      'AccessDenied',
    ],
  ])('%s', async (_, work, code) => {
    expect(await codeOf(work)).toBe(code);
  });

  test('the place of the error is told', async () => {
    const error: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('x').load('name');
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect((error as OfficeExtension.Error).debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
  });

  test('a batch is no transaction: what was written before the failure stays', async () => {
    const code = await codeOf((context) => {
      sheetOf(context).getRange('A1').values = [['trước']];
      sheetOf(context).getRange('B1:B2').values = [[1]];
      sheetOf(context).getRange('C1').values = [['sau']];
    });
    expect(code).toBe('InvalidArgument');
    expect([0, 1, 2].map((column) => host.book.active.value(0, column))).toEqual(['trước', '', '']);
  });

  test('while a cell is edited every request is refused', async () => {
    host.refusal = 'InvalidOperationInCellEditMode';
    expect(await codeOf((context) => sheetOf(context).load('name'))).toBe('InvalidOperationInCellEditMode');
  });

  test('an action that a test names fails once', async () => {
    host.faults.push({ at: 'Range.values', code: 'AccessDenied' });
    const write = (context: Excel.RequestContext) => (sheetOf(context).getRange('A1').values = [[1]]);
    expect(await codeOf(write)).toBe('AccessDenied');
    expect(await codeOf(write)).toBeUndefined();
  });

  test('requests and responses have a largest size on the web', async () => {
    host.payloadLimit = 20_000;
    const long = 'x'.repeat(15_000);
    const write = (address: string) => (context: Excel.RequestContext) =>
      (sheetOf(context).getRange(address).values = [[long]]);
    expect(await codeOf((context) => [write('A1')(context), write('A2')(context)])).toBe(
      'RequestPayloadSizeLimitExceeded',
    );
    expect(await codeOf(write('A1'))).toBeUndefined();
    expect(await codeOf(write('A2'))).toBeUndefined();
    expect(await codeOf((context) => sheetOf(context).getRange('A1:A2').load('values'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
  });

  test('somebody else changes the workbook between two syncs', async () => {
    const code = await codeOf(async (context) => {
      const sheet = context.workbook.worksheets.add('Tạm');
      await context.sync();
      host.meanwhile.push((book) => book.deleteSheet(book.sheet('Tạm')!));
      sheet.getRange('A1').values = [[1]];
    });
    expect(code).toBe('ItemNotFound');
  });
});

describe('what Excel makes of a text', () => {
  test.each<[text: string, value: unknown, format: string]>([
    ['3/2022', 44_621, 'mmm-yy'],
    ['01/2022', 44_562, 'mmm-yy'],
    ['2024-01', 45_292, 'mmm-yy'],
    ['15/3/2022', 44_635, 'dd/mm/yyyy'],
    ['31/2', '31/2', 'General'],
    ['1.2', 1.2, 'General'],
    ['50%', 0.5, '0%'],
    ['- Chủ trì, phối hợp', '#NAME?', 'General'],
    ["'3/2022", '3/2022', 'General'],
    ['Quý III/2026', 'Quý III/2026', 'General'],
  ])('%s', async (text, value, format) => {
    await codeOf((context) => (sheetOf(context).getRange('A1').values = [[text]]));
    expect(host.book.active.cell(0, 0)).toMatchObject({ value, format });
  });

  test('the format "@" first keeps every text', async () => {
    const texts = ['3/2022', '- Chủ trì', '=1+1', '+84'];
    await codeOf((context) => {
      const range = sheetOf(context).getRange('A1:A4');
      range.numberFormat = texts.map(() => ['@']);
      range.values = texts.map((text) => [text]);
    });
    expect(texts.map((_, row) => host.book.active.value(row, 0))).toEqual(texts);
  });

  test('null leaves a cell alone, an empty text clears it', async () => {
    await codeOf((context) => (sheetOf(context).getRange('A1:B1').values = [['a', 'b']]));
    await codeOf((context) => (sheetOf(context).getRange('A1:B1').values = [[null, '']]));
    expect([host.book.active.value(0, 0), host.book.active.value(0, 1)]).toEqual(['a', '']);
  });
});

describe('the parts of a workbook', () => {
  test('a table: headers made unique, rows added, columns by name', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:C2').values = [
        ['TT', 'TT', ''],
        [1, 2, 3],
      ];
      const table = sheet.tables.add('A1:C2', true);
      table.name = 'tblPhuLuc1';
      table.rows.add(undefined, [[4, 5, 6]]);
      const header = table.getHeaderRowRange().load('values');
      const body = table.columns.getItem('TT2').getDataBodyRange().load('values, address');
      await context.sync();
      expect(header.values).toEqual([['TT', 'TT2', 'Column3']]);
      expect(body.values).toEqual([[2], [5]]);
      expect(body.address).toBe('Sheet1!B2:B3');
    });
  });

  test('names, settings, freeze panes, print titles, validation, conditional formats, charts', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      context.workbook.names.add('NgayTinh', sheet.getRange('B2'));
      context.workbook.settings.add('cot', { A: 1 });
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
      sheet.getRange('C2:C9').dataValidation.rule = { list: { inCellDropDown: true, source: '=NgayTinh' } };
      const conditional = sheet.getRange('A2:A9').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      conditional.custom.rule.formula = '=$A2="Quá hạn"';
      conditional.custom.format.fill.color = '#FFC7CE';
      const chart = sheet.charts.add(Excel.ChartType.barClustered, sheet.getRange('A1:B9'));
      chart.title.text = 'Theo tháng';
      const named = context.workbook.names.getItem('NgayTinh').getRange().load('address');
      const setting = context.workbook.settings.getItem('cot').load('value');
      const frozen = sheet.freezePanes.getLocation().load('address');
      const titles = sheet.pageLayout.getPrintTitleRows().load('address');
      const validation = sheet.getRange('C3').dataValidation.load('type, rule');
      conditional.custom.rule.load('formula');
      chart.load('chartType, title/text');
      await context.sync();
      expect(named.address).toBe('Sheet1!B2');
      expect(setting.value).toEqual({ A: 1 });
      expect([frozen.address, titles.address]).toEqual(['Sheet1!1:1', 'Sheet1!1:1']);
      expect(validation.type).toBe('List');
      expect(conditional.custom.rule.formula).toBe('=$A2="Quá hạn"');
      expect([chart.chartType, chart.title.text]).toEqual(['BarClustered', 'Theo tháng']);
    });
  });

  test('merges: only those that begin in the range, none above 512', async () => {
    await codeOf((context) => sheetOf(context).getRange('A1:B2').merge());
    await Excel.run(async (context) => {
      const inside = sheetOf(context).getRange('A1:C3').getMergedAreasOrNullObject().load('address');
      const beside = sheetOf(context).getRange('B2:C3').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(inside.address).toBe('Sheet1!A1:B2');
      expect(beside.isNullObject).toBe(true);
    });
    for (let row = 2; row <= 1026; row += 2) host.book.active.merge({ row, column: 0, rows: 2, columns: 1 });
    const all = (c: Excel.RequestContext) =>
      sheetOf(c).getRange('A1:B2000').getMergedAreasOrNullObject().load('address');
    expect(await codeOf(all)).toBe('GeneralException');
  });
});

test('events: own writes, selections, and none after the handler is removed', async () => {
  const heard: string[] = [];
  const handlers = await Excel.run(async (context) => {
    const sheet = sheetOf(context).load('id');
    const changed = sheet.onChanged.add(
      async ({ address, details }) => void heard.push(`${address} ${details?.valueAfter}`),
    );
    const selected = sheet.onSelectionChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    sheet.getRange('B5').values = [[7]];
    await context.sync();
    return [changed, selected];
  });
  host.select({ sheet: host.book.active, box: { row: 2, column: 2, rows: 2, columns: 2 } });
  await settled();
  expect(heard).toEqual(['B5 7', 'C3:D4']);
  await Excel.run(handlers[0]!.context, async (context) => {
    handlers.forEach((handler) => handler.remove());
    await context.sync();
  });
  host.select({ sheet: host.book.active, box: { row: 0, column: 0, rows: 1, columns: 1 } });
  await settled();
  expect(heard).toHaveLength(2);
});
