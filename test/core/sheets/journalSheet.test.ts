import { describe, expect, test } from '@jest/globals';
import { journalEdits, type JournalEntry, journalRows, readJournal } from '../../../src/core/sheets/index.ts';
import { memoryBook } from '../../../src/core/workbook/index.ts';

const entry = (i: number, data = 'x'.repeat(70_000)): JournalEntry => ({
  at: `0${1 + (i % 9)}/01/2026 08:00`,
  text: `Việc ${i}`,
  state: 'done',
  data,
});
const many = (count: number, data?: string) => Array.from({ length: count }, (_, i) => entry(i, data));

/** Writes journals one after another and reads the last. */
async function written(...journals: readonly JournalEntry[][]): Promise<JournalEntry[]> {
  const book = memoryBook();
  for (const entries of journals) {
    const [sheet] = (await book.read(['Nhật ký'])).sheets;
    await book.apply(journalEdits(sheet?.rows, entries));
  }
  return readJournal(await book.read());
}

test('what is written is read, however long its data', async () => {
  expect(await written(many(3))).toEqual(many(3));
});

test('a journal that goes on is written cell by cell: older rows are not touched', async () => {
  const [first, second] = [many(3), [...many(3), entry(3, 'dữ liệu')]];
  const edits = journalEdits(journalRows(first), second);
  expect(edits).toEqual([
    {
      kind: 'put-cells',
      sheet: 'Nhật ký',
      top: 4,
      left: 0,
      cells: [[4, '04/01/2026 08:00', 'Việc 3', 'Đã ghi', 'dữ liệu']],
    },
  ]);
  expect(await written(first, second)).toEqual(second);
});

test('state and data change together, and shorter data leave nothing of the longer', async () => {
  const undone: JournalEntry = { ...entry(1), state: 'undone', data: 'ngắn' };
  const edits = journalEdits(journalRows(many(2)), [entry(0), undone]);
  expect(edits).toHaveLength(1);
  expect(await written(many(2), [entry(0), undone])).toEqual([entry(0), undone]);
});

describe('it stays within bounds', () => {
  test('the oldest lose their data first, their rows stay', async () => {
    const read = await written(many(30));
    expect(read).toHaveLength(30);
    expect(read.filter(({ state }) => state === 'dropped').map(({ text }) => text)).toEqual(
      many(9).map(({ text }) => text),
    );
  });

  test('a command that is being written keeps its data whatever their size', async () => {
    const big: JournalEntry = { ...entry(0, 'x'.repeat(1_600_000)), state: 'writing' };
    expect(await written([big])).toEqual([big]);
  });

  test('of more than 200 rows the newest 150 stay, numbered anew', async () => {
    const read = await written(many(200, 'x'), many(201, 'x'));
    expect(read).toEqual(many(201, 'x').slice(-150));
  });
});

test('rows that a person moved are drawn anew, not written into one another', async () => {
  const rows = journalRows(many(3, 'x'));
  const [header = [], one = [], two = [], three = []] = rows;
  const [edit] = journalEdits([header, two, one, three], many(4, 'x'));
  expect(edit?.kind).toBe('put-sheet');
  expect(await written(many(3, 'x'), many(4, 'x'))).toEqual(many(4, 'x'));
});
