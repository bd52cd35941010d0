import { Button, Subtitle1 } from '@fluentui/react-components';
import type { JSX } from 'react';
import { FailureText } from '../../components/FailureText.tsx';
import { useProgress } from '../../hooks/useProgress.ts';
import { useWords } from '../../hooks/useWords.ts';
import { PROGRESS } from '../../strings/progress.ts';
import { ProgressView } from './ProgressView.tsx';

/** Tiến độ: how the plan stands on a day, what presses, and what is done by now. */
export function ProgressScreen(): JSX.Element {
  const { t } = useWords(PROGRESS);
  const { look, refresh, countFrom } = useProgress();
  return (
    <>
      <Subtitle1 as="h2">{t('progress.heading')}</Subtitle1>
      {look.kind === 'unread' && <p role="status">{t('progress.reading')}</p>}
      {look.kind === 'none' && <p>{t('progress.no-plan')}</p>}
      {look.kind === 'failed' && (
        <div role="alert">
          <p>
            {t('progress.failed')} <FailureText failure={look.failure} command="read-progress" />
          </p>
          <Button onClick={() => void refresh()}>{t('progress.again')}</Button>
        </div>
      )}
      {look.kind === 'progress' && <ProgressView progress={look.progress} onCountFrom={countFrom} />}
    </>
  );
}
