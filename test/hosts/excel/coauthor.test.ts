import { describe, expect, test } from '@jest/globals';
import type { Edit, SheetSnapshot, Snapshot } from '../../../src/core/workbook/index.ts';
import { excelBook } from '../../../src/hosts/excel/index.ts';
import { type Book, startRuntime } from '../../support/excelHost/index.ts';
import { sample } from '../../support/workbookContract.ts';

const NAME = 'Phụ lục 1';
const typed = (row: number, column: number, value: string | number) => (book: Book) => {
  const cell = book.sheet(NAME)?.ensure(row, column);
  if (cell) cell.value = value;
};
const EDITS: Record<string, (seen: SheetSnapshot) => Edit[]> = {
  'a sheet is put': (expects) => [
    { kind: 'put-sheet', sheet: { ...sample('Trang mới', 2), tables: [] } },
    { kind: 'put-sheet', sheet: sample(NAME, 2), expects },
  ],
  'a sheet goes': (expects) => [{ kind: 'drop-sheet', name: NAME, expects }],
  'cells are put': ({ rows }) => [
    { kind: 'put-cells', sheet: NAME, top: 1, left: 1, cells: [['một']], expects: [[rows[1]?.[1] ?? null]] },
    { kind: 'put-cells', sheet: NAME, top: 2, left: 1, cells: [['hai']], expects: [[rows[2]?.[1] ?? null]] },
  ],
};

async function prepare() {
  const host = startRuntime();
  const workbook = excelBook();
  await workbook.apply([{ kind: 'put-sheet', sheet: sample(NAME, 4) }]);
  const before = await workbook.read();
  const [seen] = before.sheets.filter(({ name }) => name === NAME);
  if (!seen) throw new Error(NAME);
  return { host, workbook, before, seen };
}

describe.each(Object.keys(EDITS))('%s', (what) => {
  test('what a co-author types before any of its requests is kept, and the caller hears of it', async () => {
    const good = await prepare();
    const begun = good.host.requests.length;
    await good.workbook.apply(EDITS[what]?.(good.seen) ?? []);
    const requests = good.host.requests.length - begun;
    expect(requests).toBeGreaterThan(1);
    for (let at = 0; at < requests; at++) {
      const { host, workbook, before, seen } = await prepare();
      const edit = [typed(2, 1, 'người khác vừa sửa'), typed(3, 3, 77), typed(7, 0, 'dòng mới')];
      host.meanwhile = Array.from({ length: at }, () => () => undefined);
      host.meanwhile.push((book) => edit.forEach((one) => one(book)));
      await expect(workbook.apply(EDITS[what]?.(seen) ?? [])).rejects.toMatchObject({
        code: 'changed',
        where: { sheet: NAME },
      });
      const wanted = structuredClone(before);
      const rows = wanted.sheets.find(({ name }) => name === NAME)?.rows ?? [];
      (rows[2] ?? [])[1] = 'người khác vừa sửa';
      (rows[3] ?? [])[3] = 77;
      rows.push([], [], ['dòng mới']);
      expect(await workbook.read()).toEqual(wanted);
    }
  });

  test('where nobody typed, nothing is in the way', async () => {
    const { workbook, before, seen } = await prepare();
    await workbook.apply(await workbook.apply(EDITS[what]?.(seen) ?? []));
    const kept = ({ sheets }: Snapshot) => sheets.find(({ name }) => name === NAME);
    expect(kept(await workbook.read())).toEqual(kept(before));
  });
});
