import type { Command } from './command.ts';
import { failureOf } from './failure.ts';
import type { BookPorts } from './bookPorts.ts';
import type { AppState } from './state.ts';

/** The state of the pane and the one way to change it. */
export interface Session {
  ports: BookPorts;
  state(): AppState;
  /** Looks what Hoàn tác could take back, once at the start. */
  open(): Promise<void>;
  /** Calls `listener` after each change; the result ends it. */
  subscribe(listener: () => void): () => void;
  /** Runs a command; whatever it throws becomes the outcome. One at a time: while one runs, nothing else starts. */
  perform<Input>(command: Command<Input>, input: Input): Promise<void>;
  /** Stops the command that runs, as far as it can still be stopped. */
  stop(): void;
  /** Puts the last outcome away. */
  dismiss(): void;
}

/** createSession(ports): nothing is read before the first command or screen asks. */
export function createSession(ports: BookPorts): Session {
  let state: AppState = { history: {} };
  let running: AbortController | undefined;
  const listeners = new Set<() => void>();
  const change = (part: Partial<AppState>): void => {
    state = { ...state, ...part };
    listeners.forEach((listener) => listener());
  };
  const refreshHistory = async (): Promise<void> => {
    try {
      change({ history: await ports.history.state() });
    } catch (error) {
      // What a command said of itself matters more.
      change({
        outcome: state.outcome ?? { kind: 'failed', command: 'read-history', failure: failureOf(error) },
      });
    }
  };
  return {
    ports,
    state: () => state,
    open: refreshHistory,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async perform(command, input) {
      if (running || !command.enabled(state)) return;
      const control = (running = new AbortController());
      const progress = (at: NonNullable<AppState['busy']>['at']) =>
        !control.signal.aborted && change({ busy: { command: command.id, at } });
      change({ outcome: undefined, busy: { command: command.id, at: { stage: 'start' } } });
      try {
        change(await command.run(input, { state, ports, progress, signal: control.signal }));
      } catch (error) {
        change({ outcome: outcomeOf(command.id, error, control.signal) });
      }
      await refreshHistory();
      running = undefined;
      change({ busy: undefined });
    },
    stop: () => running?.abort(),
    dismiss: () => change({ outcome: undefined }),
  };
}

const outcomeOf = (command: string, error: unknown, signal: AbortSignal): AppState['outcome'] =>
  signal.aborted
    ? { kind: 'done', code: 'stopped', data: {} }
    : { kind: 'failed', command, failure: failureOf(error) };
