import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { BookContent, CellValue, SheetModel } from '../../../src/core/workbook/index.ts';
import { pageBook, type PageBook } from '../../../src/hosts/browser/index.ts';
import { drawingsOf, openBook, saveBook } from '../../../src/hosts/package/index.ts';
import { writeXlsx } from '../../../src/writers/xlsx/index.ts';
import { foreignBook } from '../package/foreignBook.ts';
import { sample } from '../../support/workbookContract.ts';

const OTHER: SheetModel = {
  ...{ name: 'Tờ khác', columns: [], tables: [], validations: [], conditionalFormats: [] },
  rows: [
    [{ formula: "SUM('Phụ lục 1'!$D$2:$D$6)" }, { formula: "'Phụ lục 1'!B4" }],
    [{ formula: 'SUM(tblMau[Số])' }, { formula: "Ten&'Tờ khác'!A1" }],
  ],
  print: { orientation: 'portrait' },
};
const NAMES = [{ name: 'Ten', sheet: 'Phụ lục 1', area: { top: 2, left: 1, bottom: 4, right: 1 } }];
const MODEL = {
  sheets: [
    {
      ...sample('Phụ lục 1', 6),
      conditionalFormats: [
        { area: { top: 1, left: 0, bottom: 6, right: 0 }, formula: '$D2>$D$3', tone: 'bad' as const },
      ],
    },
    OTHER,
  ],
  names: NAMES,
};

/** The same workbook as the program draws it, and as a file that was opened. */
async function drawn(): Promise<PageBook> {
  const book = pageBook({ content: { sheets: [], names: [] } });
  await book.apply([
    ...MODEL.sheets.map((sheet) => ({ kind: 'put-sheet' as const, sheet })),
    ...NAMES.map((name) => ({ kind: 'put-name' as const, name })),
  ]);
  return book;
}
function opened(bytes: Uint8Array = writeXlsx(MODEL)): { book: PageBook; bytes: Uint8Array } {
  const { content, drawn: parts } = openBook(bytes);
  return { bytes, book: pageBook({ content, drawings: drawingsOf(parts) }) };
}

const bare = (cell: CellValue) =>
  cell !== null && typeof cell === 'object' && 'formula' in cell ? { formula: cell.formula } : cell;
/** What is compared between a workbook and its file: formulas of new rows have no result yet. */
const plain = ({ sheets, names }: BookContent) => ({
  names,
  sheets: sheets.map(({ name, rows, tables }) => ({ name, rows: rows.map((row) => row.map(bare)), tables })),
});

describe.each([
  ['drawn by the program', drawn],
  ['of a file', async () => opened().book],
])('rows of a sheet %s', (_, start) => {
  test('that come: table, formulas, rules, names and charts follow', async () => {
    const book = await start();
    expect(book.moveRows('Phụ lục 1', 3, 2)).toBeUndefined();
    const { sheets, names } = book.standing();
    const [sheet, other] = sheets;
    expect(sheet?.tables[0]?.area.bottom).toBe(8);
    expect(sheet?.rows[3]).toEqual([null, null, null, null, { formula: 'tblMau[[#This Row],[Số]]*2' }]);
    expect(sheet?.rows[5]?.[0]).toBe('3.');
    expect(other?.rows.map((row) => row.map(bare))).toEqual([
      [{ formula: "SUM('Phụ lục 1'!$D$2:$D$8)" }, { formula: "'Phụ lục 1'!B6" }],
      [{ formula: 'SUM(tblMau[Số])' }, { formula: "Ten&'Tờ khác'!A1" }],
    ]);
    expect(names[0]?.area).toEqual({ top: 2, left: 1, bottom: 6, right: 1 });
    const drawing = book.drawing('Phụ lục 1');
    expect(drawing.validations.map(({ area }) => area.bottom)).toEqual([8, 8]);
    expect(drawing.conditions).toMatchObject([
      { area: { top: 1, left: 0, bottom: 8, right: 0 }, formula: '$D2>$D$3' },
    ]);
    expect(drawing.pictures).toMatchObject([
      { place: { top: 0, bottom: 16 }, categories: { top: 1, bottom: 8 } },
    ]);
    expect(drawing.lookAt(3, 2)).toEqual(drawing.lookAt(2, 2));
  });

  test('that go: what pointed at them says so; taken back, all is as it was', async () => {
    const book = await start();
    const before = plain(book.standing());
    const drawing = JSON.stringify(book.drawing('Phụ lục 1'));
    expect(book.moveRows('Phụ lục 1', 3, -2)).toBeUndefined();
    expect(book.standing().sheets[0]?.tables[0]?.area.bottom).toBe(4);
    expect(book.standing().sheets[1]?.rows[0]?.map(bare)).toEqual([
      { formula: "SUM('Phụ lục 1'!$D$2:$D$4)" },
      { formula: '#REF!' },
    ]);
    book.undo();
    expect(plain(book.standing())).toEqual(before);
    expect(JSON.stringify(book.drawing('Phụ lục 1'))).toBe(drawing);
    book.redo();
    expect(book.standing().sheets[0]?.tables[0]?.area.bottom).toBe(4);
  });

  test.each<[string, number, number, string]>([
    ['the head of a table', 0, -1, 'head'],
    ['every row of a table', 1, -6, 'last-row'],
  ])('%s stays', async (_what, at, count, why) => {
    const book = await start();
    const before = book.standing();
    expect(book.moveRows('Phụ lục 1', at, count)).toBe(why);
    expect(book.standing()).toBe(before);
  });

  test('a sheet is called otherwise in all that points at it, and taken back', async () => {
    const book = await start();
    const before = plain(book.standing());
    book.nameSheet('Phụ lục 1', "Bảng 'A'");
    expect(book.selection().sheet).toBe("Bảng 'A'");
    expect(book.standing().sheets[1]?.rows[0]?.[1]).toMatchObject({ formula: "'Bảng ''A'''!B4" });
    expect(book.standing().names[0]?.sheet).toBe("Bảng 'A'");
    book.undo();
    expect(plain(book.standing())).toEqual(before);
  });

  test('a sheet that goes takes its names along, and comes back with them in its place', async () => {
    const book = await start();
    const before = plain(book.standing());
    book.dropSheet('Phụ lục 1');
    expect(plain(book.standing())).toEqual({ names: [], sheets: before.sheets.slice(1) });
    expect(book.selection().sheet).toBe('Tờ khác');
    book.undo();
    expect(plain(book.standing())).toEqual(before);
  });

  test('whatever comes and goes, taken back one by one it is as it was', async () => {
    const act = fc.record({ at: fc.nat(9), count: fc.integer({ min: -3, max: 3 }).filter(Boolean) });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 5 }), async (acts) => {
        const book = await start();
        const before = plain(book.standing());
        const looks = JSON.stringify(book.standing().sheets.map(({ look }) => look));
        const done = acts.filter(({ at, count }) => book.moveRows('Phụ lục 1', at, count) === undefined);
        done.forEach(() => book.undo());
        expect(plain(book.standing())).toEqual(before);
        expect(JSON.stringify(book.standing().sheets.map(({ look }) => look))).toBe(looks);
      }),
      { numRuns: 30 },
    );
  });
});

