import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import { createCheckView, type CheckLook, type CheckView } from '../../app/index.ts';
import { usePane } from '../context.ts';

/**
 * What the check finds in the sheets, anew after each edit and command while the screen is shown. It may be a long list:
 * it is drawn in slices, and a key that is pressed meanwhile goes first.
 */
export function useCheck(): { look: CheckLook; refresh: CheckView['refresh'] } {
  const { session } = usePane();
  const view = useMemo(() => createCheckView(session), [session]);
  const look = useDeferredValue(useSyncExternalStore(view.subscribe, view.look));
  return { look, refresh: view.refresh };
}
