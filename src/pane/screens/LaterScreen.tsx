import { Subtitle1 } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../context.ts';
import type { Job } from '../jobs.ts';

/** A job that is not there yet: what it will do, and that it comes later. Nothing to press. */
export function LaterScreen(props: { job: Exclude<Job, 'import'> }): JSX.Element {
  const { t, version } = usePane();
  return (
    <>
      <Subtitle1 as="h2">{t(`job.${props.job}`)}</Subtitle1>
      <p>{t(`job.${props.job}.does`)}</p>
      <p>{t('later.closed', { version })}</p>
    </>
  );
}
