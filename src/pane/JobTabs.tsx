import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { ArrowExportRegular } from '@fluentui/react-icons/svg/arrow-export';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { TaskListLtrRegular } from '@fluentui/react-icons/svg/task-list-ltr';
import { TrophyRegular } from '@fluentui/react-icons/svg/trophy';
import type { JSX } from 'react';
import { usePane } from './context.ts';
import { isJob, JOBS, type Job, type ScreenId } from './jobs.ts';

const ICONS: Record<Job, JSX.Element> = {
  import: <ArrowImportRegular />,
  check: <TaskListLtrRegular />,
  progress: <DataTrendingRegular />,
  scoring: <TrophyRegular />,
  export: <ArrowExportRegular />,
};

const useStyles = makeStyles({
  list: {
    display: 'flex',
    justifyContent: 'space-between',
    padding: '0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Zoomed to 200 % the pane is 160 px wide, where five words do not stand side by side.
    '@media (max-width: 280px)': { flexWrap: 'wrap' },
  },
  // The icon above its label, and a label of two words on two lines where the font is wide: so the five stand in one row
  // of 320 px, and none is cut or left without its name.
  tab: {
    display: 'inline-grid',
    flex: '1 1 auto',
    minWidth: 'min-content',
    alignContent: 'start',
    alignItems: 'start',
    justifyItems: 'center',
    rowGap: '2px',
    padding: '6px 0 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'center',
    overflowWrap: 'normal',
    '& .fui-Tab__icon': { gridColumnStart: 1, gridRowStart: 1 },
    '& .fui-Tab__content': { gridColumnStart: 1, gridRowStart: 2, overflow: 'visible' },
    // The bold copy by which Fluent keeps the width when the tab is chosen lies in the same place.
    '& .fui-Tab__content--reserved-space': { gridColumnStart: 1, gridRowStart: 2 },
  },
});

export const tabId = (screen: ScreenId): string => `tab-${screen}`;
export const panelId = (screen: ScreenId): string => `panel-${screen}`;

/** The five jobs. Arrow keys walk along them, as in every tab list; the panel below belongs to the chosen one. */
export function JobTabs(props: { screen: ScreenId; onChoose: (job: Job) => void }): JSX.Element {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <TabList
      className={styles.list}
      aria-label={t('app.jobs')}
      selectedValue={isJob(props.screen) ? props.screen : null}
      selectTabOnFocus
      onTabSelect={(_, data) => props.onChoose(data.value as Job)}
    >
      {JOBS.map((job) => (
        <Tab
          key={job}
          id={tabId(job)}
          value={job}
          className={styles.tab}
          icon={ICONS[job]}
          aria-controls={job === props.screen ? panelId(job) : undefined}
        >
          {t(`job.${job}`)}
        </Tab>
      ))}
    </TabList>
  );
}
