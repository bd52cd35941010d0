import { Subtitle1 } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { usePane } from '../context.ts';
import type { Job } from '../jobs.ts';

/** A job that is not there yet: what it will do, and that it comes later. Nothing to press. */
export function laterScreen(job: Exclude<Job, 'import'>): ComponentType {
  return function LaterScreen() {
    const { t, version } = usePane();
    return (
      <>
        <Subtitle1 as="h2">{t(`job.${job}`)}</Subtitle1>
        <p>{t(`job.${job}.does`)}</p>
        <p>{t('later.closed', { version })}</p>
      </>
    );
  };
}
