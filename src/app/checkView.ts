import { type BookPorts } from './bookPorts.ts';
import { afterQuiet, oneAtATime } from './bookView.ts';
import type { CheckedBook } from './check/model.ts';
import { type Failure, failureOf } from './failure.ts';
import type { Session } from './session.ts';
import { idle } from './state.ts';

export type CheckLook =
  | { kind: 'unread' }
  | { kind: 'none' }
  /** `unwritten`: why Vấn đề is not up to date; the next change tries again. */
  | { kind: 'checked'; checked: CheckedBook; unwritten?: Failure }
  | { kind: 'failed'; failure: Failure };

export interface CheckView {
  look(): CheckLook;
  refresh(): Promise<void>;
  /** From the first listener on every edit is checked, with the last it ends. */
  subscribe(listener: () => void): () => void;
}

/**
 * Live checking: after each edit that has come to rest, and after each command, the whole plan is checked where the heavy
 * work is done, and Vấn đề is brought up to date, beside the journal and without moving anybody's cursor.
 */
export function createCheckView(session: Session): CheckView {
  const { workbook } = session.ports;
  let look: CheckLook = { kind: 'unread' };
  const listeners = new Set<() => void>();
  const show = (next: CheckLook): void => {
    look = next;
    listeners.forEach((listener) => listener());
  };
  const fail = (error: unknown): void => show({ kind: 'failed', failure: failureOf(error) });
  const refresh = oneAtATime(() => checkNow(session, show).catch(fail));
  const quiet = afterQuiet(() => void refresh());
  let watching: Promise<() => Promise<void>> | undefined;
  let endSession = (): void => undefined;
  const start = (): void => {
    watching = workbook.watch(quiet.wait);
    watching.catch(fail);
    endSession = afterCommands(session, () => void refresh());
    void refresh();
  };
  const end = (): void => {
    quiet.forget();
    endSession();
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

/** Own writes are no changes that a watch tells: when a command has ended, it is looked again. */
function afterCommands(session: Session, act: () => void): () => void {
  let wasIdle = idle(session.state());
  return session.subscribe(() => {
    const isIdle = idle(session.state());
    if (isIdle && !wasIdle) act();
    wasIdle = isIdle;
  });
}

async function checkNow(session: Session, show: (look: CheckLook) => void): Promise<void> {
  const { workbook, work }: BookPorts = session.ports;
  const snapshot = await workbook.read();
  const checked = await work.check(snapshot);
  if (!checked) return show({ kind: 'none' });
  show({ kind: 'checked', checked });
  // A command that runs reads and writes by itself, and is followed by a check of its own.
  if (checked.record.length === 0 || !idle(session.state())) return;
  try {
    await workbook.apply(checked.record);
  } catch (error) {
    show({ kind: 'checked', checked, unwritten: failureOf(error) });
  }
}
