import {
  JOURNAL_SHEET,
  journalEdits,
  type JournalEntry,
  journalRows,
  readJournal,
} from '../core/sheets/index.ts';
import { type Edit, type SheetSnapshot, type Workbook, WorkbookError } from '../core/workbook/index.ts';
import type { History, HistoryState } from './history.ts';
import { isWhole, packed, unpacked } from './packing.ts';

/**
 * The history that the workbook itself keeps, on the sheet Nhật ký: it outlives the pane, and a command that was cut
 * in the middle is found there with what takes it back. `now` gives the minute as people write it.
 */
// Four ways of one thing, each short: apart they would pass the state between them.
// eslint-disable-next-line max-lines-per-function
export function bookHistory(workbook: Workbook, now: () => string): History {
  // What this pane wrote last it need not ask for; before it takes anything back it always does.
  let known: readonly JournalEntry[] | undefined;
  const read = async () => (known = entriesOf((await workbook.read([JOURNAL_SHEET])).sheets[0]));
  const apply = async (edits: readonly Edit[], changeOf: ChangeOf): Promise<void> => {
    let then: readonly JournalEntry[] = [];
    known = undefined;
    await workbook.apply(edits, {
      sheet: JOURNAL_SHEET,
      async edits(inverse, standing) {
        const { entries, at, end } = changeOf(entriesOf(standing), await packed(inverse));
        // First that it is being written and how it is taken back: what lies between may break.
        const first = withStep(entries, at, { state: 'writing' });
        then = withStep(entries, at, end);
        return {
          before: journalEdits(standing?.rows, first),
          after: journalEdits(journalRows(first), then),
        };
      },
    });
    known = then;
  };
  return {
    async write({ text, edits }) {
      const at = now();
      await apply(edits, (entries, data) => ({
        entries: [...entries.map(withoutRedo), { at, text, state: 'writing', data }],
        at: entries.length,
        end: { state: 'done' },
      }));
    },
    async undo() {
      const entries = await read();
      const at = entries.findLastIndex(isDone);
      const entry = entries[at];
      if (!entry) return;
      const edits = await editsOf(entry);
      const left = entry.state === 'writing' ? await stillStanding(workbook, edits) : edits;
      await apply(left, (present, data) => ({
        entries: same(present, entries),
        at,
        end: { state: 'undone', data },
      }));
    },
    async redo() {
      const entries = await read();
      const at = entries.findIndex(({ state }) => state === 'undone');
      const entry = entries[at];
      if (!entry) return;
      await apply(await editsOf(entry), (present, data) => ({
        entries: withStep(same(present, entries), at, { data }),
        at,
        end: { state: 'done' },
      }));
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

/** Which entry a command is about, and what it says in the end. */
type ChangeOf = (
  entries: readonly JournalEntry[],
  data: string,
) => { entries: readonly JournalEntry[]; at: number; end: Partial<JournalEntry> };

/** Data that a person cut or typed over take nothing back any more; the other rows do. */
const entriesOf = (sheet: SheetSnapshot | undefined): JournalEntry[] =>
  readJournal({ sheets: sheet ? [sheet] : [] }).map((entry) =>
    isWhole(entry.data) ? entry : { ...entry, state: 'dropped' },
  );

/** Another pane may have written since the journal was read: what is to be taken back is asked for again then. */
function same(now: readonly JournalEntry[], read: readonly JournalEntry[]): readonly JournalEntry[] {
  if (JSON.stringify(now) !== JSON.stringify(read))
    throw new WorkbookError('changed', { sheet: JOURNAL_SHEET });
  return now;
}

async function editsOf({ data }: JournalEntry): Promise<Edit[]> {
  const edits = await unpacked(data);
  if (!edits) throw new WorkbookError('unreadable', { sheet: JOURNAL_SHEET });
  return edits;
}

const isDone = ({ state }: JournalEntry) => state === 'done' || state === 'writing';
const textOf = ({ state, text }: JournalEntry) => (state === 'writing' ? `${text} (ghi dở)` : text);

/** What was taken back cannot be done again on top of something newer. */
const withoutRedo = (entry: JournalEntry): JournalEntry =>
  entry.state === 'undone' ? { ...entry, state: 'dropped', data: '' } : entry;

const withStep = (entries: readonly JournalEntry[], at: number, step: Partial<JournalEntry>) =>
  entries.map((entry, i) => (i === at ? { ...entry, ...step } : entry));

/** Of a command that was cut in the middle: sheets it did not come to need not go, and nothing else is expected. */
async function stillStanding(workbook: Workbook, edits: readonly Edit[]): Promise<Edit[]> {
  const { sheets } = await workbook.read();
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const isThere = (edit: Edit) =>
    (edit.kind !== 'drop-sheet' || names.has(edit.name.toLowerCase())) &&
    (edit.kind !== 'put-cells' || names.has(edit.sheet.toLowerCase()));
  return edits.filter(isThere).map((edit): Edit => {
    if (!('expects' in edit)) return edit;
    const { expects: _seen, ...rest } = edit;
    return rest as Edit;
  });
}
