import { expect, test } from '@jest/globals';
import type { Edit, SheetModel, Snapshot } from '../../../src/core/workbook/index.ts';
import { excelBook } from '../../../src/hosts/excel/index.ts';
import { startRuntime } from '../../support/excelHost/index.ts';
import { sample } from '../../support/workbookContract.ts';

const AREA = { top: 1, left: 1, bottom: 3, right: 1 };
/** It names a table, a list and a sheet of the other. */
const first: SheetModel = {
  ...sample('Một', 3),
  rows: [['a', { formula: "SUM(tblMau[Số])+'Hai'!$D$2", result: 0 }]],
  tables: [],
  validations: [{ area: AREA, list: { name: 'DanhSach' } }],
  charts: [],
};
const EDITS: Edit[] = [
  { kind: 'put-sheet', sheet: first },
  { kind: 'put-sheet', sheet: sample('Hai', 3) },
  { kind: 'put-name', name: { name: 'DanhSach', sheet: 'Hai', area: AREA } },
];

// Excel takes no formula, no list and no name that means what is not there.
test('what sheets and names mean of each other may come later, on the way there and back', async () => {
  const { book } = startRuntime();
  const workbook = excelBook();
  await workbook.apply(EDITS);
  const ours = async (): Promise<Snapshot['sheets']> => (await workbook.read(['Một', 'Hai'])).sheets;
  const before = await ours();
  expect(before).toHaveLength(2);
  const back = await workbook.apply([
    { kind: 'drop-name', name: 'DanhSach' },
    { kind: 'drop-sheet', name: 'Hai' },
    { kind: 'drop-sheet', name: 'Một' },
  ]);
  expect(await ours()).toEqual([]);
  await workbook.apply([...back].reverse());
  expect(await ours()).toEqual(before);
  expect(book.named('DanhSach')?.formula).toBe("='Hai'!$B$2:$B$4");
});
