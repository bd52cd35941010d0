import type { Progress } from './worker/model.ts';
import type { BookPorts } from './bookPorts.ts';
import type { AppState } from './state.ts';

/** What a running command may use. */
export interface CommandCall {
  state: AppState;
  ports: BookPorts;
  progress(at: Progress): void;
  /** Aborted when the person presses Dừng; a command that writes looks at it before it writes, never after. */
  signal: AbortSignal;
}

/**
 * Something a person can do, in a file of its own; components only ask `enabled` and hand it to the session.
 * `run` gives back what changes in the state. @throws DocumentError, WorkbookError: the session says them.
 */
export interface Command<Input = void> {
  id: string;
  enabled(state: AppState): boolean;
  run(input: Input, call: CommandCall): Promise<Partial<AppState>>;
}
