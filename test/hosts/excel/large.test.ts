import { beforeEach, expect, test } from '@jest/globals';
import type { CellValue, SheetModel, SheetSnapshot } from '../../../src/core/workbook/index.ts';
import { excelBook } from '../../../src/hosts/excel/index.ts';
import { type ExcelHost, startRuntime } from '../../support/excelHost/index.ts';

// Excel on the web: 5 MB a request and an answer (excel.md, 3). A sheet tells each formula once for every row.
const LIMIT = 5_000_000;
const ROWS = 620;
const FORMULA = `IF(Cot=1,"${'quá hạn '.repeat(900)}",0)`;

const large = (name: string, rows = ROWS): SheetModel => ({
  name,
  columns: [{ width: 40 }, { width: 10 }, { width: 10 }],
  rows: Array.from({ length: rows }, (_, i): CellValue[] => [
    `Việc ${i}`,
    i,
    { formula: FORMULA, result: 0 },
  ]),
  tables: [],
  validations: [],
  conditionalFormats: [],
  print: { orientation: 'portrait' },
});
const NAMES = ['Một', 'Hai', 'Ba', 'Bốn'];

let host: ExcelHost;
const workbook = excelBook();
/** As it stands, without the limit. */
async function standing(): Promise<SheetSnapshot[]> {
  host.payloadLimit = undefined;
  const { sheets } = await workbook.read();
  host.payloadLimit = LIMIT;
  return sheets.filter(({ name }) => NAMES.includes(name));
}

beforeEach(async () => {
  host = startRuntime();
  host.payloadLimit = LIMIT;
  await workbook.apply([
    { kind: 'put-sheet', sheet: large('Một', 10) },
    { kind: 'put-sheet', sheet: large('Hai') },
    { kind: 'put-sheet', sheet: large('Ba') },
  ]);
});

test('what one answer does not hold is read in several, and is the same', async () => {
  const wanted = await standing();
  const { sheets } = await workbook.read();
  expect(sheets.filter(({ name }) => NAMES.includes(name))).toEqual(wanted);
  expect((await workbook.read(NAMES)).sheets).toEqual(wanted);
  const range = await workbook.readRange({ sheet: 'Hai' });
  expect(range.rows).toEqual(wanted[1]?.rows);
});

test('and is written over and taken back', async () => {
  const before = await standing();
  const edits = ['Hai', 'Ba'].map((name, i) => ({
    kind: 'put-sheet' as const,
    sheet: large(name, ROWS + 5),
    ...(before[i + 1] && { expects: before[i + 1] as SheetSnapshot }),
  }));
  const back = await workbook.apply(edits);
  expect((await standing())[2]?.rows).toHaveLength(ROWS + 5);
  await workbook.apply(back);
  expect(await standing()).toEqual(before);
});

test('what somebody types at the end of a long sheet before any of the requests is kept and told', async () => {
  const before = await standing();
  const [, expects] = before;
  if (!expects) throw new Error('Hai');
  const rows = [ROWS - 1, ROWS + 2];
  const replace = () => workbook.apply([{ kind: 'put-sheet', sheet: large('Hai', 7), expects }]);
  const told: number[] = [];
  for (let at = 0; ; at++) {
    const begun = host.requests.length;
    const row = rows[at % rows.length] ?? 0;
    host.meanwhile = Array.from({ length: at }, () => () => undefined);
    host.meanwhile.push((book) => {
      const cell = book.sheet('Hai')?.ensure(row, 0);
      if (cell) cell.value = 'người khác vừa sửa';
    });
    const error: unknown = await replace().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (error === undefined && host.requests.length - begun <= at) break;
    expect(error).toMatchObject({ code: 'changed', where: { sheet: 'Hai' } });
    expect(host.book.sheet('Hai')?.value(row, 0)).toBe('người khác vừa sửa');
    told.push(at);
    const cell = host.book.sheet('Hai')?.ensure(row, 0);
    if (cell) cell.value = row < ROWS ? `Việc ${row}` : '';
    expect(await standing()).toEqual(before);
  }
  expect(told.length).toBeGreaterThan(4);
});

test('long formulas are counted into the request that sends them', async () => {
  const sheet = large('Bốn', 800);
  sheet.rows.forEach((row, i) => (row[2] = { formula: `${FORMULA}+${i}` }));
  await workbook.apply([{ kind: 'put-sheet', sheet }]);
  expect((await standing())[3]?.rows).toHaveLength(800);
});
