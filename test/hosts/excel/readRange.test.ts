import { expect, test } from '@jest/globals';
import { excelBook } from '../../../src/hosts/excel/index.ts';
import { startRuntime } from '../../support/excelHost/index.ts';

// Sheets that came out of a PDF or of Word have several merged areas in each row; Excel hands out 512 at once.
test('many merged areas are all told, each once', async () => {
  const { book } = startRuntime();
  const [ROWS, WIDTH] = [401, 6];
  for (let row = 0; row < ROWS - 1; row++)
    for (let column = 0; column < WIDTH; column += 2) book.active.merge({ row, column, rows: 1, columns: 2 });
  for (let column = 0; column < WIDTH; column++)
    book.active.merge({ row: ROWS - 1, column, rows: 2, columns: 1 });
  book.active.ensure(0, 0).value = 'TT';
  book.active.ensure(ROWS, WIDTH - 1).value = 'hết';
  const { merges } = await excelBook().readRange({ sheet: book.active.name });
  expect(new Set(merges.map((one) => JSON.stringify(one))).size).toBe(3 * (ROWS - 1) + WIDTH);
  expect(merges).toHaveLength(3 * (ROWS - 1) + WIDTH);
});

test('where a chart is chosen, or several areas at once, the sheet in sight is read', async () => {
  const { book } = startRuntime();
  book.active.ensure(2, 1).value = 'Ký giao ước thi đua';
  book.isOtherChosen = true;
  expect(await excelBook().readRange()).toMatchObject({
    area: { top: 2, left: 1, bottom: 2, right: 1 },
    rows: [['Ký giao ước thi đua']],
  });
});
