import { expect, test } from '@jest/globals';
import type { CellValue, SheetModel } from '../../../src/core/workbook/index.ts';
import { type Count, type CountOrder, followFormulas, pageBook } from '../../../src/hosts/browser/index.ts';

const ROWS = 10_000;
const SHEET: SheetModel = {
  ...{ name: 'Việc', columns: [], tables: [], validations: [], print: { orientation: 'portrait' } },
  rows: Array.from({ length: ROWS }, (_, i): CellValue[] => [i]),
  conditionalFormats: [
    { area: { top: 0, left: 0, bottom: ROWS - 1, right: 0 }, formula: 'A1>9000', tone: 'bad' },
  ],
};
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

test('only cells that are drawn are asked about, of however many; what was known is shown until it is known anew', async () => {
  const book = pageBook({ content: { sheets: [], names: [] } });
  await book.apply([{ kind: 'put-sheet', sheet: SHEET }]);
  const orders: CountOrder[] = [];
  let limit = 9000;
  const count = async (order: CountOrder): Promise<Count> => {
    orders.push(order);
    const holds = order.kind === 'ask' ? order.questions.map(({ row }) => row > limit) : [];
    return { results: [], unknown: 0, holds };
  };
  const formulas = followFormulas({ book: () => book, subscribe: book.subscribe, count });
  await wait(100);
  const [condition] = book.drawing('Việc').conditions;
  if (!condition) throw new Error('no rule');
  const drawn = () => [8999, 9000, 9001].map((row) => formulas.isTrue()(condition, row, 0));
  expect(drawn()).toEqual([false, false, false]);
  await wait(100);
  expect(drawn()).toEqual([false, false, true]);
  const asked = orders.filter((order) => order.kind === 'ask');
  expect(asked.map(({ questions }) => questions.map(({ row }) => row))).toEqual([[8999, 9000, 9001]]);
  expect(asked[0]?.questions[0]?.rule).toMatchObject({ sheet: 'Việc', formula: 'A1>9000' });
  limit = 8999;
  book.fill('Việc', 0, 0, [[5]]);
  await wait(100);
  expect(drawn()).toEqual([false, false, true]);
  await wait(100);
  expect(drawn()).toEqual([false, true, true]);
});
