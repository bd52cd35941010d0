import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type BookContent, type CellValue, modelOf } from '../../../src/core/workbook/index.ts';
import { pageBook } from '../../../src/hosts/browser/index.ts';
import { drawingsOf, lossesOf, openBook, saveBook } from '../../../src/hosts/package/index.ts';
import { writeXlsx } from '../../../src/writers/xlsx/index.ts';
import { sample } from '../../support/workbookContract.ts';
import { foreignBook } from './foreignBook.ts';

const textsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** Opens, lets a person and the program do something, saves, and says what the file holds then. */
async function saved(
  bytes: Uint8Array,
  act: (book: ReturnType<typeof pageBook>) => unknown = () => undefined,
): Promise<{ bytes: Uint8Array; before: BookContent; now: BookContent; again: BookContent }> {
  const opened = openBook(bytes);
  const book = pageBook({ content: opened.content, drawings: drawingsOf(opened.drawn) });
  await act(book);
  const out = saveBook(book.standing(), bytes);
  return { bytes: out, before: opened.content, now: book.standing(), again: openBook(out).content };
}

const plain = ({ sheets, names }: BookContent) => ({
  names,
  sheets: sheets.map(({ name, rows, tables }) => ({ name, rows, tables })),
});

describe('saving what was opened from a file of another maker', () => {
  test('without a change every part is what it was, byte for byte, but for the order of counting', async () => {
    const first = foreignBook();
    const { bytes } = await saved(first);
    const [before, after] = [textsOf(first), textsOf(bytes)];
    const changed = Object.keys(before).filter((path) => after[path] !== before[path]);
    expect(changed.sort()).toEqual(
      ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', 'xl/workbook.xml'].sort(),
    );
    expect(after['xl/calcChain.xml']).toBeUndefined();
  });

  test.each<[string, number, number, CellValue]>([
    ['a text', 1, 1, 'đã sửa & xong <ok>'],
    ['a text that looks like a formula', 1, 1, '=1+1'],
    ['a text with a line break', 2, 1, 'dòng 1\ndòng 2'],
    ['a number', 1, 2, 12.5],
    ['a day where a number stood', 1, 2, { day: '2026-03-01' }],
    ['nothing', 1, 1, null],
    ['a cell in a new row', 40, 6, 'xa'],
    ['a formula', 3, 5, { formula: 'SUM(C2:C3)', result: 30 }],
    ['the first cell of a shared formula', 1, 3, 'không còn công thức'],
  ])('%s: the cell is changed, all else is kept', async (_what, row, column, value) => {
    const first = foreignBook();
    const { bytes, now, again } = await saved(first, (book) => book.fill('Dữ liệu', row, column, [[value]]));
    expect(plain(again)).toEqual(plain(now));
    const [before, after] = [textsOf(first), textsOf(bytes)];
    for (const path of [
      'xl/charts/chart1.xml',
      'xl/drawings/drawing1.xml',
      'xl/pivotTables/pivotTable1.xml',
      'xl/vbaProject.bin',
      'xl/comments1.xml',
    ])
      expect(after[path]).toBe(before[path]);
    const sheet = after['xl/worksheets/sheet1.xml'] ?? '';
    for (const kept of [
      '<drawing r:id="rId1"/>',
      '<mergeCell ref="A6:B7"/>',
      'conditionalFormatting',
      'x14ac:dyDescent',
    ])
      expect(sheet).toContain(kept);
    expect(after['[Content_Types].xml']).toContain('macroEnabled');
  });

  test('a row typed below a table makes it longer: its part, its filter and its rules know', async () => {
    const { bytes, again, now } = await saved(foreignBook(), (book) => {
      book.fill('Bảng', 3, 0, [['ba', 3]]);
    });
    expect(plain(again)).toEqual(plain(now));
    expect(again.sheets[1]?.tables[0]?.area.bottom).toBe(3);
    expect(again.sheets[1]?.rows[3]).toEqual(['ba', 3, { formula: 'tblCu[[#This Row],[Số]]*2' }]);
    const texts = textsOf(bytes);
    expect(texts['xl/tables/table1.xml']).toContain('<autoFilter ref="A1:C4"/>');
    expect(texts['xl/worksheets/sheet2.xml']).toContain('sqref="B2:B4"');
  });

  test.each(['Đơn vị\nchủ trì', 'a "b" <c> & _x0041_'])(
    'a head of several lines or with signs of its own stays what it is when its table grows, and when it is typed (%j)',
    async (header) => {
      const area = { top: 0, left: 0, bottom: 1, right: 1 };
      const columns = [{ header }, { header: 'Việc' }];
      const first = writeXlsx({
        sheets: [
          modelOf({
            name: 'Bảng',
            rows: [
              [header, 'Việc'],
              ['a', 1],
            ],
            tables: [{ name: 'tblViec', area, columns }],
          }),
        ],
        names: [],
      });
      const headIn = (bytes: Uint8Array) =>
        /<tableColumn id="1"[^>]*>/u.exec(textsOf(bytes)['xl/tables/table1.xml'] ?? '')?.[0];
      const grown = await saved(first, (book) => book.fill('Bảng', 2, 0, [['b', 2]]));
      expect(headIn(grown.bytes)).toBe(headIn(first));
      expect(plain(grown.again)).toEqual(plain(grown.now));
      const typed = await saved(first, (book) => book.fill('Bảng', 0, 1, [[`${header} 2`]]));
      expect(plain(typed.again)).toEqual(plain(typed.now));
      expect(textsOf(typed.bytes)['xl/tables/table1.xml']).not.toMatch(/name="[^"]*[\n\t][^"]*"/u);
    },
  );

  test('a head typed over names its column, in formulas too', async () => {
    const { again, now } = await saved(foreignBook(), (book) => book.fill('Bảng', 0, 1, [['Lượng']]));
    expect(plain(again)).toEqual(plain(now));
    expect(again.sheets[1]?.tables[0]?.columns.map(({ header }) => header)).toEqual([
      'Tên',
      'Lượng',
      'Gấp đôi',
    ]);
    expect(again.sheets[1]?.rows[1]?.[2]).toEqual({ formula: 'tblCu[[#This Row],[Lượng]]*2', result: 2 });
  });

  test('sheets that the program draws are put in beside, with their styles, rules and names', async () => {
    const model = sample('Phụ lục 1', 4);
    const { again, now, bytes } = await saved(foreignBook(), async (book) => {
      await book.apply([
        { kind: 'put-sheet', sheet: model },
        {
          kind: 'put-name',
          name: { name: 'NgayTinh', sheet: model.name, area: { top: 1, left: 2, bottom: 1, right: 2 } },
        },
      ]);
    });
    expect(plain(again)).toEqual(plain(now));
    const { drawn } = openBook(bytes);
    const drawing = [...drawingsOf(drawn).values()].at(-1);
    expect(drawing?.freeze).toEqual({ rows: 1, columns: 0 });
    expect(drawing?.lookAt(0, 0)).toMatchObject({ bold: true, fill: '#DCE6F1', align: 'center' });
    expect(drawing?.lookAt(1, 2)).toMatchObject({ format: 'day' });
    expect(drawing?.conditions).toEqual([
      { area: { top: 1, left: 0, bottom: 4, right: 0 }, text: '1.', ink: '#0B5A2B', fill: '#D9F2E3' },
    ]);
    expect(drawing?.validations).toHaveLength(2);
    // Saved from there once more, nothing is drawn anew.
    const twice = await saved(bytes);
    expect(plain(twice.again)).toEqual(plain(now));
  });

  test('a sheet that is drawn anew keeps the pictures, comments and pivot tables that lay on it', async () => {
    const { bytes } = await saved(foreignBook(), async (book) => {
      await book.apply([{ kind: 'put-sheet', sheet: { ...sample('Dữ liệu', 2), charts: [] } }]);
    });
    const texts = textsOf(bytes);
    const path =
      Object.keys(texts).find((one) => one.includes('so1-sheet1.xml') && !one.includes('_rels')) ?? '';
    expect(texts[path]).toContain('<drawing r:id="kept');
    const relations = texts[path.replace('worksheets/', 'worksheets/_rels/') + '.rels'] ?? '';
    for (const kept of ['/xl/drawings/drawing1.xml', '/xl/comments1.xml', '/xl/pivotTables/pivotTable1.xml'])
      expect(relations).toContain(kept);
    expect(lossesOf(openBook(bytes).content, foreignBook())).toEqual([]);
  });

  test('a sheet whose own charts take the place of more than them is told before', async () => {
    const first = foreignBook();
    const { now } = await saved(first, async (book) => {
      await book.apply([{ kind: 'put-sheet', sheet: sample('Dữ liệu', 2) }]);
    });
    expect(sample('', 2).charts?.length).toBe(1);
    expect(lossesOf(now, first)).toEqual([{ sheet: 'Dữ liệu', kinds: ['drawing'] }]);
  });

  test('what the program drew over is given back whole, formats and all, when it is taken back', async () => {
    const first = foreignBook();
    const { bytes } = await saved(first, async (book) => {
      const back = await book.apply([{ kind: 'put-sheet', sheet: { ...sample('Dữ liệu', 2) } }]);
      await book.apply(JSON.parse(JSON.stringify(back)) as typeof back);
    });
    expect(textsOf(bytes)['xl/worksheets/sheet1.xml']).toBe(textsOf(first)['xl/worksheets/sheet1.xml']);
  });

  test('a sheet that goes with more on it than cells is told before', async () => {
    const first = foreignBook();
    const { now, again } = await saved(first, (book) =>
      book.apply([{ kind: 'drop-sheet', name: 'Dữ liệu' }]),
    );
    expect(lossesOf(now, first)).toEqual([
      { sheet: 'Dữ liệu', kinds: ['drawing', 'vmlDrawing', 'comments', 'pivotTable'] },
    ]);
    expect(again.sheets.map(({ name }) => name)).toEqual(['Bảng']);
  });

  test('a part whose names all have a prefix is changed as well', async () => {
    const texts = textsOf(foreignBook());
    const prefixed = (texts['xl/worksheets/sheet2.xml'] ?? '')
      .replace(/<(\/?)(?=[a-zA-Z])/gu, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    const first = zipSync(
      Object.fromEntries(
        Object.entries({ ...texts, 'xl/worksheets/sheet2.xml': prefixed }).map(([path, text]) => [
          path,
          strToU8(text),
        ]),
      ),
    );
    const { again, now } = await saved(first, (book) => book.fill('Bảng', 1, 0, [['sửa']]));
    expect(plain(again)).toEqual(plain(now));
  });
});

test('a new workbook is written as the program draws it', async () => {
  const book = pageBook({ content: { sheets: [], names: [] } });
  await book.apply([{ kind: 'put-sheet', sheet: sample('Phụ lục 1', 3) }]);
  book.fill('Phụ lục 1', 4, 1, [['thêm']]);
  const { content } = openBook(saveBook(book.standing()));
  expect(content.sheets[0]?.tables[0]?.area.bottom).toBe(4);
  expect(content.sheets[0]?.rows[4]?.[1]).toBe('thêm');
});
