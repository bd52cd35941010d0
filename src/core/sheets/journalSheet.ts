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

/** One command that wrote. `edits` take it back, or do it again once it was taken back. */
export interface JournalEntry {
  /** As the clock of the machine shows it: "25/11/2026 14:05". */
  at: string;
  text: string;
  state: JournalState;
  edits: Edit[];
}

const HEADERS = ['Số', 'Lúc', 'Việc', 'Trạng thái', 'Dữ liệu để hoàn tác (không sửa)'];
const FIRST_DATA = 4;
const STATE_COLUMN = 3;
/** A cell holds 32,767 characters (excel.md, 20). */
const PART = 32_000;
/** Of the data of all commands together, in letters: the oldest lose theirs first, their row stays. */
const MOST_LETTERS = 4_000_000;
const MOST_ROWS = 200;

/** The sheet a person reads, the newest at the bottom; the data stand to the right of what is printed. */
export function journalSheet(entries: readonly JournalEntry[]): SheetModel {
  const kept = bounded(entries);
  const rows = kept.map(({ at, text, state, edits }, i): CellValue[] => [
    i + 1,
    at,
    text,
    STATE_WORDS[state],
    ...partsOf(edits),
  ]);
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
    rows: [HEADERS, ...rows],
    tables: [],
    framed: {
      header: [{ top: 0, bottom: 0, left: 0, right: FIRST_DATA - 1 }],
      body: rows.length > 0 ? [{ top: 1, bottom: rows.length, left: 0, right: FIRST_DATA - 1 }] : [],
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

/** What says in the sheet that entry number `at` (from the newest: 0) is in this state now. */
export const journalStateEdit = (
  entries: readonly JournalEntry[],
  at: number,
  state: JournalState,
): Edit => ({
  kind: 'put-cells',
  sheet: JOURNAL_SHEET,
  top: bounded(entries).length - at,
  left: STATE_COLUMN,
  cells: [[STATE_WORDS[state]]],
});

function bounded(entries: readonly JournalEntry[]): JournalEntry[] {
  let letters = 0;
  const newestFirst = [...entries].reverse().map((entry): JournalEntry => {
    letters += JSON.stringify(entry.edits).length;
    return letters > MOST_LETTERS && entry.state !== 'writing'
      ? { ...entry, state: 'dropped', edits: [] }
      : entry;
  });
  return newestFirst.slice(0, MOST_ROWS).reverse();
}

function partsOf(edits: readonly Edit[]): string[] {
  if (edits.length === 0) return [];
  const text = JSON.stringify(edits);
  return Array.from({ length: Math.ceil(text.length / PART) }, (_, i) =>
    text.slice(i * PART, (i + 1) * PART),
  );
}

/** The commands in the order they were written; a row whose data a person spoiled cannot be taken back, the rest can. */
export function readJournal({ sheets }: Snapshot): JournalEntry[] {
  const rows = sheets.find(({ name }) => name === JOURNAL_SHEET)?.rows.slice(1) ?? [];
  return rows
    .filter((row) => row.some((cell) => shownText(cell) !== ''))
    .map((row) => {
      const edits = editsOf(row.slice(FIRST_DATA).map(shownText).join(''));
      const state = valueOfWord(STATE_WORDS, shownText(row[STATE_COLUMN] ?? null)) ?? 'dropped';
      return {
        at: shownText(row[1] ?? null),
        text: shownText(row[2] ?? null),
        state: edits ? state : 'dropped',
        edits: edits ?? [],
      };
    });
}

/** Edits are data of our own making: that they are a list of known kinds is enough to tell them from a slip of a hand. */
function editsOf(text: string): Edit[] | undefined {
  if (text === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every(isEdit) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const KINDS: Readonly<Record<Edit['kind'], true>> = {
  'put-sheet': true,
  'drop-sheet': true,
  'put-cells': true,
  'put-name': true,
  'drop-name': true,
};
const isEdit = (value: unknown): value is Edit =>
  typeof value === 'object' && value !== null && 'kind' in value && String(value.kind) in KINDS;
