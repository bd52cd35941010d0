import { useMemo, useSyncExternalStore } from 'react';
import { createCheckView, type CheckLook, type CheckView } from '../../app/index.ts';
import { usePane } from '../context.ts';

/** What the check finds in the sheets, anew after each edit and command while the screen is shown. */
export function useCheck(): { look: CheckLook; refresh: CheckView['refresh'] } {
  const { session } = usePane();
  const view = useMemo(() => createCheckView(session), [session]);
  return { look: useSyncExternalStore(view.subscribe, view.look), refresh: view.refresh };
}
