import type { Note } from '../core/outcome/index.ts';
import type { SheetsContent } from '../core/sheets/index.ts';
import type { Snapshot } from '../core/workbook/index.ts';
import type { BookPorts } from './bookPorts.ts';
import { createWatchedView, type LiveLook, type LiveView } from './liveView.ts';

/** The workbook's content as the screens see it: the sheets are the truth, this is only a look at them. */
export type BookLook =
  | LiveLook
  /** The workbook holds no plan. */
  | { kind: 'none'; snapshot: Snapshot }
  | { kind: 'book'; snapshot: Snapshot; content: SheetsContent; notes: readonly Note[] };

export type BookView = LiveView<BookLook>;

/** createBookView(ports): reads when somebody looks, and again after each change in the workbook. */
export const createBookView = ({ workbook, work }: Pick<BookPorts, 'workbook' | 'work'>): BookView =>
  createWatchedView<BookLook>(workbook, async (show) => {
    const snapshot = await workbook.read();
    const opened = await work.open(snapshot);
    show(
      opened
        ? { kind: 'book', snapshot, content: opened.value, notes: opened.notes }
        : { kind: 'none', snapshot },
    );
  });
