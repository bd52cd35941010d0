import type { CellValue, Edit, SheetModel, Snapshot } from '../workbook/index.ts';
import { shownText } from './codecs.ts';
import { valueOfWord } from './words.ts';

export const JOURNAL_SHEET = 'Nhật ký';

/** writing: begun, and not known to have ended; dropped: too long ago to be taken back. */
const STATE_WORDS = {
  writing: 'Đang ghi',
  done: 'Đã ghi',
  undone: 'Đã hoàn tác',
  dropped: 'Đã ghi, không còn hoàn tác được',
} as const;
export type JournalState = keyof typeof STATE_WORDS;

/** One command that wrote. */
export interface JournalEntry {
  /** As the clock of the machine shows it: "25/11/2026 14:05". */
  at: string;
  text: string;
  state: JournalState;
  /** What takes it back, or does it again once it was taken back: letters that only the program reads; '' when dropped. */
  data: string;
}

const HEADERS = ['Số', 'Lúc', 'Việc', 'Trạng thái', 'Dữ liệu để hoàn tác (không sửa)'];
const FIRST_DATA = 4;
const STATE_COLUMN = 3;
/** A cell holds 32,767 characters (excel.md, 20). */
const PART = 32_000;
/**
 * Of the data of all commands together: the oldest lose theirs first, their row stays. Reading the sheet takes twice as
 * many letters, and Excel on the web hands out 5 MB at most.
 */
const MOST_LETTERS = 1_500_000;
/** When there are so many rows the oldest go, a quarter at once, so that the sheet is seldom drawn anew. */
const MOST_ROWS = 200;
const KEPT_ROWS = 150;

/** The sheet a person reads, the newest at the bottom; the data stand to the right of what is printed. */
function journalSheet(rows: readonly CellValue[][]): SheetModel {
  const width = rows.reduce((most, row) => Math.max(most, row.length), HEADERS.length);
  return {
    name: JOURNAL_SHEET,
    columns: [
      { width: 6, format: 'integer', align: 'center' },
      { width: 18, format: 'text' },
      { width: 60, format: 'text', wrap: true },
      { width: 24, format: 'text', wrap: true },
      ...Array.from({ length: width - FIRST_DATA }, () => ({ width: 12, format: 'text' as const })),
    ],
    // Ready for rows to come, which are written cell by cell.
    rows: Array.from({ length: MOST_ROWS + 1 }, (_, i) => rows[i] ?? []),
    tables: [],
    framed: {
      header: [{ top: 0, bottom: 0, left: 0, right: FIRST_DATA - 1 }],
      body: [],
      input: [],
    },
    derived: true,
    validations: [],
    conditionalFormats: [],
    freeze: { rows: 1, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: { from: 0, to: 0 },
      columns: { from: 0, to: FIRST_DATA - 1 },
    },
  };
}

/** What the sheet says of these commands, with its header. */
export const journalRows = (entries: readonly JournalEntry[]): CellValue[][] => [
  HEADERS,
  ...bounded(entries).map(({ at, text, state, data }, i): CellValue[] => [
    i + 1,
    at,
    text,
    STATE_WORDS[state],
    ...partsOf(data),
  ]),
];

/**
 * From what the sheet says to these commands: the cells that differ, so that a cut in the middle loses nothing of older
 * commands; the whole sheet where there is none, or where a person moved its rows.
 */
export function journalEdits(
  before: readonly CellValue[][] | undefined,
  entries: readonly JournalEntry[],
): Edit[] {
  const rows = journalRows(entries);
  if (!before || before.length > rows.length || !isInOrder(before))
    return [{ kind: 'put-sheet', sheet: journalSheet(rows) }];
  return rows.flatMap((row, i) => rowEdits(before[i] ?? [], row, i));
}

const isInOrder = ([header = [], ...rows]: readonly CellValue[][]): boolean =>
  HEADERS.every((text, i) => header[i] === text) && rows.every((row, i) => row[0] === i + 1);

/** Data and state in one go: data of another direction than the state says would do what was taken back once more. */
function rowEdits(old: readonly CellValue[], row: readonly CellValue[], top: number): Edit[] {
  const differs = Array.from({ length: Math.max(old.length, row.length) }, (_, i) => i).filter(
    (i) => (old[i] ?? null) !== (row[i] ?? null),
  );
  const [left, last] = [differs[0], differs.at(-1)];
  if (left === undefined || last === undefined) return [];
  const cells = Array.from({ length: last - left + 1 }, (_, i) => row[left + i] ?? null);
  return [{ kind: 'put-cells', sheet: JOURNAL_SHEET, top, left, cells: [cells] }];
}

function bounded(entries: readonly JournalEntry[]): JournalEntry[] {
  let letters = 0;
  const newestFirst = [...entries].reverse().map((entry): JournalEntry => {
    letters += entry.data.length;
    return letters > MOST_LETTERS && entry.state !== 'writing'
      ? { ...entry, state: 'dropped', data: '' }
      : entry;
  });
  const kept = newestFirst.length > MOST_ROWS ? KEPT_ROWS : MOST_ROWS;
  return newestFirst.slice(0, kept).reverse();
}

const partsOf = (data: string): string[] =>
  Array.from({ length: Math.ceil(data.length / PART) }, (_, i) => data.slice(i * PART, (i + 1) * PART));

/** The commands in the order they were written; what is no row of ours is passed over. */
export function readJournal({ sheets }: Snapshot): JournalEntry[] {
  const rows = sheets.find(({ name }) => name === JOURNAL_SHEET)?.rows.slice(1) ?? [];
  return rows.flatMap((row) => {
    const [at = '', text = '', word = ''] = [1, 2, STATE_COLUMN].map((column) =>
      shownText(row[column] ?? null),
    );
    const data = row.slice(FIRST_DATA).map(shownText).join('');
    const state = data === '' ? undefined : valueOfWord(STATE_WORDS, word);
    return word === '' && text === '' ? [] : [{ at, text, state: state ?? 'dropped', data }];
  });
}
