import { afterQuiet, oneAtATime } from './bookView.ts';
import { type Failure, failureOf } from './failure.ts';
import type { Session } from './session.ts';
import { idle } from './state.ts';

/** What a screen sees of the workbook, made anew after each edit that has come to rest and after each command. */
export interface LiveView<Look> {
  look(): Look;
  refresh(): Promise<void>;
  /** From the first listener on the workbook is watched, with the last it ends. */
  subscribe(listener: () => void): () => void;
}

export type LiveLook = { kind: 'unread' } | { kind: 'failed'; failure: Failure };

/** createLiveView(session, async (show) => show({ kind: 'checked', … })): `make` may show more than once. */
export function createLiveView<Look>(
  session: Session,
  make: (show: (look: Look) => void) => Promise<void>,
): LiveView<Look | LiveLook> {
  const { workbook } = session.ports;
  let look: Look | LiveLook = { kind: 'unread' };
  const listeners = new Set<() => void>();
  const show = (next: Look | LiveLook): void => {
    look = next;
    listeners.forEach((listener) => listener());
  };
  const fail = (error: unknown): void => show({ kind: 'failed', failure: failureOf(error) });
  const refresh = oneAtATime(() => make(show).catch(fail));
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
