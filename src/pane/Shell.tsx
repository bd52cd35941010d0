import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useSyncExternalStore, type JSX } from 'react';
import { Notices } from './components/Notices.tsx';
import { ScreenBoundary } from './components/ScreenBoundary.tsx';
import { usePane } from './context.ts';
import { panelId, JobTabs, tabId } from './JobTabs.tsx';
import { isJob, type ScreenId } from './jobs.ts';
import { More } from './More.tsx';
import { screenOf } from './screens.ts';

const useStyles = makeStyles({
  page: { minHeight: '100%', display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  // Office draws the add-in's menu over the top right corner.
  header: { display: 'flex', alignItems: 'center', padding: '6px 48px 0 16px', gap: '4px' },
  title: { flexGrow: 1, margin: 0 },
  panel: { flexGrow: 1, padding: '16px', color: tokens.colorNeutralForeground1 },
});

/** Title and menu, the five jobs, what is going on or has just been done, and the screen. */
export function Shell(): JSX.Element {
  const { t, control, session } = usePane();
  const { screen } = useSyncExternalStore(control.subscribe, control.shown);
  const styles = useStyles();
  useEffect(() => void session.open(), [session]);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Subtitle2 as="h1" block className={styles.title}>
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
      <main className={styles.panel} key={screen}>
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
