import { useMemo, useSyncExternalStore } from 'react';
import { createRoundView, type RoundLook } from '../../app/index.ts';
import { usePane } from '../context.ts';

/** How the scoring stands, anew after each edit and command while the screen is shown. */
export function useRound(): { look: RoundLook; refresh: () => Promise<void> } {
  const { session } = usePane();
  const view = useMemo(() => createRoundView(session), [session]);
  return { look: useSyncExternalStore(view.subscribe, view.look), refresh: view.refresh };
}
