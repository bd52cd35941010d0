import { FluentProvider, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore, type JSX } from 'react';
import { PaneContextProvider, usePane } from './context.ts';
import type { PaneControl } from './control.ts';
import { panelId, JobTabs, tabId } from './JobTabs.tsx';
import type { Job } from './jobs.ts';
import { ImportScreen } from './screens/ImportScreen.tsx';
import { LaterScreen } from './screens/LaterScreen.tsx';
import { translator, type Language } from './strings/index.ts';
import { themeOf } from './theme.ts';

const useStyles = makeStyles({
  page: { minHeight: '100%', display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  // Office draws the add-in's menu over the top right corner.
  title: { padding: '10px 48px 4px 16px', margin: 0 },
  panel: { flexGrow: 1, padding: '16px', color: tokens.colorNeutralForeground1 },
});

export interface PaneProps {
  control: PaneControl;
  language: Language;
  version: string;
}

/** The whole pane: title, five jobs, the screen of the chosen one, in Office's theme and language. */
export function Pane({ control, language, version }: PaneProps): JSX.Element {
  const shown = useSyncExternalStore(control.subscribe, control.shown);
  const context = useMemo(() => ({ t: translator(language), language, version }), [language, version]);
  return (
    <PaneContextProvider value={context}>
      <FluentProvider theme={themeOf(shown.tone)} style={{ minHeight: '100%' }} data-tone={shown.tone}>
        <Shell job={shown.job} onChoose={control.showJob} />
      </FluentProvider>
    </PaneContextProvider>
  );
}

function Shell({ job, onChoose }: { job: Job; onChoose: (job: Job) => void }): JSX.Element {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <header>
        <Subtitle2 as="h1" block className={styles.title}>
          {t('app.title')}
        </Subtitle2>
      </header>
      <nav>
        <JobTabs job={job} onChoose={onChoose} />
      </nav>
      <main className={styles.panel} key={job}>
        <div role="tabpanel" id={panelId(job)} aria-labelledby={tabId(job)} tabIndex={0}>
          {job === 'import' ? <ImportScreen /> : <LaterScreen job={job} />}
        </div>
      </main>
    </div>
  );
}
