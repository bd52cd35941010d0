import type { Note } from '../core/outcome/index.ts';
import type { SheetsContent } from '../core/sheets/index.ts';
import type { Snapshot } from '../core/workbook/index.ts';
import { type Failure, failureOf } from './failure.ts';
import type { BookPorts } from './bookPorts.ts';

/** The workbook's content as the screens see it: the sheets are the truth, this is only a look at them. */
export type BookLook =
  | { kind: 'unread' }
  /** The workbook holds no plan. */
  | { kind: 'none'; snapshot: Snapshot }
  | { kind: 'book'; snapshot: Snapshot; content: SheetsContent; notes: readonly Note[] }
  | { kind: 'failed'; failure: Failure };

export interface BookView {
  look(): BookLook;
  /** Reads again now; while a reading is under way, once more after it. */
  refresh(): Promise<void>;
  /** From the first listener on the workbook is watched, with the last it ends. */
  subscribe(listener: () => void): () => void;
}

/** An edit is rarely alone: it is waited until nothing has come for this long. */
export const QUIET_MS = 400;

/** createBookView(ports): reads when somebody looks, and again after each change in the workbook. */
export function createBookView({ workbook, work }: Pick<BookPorts, 'workbook' | 'work'>): BookView {
  let look: BookLook = { kind: 'unread' };
  const listeners = new Set<() => void>();
  const show = (next: BookLook): void => {
    look = next;
    listeners.forEach((listener) => listener());
  };
  const fail = (error: unknown): void => show({ kind: 'failed', failure: failureOf(error) });
  const refresh = oneAtATime(() => lookAt(workbook, work).then(show, fail));
  const quiet = afterQuiet(() => void refresh());
  let watching: Promise<() => Promise<void>> | undefined;
  const start = (): void => {
    watching = workbook.watch(quiet.wait);
    watching.catch(fail);
    void refresh();
  };
  const end = (): void => {
    quiet.forget();
    // A watch that never began was told by start.
    watching?.then(
      (stop) => stop(),
      () => undefined,
    );
    watching = undefined;
  };
  return {
    look: () => look,
    refresh,
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) start();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) end();
      };
    },
  };
}

/** Calls that come while one runs become one more after it. */
export function oneAtATime(act: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async (): Promise<void> => {
    while (again) {
      again = false;
      await act();
    }
    running = undefined;
  };
  return () => {
    again = true;
    return (running ??= run());
  };
}

/** Calls become one when nothing has come for QUIET_MS. */
export function afterQuiet(act: () => void): { wait(): void; forget(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => clearTimeout(timer);
  const wait = (): void => {
    forget();
    timer = setTimeout(act, QUIET_MS);
  };
  return { wait, forget };
}

async function lookAt(workbook: BookPorts['workbook'], work: BookPorts['work']): Promise<BookLook> {
  const snapshot = await workbook.read();
  const opened = await work.open(snapshot);
  if (!opened) return { kind: 'none', snapshot };
  return { kind: 'book', snapshot, content: opened.value, notes: opened.notes };
}
