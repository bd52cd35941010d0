import { expect, test } from '@jest/globals';
import type { Edit } from '../../../src/core/workbook/index.ts';
import { excelBook } from '../../../src/hosts/excel/index.ts';
import { type Book, startRuntime } from '../../support/excelHost/index.ts';
import { sample } from '../../support/workbookContract.ts';

const NAME = 'Phụ lục 1';
const typed = (row: number, column: number, value: string | number) => (book: Book) => {
  const cell = book.sheet(NAME)?.ensure(row, column);
  if (cell) cell.value = value;
};
const EDITS: Record<string, Edit[]> = {
  'a sheet is put': [
    { kind: 'put-sheet', sheet: { ...sample('Trang mới', 2), tables: [] } },
    { kind: 'put-sheet', sheet: sample(NAME, 2) },
  ],
  'a sheet goes': [{ kind: 'drop-sheet', name: NAME }],
  'cells are put': [
    { kind: 'put-cells', sheet: NAME, top: 1, left: 1, cells: [['một']] },
    { kind: 'put-cells', sheet: NAME, top: 2, left: 1, cells: [['hai']] },
  ],
};

test.each(Object.keys(EDITS))(
  'what a co-author types between looking up and writing is kept, and the caller hears of it: %s',
  async (what) => {
    const host = startRuntime();
    const workbook = excelBook();
    await workbook.apply([{ kind: 'put-sheet', sheet: sample(NAME, 4) }]);
    const before = await workbook.read();
    const edit = [typed(2, 1, 'người khác vừa sửa'), typed(3, 3, 77), typed(7, 0, 'dòng mới')];
    host.meanwhile = [() => undefined, (book) => edit.forEach((one) => one(book))];
    await expect(workbook.apply(EDITS[what] ?? [])).rejects.toMatchObject({
      code: 'changed',
      where: { sheet: NAME },
    });
    const after = await workbook.read();
    const wanted = structuredClone(before);
    const rows = wanted.sheets.find(({ name }) => name === NAME)?.rows ?? [];
    (rows[2] ?? [])[1] = 'người khác vừa sửa';
    (rows[3] ?? [])[3] = 77;
    rows.push([], [], ['dòng mới']);
    expect(after).toEqual(wanted);
  },
);

test('where nobody typed, nothing is in the way', async () => {
  startRuntime();
  const workbook = excelBook();
  await workbook.apply([{ kind: 'put-sheet', sheet: sample(NAME, 4) }]);
  for (const edits of Object.values(EDITS)) await workbook.apply(await workbook.apply(edits));
  expect((await workbook.read([NAME])).sheets[0]?.rows).toHaveLength(5);
});
