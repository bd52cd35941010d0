import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { ArrowExportRegular } from '@fluentui/react-icons/svg/arrow-export';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { TaskListLtrRegular } from '@fluentui/react-icons/svg/task-list-ltr';
import { TrophyRegular } from '@fluentui/react-icons/svg/trophy';
import type { JSX } from 'react';
import { usePane } from './context.ts';
import { JOBS, type Job } from './jobs.ts';

const ICONS: Record<Job, JSX.Element> = {
  import: <ArrowImportRegular />,
  check: <TaskListLtrRegular />,
  progress: <DataTrendingRegular />,
  scoring: <TrophyRegular />,
  export: <ArrowExportRegular />,
};

const useStyles = makeStyles({
  // Wraps when the pane is zoomed: at 200 % it is 160 px wide.
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    padding: '0 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // The icon above the label: five labels side by side fit in 320 px, and none is cut.
  tab: {
    display: 'inline-grid',
    justifyItems: 'center',
    rowGap: '2px',
    padding: '6px 4px 8px',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    '& .fui-Tab__icon': { gridColumnStart: 1, gridRowStart: 1 },
    '& .fui-Tab__content': { gridColumnStart: 1, gridRowStart: 2 },
    // The bold copy by which Fluent keeps the width when the tab is chosen lies in the same place.
    '& .fui-Tab__content--reserved-space': { gridColumnStart: 1, gridRowStart: 2 },
  },
});

export const tabId = (job: Job): string => `tab-${job}`;
export const panelId = (job: Job): string => `panel-${job}`;

/** The five jobs. Arrow keys walk along them, as in every tab list; the panel below belongs to the chosen one. */
export function JobTabs(props: { job: Job; onChoose: (job: Job) => void }): JSX.Element {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <TabList
      className={styles.list}
      aria-label={t('app.jobs')}
      selectedValue={props.job}
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
          aria-controls={job === props.job ? panelId(job) : undefined}
        >
          {t(`job.${job}`)}
        </Tab>
      ))}
    </TabList>
  );
}
