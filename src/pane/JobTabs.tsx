import { Tab, TabList } from '@fluentui/react-components';
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

export const tabId = (screen: ScreenId): string => `tab-${screen}`;
export const panelId = (screen: ScreenId): string => `panel-${screen}`;

/** The five jobs. Arrow keys walk along them, as in every tab list; the panel below belongs to the chosen one. */
export function JobTabs(props: { screen: ScreenId; onChoose: (job: Job) => void }): JSX.Element {
  const { t } = usePane();
  return (
    <TabList
      className="tabs"
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
          className="tab"
          icon={ICONS[job]}
          aria-controls={job === props.screen ? panelId(job) : undefined}
        >
          {t(`job.${job}`)}
        </Tab>
      ))}
    </TabList>
  );
}
