import { useCallback, useSyncExternalStore } from 'react';
import type { AppState, Command } from '../../app/index.ts';
import { usePane } from '../context.ts';

/** What the commands know at the moment; the component is drawn again when it changes. */
export function useAppState(): AppState {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, session.state);
}

/** const { enabled, perform } = usePerform(undo); <Button disabled={!enabled} onClick={() => perform()} /> */
export function usePerform<Input>(command: Command<Input>): {
  enabled: boolean;
  perform: (input: Input) => void;
} {
  const { session } = usePane();
  const state = useAppState();
  const perform = useCallback((input: Input) => void session.perform(command, input), [session, command]);
  return { enabled: command.enabled(state), perform };
}
