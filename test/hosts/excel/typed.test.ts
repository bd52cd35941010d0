import { expect, test } from '@jest/globals';
import { sameRows } from '../../../src/core/workbook/fingerprint.ts';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/index.ts';
import { excelBook } from '../../../src/hosts/excel/index.ts';
import { startRuntime } from '../../support/excelHost/index.ts';
import { sample } from '../../support/workbookContract.ts';

const NAME = 'Phụ lục 1';
interface Typed {
  cell: { value: string | number | boolean; formula?: string; format?: string };
  read: CellValue;
}

// What people put into our sheets in their own way is read, and is no reason to think that somebody typed meanwhile.
const TYPED: Record<string, Typed> = {
  'a day with its hour': {
    cell: { value: 46_100.625, format: 'dd/mm/yyyy hh:mm' },
    read: { day: '2026-03-19' },
  },
  'a box that is ticked': { cell: { value: true }, read: true },
  'a formula whose cell was made text afterwards': {
    cell: { value: 5, formula: '=2+3', format: '@' },
    read: { formula: '2+3', result: 5 },
  },
  'text that an apostrophe keeps from being a formula': {
    cell: { value: '=2+3', formula: '=2+3' },
    read: '=2+3',
  },
};

test.each(Object.entries(TYPED))('%s', async (_, { cell, read }) => {
  const { book } = startRuntime();
  const workbook = excelBook();
  await workbook.apply([{ kind: 'put-sheet', sheet: sample(NAME, 3) }]);
  Object.assign(book.sheet(NAME)?.ensure(2, 6) ?? {}, cell);
  const now = async () => (await workbook.read([NAME])).sheets[0] as SheetSnapshot;
  const expects = await now();
  expect(expects.rows[2]?.[6]).toEqual(read);
  const sheet = { ...sample(NAME, 3), rows: expects.rows };
  await workbook.apply([{ kind: 'put-sheet', sheet, expects }]);
  expect(sameRows((await now()).rows, expects.rows)).toBe(true);
});

// One formula for many cells is taken as if it were typed with Ctrl+Enter.
test.each(['$B2*2', 'B$2*2', '$B$2*2', 'SUM(2:2)', 'SUM($A$1:B2)'])(
  '=%s in cells side by side and below',
  async (formula) => {
    startRuntime();
    const workbook = excelBook();
    const rows: CellValue[][] = Array.from({ length: 3 }, () => ['a', 1, { formula }, { formula }]);
    const now = async () => (await workbook.read([NAME])).sheets[0]?.rows ?? [];
    await workbook.apply([{ kind: 'put-sheet', sheet: { ...sample(NAME, 3), tables: [], rows } }]);
    expect(sameRows(await now(), rows)).toBe(true);
    const cells = rows.map((row) => row.slice(2));
    await workbook.apply([{ kind: 'put-cells', sheet: NAME, top: 5, left: 2, cells }]);
    expect(
      sameRows(
        (await now()).slice(5).map((row) => row.slice(2)),
        cells,
      ),
    ).toBe(true);
  },
);
