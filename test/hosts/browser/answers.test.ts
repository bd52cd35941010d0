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

test('results of a workbook that was put anew meanwhile are not taken: they would stand until it is counted itself', async () => {
  const sheet = (result: number): SheetModel => ({
    ...SHEET,
    conditionalFormats: [],
    rows: [[result, { formula: 'A1*2', result: result * 2 }]],
  });
  const book = pageBook({ content: { sheets: [], names: [] } });
  const answers: (() => void)[] = [];
  const count = (order: CountOrder) =>
    new Promise<Count>((done) => {
      const [cell] = order.kind === 'load' ? (order.content.sheets[0]?.rows[0] ?? []) : [];
      const result = Number(cell) * 2;
      answers.push(() => done({ results: [{ sheet: 'Việc', row: 0, column: 1, result }], unknown: 0 }));
    });
  followFormulas({ book: () => book, subscribe: book.subscribe, count });
  const shown = () => book.standing().sheets[0]?.rows[0]?.[1];
  await book.apply([{ kind: 'put-sheet', sheet: sheet(1) }]);
  await wait(100);
  await book.apply([{ kind: 'put-sheet', sheet: sheet(50) }]);
  await wait(100);
  answers[0]?.();
  await wait(20);
  expect(shown()).toMatchObject({ result: 100 });
  answers[1]?.();
  await wait(20);
  expect(shown()).toMatchObject({ result: 100 });
});

test('where nothing can be counted, every formula is told as not counted, and the next workbook is counted again', async () => {
  const book = pageBook({ content: { sheets: [], names: [] } });
  const fault = { is: true };
  const count = (): Promise<Count> =>
    fault.is ? Promise.reject(new Error('no engine')) : Promise.resolve({ results: [], unknown: 0 });
  const formulas = followFormulas({ book: () => book, subscribe: book.subscribe, count });
  const sheet = {
    ...SHEET,
    conditionalFormats: [],
    rows: [[1, { formula: 'A1*2', result: 2 }, { formula: 'A1*3' }]],
  };
  await book.apply([{ kind: 'put-sheet', sheet }]);
  await wait(100);
  expect(formulas.unknown()).toBe(2);
  fault.is = false;
  await book.apply([{ kind: 'put-sheet', sheet }]);
  await wait(100);
  expect(formulas.unknown()).toBe(0);
});

test('an engine that broke is told the whole workbook with the next cell, not the cell alone', async () => {
  const content = { sheets: [], names: [] };
  const book = pageBook({ content });
  const fault = { is: false };
  const orders: string[] = [];
  const count = ({ kind }: CountOrder): Promise<Count> => {
    orders.push(kind);
    return fault.is ? Promise.reject(new Error('broke')) : Promise.resolve({ results: [], unknown: 0 });
  };
  const formulas = followFormulas({ book: () => book, subscribe: book.subscribe, count });
  const sheet = { ...SHEET, conditionalFormats: [], rows: [[1, { formula: 'A1*2', result: 2 }]] };
  const type = async (value: number) => {
    await book.apply([{ kind: 'put-cells', sheet: sheet.name, top: 0, left: 0, cells: [[value]] }]);
    await wait(100);
  };
  await book.apply([{ kind: 'put-sheet', sheet }]);
  await wait(100);
  fault.is = true;
  await type(2);
  expect(formulas.unknown()).toBe(1);
  fault.is = false;
  await type(3);
  expect({ orders, unknown: formulas.unknown() }).toEqual({ orders: ['load', 'change', 'load'], unknown: 0 });
});
