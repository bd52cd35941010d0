import type { CellValue, Edit, Snapshot, Workbook } from '../core/workbook/index.ts';

/** What one command wrote, as a person reads it in Nhật ký: "Nhập kế hoạch: 2 phụ lục, 58 nhiệm vụ". */
export interface WrittenCommand {
  id: string;
  text: string;
  edits: readonly Edit[];
}

/** How a workbook that is there comes to hold what a command made. */
export interface OverBook {
  /** What makes of it the new one, with all that people put beside; absent where it cannot be that. */
  over?: WrittenCommand;
  /** Its sheets whose content is then not in the new one. */
  left: string[];
}

/** Of a workbook from which nothing is taken over, all that holds something is left. */
export const allLeft = ({ sheets }: Snapshot): OverBook => ({
  left: sheets.filter(({ rows }) => rows.some((row) => row.some(isFilled))).map(({ name }) => name),
});
const isFilled = (cell: CellValue): boolean => cell !== null && cell !== '';

/** What Hoàn tác and Làm lại would do next; absent: nothing. */
export interface HistoryState {
  undo?: string;
  redo?: string;
  /** What was written so far, the oldest first, where the history keeps more than the last step. */
  entries?: readonly HistoryEntry[];
}

export interface HistoryEntry {
  at: string;
  text: string;
  /** writing: cut in the middle; dropped: too long ago to be taken back. */
  state: 'writing' | 'done' | 'undone' | 'dropped';
}

/** Whole commands, written, taken back and done again. All or nothing each time. @throws WorkbookError */
export interface History {
  write(command: WrittenCommand): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  state(): Promise<HistoryState>;
}

interface Entry {
  text: string;
  /** What takes it back, or does it again. */
  edits: readonly Edit[];
}

/** A history that lasts as long as the page: for hosts without a journal of their own. */
export function memoryHistory(workbook: Pick<Workbook, 'apply'>): History {
  const done: Entry[] = [];
  const undone: Entry[] = [];
  const move = async (from: Entry[], to: Entry[]): Promise<void> => {
    const entry = from.at(-1);
    if (!entry) return;
    const edits = await workbook.apply(entry.edits);
    from.pop();
    to.push({ text: entry.text, edits });
  };
  return {
    async write({ text, edits }) {
      done.push({ text, edits: await workbook.apply(edits) });
      undone.length = 0;
    },
    undo: () => move(done, undone),
    redo: () => move(undone, done),
    state: () => Promise.resolve(stateOf(done.at(-1), undone.at(-1))),
  };
}

const stateOf = (undo: Entry | undefined, redo: Entry | undefined): HistoryState => ({
  ...(undo && { undo: undo.text }),
  ...(redo && { redo: redo.text }),
});
