import { Subtitle2 } from '@fluentui/react-components';
import { Suspense, useEffect, useSyncExternalStore, type JSX } from 'react';
import { Notices } from './components/Notices.tsx';
import { ScreenBoundary } from './components/ScreenBoundary.tsx';
import { usePane } from './context.ts';
import { useRefuge } from './hooks/useRefuge.ts';
import { panelId, JobTabs, tabId } from './JobTabs.tsx';
import { isJob, type ScreenId } from './jobs.ts';
import { More } from './More.tsx';
import { screenOf } from './screens.ts';

/** Title and menu, the five jobs, what is going on or has just been done, and the screen. */
export function Shell(): JSX.Element {
  const { t, control, session } = usePane();
  const { screen } = useSyncExternalStore(control.subscribe, control.shown);
  useEffect(() => void session.open(), [session]);
  return (
    <div className="pane page" ref={useRefuge()}>
      <header className="header">
        <Subtitle2 as="h1" block className="title">
          {t('app.title')}
        </Subtitle2>
        <ScreenBoundary>
          <More />
        </ScreenBoundary>
      </header>
      <nav>
        <JobTabs screen={screen} onChoose={control.showScreen} />
      </nav>
      <ScreenBoundary>
        <Notices />
      </ScreenBoundary>
      <main className="panel" key={screen}>
        <ScreenPanel screen={screen} />
      </main>
    </div>
  );
}

function ScreenPanel({ screen }: { screen: ScreenId }): JSX.Element {
  const { t } = usePane();
  const Screen = screenOf(screen);
  const named = isJob(screen)
    ? { role: 'tabpanel', 'aria-labelledby': tabId(screen) }
    : { role: 'region', 'aria-label': t(`screen.${screen}`) };
  return (
    <div {...named} id={panelId(screen)} tabIndex={0}>
      <ScreenBoundary>
        <Suspense fallback={<p>{t('app.opening')}</p>}>
          <Screen />
        </Suspense>
      </ScreenBoundary>
    </div>
  );
}
