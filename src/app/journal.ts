import {
  JOURNAL_SHEET,
  type JournalEntry,
  journalSheet,
  journalStateEdit,
  readJournal,
} from '../core/sheets/index.ts';
import type { Alongside, Edit, Workbook } from '../core/workbook/index.ts';
import type { History, HistoryState } from './history.ts';

/**
 * The history that the workbook itself keeps, on the sheet Nhật ký: it outlives the pane, and a command that was cut
 * in the middle is found there with what takes it back. `now` gives the minute as people write it.
 */
export function bookHistory(workbook: Workbook, now: () => string): History {
  const read = async () => readJournal(await workbook.read([JOURNAL_SHEET]));
  return {
    async write({ text, edits }) {
      const before = (await read()).map(withoutRedo);
      const entry = { at: now(), text };
      await workbook.apply(
        edits,
        doing((inverse) => [...before, { ...entry, state: 'writing', edits: [...inverse] }], 0),
      );
    },
    async undo() {
      const entries = await read();
      const at = entries.findLastIndex(isDone);
      const entry = entries[at];
      if (!entry) return;
      const edits = entry.state === 'writing' ? await stillStanding(workbook, entry.edits) : entry.edits;
      await workbook.apply(edits, (inverse) => ({
        before: [putJournal(replaced(entries, at, { ...entry, state: 'writing' }))],
        after: [putJournal(replaced(entries, at, { ...entry, state: 'undone', edits: [...inverse] }))],
      }));
    },
    async redo() {
      const entries = await read();
      const at = entries.findIndex(({ state }) => state === 'undone');
      const entry = entries[at];
      if (!entry) return;
      const redone = (inverse: readonly Edit[]) =>
        replaced(entries, at, { ...entry, state: 'writing', edits: [...inverse] });
      await workbook.apply(entry.edits, doing(redone, entries.length - 1 - at));
    },
    async state(): Promise<HistoryState> {
      const entries = await read();
      const undo = entries.findLast(isDone);
      const redo = entries.find(({ state }) => state === 'undone');
      return { ...(undo && { undo: textOf(undo) }), ...(redo && { redo: redo.text }) };
    },
  };
}

const isDone = ({ state }: JournalEntry) => state === 'done' || state === 'writing';
const textOf = ({ state, text }: JournalEntry) => (state === 'writing' ? `${text} (ghi dở)` : text);

/** What was taken back cannot be done again on top of something newer. */
const withoutRedo = (entry: JournalEntry): JournalEntry =>
  entry.state === 'undone' ? { ...entry, state: 'dropped', edits: [] } : entry;

const replaced = (entries: readonly JournalEntry[], at: number, entry: JournalEntry) =>
  entries.map((one, i) => (i === at ? entry : one));

const putJournal = (entries: readonly JournalEntry[]): Edit => ({
  kind: 'put-sheet',
  sheet: journalSheet(entries),
});

/**
 * First that it is being written and how it is taken back, behind all that it was: what lies between may break.
 * `at`: the entry's place, from the newest.
 */
const doing =
  (entriesOf: (inverse: readonly Edit[]) => JournalEntry[], at: number): Alongside =>
  (inverse) => {
    const entries = entriesOf(inverse);
    return { before: [putJournal(entries)], after: [journalStateEdit(entries, at, 'done')] };
  };

/** Of a command that was cut in the middle: sheets it did not come to need not go, and nothing else is expected. */
async function stillStanding(workbook: Workbook, edits: readonly Edit[]): Promise<Edit[]> {
  const { sheets } = await workbook.read();
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return edits
    .filter((edit) => edit.kind !== 'drop-sheet' || names.has(edit.name.toLowerCase()))
    .map((edit): Edit => {
      if (!('expects' in edit)) return edit;
      const { expects: _seen, ...rest } = edit;
      return rest as Edit;
    });
}
