import { lazy, Suspense, type JSX } from 'react';
import { useAppState } from '../hooks/useAppState.ts';

const OutcomeBar = lazy(async () => ({
  default: (await import(/* webpackChunkName: "part-outcome" */ './OutcomeBar.tsx')).OutcomeBar,
}));
const BusyPanel = lazy(async () => ({
  default: (await import(/* webpackChunkName: "part-busy" */ './BusyPanel.tsx')).BusyPanel,
}));

/**
 * What has just been done or is going on. Both places are there from the start, as a screen reader only tells what
 * changes in a place it knows; what is in them comes when there is something to say.
 */
export function Notices(): JSX.Element {
  const { outcome, busy } = useAppState();
  return (
    <>
      <div role="alert">
        <Suspense>{outcome && <OutcomeBar outcome={outcome} />}</Suspense>
      </div>
      <div role="status">
        <Suspense>{busy && <BusyPanel at={busy.at} />}</Suspense>
      </div>
    </>
  );
}
