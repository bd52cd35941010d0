import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { type Edit, type Workbook } from '../../../src/core/workbook/index.ts';
import { type FileBook, fileBook } from '../../../src/hosts/file/index.ts';
import { scratch } from '../../support/terminal.ts';
import { sample } from '../../support/workbookContract.ts';
import { foreignBook } from '../package/foreignBook.ts';

let folder: ReturnType<typeof scratch>;
let path: string;
let book: FileBook;
beforeEach(() => {
  folder = scratch();
  path = folder.path('sổ.xlsx');
  writeFileSync(path, foreignBook());
  book = fileBook(path);
});
afterEach(() => folder.remove());

const put = (name: string, rows = 2): Edit => ({ kind: 'put-sheet', sheet: sample(name, rows) });
const bytesNow = () => new Uint8Array(readFileSync(path));
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([part, content]) => [part, strFromU8(content)]));
const plain = async (workbook: Workbook) =>
  (await workbook.read()).sheets.map(({ name, rows, tables }) => ({ name, rows, tables }));

test('a workbook of other makers keeps its sheets, charts, comments and macros beside what is put in', async () => {
  const before = partsOf(bytesNow());
  await book.apply([put('Phụ lục 1')]);
  await book.apply([{ kind: 'put-cells', sheet: 'Phụ lục 1', top: 1, left: 1, cells: [['- sửa']] }]);
  const after = partsOf(bytesNow());
  const changed = Object.keys(before).filter((part) => after[part] !== before[part]);
  expect(changed.sort()).toEqual(
    [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
    ].sort(),
  );
  expect((await book.read()).sheets.map(({ name }) => name)).toEqual(['Dữ liệu', 'Bảng', 'Phụ lục 1']);
});

test('what the port says is what lies in the file: opened anew, cells and tables are the same', async () => {
  const undo = await book.apply([put('Phụ lục 1'), { kind: 'drop-sheet', name: 'Bảng' }]);
  expect(await plain(fileBook(path))).toEqual(await plain(book));
  await book.apply(undo);
  expect(await plain(fileBook(path))).toEqual(await plain(book));
});

test('one that saves between looking and writing is not overwritten, and is told', async () => {
  const meanwhile = {
    sheet: 'Nhật ký',
    edits: async () => {
      await fileBook(path).apply([put('Của người khác')]);
      return { before: [], after: [] };
    },
  };
  await expect(book.apply([put('Phụ lục 1')], meanwhile)).rejects.toMatchObject({ code: 'changed' });
  expect((await book.read()).sheets.map(({ name }) => name)).toEqual(['Dữ liệu', 'Bảng', 'Của người khác']);
});

test('two writings at once are done one after the other', async () => {
  const bare = (name: string): Edit => ({ kind: 'put-sheet', sheet: { ...sample(name, 1), tables: [] } });
  await Promise.all([book.apply([bare('Phụ lục 1')]), book.apply([bare('Phụ lục 2')])]);
  expect((await book.read()).sheets.map(({ name }) => name)).toEqual([
    ...['Dữ liệu', 'Bảng'],
    ...['Phụ lục 1', 'Phụ lục 2'],
  ]);
});

describe('before it is used', () => {
  test('it says what people put on a sheet and would go with it', async () => {
    expect(await book.losses([put('Phụ lục 1')])).toEqual([]);
    expect(await book.losses([{ kind: 'drop-sheet', name: 'Dữ liệu' }])).toEqual([
      { sheet: 'Dữ liệu', kinds: expect.arrayContaining(['drawing', 'comments', 'pivotTable']) },
    ]);
  });

  test('merged cells come with a range', async () => {
    const { merges } = await book.readRange({ sheet: 'Dữ liệu' });
    expect(merges).toEqual([{ top: 5, left: 0, bottom: 6, right: 1 }]);
  });
});

test.each<[string, Uint8Array, string]>([
  ['no workbook', new TextEncoder().encode('ghi chép'), 'not-a-zip'],
  ['cut off in the middle', foreignBook().slice(0, 900), 'truncated-zip'],
])('%s: says so and stays what it is', async (_what, bytes, code) => {
  writeFileSync(path, bytes);
  await expect(book.apply([put('Phụ lục 1')])).rejects.toMatchObject({ code });
  expect(bytesNow()).toEqual(bytes);
});