test('a command that draws the sheet anew ends the taking back of its rows', async () => {
  const book = await drawn();
  book.moveRows('Phụ lục 1', 3, 2);
  await book.apply([{ kind: 'put-sheet', sheet: sample('Phụ lục 1', 3) }]);
  const before = book.standing();
  book.undo();
  expect(book.standing()).toBe(before);
});

describe('saved into the file that was opened', () => {
  test('whatever comes and goes, and is called otherwise: the file says what stands here', () => {
    const act = fc.record({ at: fc.nat(9), count: fc.integer({ min: -3, max: 3 }).filter(Boolean) });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 4 }), fc.boolean(), (acts, isCalled) => {
        const { book, bytes } = opened();
        acts.forEach(({ at, count }) => book.moveRows('Phụ lục 1', at, count));
        if (isCalled) book.nameSheet('Phụ lục 1', 'Tên mới');
        book.fill(isCalled ? 'Tên mới' : 'Phụ lục 1', 2, 1, [['đã sửa']]);
        const again = opened(saveBook(book.standing(), bytes)).book;
        const name = book.standing().sheets[0]?.name ?? '';
        expect(plain(again.standing())).toEqual(plain(book.standing()));
        const [now, then] = [book.drawing(name), again.drawing(name)];
        expect(then.conditions).toEqual(now.conditions);
        expect(then.validations).toEqual(now.validations);
        expect(then.pictures).toEqual(now.pictures);
        expect(then.merges).toEqual(now.merges);
      }),
      { numRuns: 12 },
    );
  });

  test('of another maker: new rows look as the row above, its table, rules and names know of them', () => {
    const { book, bytes } = opened(foreignBook());
    expect(book.moveRows('Bảng', 2, 1)).toBeUndefined();
    book.nameSheet('Bảng', 'Bảng khác');
    const out = saveBook(book.standing(), bytes);
    const texts = Object.fromEntries(
      Object.entries(unzipSync(out)).map(([path, part]) => [path, strFromU8(part)]),
    );
    expect(texts['xl/worksheets/sheet2.xml']).toContain('<c r="A3" s="1"/>');
    expect(texts['xl/worksheets/sheet2.xml']).toContain('sqref="B2:B4"');
    expect(texts['xl/tables/table1.xml']).toContain('<autoFilter ref="A1:C4"/>');
    expect(texts['xl/workbook.xml']).toContain("'Bảng khác'!$A:$C");
    expect(openBook(out).content.names).toEqual(book.standing().names);
    expect(texts['xl/worksheets/sheet1.xml']).toBe(
      strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array),
    );
  });

  test('where comments or pivot tables hang on the cells, rows stay', () => {
    const { book } = opened(foreignBook());
    expect(book.moveRows('Dữ liệu', 2, 1)).toBe('attached');
  });
});

test.each([
  ['drawn by the program', drawn],
  ['of a file', async () => opened().book],
])('a column of a sheet %s gets wider, in the file too', async (_, start) => {
  const book = await start();
  book.sizeColumn('Phụ lục 1', 1, 55);
  book.sizeColumn('Tờ khác', 3, 20);
  const file = saveBook(book.standing(), _ === 'of a file' ? opened().bytes : undefined);
  const again = opened(file).book;
  for (const one of [book, again]) {
    expect(one.drawing('Phụ lục 1').widths[1]).toBeCloseTo(55, 0);
    expect(one.drawing('Tờ khác').widths[3]).toBeCloseTo(20, 0);
  }
  book.undo();
  book.undo();
  expect(book.drawing('Phụ lục 1').widths[1]).toBeCloseTo(40, 0);
});
