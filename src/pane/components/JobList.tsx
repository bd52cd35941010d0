import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../context.ts';
import { JOBS } from '../jobs.ts';

const useStyles = makeStyles({
  jobs: { margin: '8px 0 16px', paddingLeft: '20px' },
  job: { marginBottom: '8px' },
});

/** One sentence a job, in the order of work. */
export function JobList(): JSX.Element {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <ol className={styles.jobs}>
      {JOBS.map((job) => (
        <li key={job} className={styles.job}>
          <strong>{t(`job.${job}`)}</strong> — {t(`job.${job}.does`)}
        </li>
      ))}
    </ol>
  );
}
