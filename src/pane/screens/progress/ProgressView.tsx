import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useState, type JSX } from 'react';
import type { ShownProgress } from '../../../app/index.ts';
import { dayInWords } from '../../../core/workbook/index.ts';
import { BehindBar } from '../../components/BehindBar.tsx';
import { Chart } from '../../components/Chart.tsx';
import { Fold } from '../../components/Fold.tsx';
import { LongList } from '../../components/LongList.tsx';
import { useWords } from '../../hooks/useWords.ts';
import { PROGRESS } from '../../strings/progress.ts';
import { DayChoice } from './DayChoice.tsx';
import { Filters } from './Filters.tsx';
import { type Filter, LISTS, listsOf, passes, rolesOf } from './lists.ts';
import { TaskItem } from './TaskItem.tsx';

const useStyles = makeStyles({
  line: { margin: '8px 0', overflowWrap: 'anywhere' },
  shown: { margin: '8px 0', display: 'flex', gap: '8px', flexWrap: 'wrap', alignItems: 'center' },
});

/** The day, the counts, the filters, and the lists; the most pressing one is open. */
export function ProgressView(props: {
  progress: ShownProgress;
  onCountFrom: (day: string | undefined) => void;
}): JSX.Element {
  const { t } = useWords(PROGRESS);
  const styles = useStyles();
  const [filter, setFilter] = useState<Filter>({});
  const { tasks, asOf, loads, pictures, behind } = props.progress;
  const shown = useMemo(() => tasks.filter(passes(filter)), [tasks, filter]);
  const lists = useMemo(() => listsOf(shown), [shown]);
  const { late, done, 'due-7': soon } = lists;
  const counts = {
    day: dayInWords(asOf),
    tasks: shown.length,
    late: late.length,
    soon: soon.length,
    done: done.length,
  };
  const isFiltered = Boolean(filter.unit) || Boolean(filter.month);
  return (
    <>
      <DayChoice {...props.progress} onChoose={props.onCountFrom} />
      <p className={styles.line} role="status">
        {t('progress.summary', counts)}
      </p>
      <BehindBar {...(behind && { behind })} />
      <Filters tasks={tasks} filter={filter} onChange={setFilter} />
      {isFiltered && (
        <div className={styles.shown} role="status">
          {t('progress.filter.shown', { shown: shown.length, all: tasks.length })}
          {filter.unit && ` ${t('progress.filter.roles', rolesOf(loads, filter))}`}
          <Button size="small" onClick={() => setFilter({})}>
            {t('progress.filter.clear')}
          </Button>
        </div>
      )}
      <Lists lists={lists} asOf={asOf} reopened={JSON.stringify(filter)} />
      {pictures.length > 0 && (
        <Fold title={t('progress.charts')}>
          {pictures.map(({ chart, data }) => (
            <Chart key={chart.name} chart={chart} data={data} />
          ))}
        </Fold>
      )}
      <p className={styles.line}>{t('progress.live')}</p>
    </>
  );
}

/** Those that hold something; the first is open, again after each other choice (`reopened`). */
function Lists(props: { lists: ReturnType<typeof listsOf>; asOf: string; reopened: string }): JSX.Element {
  const { t } = useWords(PROGRESS);
  const { lists, asOf, reopened } = props;
  const filled = LISTS.filter((list) => lists[list].length > 0);
  return (
    <>
      {filled.map((list) => (
        <Fold
          key={JSON.stringify([list, reopened])}
          title={t(`progress.list.${list}`, { count: lists[list].length })}
          open={list === filled[0]}
        >
          <LongList items={lists[list]} cards>
            {(task) => <TaskItem key={task.id} task={task} asOf={asOf} />}
          </LongList>
        </Fold>
      ))}
    </>
  );
}
