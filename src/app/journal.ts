import {
  JOURNAL_SHEET,
  type JournalEntry,
  journalSheet,
  journalStateEdit,
  readJournal,
} from '../core/sheets/index.ts';
import type { Edit, Workbook } from '../core/workbook/index.ts';
import type { History, HistoryState } from './history.ts';

/**
 * The history that the workbook itself keeps, on the sheet Nhật ký: it outlives the pane, and a command that was cut
 * in the middle is found there with what takes it back. `now` gives the minute as people write it.
 */
// Four ways of one thing, each short: apart they would pass the state between them.
// eslint-disable-next-line max-lines-per-function
export function bookHistory(workbook: Workbook, now: () => string): History {
  // What this pane wrote last it need not ask for; before it takes anything back it always does.
  let known: readonly JournalEntry[] | undefined;
  const read = async () => (known = readJournal(await workbook.read([JOURNAL_SHEET])));
  const apply = async (edits: readonly Edit[], journal: JournalOf): Promise<void> => {
    let entries: readonly JournalEntry[] = [];
    known = undefined;
    await workbook.apply(edits, (inverse, standing) => {
      const sheet = standing(JOURNAL_SHEET);
      const kept = journal(readJournal({ sheets: sheet ? [sheet] : [] }), inverse);
      entries = kept.then;
      return { before: [putJournal(kept.first)], after: [kept.last] };
    });
    known = entries;
  };
  return {
    async write({ text, edits }) {
      const entry = { at: now(), text };
      await apply(edits, (entries, inverse) =>
        doing([...entries.map(withoutRedo), { ...entry, state: 'writing', edits: [...inverse] }], 0),
      );
    },
    async undo() {
      const entries = await read();
      const at = entries.findLastIndex(isDone);
      const entry = entries[at];
      if (!entry) return;
      const edits = entry.state === 'writing' ? await stillStanding(workbook, entry.edits) : entry.edits;
      await apply(edits, (_entries, inverse) => {
        const then = replaced(entries, at, { ...entry, state: 'undone', edits: [...inverse] });
        return { first: replaced(entries, at, { ...entry, state: 'writing' }), then, last: putJournal(then) };
      });
    },
    async redo() {
      const entries = await read();
      const at = entries.findIndex(({ state }) => state === 'undone');
      const entry = entries[at];
      if (!entry) return;
      await apply(entry.edits, (_entries, inverse) =>
        doing(
          replaced(entries, at, { ...entry, state: 'writing', edits: [...inverse] }),
          entries.length - 1 - at,
        ),
      );
    },
    async state(): Promise<HistoryState> {
      const entries = known ?? (await read());
      const undo = entries.findLast(isDone);
      const redo = entries.find(({ state }) => state === 'undone');
      return {
        ...(undo && { undo: textOf(undo) }),
        ...(redo && { redo: redo.text }),
        entries: entries.map(({ at, text, state }) => ({ at, text, state })),
      };
    },
  };
}

/** The journal while a command writes, what says at the end that it has written, and the journal by then. */
type JournalOf = (
  entries: readonly JournalEntry[],
  inverse: readonly Edit[],
) => { first: readonly JournalEntry[]; last: Edit; then: readonly JournalEntry[] };

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
function doing(first: readonly JournalEntry[], at: number): ReturnType<JournalOf> {
  const place = first.length - 1 - at;
  const then = first.map((entry, i): JournalEntry => (i === place ? { ...entry, state: 'done' } : entry));
  return { first, then, last: journalStateEdit(first, at, 'done') };
}

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
