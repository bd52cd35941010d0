import type { JSX } from 'react';
import { usePane } from '../context.ts';
import { JOBS } from '../jobs.ts';

/** One sentence a job, in the order of work. */
export function JobList(): JSX.Element {
  const { t } = usePane();
  return (
    <ol className="jobs">
      {JOBS.map((job) => (
        <li key={job}>
          <strong>{t(`job.${job}`)}</strong> — {t(`job.${job}.does`)}
        </li>
      ))}
    </ol>
  );
}
