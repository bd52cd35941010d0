import { Button, Subtitle1 } from '@fluentui/react-components';
import type { JSX } from 'react';
import { takeCriteria } from '../../../app/index.ts';
import { ChooseFiles } from '../../components/ChooseFiles.tsx';
import { FailureText } from '../../components/FailureText.tsx';
import { usePerform } from '../../hooks/useAppState.ts';
import { useRound } from '../../hooks/useRound.ts';
import { useWords } from '../../hooks/useWords.ts';
import { SCORING } from '../../strings/scoring.ts';
import { RoundView } from './RoundView.tsx';

const KINDS = '.docx,.docm,.xlsx,.xlsm,.pdf,.html,.htm,.txt,.tsv,.csv';

/** Chấm điểm: a round step by step, with what is missing at each. */
export function ScoringScreen(): JSX.Element {
  const { t } = useWords(SCORING);
  const { look, refresh } = useRound();
  const take = usePerform(takeCriteria);
  return (
    <>
      <Subtitle1 as="h2">{t('scoring.heading')}</Subtitle1>
      {look.kind === 'unread' && <p role="status">{t('scoring.reading')}</p>}
      {look.kind === 'failed' && (
        <div role="alert">
          <p>
            {t('scoring.failed')} <FailureText failure={look.failure} command="read-round" />
          </p>
          <Button onClick={() => void refresh()}>{t('scoring.again')}</Button>
        </div>
      )}
      {look.kind === 'none' && (
        <>
          <p>{t('scoring.begin')}</p>
          <ChooseFiles
            words={t('scoring.take')}
            kinds={KINDS}
            enabled={take.enabled}
            appearance="primary"
            onChoose={([file]) => file && take.perform(file)}
          />
        </>
      )}
      {look.kind === 'round' && <RoundView round={look.round} />}
    </>
  );
}
