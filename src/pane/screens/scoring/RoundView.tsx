import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import type { ShownRound } from '../../../app/index.ts';
import { NoteList } from '../../components/NoteList.tsx';
import { useWords } from '../../hooks/useWords.ts';
import { SCORING } from '../../strings/scoring.ts';
import { CriteriaStep } from './CriteriaStep.tsx';
import { FindingNotes } from './FindingNotes.tsx';
import { FormsStep } from './FormsStep.tsx';
import { GatherStep } from './GatherStep.tsx';
import { LockStep } from './LockStep.tsx';
import { ResultStep } from './ResultStep.tsx';

/** The steps of a round in the order of work; each can be gone back to. */
export function RoundView({ round }: { round: ShownRound }): JSX.Element {
  const { t } = useWords(SCORING);
  return (
    <>
      <Step title={t('scoring.step.criteria')}>
        <CriteriaStep round={round} />
      </Step>
      <Step title={t('scoring.step.forms')}>
        <FormsStep />
      </Step>
      <Step title={t('scoring.step.gather')}>
        <GatherStep round={round} />
      </Step>
      <Step title={t('scoring.step.result')}>
        <ResultStep round={round} />
      </Step>
      <Step title={t('scoring.step.lock')}>
        <LockStep round={round} />
      </Step>
      <FindingNotes findings={round.findings} />
      <NoteList title={t('scoring.notes', { count: round.notes.length })} notes={round.notes} />
    </>
  );
}

const useStyles = makeStyles({
  step: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    margin: '20px 0 8px',
  },
  heading: { margin: '0' },
});

function Step({ title, children }: { title: string; children: ReactNode }): JSX.Element {
  const styles = useStyles();
  return (
    <section className={styles.step} aria-label={title}>
      <Subtitle2 as="h3" className={styles.heading}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
