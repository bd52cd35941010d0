import { useMemo, useSyncExternalStore } from 'react';
import { createProgressView, type ProgressLook, type ProgressView } from '../../app/index.ts';
import { usePane } from '../context.ts';

/** How the plan stands, counted anew after each edit and command while the screen is shown. */
export function useProgress(): { look: ProgressLook } & Pick<ProgressView, 'refresh' | 'countFrom'> {
  const { session } = usePane();
  const view = useMemo(() => createProgressView(session), [session]);
  const look = useSyncExternalStore(view.subscribe, view.look);
  return { look, refresh: view.refresh, countFrom: view.countFrom };
}
