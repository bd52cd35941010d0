import type { Workbook } from '../core/workbook/index.ts';
import { type Failure, failureOf } from './failure.ts';
import type { Session } from './session.ts';
import { idle } from './state.ts';

/** What a screen sees of the workbook, made anew after each edit that has come to rest. */
export interface LiveView<Look> {
  look(): Look;
  /** Makes it anew now; while that is under way, once more after it. */
  refresh(): Promise<void>;
  /** From the first listener on the workbook is watched, with the last it ends. */
  subscribe(listener: () => void): () => void;
}

export type LiveLook = { kind: 'unread' } | { kind: 'failed'; failure: Failure };

type Make<Look> = (show: (look: Look) => void) => Promise<void>;

/** createLiveView(session, async (show) => show({ kind: 'checked', … })): made anew after each command as well. */
export const createLiveView = <Look>(session: Session, make: Make<Look>): LiveView<Look | LiveLook> =>
  createWatchedView(session.ports.workbook, make, (refresh) => afterCommands(session, refresh));

/** `make` may show more than once; `alsoAfter` begins to call for a refresh and gives what ends that. */
export function createWatchedView<Look>(
  workbook: Workbook,
  make: Make<Look>,
  alsoAfter: (refresh: () => void) => () => void = () => () => undefined,
): LiveView<Look | LiveLook> {
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
  let endOther = (): void => undefined;
  const start = (): void => {
    watching = workbook.watch(() => {
      if (listeners.size > 0) quiet.wait();
    });
    watching.catch(fail);
    endOther = alsoAfter(() => void refresh());
    void refresh();
  };
  const end = (): void => {
    quiet.forget();
    endOther();
    // A watch that never began was told by start; one that cannot be ended tells nobody.
    watching?.then((stop) => stop()).catch(() => undefined);
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

/** An edit is rarely alone: it is waited until nothing has come for this long. */
export const QUIET_MS = 400;

/** Calls that come while one runs become one more after it. */
function oneAtATime(act: () => Promise<void>): () => Promise<void> {
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
function afterQuiet(act: () => void): { wait(): void; forget(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => clearTimeout(timer);
  const wait = (): void => {
    forget();
    timer = setTimeout(act, QUIET_MS);
  };
  return { wait, forget };
}
